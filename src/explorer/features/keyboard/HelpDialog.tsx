import { Modal } from '../../ui/Modal.tsx';

interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

const ANYWHERE: readonly KeyHelp[] = [
  { keys: ['/', '⌘ K', 'Ctrl K'], does: 'Search events, people, places' },
  { keys: ['?'], does: 'This list' },
  { keys: ['Esc'], does: 'Close what is open' },
];

const ON_TIMELINE: readonly KeyHelp[] = [
  { keys: ['←', '→', 'A', 'D'], does: 'Earlier, later' },
  { keys: ['+', '−', 'W', 'S'], does: 'Closer, farther' },
  { keys: ['0', 'F'], does: 'Fit everything' },
  { keys: ['Home', 'End'], does: 'To the beginning, to the end' },
  { keys: [',', '.'], does: 'Event before, event after' },
  { keys: ['Shift + drag'], does: 'Zoom into a stretch' },
];

/** All keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title="Keys" shape="centre" onClose={onClose}>
      <div className="grid gap-6 px-5 py-4 sm:grid-cols-2">
        <KeyTable title="Anywhere" rows={ANYWHERE} />
        <KeyTable title="With the timeline in focus" rows={ON_TIMELINE} />
      </div>
      <p className="border-t border-line px-5 py-3 text-[0.867rem] text-muted">
        In the filters a click wants a value, the minus (or alt-click) leaves it out, and the browser’s Back takes a
        step back.
      </p>
    </Modal>
  );
}

function KeyTable({ title, rows }: { readonly title: string; readonly rows: readonly KeyHelp[] }) {
  return (
    <section>
      <h3 className="eyebrow">{title}</h3>
      <dl className="mt-2 flex flex-col gap-2">
        {rows.map(({ keys, does }) => (
          <div key={does} className="flex items-baseline justify-between gap-4">
            <dt className="text-[0.867rem]">{does}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="rounded border border-line bg-sunken px-1.5 font-sans text-[0.75rem] text-soft"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
