import { describe, expect, it } from 'vitest';
import { createConsoleReporter, createJsonReporter } from './console-reporter.ts';
import type { IngestReport } from './reporter.ts';

const REPORT: IngestReport = {
  out: 'public/data',
  counts: {
    documents: 2,
    skipped: 1,
    posts: 40,
    furniture: 12,
    events: 90,
    undated: 3,
    unplaced: 12,
    disagreements: 4,
    actors: 1,
    places: 20,
  },
  unlocated: [
    { name: 'Ostrel', kind: 'city', country: 'NO' },
    { name: 'Old Bridge', kind: 'building' },
  ],
  toIntroduce: [
    { name: 'Ruvia', kind: 'state', aliases: [] },
    { name: 'Jo Vale', kind: 'person', role: 'mayor', aliases: ['Mayor Vale'] },
  ],
  probablyOne: [{ kind: 'actor', names: ['Ada Holm', 'Ada Holme'] }],
  diagnostics: [
    { code: 'DL4107', severity: 'warning', message: 'There is no text in this file.', file: 'a\u001B[2J.txt' },
    { code: 'DL4304', severity: 'warning', message: 'Expected a day.', file: 'corpus.yaml', line: 4 },
  ],
  seconds: 1.25,
};

const progressAt = (done: number) => ({ done, total: 3, perSecond: 2, secondsLeft: 0.5 });

/** A stream that remembers, and a clock that is told the time. */
function console(isTTY: boolean) {
  const written: string[] = [];
  const clock = { ms: 0 };
  return { written, clock, output: { isTTY, write: (text: string) => written.push(text) }, nowMs: () => clock.ms };
}

describe('the console reporter', () => {
  it('writes over one line on a terminal, not more often than can be read', () => {
    const { written, clock, output, nowMs } = console(true);
    const reporter = createConsoleReporter(output, { write: () => true }, nowMs);
    clock.ms = 200;
    reporter.progress(progressAt(1));
    clock.ms = 210;
    reporter.progress(progressAt(2));
    reporter.progress(progressAt(3));
    expect(written).toEqual([
      '\r\u001B[K1 of 3 documents, 2.0 a second, 1 s left',
      '\r\u001B[K3 of 3 documents, 2.0 a second, 1 s left',
    ]);
  });

  it('writes plain lines in a pipe', () => {
    const { written, output, nowMs } = console(false);
    createConsoleReporter(output, output, nowMs).progress(progressAt(3));
    expect(written).toEqual(['3 of 3 documents, 2.0 a second, 1 s left\n']);
  });

  it('closes with every diagnostic, the counts and where the dataset is', () => {
    const { written, output, nowMs } = console(false);
    createConsoleReporter(output, output, nowMs).finished(REPORT);
    expect(written.join('')).toBe(`a\uFFFD[2J.txt: warning DL4107: There is no text in this file.
corpus.yaml:4: warning DL4304: Expected a day.

Documents     2 read, 1 skipped
Posts         40; 12 lines left out as furniture
Events        90: 3 undated, 12 without a place, 4 on which sources differ
Names         1 person or group, 20 places
Not located   Put those that matter under "places:" in corpus.yaml, with their degrees:
  - { name: "Ostrel", kind: city, country: NO, lat: , lon: }
  - { name: "Old Bridge", kind: building, lat: , lon: }
Not known     Put those that are right under "actors:" in corpus.yaml, as what they are:
  - { name: "Ruvia", kind: state }
  - { name: "Jo Vale", kind: person, role: "mayor", aliases: ["Mayor Vale"] }
Probably one  Put those that are one under "corrections:" in corpus.yaml:
  - { actor: "Ada Holme", merge-into: "Ada Holm" }

Wrote public/data in 1.3 s (0 errors, 2 warnings, 0 notes).
`);
  });

  it('says when nothing was written', () => {
    const { written, output, nowMs } = console(false);
    const { out: _out, ...failed } = REPORT;
    createConsoleReporter(output, output, nowMs).finished({ ...failed, diagnostics: [] });
    expect(written.join('')).toBe('Nothing was written (0 errors, 0 warnings, 0 notes).\n');
  });
});

it('tells the same as JSON lines', () => {
  const { written, output, nowMs } = console(false);
  const reporter = createJsonReporter(output, nowMs);
  reporter.progress(progressAt(1));
  reporter.progress(progressAt(3));
  reporter.finished(REPORT);
  const events = written.map((line) => JSON.parse(line) as { event: string; code?: string });
  expect(events.map(({ event, code }) => code ?? event)).toEqual(['progress', 'DL4107', 'DL4304', 'report']);
});
