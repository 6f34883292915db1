import { markup, sourceOf, type Markup } from './markup.ts';

/** A page as it is written to a file. */
export function pageDocument(head: Markup, body: Markup): string {
  return sourceOf(markup`<!DOCTYPE html>
<html lang="en">
<head>
${head}
</head>
<body>
${body}
</body>
</html>
`);
}
