/** True for the line by which a live blog says that the post above was edited: "Updated", "Updated at 10.32". */
export function isUpdatedMark(line: string): boolean {
  return /^updated(?:\s(?:at\s)?\d.{0,30})?$/i.test(line);
}
