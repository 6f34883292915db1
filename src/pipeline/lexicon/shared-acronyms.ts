/**
 * Acronyms of several forces. The registry has the force that most documents mean; a document about a state that is listed here
 * means that one's.
 */
import { parseTable } from './table.ts';

const TABLE = `
SLA | LK | Sri Lankan Armed Forces
SLA | LB | South Lebanon Army
SLA | SL | Sierra Leonean Armed Forces
SAF | PH | Special Action Force
SAF | SG | Singaporean Armed Forces
ADF | AU | Australian Armed Forces
PLA | NP | People's Liberation Army of Nepal
UCK | MK | National Liberation Army of Macedonia
`;

/** Acronym → code of a state (ISO 3166-1 alpha-2) → whom a document about that state means. */
export const SHARED_ACRONYMS: ReadonlyMap<string, ReadonlyMap<string, string>> = parseTable(TABLE).reduce(
  (all, [acronym = '', code = '', name = '']) =>
    all.set(acronym, new Map([...(all.get(acronym) ?? []), [code, name] as const])),
  new Map<string, ReadonlyMap<string, string>>(),
);
