import { ThemeSwitch } from '../../features/preferences/ThemeSwitch.tsx';
import { ZoneSwitch } from '../../features/preferences/ZoneSwitch.tsx';
import { focusTimeline } from '../../base/focus-main.ts';
import { useSession } from '../../state/session-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

export interface HeaderProps {
  readonly title: string;
  readonly corpusZone: string;
  readonly zone: string;
}

/** What stands over everything: the name of the corpus, the search box, whose clock, which colours, and help. */
export function Header({ title, corpusZone, zone }: HeaderProps) {
  return (
    <header className="sticky top-0 z-20 flex h-(--header-height) items-center gap-2 border-b border-line bg-paper px-4 max-[18em]:static max-[18em]:h-auto max-[18em]:flex-wrap max-[18em]:py-2 wide:static wide:gap-3 wide:px-5 print:static">
      <button
        type="button"
        className="control absolute left-4 z-30 border border-line bg-raised not-focus:sr-only"
        onClick={focusTimeline}
      >
        Skip to the timeline
      </button>
      <h1 className="flex min-w-0 flex-1 items-baseline gap-3 max-[18em]:basis-full">
        <span className="hidden font-serif text-[1.35rem] font-semibold tracking-tight sm:inline">Dateline</span>
        <span className="line-clamp-2 overflow-hidden font-serif text-[0.933rem] leading-tight text-soft sm:block sm:border-l sm:border-line sm:pl-3 sm:text-[1.067rem] sm:leading-normal sm:text-ellipsis sm:whitespace-nowrap">
          {title}
        </span>
      </h1>
      <button
        type="button"
        className="field hidden w-80 items-center gap-2 text-left text-muted hover:border-edge wide:flex print:hidden!"
        onClick={() => useSession.setState({ overlay: 'search' })}
      >
        <Icon name="search" size={16} />
        <span className="flex-1">Search events, people, places</span>
        <kbd className="font-sans text-[0.75rem]">/</kbd>
      </button>
      <div className="flex shrink-0 items-center wide:flex-1 wide:justify-end print:hidden">
        <IconButton
          icon="search"
          label="Search"
          className="wide:hidden"
          onClick={() => useSession.setState({ overlay: 'search' })}
        />
        <ZoneSwitch corpusZone={corpusZone} zone={zone} />
        <ThemeSwitch />
        <button
          type="button"
          className="control hidden sm:inline-flex"
          aria-label="Keys and help"
          title="Keys and help (?)"
          onClick={() => useSession.setState({ overlay: 'help' })}
        >
          ?
        </button>
      </div>
    </header>
  );
}
