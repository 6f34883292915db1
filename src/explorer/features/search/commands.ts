/** What can be done with the screen, found in the search box by words for it. */
import { foldWords } from '../../../dataset/fold.ts';
import { cityOf } from '../../../wording/zone-words.ts';
import { TRACK_WORDS } from '../../parts/track-words.ts';
import { usePreferences, zoneOfChoice } from '../../state/preferences-store.ts';
import { THEMES, ZONE_CHOICES, type Theme, type ZoneChoice } from '../../state/preferences.ts';
import { useSession, type Overlay } from '../../state/session-store.ts';
import { updateFilters, updateView } from '../../state/view-store.ts';
import type { IconName } from '../../ui/Icon.tsx';
import type { PageRef } from '../../view/page-ref.ts';
import { LIST_ORDERS, NO_FILTERS, TRACKS_BY, type ListOrder, type TracksBy } from '../../view/view-state.ts';

export interface Command {
  readonly label: string;
  /** By which it is found. */
  readonly words: string;
  readonly icon: IconName;
  readonly choose: () => void;
}

/** Shorter beginnings of words mean too much. */
const FEWEST_LETTERS = 3;
const MOST_SHOWN = 4;

const LIST_WORDS: Readonly<Record<ListOrder, string>> = {
  important: 'most important',
  oldest: 'oldest',
  newest: 'newest',
};
const THEME_LABELS: Readonly<Record<Theme, string>> = {
  system: 'Colours as the system has them',
  light: 'Light colours',
  dark: 'Dark colours',
};

const toPage = (label: string, words: string, icon: IconName, page: PageRef | undefined): Command => ({
  label,
  words,
  icon,
  choose: () => updateView((view) => ({ ...view, page })),
});

const toOverlay = (label: string, words: string, icon: IconName, overlay: Overlay): Command => ({
  label,
  words,
  icon,
  choose: () => useSession.setState({ overlay }),
});

const toOrder = (order: ListOrder): Command => ({
  label: `List the ${LIST_WORDS[order]} first`,
  words: `${LIST_WORDS[order]} first order sort list`,
  icon: 'clock',
  choose: () => {
    useSession.setState({ list: 'window' });
    updateView((view) => ({ ...view, order, page: undefined }));
  },
});

const toTracks = (tracksBy: TracksBy): Command => ({
  label: tracksBy === 'none' ? 'All events in one track' : `Tracks by ${TRACK_WORDS[tracksBy]}`,
  words: `tracks rows ${TRACK_WORDS[tracksBy]}`,
  icon: 'filter',
  choose: () => updateView((view) => ({ ...view, tracksBy, page: undefined })),
});

const toTheme = (theme: Theme): Command => ({
  label: THEME_LABELS[theme],
  words: `${theme} colours mode`,
  icon: 'contrast',
  choose: () => usePreferences.setState({ theme }),
});

const toZone = (choice: ZoneChoice, corpusZone: string): Command => ({
  label: { corpus: `Times of ${cityOf(corpusZone)}`, utc: 'Times in UTC', viewer: 'Times where you are' }[choice],
  words: `times zone clock ${choice} ${choice === 'corpus' ? cityOf(corpusZone) : ''}`,
  icon: 'clock',
  choose: () => {
    usePreferences.setState({ zone: choice });
    updateView((view) => ({ ...view, zone: zoneOfChoice(choice, corpusZone) }));
  },
});

const allCommands = (corpusZone: string): readonly Command[] => [
  toPage('Show the map', 'map where', 'pin', { kind: 'map' }),
  toPage('Show where sources differ', 'disagreements sources differ claims', 'document', { kind: 'disagreements' }),
  toPage('Show the timeline', 'timeline back', 'clock', undefined),
  toOverlay('Share this view', 'share link copy cite citation embed', 'share', 'share'),
  toOverlay(
    'Export the events',
    'export download save csv json geojson calendar print picture svg png',
    'download',
    'export',
  ),
  {
    label: 'Clear all filters',
    words: 'clear reset remove filters',
    icon: 'close',
    choose: () => updateFilters(({ knownMs }) => ({ ...NO_FILTERS, knownMs })),
  },
  ...LIST_ORDERS.map(toOrder),
  ...TRACKS_BY.map(toTracks),
  ...THEMES.map(toTheme),
  ...ZONE_CHOICES.map((choice) => toZone(choice, corpusZone)),
  toOverlay('Keys and help', 'keys help keyboard shortcuts', 'document', 'help'),
];

/** The commands of whose words each typed one is a beginning. */
export function findCommands(typed: string, corpusZone: string): readonly Command[] {
  if (typed.length < FEWEST_LETTERS) return [];
  const wanted = foldWords(typed).split(' ');
  return allCommands(corpusZone)
    .filter(({ words }) => {
      const known = foldWords(words).split(' ');
      return wanted.every((word) => known.some((one) => one.startsWith(word)));
    })
    .slice(0, MOST_SHOWN);
}
