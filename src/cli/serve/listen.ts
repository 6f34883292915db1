import type { Server } from 'node:http';
import { Complaint, hasCode, messageOf } from '../errors.ts';

/** The greatest number that a port can have. */
export const LAST_PORT = 65_535;
const PORTS_TRIED = 20;

/**
 * Listens on `port`, or on the next free one after it when others are taken.
 * @returns the port
 * @throws Complaint when it cannot be listened there
 */
export async function listenFrom(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await listen(server, candidate, host);
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : candidate;
    } catch (error) {
      if (hasCode(error, 'EADDRINUSE') && candidate < Math.min(port + PORTS_TRIED, LAST_PORT)) continue;
      throw new Complaint(`The site cannot be served at ${host}:${candidate}: ${messageOf(error)}.`);
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
