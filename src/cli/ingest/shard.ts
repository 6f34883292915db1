import { createHash } from 'node:crypto';

/** One of `count` parts of a corpus, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** "3/8" → the third of eight parts; undefined when it is nothing of the kind. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) return undefined;
  return { index, count };
}

/**
 * Whether a document belongs to the shard. This depends on its path alone: wherever a shard runs, and whatever other
 * documents are there, each document belongs to exactly one.
 */
export function isInShard(file: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(file).digest().readUInt32BE() % count === index - 1;
}
