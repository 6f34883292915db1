/** Words by which the tense of a clause is told, in lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What follows them is still to come. */
export const FUTURE_WORDS = words(`
  will 'll shall would won upcoming forthcoming scheduled expected planned due slated set plans plan planning expects
  expect intends intend hopes hope hoping aims aim wants want  tomorrow
  should must could may might can awaits await likely prepares preparing prepare ready expires resumes faces
`);

/** Past forms that do not end in -ed. Forms that are the same in the present ("hit", "put", "cut") are told by their company. */
export const PAST_VERBS = words(`
  was were had did said told went came began started took gave made met held shot struck hit fell flew found fought fled
  got grew heard kept knew led left lost paid put ran rose sat saw sent spoke stood spent thought threw won wrote brought
  built bought broke became chose caught cut drew drove sank sought sold set shook showed lay laid rode sprang
  swore tore wore withdrew understood undertook overthrew overran blew burnt burst dealt dug fed felt forgot hung hurt
  dropped bound been ate quit swept spread split stole stuck taught woke wound
`);

/** Base forms that follow "to" in plans: "to meet on Thursday". */
export const INFINITIVES = words(`
  meet hold host send visit travel arrive return begin start end continue discuss sign release exchange attend speak talk
  vote decide announce give take make hand deliver leave go come withdraw resume launch open close present submit review
  be join address convene gather face appear fly head chair brief receive deploy impose lift finish complete swap free
  transfer publish unveil propose respond reply expire become run stand call negotiate lead provide supply approve adopt
  get see move pay increase raise cut put set have keep stay join elect acquire buy purchase sell build test hire evacuate
  hand invite import export drop add replace reopen rebuild
`);

/** Words in -ed that are no past verb. */
export const NOT_PAST = words(
  `need heed deed weed reed speed indeed seed feed breed greed united armed red hundred bed proceed exceed succeed
  unspecified undisclosed unexpected unprecedented undetermined unidentified unnamed untouched unlimited uninterrupted
  uninhabited unarmed unconfirmed uncontrolled unfinished unresolved unrelated unchanged unaffected`,
);

/** Present forms that report the past in headlines and captions; they tell no tense. */
export const CLAUSE_BREAKS = words(
  `who which that while when after before because although though but and or where since until`,
);

/** Behind these, "until" leads into the future: "adjourned until Monday". */
export const DEFERRING_VERBS = words(`
  postponed delayed adjourned extended suspended deferred remanded prolonged rescheduled renewed given gave
`);
