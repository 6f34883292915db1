/**
 * A long list of which only the items near the visible part are in the page. They stand in the normal flow between two
 * spacers, so that the browser itself keeps the place when a guessed height turns out wrong, and headings can be sticky.
 */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { grown, itemOffsets, rangeWithin, sameOr, type DrawnRange } from './list-window.ts';

export interface VirtualListProps {
  readonly count: number;
  /** Positions of the items that stick to the top while what follows them scrolls by, in order. */
  readonly headings: readonly number[];
  readonly renderItem: (position: number) => ReactNode;
  readonly keyOf: (position: number) => string;
  /** Brought into view when it changes. */
  readonly revealed: number | undefined;
  /** True where the page scrolls, false where the list scrolls within the height it is given. */
  readonly isPageScrolled: boolean;
}

const GUESSED_HEIGHT_PX = 72;
/** How far beyond the visible part items are drawn: a flick of the wheel stays within. */
const MARGIN_PX = 600;
/** At first nothing beyond it is drawn, so that what is seen is seen sooner; the rest comes so much later. */
const MARGIN_AFTER_MS = 800;
const DRAWN_AT_FIRST = 8;

export function VirtualList(props: VirtualListProps) {
  const { count, headings, renderItem, keyOf, isPageScrolled } = props;
  const box = useRef<HTMLDivElement>(null);
  const items = useRef<HTMLDivElement>(null);
  const { range, offsets, show } = useDrawnRange(props, box, items);
  useReveal(props.revealed, items, show);

  const heading = headings.findLast((position) => position < range.from);
  const positions = Array.from({ length: Math.max(0, range.to - range.from) }, (_, step) => range.from + step);
  const sticky = isPageScrolled ? 'sticky top-(--header-height) z-10' : 'sticky top-0 z-10';
  return (
    <div ref={box} className={isPageScrolled ? undefined : 'h-full overflow-y-auto overscroll-contain'}>
      <div ref={items} className="relative">
        {/* Out of the flow's height, so that the items below stand where the offsets say. */}
        {heading !== undefined && <div className={`${sticky} -mb-px h-px`}>{renderItem(heading)}</div>}
        <div style={{ height: offsets[range.from] ?? 0 }} />
        {positions.map((position) => (
          <div
            key={keyOf(position)}
            data-position={position}
            className={headings.includes(position) ? sticky : 'scroll-my-28'}
          >
            {renderItem(position)}
          </div>
        ))}
        <div style={{ height: Math.max(0, (offsets[count] ?? 0) - (offsets[range.to] ?? 0)) }} />
      </div>
    </div>
  );
}

function useMarginPx(): number {
  const [marginPx, setMarginPx] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setMarginPx(MARGIN_PX), MARGIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return marginPx;
}

/** Follows scrolling and resizing; remembers the heights of what was drawn. */
function useDrawnRange(
  { count, keyOf, isPageScrolled }: VirtualListProps,
  box: RefObject<HTMLDivElement | null>,
  items: RefObject<HTMLDivElement | null>,
) {
  const heights = useRef(new Map<string, number>());
  const [range, setRange] = useState<DrawnRange>({ from: 0, to: Math.min(count, DRAWN_AT_FIRST) });
  const marginPx = useMarginPx();
  const offsets = useMemo(
    () => itemOffsets(count, (position) => heights.current.get(keyOf(position)) ?? GUESSED_HEIGHT_PX),
    // Heights that become known change what is behind the spacers only when the range moves.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [count, keyOf, range],
  );

  const rangeInView = useCallback((): DrawnRange | undefined => {
    const { current: list } = items;
    const { current: scroller } = box;
    if (list === null || scroller === null) return undefined;
    const frame = isPageScrolled
      ? { top: 0, bottom: innerHeight }
      : { top: scroller.getBoundingClientRect().top, bottom: scroller.getBoundingClientRect().bottom };
    const { top } = list.getBoundingClientRect();
    return rangeWithin(offsets, frame.top - top, frame.bottom - top, marginPx);
  }, [box, items, isPageScrolled, offsets, marginPx]);

  useLayoutEffect(() => {
    for (const element of items.current?.querySelectorAll<HTMLElement>('[data-position]') ?? []) {
      heights.current.set(keyOf(Number(element.dataset['position'])), element.getBoundingClientRect().height);
    }
  });
  // Heights become known by drawing, and move what is in view: until somebody scrolls the range only grows, or it might go to and fro for ever.
  useLayoutEffect(() => {
    const next = rangeInView();
    if (next !== undefined) setRange((last) => sameOr(last, grown(last, next, count)));
  }, [rangeInView, count]);
  useEffect(() => {
    const scroller = isPageScrolled ? window : box.current;
    const update = (): void => {
      const next = rangeInView();
      if (next !== undefined) setRange((last) => sameOr(last, next));
    };
    scroller?.addEventListener('scroll', update, { passive: true });
    addEventListener('resize', update);
    return () => {
      scroller?.removeEventListener('scroll', update);
      removeEventListener('resize', update);
    };
  }, [rangeInView, isPageScrolled, box]);

  const show = useCallback(
    (position: number) => {
      setRange((last) =>
        position >= last.from && position < last.to
          ? last
          : { from: Math.max(0, position - 10), to: Math.min(count, position + 10) },
      );
    },
    [count],
  );
  return { range, offsets, show };
}

/** Scrolls to an item, unless it can be seen already. */
function useReveal(
  position: number | undefined,
  items: RefObject<HTMLDivElement | null>,
  show: (position: number) => void,
): void {
  const pending = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    pending.current = position;
    if (position !== undefined) show(position);
    // Only a change of the position asks for scrolling, not a new list of the same length.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [position]);
  useLayoutEffect(() => {
    if (pending.current === undefined) return;
    const element = items.current?.querySelector(`[data-position="${pending.current}"]`);
    if (element === null || element === undefined) return;
    pending.current = undefined;
    element.scrollIntoView({ block: 'nearest' });
  });
}
