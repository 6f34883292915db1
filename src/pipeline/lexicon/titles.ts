import { wordSet } from './word-list.ts';

/** Forms of address and ranks, without full stop: they stand directly before a name and are no part of it. */
export const HONORIFICS = wordSet(`
  mr mrs ms miss mx dr prof sir dame lord lady baroness baron count king queen prince princess emperor sheikh shaikh sheik
  ayatollah imam mullah qari maulana maulvi mufti hajji haji rabbi pope cardinal archbishop bishop father sister brother rev reverend
  gen general lt lieutenant col colonel maj major capt captain brig brigadier cmdr commander sgt sergeant cpl corporal
  pte private petty warrant class adm admiral vice-admiral rear marshal field air chief senior sen rep gov hon judge justice cllr asp dsp csp acp ssp dig igp
  brigadier-general major-general lieutenant-general lieutenant-colonel colonel-general`);

/**
 * Offices and functions, in the singular: before a name ("foreign minister X", "analyst X") or after it in an apposition
 * ("X, the governor of Y") they prove that the name is a person's.
 */
export const FUNCTIONS = wordSet(`
  president vice-president president-elect co-president premier chancellor vice-chancellor minister secretary undersecretary
  secretary-general director-general prime-minister taoiseach sultan emir monarch leader co-leader ruler strongman chief
  commander commander-in-chief deputy head chair chairman chairwoman chairperson co-chair director governor lieutenant-governor
  mayor ex-mayor ex-president ex-minister senator congressman congresswoman representative lawmaker legislator mp mep councillor
  councilman parliamentarian politician candidate nominee statesman speaker whip ambassador envoy diplomat negotiator mediator
  delegate consul attache attaché commissioner coordinator rapporteur observer spokesman spokeswoman spokesperson adviser advisor aide
  assistant official officer prosecutor judge lawyer attorney solicitor analyst expert scholar historian economist researcher
  professor lecturer fellow teacher student doctor surgeon nurse medic paramedic physician psychologist engineer scientist farmer driver
  worker volunteer activist campaigner dissident cleric imam priest bishop rabbi pastor singer actor actress author writer poet
  musician footballer athlete journalist reporter correspondent editor editor-in-chief photographer cameraman columnist blogger presenter anchor
  broadcaster-host pilot soldier sergeant major general colonel captain lieutenant admiral marshal brigadier corporal serviceman
  veteran fighter militant warlord rebel jihadist gunman suspect defendant hostage captive prisoner detainee victim survivor
  resident villager refugee pensioner widow mother father son daughter brother sister wife husband uncle aunt cousin grandmother
  grandfather girl boy teenager woman man businessman businesswoman entrepreneur billionaire oligarch tycoon executive ceo founder
  co-founder owner manager boss banker administrator superintendent inspector ombudsman ombudswoman strategist operative agent spy
  king queen prince princess crown-prince sheikh patriarch pope archbishop ayatollah`);

/** Words that may stand between a state and a function, or inside an office: "deputy foreign minister". */
export const OFFICE_WORDS = wordSet(`
  deputy vice acting interim former first second prime foreign defence defense interior home justice finance economy energy
  health education culture agriculture transport environment information trade labour labor industry digital emergency
  security national state federal regional military presidential special chief senior top lead main press external affairs
  permanent opposition party army navy police intelligence naval government political supreme crown exiled ousted late new
  incoming outgoing newly elected deputy-prime vice-prime general principal assistant under human rights humanitarian
  strategic reintegration infrastructure rebel junta gang investigations commanding executive managing peace prosecutor
  attorney district village city council parliamentary republican democratic democrat labour conservative house senate
  minority majority congressional war treasury wing squadron flight policy relief aid refugee nuclear climate migration
  disarmament peacekeeping watchdog`);

/** Functions of those who tell the news: with an outlet they mark a byline, not somebody in the news. */
export const BYLINE_FUNCTIONS = wordSet(
  'journalist reporter correspondent editor photographer columnist producer presenter anchor',
);

/** Small words inside names of people: "von der Leyen", "bin Salman", "al-Sisi" written apart. */
export const NAME_PARTICLES = wordSet(
  'van von der den de del della di da do dos das du la le el al es sur bin ibn bint ben abu ter ten zu y ul ur',
);

/** Verbs whose subject is somebody who can speak or decide. */
export const SPEECH_VERBS = wordSet(`
  said says say told tells added adds wrote writes warned warns claimed claims announced announces stated states insisted
  insists confirmed confirms denied denies acknowledged argued explained noted declared tweeted posted replied responded
  described accused accuses urged urges vowed pledged demanded demands called condemned praised welcomed thanked believes
  reported reports suggested recalled recalls recounted recounts hailed stressed reiterated admitted promised rejected rejects
  dismissed lamented asserted contended testified commented remarked cautioned conceded`);
