import type { NameMention, SegmentedDocument } from '../../stage.ts';
import { isOfTable, isSum, placeColumnOf, tablesOf, type TableOfCells } from '../../text/tables-of.ts';

/** The names with those that stand in tables: in a column of places every cell is one, and what heads a column is nobody's name. */
export function withNamesOfTables(document: SegmentedDocument, names: readonly NameMention[]): readonly NameMention[] {
  const tables = tablesOf(document);
  if (tables.length === 0) return names;
  const places = tables.flatMap(placesNamed);
  const labels = new Set(
    tables.filter(isWithoutPlaces).flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.sentence?.index)),
  );
  const kept = names.filter(({ sentence }) => {
    const of = document.sentences[sentence];
    return of === undefined || !isOfTable(of) || labels.has(sentence);
  });
  return [...kept, ...places].toSorted((a, b) => a.span.start - b.span.start);
}

const isWithoutPlaces = (table: TableOfCells): boolean => placeColumnOf(table) < 0;

function placesNamed(table: TableOfCells): NameMention[] {
  const column = placeColumnOf(table);
  return table.rows.flatMap(({ cells }) => {
    const cell = cells[column];
    if (cell?.sentence === undefined || isSum(cell.text)) return [];
    const { text, span, sentence } = cell;
    return [{ sentence: sentence.index, span, text, name: text, clue: 'place' as const, preposition: 'in' }];
  });
}
