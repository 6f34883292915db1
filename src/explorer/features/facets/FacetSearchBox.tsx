export interface FacetSearchBoxProps {
  /** How many values there are to search. */
  readonly count: number;
  /** In the plural, in lower case: "people". */
  readonly noun: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** With this many values a box to search them is worth its place. */
const SEARCHED_FROM = 12;

/** Searches the values of one facet, where they are many. */
export function FacetSearchBox({ count, noun, typed, onType }: FacetSearchBoxProps) {
  if (count < SEARCHED_FROM) return null;
  return (
    <input
      type="search"
      className="field mx-1.5 mb-1 w-[calc(100%-0.75rem)]"
      placeholder={`Find ${noun}`}
      aria-label={`Find ${noun}`}
      value={typed}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
