/**
 * Proposing pairs in a thread of its own: while it goes through all tellings by their numbers, the main thread looks at the pairs that it
 * has found. Both ends of the way between them; pairs-worker.ts is the other thread.
 */
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { likelyPairs, type LikelyPairs, type ProposePairs } from '../../pipeline/cluster/joining/likely-pairs.ts';
import type { TellingNumbers } from '../../pipeline/cluster/joining/telling-numbers.ts';
import { messageOf } from '../errors.ts';

/** The way of the pairs: messages, and how many were sent, for who waits for the next one without being called back. */
interface PairsWay {
  readonly port: MessagePort;
  /** Shared. */
  readonly sent: Int32Array;
}

/** What the thread is started with. */
export interface PairsTask {
  readonly tellings: TellingNumbers;
  readonly least: number;
  readonly way: PairsWay;
}

/** Some pairs, what comes after the last ones, or why there will be no more. */
type Message = LikelyPairs | 'all' | { readonly failure: string };

/** Fewer tellings are paired before a thread has started. */
const WORTH_A_THREAD = 4000;
/** Ten times what the slowest machine in use needs for some pairs, so that only a dead thread is given up. */
const LONGEST_WAIT_MS = 600_000;

/**
 * As likelyPairs, in a thread that begins when it is asked, whenever its pairs are taken.
 * @param entry the built pairs-worker.js
 */
export function proposeInThread(entry: URL, worthAThread = WORTH_A_THREAD): ProposePairs {
  return (tellings, least) => {
    if (tellings.count < worthAThread) return likelyPairs(tellings, least);
    const { port1, port2 } = new MessageChannel();
    const sent = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const task: PairsTask = { tellings, least, way: { port: port2, sent } };
    const thread = new Worker(entry, { workerData: task, transferList: [port2] });
    return pairsOf(thread, { port: port1, sent });
  };
}

/** What a thread proposes, to its end. */
function* pairsOf(thread: Worker, way: PairsWay): Generator<LikelyPairs, void> {
  try {
    for (let taken = 0; ; taken++) {
      const message = waitFor(way, taken);
      if (message === 'all') return;
      if ('failure' in message) throw new Error(`The thread that proposes pairs failed: ${message.failure}`);
      yield message;
    }
  } finally {
    way.port.close();
    void thread.terminate();
  }
}

/** The next message. It keeps the thread: joining is one long step, in which nobody is called back. */
function waitFor({ port, sent }: PairsWay, taken: number): Message {
  Atomics.wait(sent, 0, taken, LONGEST_WAIT_MS);
  const message: Message | undefined = receiveMessageOnPort(port)?.message;
  return message ?? { failure: 'it no longer answers.' };
}

/** Sends what a thread proposes, to its end or until it fails. */
export function sendPairs({ port, sent }: PairsWay, propose: () => Iterable<LikelyPairs>): void {
  const send = (message: Message): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    port.postMessage(message);
    Atomics.add(sent, 0, 1);
    Atomics.notify(sent, 0);
  };
  try {
    for (const some of propose()) send(some);
    send('all');
  } catch (error) {
    send({ failure: messageOf(error) });
  }
}
