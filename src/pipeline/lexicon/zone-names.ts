/**
 * Abbreviations and names of time zones as the news writes them. Where an abbreviation names a season ("EST", "BST") it
 * still stands for the zone: writers use it all year round, and the zone knows which offset applies on which day.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  UTC: ['utc', 'gmt', 'z', 'zulu', 'greenwich mean time', 'coordinated universal time'],
  'Europe/London': ['bst', 'british summer time', 'uk time', 'british time', 'uk'],
  'America/New_York': ['et', 'est', 'edt', 'eastern', 'eastern time', 'eastern standard time', 'eastern daylight time'],
  'America/Chicago': ['ct', 'cst', 'cdt', 'central time'],
  'America/Denver': ['mst', 'mdt', 'mountain time'],
  'America/Los_Angeles': ['pt', 'pst', 'pdt', 'pacific time'],
  'Europe/Paris': ['cet', 'cest', 'central european time', 'central european summer time', 'mez', 'mesz'],
  'Europe/Kyiv': ['eet', 'eest', 'eastern european time', 'eastern european summer time'],
  'Europe/Moscow': ['msk', 'moscow time'],
  'Europe/Istanbul': ['trt', 'turkey time', 'turkish time'],
  'Asia/Jerusalem': ['idt', 'israel time', 'israel standard time', 'israel daylight time'],
  'Asia/Kolkata': ['indian standard time'],
  'Asia/Karachi': ['pkt'],
  'Asia/Tbilisi': ['get'],
  'Asia/Yerevan': ['amt'],
  'Asia/Tokyo': ['jst'],
  'Asia/Seoul': ['kst'],
  'Asia/Hong_Kong': ['hkt'],
  'Asia/Yangon': ['mmt'],
  'Africa/Khartoum': ['cat', 'central africa time', 'central african time'],
  'Africa/Nairobi': ['eat', 'east africa time', 'east african time'],
  'Africa/Lagos': ['wat', 'west africa time'],
  'Africa/Johannesburg': ['sast', 'south african standard time'],
  'Asia/Dubai': ['gulf standard time'],
  'Asia/Riyadh': ['arabia standard time'],
  'Asia/Tehran': ['irst', 'iran standard time'],
  'Asia/Kabul': ['aft'],
  'Asia/Baku': ['azt'],
  'Asia/Manila': ['pht'],
  'Asia/Singapore': ['sgt'],
  'Asia/Jakarta': ['wib'],
  'Asia/Bangkok': ['ict'],
  'America/Bogota': ['cot'],
  'America/Caracas': ['vet'],
  'Europe/Lisbon': ['wet', 'west'],
  'Australia/Sydney': ['aest', 'aedt'],
};

/** IANA zone by lower-case name. "ist" is left out: Israel, India and Ireland all use it. */
export const ZONE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([zone, names]) => names.map((name) => [name, zone] as const)),
);

/** Zones that "IST" can mean; the first is the answer when nothing else tells. */
export const IST_ZONES = ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'] as const;
