import type { ExportedSource, ExportStatement } from './exported-event.ts';

/** "The Crier, River war live, 2031-05-05, https://…": as much of it as is known. */
export function sourceInWords({ id, publisher, title, date, url }: ExportedSource): string {
  const known = [publisher, title, date, url].filter((part) => part !== undefined && part !== '');
  return known.length === 0 ? id : known.join(', ');
}

/** The statement as paragraphs, for formats whose only place for it is a text that people read. */
export function statementInWords(statement: ExportStatement): readonly string[] {
  const { dataset, description, exportedAt, filters, address, zone, count, sources, credits } = statement;
  return [
    ...(description === '' ? [] : [description]),
    `${count} of the events of “${dataset}”, exported by Dateline on ${exportedAt}. Days are those of ${zone}.`,
    `Filters: ${filters}.`,
    `View: ${address}`,
    `Sources: ${sources.map(sourceInWords).join('; ')}.`,
    ...credits,
  ];
}
