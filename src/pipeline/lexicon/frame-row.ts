/**
 * What kind of happening a word tells; decides roles, status and place.
 *
 * strike: force from afar · clash: force at close range · harm: people or things suffer · control: land or a place changes
 * hands · detain · release: people or bodies are given back · move: someone goes somewhere · meet · agree · transfer: a thing
 * is handed over · closure: what many use is shut or opened again · process: something else starts, goes on or stops · deploy · appoint · vote · law · protest · aid · sanction ·
 * plan: someone prepares to do something
 */
export type Happening =
  | 'strike'
  | 'clash'
  | 'harm'
  | 'control'
  | 'detain'
  | 'release'
  | 'move'
  | 'meet'
  | 'agree'
  | 'transfer'
  | 'closure'
  | 'process'
  | 'deploy'
  | 'appoint'
  | 'vote'
  | 'law'
  | 'protest'
  | 'aid'
  | 'sanction'
  | 'plan';

/** A row of the lexicon. Words are listed in their regular form, phrases as words that stand next to each other. */
export interface FrameRow {
  readonly id: string;
  readonly happening: Happening;
  /** Topic ids, separated by spaces; none where the word alone says nothing about the topic ("begin"). */
  readonly topics: string;
  readonly verbs: string;
  readonly nouns: string;
}
