import type { OpenFile } from '../../dataset/read/decode.ts';
import type { FileRef } from '../../dataset/format/packed.ts';

/**
 * Opens some files at once, for whoever asks for them later. Each is handed over once and not kept: who asks again opens it
 * again, also after a failure.
 */
export function openedAhead(open: OpenFile, files: readonly (FileRef | undefined)[]): OpenFile {
  const ahead = new Map<string, Promise<unknown>>();
  for (const file of files) {
    if (file === undefined) continue;
    const opened = open(file.path);
    // Whoever asks is told why it failed.
    opened.catch(() => undefined);
    ahead.set(file.path, opened);
  }
  return (path) => {
    const opened = ahead.get(path) ?? open(path);
    ahead.delete(path);
    return opened;
  };
}
