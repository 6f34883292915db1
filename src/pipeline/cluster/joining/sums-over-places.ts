/** Figures that sum up what happened all over a state or region: those of one town there are a part of them. */
import { rememberingEach } from '../../../dataset/remembering.ts';
import { shareFigure } from '../tellings/figures-in-common.ts';
import { countTheSame } from '../tellings/quantity-key.ts';
import { sumsUpOver } from '../tellings/sums-up-over.ts';
import { quoteOf, type Telling } from '../tellings/tellings.ts';

const WIDE: ReadonlySet<string> = new Set(['country', 'region']);

/** "More than 100 people were killed across Iraq on Thursday". Each is compared with many. */
const isSumOfWhole = rememberingEach(
  (telling: Telling) =>
    telling.quantities.size > 0 &&
    [...telling.places, ...telling.about].some(
      ({ name, kind }) => WIDE.has(kind) && sumsUpOver(quoteOf(telling), name),
    ),
);

const isOfOneSite = ({ towns, places }: Telling): boolean =>
  towns.size > 0 || places.some(({ kind }) => !WIDE.has(kind));

/** Whether one telling sums up what happened all over a place, and the other counts the same of one town or road, by another figure. */
export const countsForMore = (sum: Telling, part: Telling): boolean =>
  isOfOneSite(part) &&
  countTheSame(sum.quantities, part.quantities) > 0 &&
  isSumOfWhole(sum) &&
  !isSumOfWhole(part) &&
  !shareFigure(sum, part);
