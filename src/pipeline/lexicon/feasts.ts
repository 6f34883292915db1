/** Feasts and days of the civil year that English-language news names without their date. Data without logic. */

/** Feasts on a fixed day: month and day. */
export const FIXED_FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ["st. patrick's day", [3, 17]],
  ["april fools' day", [4, 1]],
  ['bastille day', [7, 14]],
  ['halloween', [10, 31]],
  ['armistice day', [11, 11]],
  ['veterans day', [11, 11]],
]);

/** How a feast without a fixed day is found: days from Easter Sunday, or a weekday (ISO) of a month, the last one as -1. */
export type MovableFeast =
  | { readonly fromEaster: number }
  | { readonly month: number; readonly weekday: number; readonly nth: 1 | 2 | 3 | 4 | -1; readonly daysLater?: number };

/** Easter is that of the western churches. */
export const MOVABLE_FEASTS: ReadonlyMap<string, MovableFeast> = new Map<string, MovableFeast>([
  ['ash wednesday', { fromEaster: -46 }],
  ['palm sunday', { fromEaster: -7 }],
  ['maundy thursday', { fromEaster: -3 }],
  ['good friday', { fromEaster: -2 }],
  ['holy saturday', { fromEaster: -1 }],
  ['easter', { fromEaster: 0 }],
  ['easter sunday', { fromEaster: 0 }],
  ['easter monday', { fromEaster: 1 }],
  ['ascension day', { fromEaster: 39 }],
  ['pentecost', { fromEaster: 49 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['election day', { month: 11, weekday: 1, nth: 1, daysLater: 1 }],
  ['remembrance sunday', { month: 11, weekday: 7, nth: 2 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
]);
