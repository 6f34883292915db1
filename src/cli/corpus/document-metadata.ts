import { diagnostic } from '../../pipeline/diagnostics.ts';
import type { Diagnostic, DocumentMetadata } from '../../pipeline/stage.ts';
import { parseIsoMoment } from '../../pipeline/text/instants.ts';
import { isZone } from '../../pipeline/text/zoned.ts';
import { safeWebUrl } from '../../wording/safe-url.ts';
import type { CorpusFileDocument } from './corpus-schema.ts';
import { CORPUS_FILE } from './corpus-file.ts';

/**
 * What corpus.yaml says of one document. A date, zone or address that cannot be right is left out and reported: the
 * document then tells it itself, or nobody does.
 */
export function documentMetadata(
  entry: CorpusFileDocument,
  corpusTimezone: string,
  lineOf: (key: keyof CorpusFileDocument) => number,
): { readonly metadata: DocumentMetadata; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (
    name: Parameters<typeof diagnostic>[0],
    key: keyof CorpusFileDocument,
    message: string,
  ): undefined => {
    diagnostics.push(diagnostic(name, message, { file: CORPUS_FILE, line: lineOf(key) }));
    return undefined;
  };
  const { publisher, title, note } = entry;
  const timezone =
    entry.timezone && !isZone(entry.timezone)
      ? report('unknownTimezone', 'timezone', zoneMessage(entry.timezone))
      : entry.timezone;
  const published =
    entry.published && parseIsoMoment(entry.published, timezone ?? corpusTimezone) === undefined
      ? report(
          'badPublished',
          'published',
          `Expected a day (2025-06-02) or an instant (2025-06-02T09:30+03:00), not "${entry.published}".`,
        )
      : entry.published;
  const url =
    entry.url && safeWebUrl(entry.url) === undefined
      ? report('badUrl', 'url', `Expected an address that begins with https:// or http://, not "${entry.url}".`)
      : entry.url;
  return {
    metadata: {
      ...(publisher && { publisher }),
      ...(title && { title }),
      ...(url && { url }),
      ...(published && { published }),
      ...(timezone && { timezone }),
      ...(note && { note }),
    },
    diagnostics,
  };
}

export function zoneMessage(zone: string): string {
  return `Expected a time zone such as Europe/Kyiv or UTC, not "${zone}".`;
}
