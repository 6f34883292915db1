import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file of an existing folder so that nobody ever sees half of it, also where several processes write the same name. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}
