/** Words by which the tense of a clause is told, in lower case. */
import { wordSet } from './word-list.ts';

/** What follows them is still to come. */
export const FUTURE_WORDS = wordSet(`
  will 'll shall would won upcoming forthcoming scheduled expected planned due slated set plans plan planning expects
  expect intends intend hopes hope hoping aims aim wants want  tomorrow
  should must could may might can awaits await likely prepares preparing prepare ready expires resumes faces
`);

/** Past forms of the verbs that help others. */
export const PAST_AUXILIARIES = wordSet('was were had did been');

/** Base forms that follow "to" in plans: "to meet on Thursday". */
export const INFINITIVES = wordSet(`
  meet hold host send visit travel arrive return begin start end continue discuss sign release exchange attend speak talk
  vote decide announce give take make hand deliver leave go come withdraw resume launch open close present submit review
  be join address convene gather face appear fly head chair brief receive deploy impose lift finish complete swap free
  transfer publish unveil propose respond reply expire become run stand call negotiate lead provide supply approve adopt
  get see move pay increase raise cut put set have keep stay join elect acquire buy purchase sell build test hire evacuate
  hand invite import export drop add replace reopen rebuild
`);

/** Words behind which another clause begins. */
export const CLAUSE_BREAKS = wordSet(
  `who which that while when after before because although though but and or where since until`,
);

/** Behind these, "until" leads into the future: "adjourned until Monday". */
export const DEFERRING_VERBS = wordSet(`
  postponed delayed adjourned extended suspended deferred remanded prolonged rescheduled renewed given gave
`);
