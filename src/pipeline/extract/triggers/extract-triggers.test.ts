import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.fixture.ts';
import { extractTriggers } from './extract-triggers.ts';

function triggersOf(sentence: string): string[] {
  const document = documentOf([sentence]);
  return extractTriggers(document, document.words).map(
    ({ span, rule }) => `${document.text.slice(span.start, span.end)} ${rule}`,
  );
}

describe('extractTriggers', () => {
  it.each([
    ['Jets struck a market in Marib.', ['struck strike:verb']],
    ['The strike on Marib came at night.', ['strike strike:noun']],
    ['A drone struck the bridge.', ['struck strike:verb']],
    [
      'Drones attacked the port, and drone strikes hit Marib.',
      ['attacked attack:verb', 'drone strikes bombard:noun', 'hit strike:verb'],
    ],
    ['Shelling killed nine villagers.', ['Shelling bombard:noun', 'killed kill:verb']],
    ['Rebels took control of Goma.', ['took control capture-land:verb']],
    ['The sides agreed a prisoner swap.', ['agreed agree:verb', 'prisoner swap exchange-prisoners:noun']],
    ['Data come from the occupied West Bank and in besieged Goma.', []],
    ['Troops are moving deeper into Goma.', ['moving deeper offensive:verb']],
    ['She was talking to reporters when they last talked.', []],
    ['Both generals held talks in Jeddah.', ['held talks negotiate:verb']],
    ['The colonel resigned after the coup.', ['resigned appoint:verb', 'coup overthrow:noun']],
    ['Fishermen pulled six sailors from the sea.', ['pulled relief:verb']],
    ['Six men were pulled from the wreckage.', ['pulled from relief:verb']],
    ['He pulled his hand from the water.', []],
    ['A ferry went down off Mombasa.', ['went down off destroy:verb']],
    ['Prices went down on Monday.', []],
    ['A convoy of 30 lorries has reached Goma.', ['reached arrive:verb']],
    ['The toll reached 41.', []],
    ['Fuel has run out in Goma.', ['run out end:verb']],
    ['Time is running out for Goma.', []],
    ['An airliner made an emergency landing.', ['made arrive:verb']],
    ['Windows were shattered at a clinic.', ['shattered destroy:verb']],
    ['The news shattered his calm.', []],
    ['The plant lost all power for an hour.', ['lost end:verb']],
    ['Hospitals turned patients away.', ['turned end:verb']],
    ['The toll reached Monday’s figure.', []],
    ['A missile hits a market in Goma.', ['hits strike:verb']],
    ['The drone strikes near Goma went on.', ['drone strikes bombard:noun']],
    ['Planes dropped leaflets over Goma.', ['dropped leaflets transfer:verb']],
    ['Troops march towards Goma.', ['march towards protest:verb']],
    ['Tanks reached the outskirts of Goma.', ['reached arrive:verb']],
    ['Two helicopters collided.', ['collided destroy:verb']],
    ['Gunmen fired on a convoy.', ['fired on attack:verb']],
    ['Gunmen fired on Sunday.', []],
    ['The envoys were called home.', ['called home visit:verb']],
    ['The clinic went out of service.', ['went out of service end:verb']],
    ['The governor ordered three days of mourning.', ['ordered legislate:verb']],
    ['The governor ordered a coffee.', []],
    ['Thousands fled Sagaing.', ['fled displace:verb']],
    ['Food for the besieged town was late.', []],
    ['Government forces left the square.', []],
    ['Four policemen die on a mine.', ['die kill:verb']],
    ['The storm forces thousands to leave their homes.', ['leave displace:verb']],
    ['Jets struck the TV station Radio Marib.', ['struck strike:verb']],
    ['Kenya visits troops at the front.', ['visits troops inspect:verb']],
    ['Paris will deploy frigates.', ['deploy deploy:verb']],
    ['The army captures Kunduz.', ['captures capture-land:verb']],
    ['The crew fired dozens of short-range rockets.', ['fired launch-weapon:verb']],
    ['Gunmen set nine of them free.', ['set exchange-prisoners:verb']],
    ['Planes drop bombs on the ridge.', ['drop bombs bombard:verb']],
    ['Their men did not recapture the pass.', ['recapture capture-land:verb']],
    ['Floods of aid reached nobody, and militias surrendered.', ['surrendered withdraw-troops:verb']],
  ])('%s', (sentence, expected) => {
    expect(triggersOf(sentence)).toEqual(expected);
  });

  it.each([
    'The plan for the valley is old.',
    'Troops knew it in advance.',
    'The key issues are known.',
    'Food supplies are in the valley.',
    'Their negotiators know it.',
  ])('%s tells no verb', (sentence) => {
    expect(triggersOf(sentence).filter((trigger) => trigger.endsWith(':verb'))).toEqual([]);
  });
});
