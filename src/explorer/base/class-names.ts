/** Joins the class names that are there: `classNames('row', isOpen && 'row-open')`. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');
}
