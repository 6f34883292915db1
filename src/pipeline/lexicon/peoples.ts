/** Who fights for no state and under no name of its own: "Tuareg rebels", "Bosnian Serb forces", "Maoist guerrillas". Lower case. */
import { wordList } from './word-list.ts';

/** Peoples, faiths and creeds by their adjectives; some are two words. */
export const PEOPLES: ReadonlySet<string> = new Set([
  ...wordList(`
    kurdish tuareg chechen dagestani ingush abkhaz ossetian circassian tamil karen karenni kachin shan mon chin
    rakhine kokang rohingya amhara oromo hutu tutsi hema lendu banyamulenge fulani dogon dinka nuer fur masalit zaghawa darfuri
    berber sahrawi pashtun baloch balochi uzbek hazara uighur uyghur sikh kashmiri naga kuki meitei assamese papuan moro acehnese
    bosniak serb croat albanian arab druze alawite yazidi turkmen maronite sunni shia shiite shi'ite muslim christian hindu islamist
    jihadist maoist naxalite marxist communist leftist basque catalan corsican biafran ambazonian anglophone katangese
    casamance zintani`),
  'bosnian serb',
  'bosnian croat',
  'bosnian muslim',
  'croatian serb',
  'krajina serb',
  'kosovo albanian',
  'ethnic albanian',
  'ethnic armenian',
  'ethnic russian',
  'south ossetian',
  'iraqi kurdish',
  'syrian kurdish',
]);

/** What those who fight are called → what they are called here: "insurgents" and "guerrillas" are rebels. */
export const FIGHTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    forces: 'forces army troops fighters combatants soldiers tanks artillery gunners snipers warplanes jets',
    rebels: 'rebels insurgents guerrillas',
    separatists: 'separatists secessionists',
    militants: 'militants gunmen extremists',
    militia: 'militia militias militiamen paramilitaries',
  }).flatMap(([name, nouns]) => wordList(nouns).map((noun) => [noun, name] as const)),
);
