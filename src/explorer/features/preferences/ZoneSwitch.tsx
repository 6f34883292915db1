import { cityOf } from '../../../wording/zone-words.ts';
import { usePreferences, zoneOfChoice } from '../../state/preferences-store.ts';
import { ZONE_CHOICES, type ZoneChoice } from '../../state/preferences.ts';
import { updateView } from '../../state/view-store.ts';

export interface ZoneSwitchProps {
  readonly corpusZone: string;
  /** The zone that holds now. */
  readonly zone: string;
}

/** Whose clock is shown. Choosing is remembered in this browser; a zone that a link brought is not. */
export function ZoneSwitch({ corpusZone, zone }: ZoneSwitchProps) {
  // In this order: the viewer's own zone is only found out when the zone is neither of the others.
  const current = ZONE_CHOICES.find((choice) => zoneOfChoice(choice, corpusZone) === zone);
  const words: Readonly<Record<ZoneChoice, string>> = {
    corpus: `${cityOf(corpusZone)} time`,
    utc: 'UTC',
    viewer: 'Your time',
  };
  return (
    <select
      aria-label="Time zone"
      className="control dropdown"
      value={current ?? 'link'}
      onChange={(event) => {
        const chosen = ZONE_CHOICES.find((choice) => choice === event.target.value);
        if (chosen === undefined) return;
        usePreferences.setState({ zone: chosen });
        updateView((view) => ({ ...view, zone: zoneOfChoice(chosen, corpusZone) }));
      }}
    >
      {current === undefined && <option value="link">{cityOf(zone)} time, from the link</option>}
      {ZONE_CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {words[choice]}
        </option>
      ))}
    </select>
  );
}
