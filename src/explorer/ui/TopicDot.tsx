import { hueOf } from '../../wording/hues.ts';

/** A dot in a topic's colour. The topic is always named beside it: colour alone says nothing. */
export function TopicDot({ topic }: { readonly topic: number | undefined }) {
  const colour = topic === undefined ? 'var(--edge)' : `var(--topic-of-${topic}, var(--topic-${hueOf(topic)}))`;
  return (
    <span
      aria-hidden="true"
      className="forced-color-adjust-none inline-block size-[0.6em] shrink-0 rounded-full"
      style={{ background: colour }}
    />
  );
}
