import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * @typedef {object} FoundPattern
 * @property {string} file
 * @property {number} line from 1
 * @property {string} source
 * @property {string} flags
 */

/**
 * Every regular expression literal of the files.
 *
 * @param {readonly string[]} files TypeScript sources
 * @returns {FoundPattern[]}
 */
export function collectLiteralPatterns(files) {
  return files.flatMap((file) => {
    const sourceFile = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    /** @type {FoundPattern[]} */
    const found = [];
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = sourceFile.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(sourceFile);
    return found;
  });
}
