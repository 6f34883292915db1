import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

describe('parseCsv', () => {
  it('reads what Papa Parse writes, as Papa Parse reads it', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', 'a;b', '"', '""', 'a\nb', 'a\r\nb', ' ', ''));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        // A header tells the separator, as it does in every real table.
        const text = papaparse.unparse([['one', 'two'], ...rows], { newline });
        const { data } = papaparse.parse<string[]>(text, { delimiter: ',', newline });
        expect(parseCsv(text).records.map(({ cells }) => cells)).toEqual(data);
      }),
    );
  });

  it('knows the line at which each record begins, and where a quotation mark is left open', () => {
    expect(parseCsv('a;b\r\n"1\r\n2";x\r\n\r\n3;4').records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\r\n2', 'x'] },
      { line: 5, cells: ['3', '4'] },
    ]);
    expect(parseCsv('a,b\n1,"2\n3,4').unclosedAt).toBe(2);
  });
});
