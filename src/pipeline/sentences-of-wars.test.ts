/** Some 480 sentences about many wars (fixtures/sentences/wars.txt), with the topics and kind that a careful reader gives them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { smallWorld } from './names.fixture.ts';
import { analyseDocument } from './pipeline.ts';

interface Labelled {
  readonly topics: readonly string[];
  readonly kind: 'action' | 'statement';
  readonly sentence: string;
}

const FILE = fileURLToPath(new URL('../../fixtures/sentences/wars.txt', import.meta.url));
const POSTS_AN_HOUR = 4;

/** The sentences of each war, by the war's name. */
function readWars(): ReadonlyMap<string, readonly Labelled[]> {
  const wars = new Map<string, Labelled[]>();
  let war: Labelled[] = [];
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    if (line.startsWith('## ')) wars.set(line.slice(3), (war = []));
    const [topics, kind, sentence] = line.split('|');
    if (topics === undefined || sentence === undefined || line.startsWith('# ')) continue;
    war.push({ topics: topics.split(',').filter(Boolean), kind: kind === 'a' ? 'action' : 'statement', sentence });
  }
  return wars;
}

/** A live blog with one post a sentence. */
function blogOf(name: string, sentences: readonly Labelled[]): string {
  const posts = sentences.map(({ sentence }, i) => {
    const hour = String(8 + Math.floor(i / POSTS_AN_HOUR)).padStart(2, '0');
    return `${hour}:${10 + (i % POSTS_AN_HOUR) * 10}\n${sentence}\n`;
  });
  return `War in ${name}\n\n${posts.join('\n')}`;
}

/** How well all sentences are read, each figure between 0 and 1. */
function measure(wars: ReadonlyMap<string, readonly Labelled[]>) {
  const counts = { sentences: 0, told: 0, kinds: 0, hits: 0, given: 0, asked: 0 };
  for (const [name, labelled] of wars) {
    const metadata = { published: '2025-05-20', timezone: 'UTC', title: `War in ${name}` };
    const input = { file: 'war.txt', format: 'text' as const, text: blogOf(name, labelled), metadata };
    const { document, events } = analyseDocument(input, smallWorld);
    for (const { topics, kind, sentence } of labelled) {
      const start = document.text.indexOf(sentence);
      const told = events.filter(({ span }) => span.start >= start && span.end <= start + sentence.length);
      const given = new Set<string>(told.flatMap((event) => event.topics));
      counts.sentences++;
      counts.told += Number(told.length > 0);
      counts.kinds += Number(told[0]?.kind === kind);
      counts.given += given.size;
      counts.asked += topics.length;
      counts.hits += topics.filter((topic) => given.has(topic)).length;
    }
  }
  return {
    told: counts.told / counts.sentences,
    kinds: counts.kinds / counts.told,
    topics: (2 * counts.hits) / (counts.given + counts.asked),
  };
}

describe('sentences about many wars', () => {
  it('make events of their kind and topics', () => {
    const wars = readWars();
    expect(wars.size).toBeGreaterThan(15);
    const { told, kinds, topics } = measure(wars);
    expect(told).toBeGreaterThan(0.82);
    expect(kinds).toBeGreaterThan(0.9);
    expect(topics).toBeGreaterThan(0.67);
  });
});
