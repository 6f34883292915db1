/**
 * Verbs of the lexicon that are ordinary nouns, too, and tell nothing as such: "key issues", "food supplies", "the shells fell".
 */
export const NOUNS_TOO = `
  aim arm ban beat blow board bomb call cap charge claim close control cross cut damage dispatch draft drive drop ease face fall
  fight finance fire flank force form fund gain gas grip groom guarantee guard hand hit hold host hurt initial issue jail launch lead
  lift lure march mass mine mount move name observer offer order pass patrol phone place plant pledge poison pound practice
  present press produce promise pull push question raid rain raise ready recall recruit release repeal rescue reserve return
  rout rule sack seal sentence set shake shell shelter ship sign silence sink slap smear spark sponsor stab stage stall station stop storm
  strip supply surround target telephone test torch trade train trap trigger turn view wage win witness wound wreck yield`;
