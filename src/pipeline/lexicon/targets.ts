import { wordSet } from './word-list.ts';

/** What is hit in a war, by whether soldiers or others use it. Lower case, in the singular; words of both kinds are left out. */
export const CIVILIAN_TARGETS = wordSet(`
  school kindergarten university college hospital clinic ambulance market bakery shop mall church mosque synagogue
  temple cathedral monastery home house apartment flat hotel restaurant cafe bus minibus refugee civilian family child
  pupil patient wedding funeral mourner worshipper shopper villager resident passenger neighbourhood neighborhood
  orphanage tower railway train ferry theatre theater cinema museum library playground dormitory supermarket stadium cemetery seminary madrasa`);
export const MILITARY_TARGETS = wordSet(`
  military base barracks garrison airbase airfield command headquarters weapon arms ammunition munition depot arsenal
  launcher battery radar fighter militant soldier troop gunman insurgent rebel terrorist combatant guerrilla position
  tank warship trench bunker hideout militia stronghold outpost serviceman troops extremist jihadist fortification`);
