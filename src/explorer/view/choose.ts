/** Pure changes of the filters, each the answer to one click. */
import type { FacetChoice, FacetKey, ViewFilters } from './view-state.ts';

export type ChoiceState = 'included' | 'excluded' | 'neither';

export function choiceStateOf(choice: FacetChoice, id: string): ChoiceState {
  if (choice.include.includes(id)) return 'included';
  return choice.exclude.includes(id) ? 'excluded' : 'neither';
}

/** Sets one value of one facet to wanted, unwanted or neither; the other values stay. */
export function chooseValue(filters: ViewFilters, key: FacetKey, id: string, state: ChoiceState): ViewFilters {
  const choice: FacetChoice = filters[key];
  const include = choice.include.filter((other) => other !== id);
  const exclude = choice.exclude.filter((other) => other !== id);
  if (state === 'included') include.push(id);
  if (state === 'excluded') exclude.push(id);
  return { ...filters, [key]: { include, exclude } };
}

/** A second click on what is already so takes it back. */
export function toggleValue(filters: ViewFilters, key: FacetKey, id: string, state: ChoiceState): ViewFilters {
  const isAlready = choiceStateOf(filters[key], id) === state;
  return chooseValue(filters, key, id, isAlready ? 'neither' : state);
}
