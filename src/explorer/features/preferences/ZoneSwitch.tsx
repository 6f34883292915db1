import { usePreferences, ZONE_CHOICES, zoneOfChoice, type ZoneChoice } from '../../state/preferences-store.ts';
import { updateView } from '../../state/view-store.ts';

export interface ZoneSwitchProps {
  readonly corpusZone: string;
  /** The zone that holds now. */
  readonly zone: string;
}

const CHOICE_WORDS: Readonly<Record<ZoneChoice, (zone: string) => string>> = {
  corpus: (zone) => `${cityOf(zone)} time`,
  utc: () => 'UTC',
  viewer: (zone) => `Your time, ${cityOf(zone)}`,
};

/** Whose clock is shown. Choosing is remembered in this browser; a zone that a link brought is not. */
export function ZoneSwitch({ corpusZone, zone }: ZoneSwitchProps) {
  const options = ZONE_CHOICES.map((choice) => ({ choice, zone: zoneOfChoice(choice, corpusZone) }));
  const current = options.find((option) => option.zone === zone);
  return (
    <select
      aria-label="Time zone"
      className="control dropdown"
      value={current?.choice ?? 'link'}
      onChange={(event) => {
        const chosen = options.find((option) => option.choice === event.target.value);
        if (chosen === undefined) return;
        usePreferences.setState({ zone: chosen.choice });
        updateView((view) => ({ ...view, zone: chosen.zone }));
      }}
    >
      {current === undefined && <option value="link">{cityOf(zone)} time, from the link</option>}
      {options.map((option) => (
        <option key={option.choice} value={option.choice}>
          {CHOICE_WORDS[option.choice](option.zone)}
        </option>
      ))}
    </select>
  );
}

/** "Buenos Aires" of "America/Argentina/Buenos_Aires". */
function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
