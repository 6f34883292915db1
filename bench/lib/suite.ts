/** What the parts of the bench have in common. */
import type { Browser } from '@playwright/test';
import type { Figure } from './figures.mjs';

/** A figure before it is judged. */
export type Measured = Omit<Figure, 'limit' | 'ok'>;

export interface SuiteContext {
  readonly browser: Browser;
  /** Of the server, with a slash at its end. */
  readonly address: string;
  readonly sizes: readonly number[];
  /** Of which the median is taken. */
  readonly runs: number;
}

/** A part of the bench. */
export interface Suite {
  readonly name: string;
  readonly run: (context: SuiteContext, record: (figure: Measured) => void) => Promise<void>;
}
