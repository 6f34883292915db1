const FREED_AFTER_MS = 10_000;

/** Hands a file to the browser to be saved. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), FREED_AFTER_MS);
}

/** "river-war-2031-06-01.csv": only letters, digits and hyphens before the ending. */
export function fileName(title: string, day: string, ending: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${[...(words ?? ['dateline']).slice(0, 6), day].join('-')}.${ending}`;
}
