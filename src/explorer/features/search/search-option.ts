import type { IconName } from '../../ui/Icon.tsx';

/** A line of the result: choosing it closes the box. */
export interface SearchOption {
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  readonly detail: string;
  /** Of an event whose title has none of the words: the sentence that has them, or who has them in their name. */
  readonly sentence?: string;
  /** True for what was not found, but may have been meant. */
  readonly isGuess?: true;
  readonly choose: () => void;
}

/** By the facet of a value that is offered. */
export const VALUE_ICONS = {
  actor: 'person',
  place: 'pin',
  topic: 'tag',
  source: 'document',
  status: 'tag',
  figures: 'tag',
} as const;
