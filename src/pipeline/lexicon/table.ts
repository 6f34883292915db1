/** Reads a table of the lexicon: a row a line, cells between bars, white space around them ignored. */
export function parseTable(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** Reads a cell that holds several values between commas. */
export function parseList(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
