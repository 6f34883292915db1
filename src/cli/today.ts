/**
 * The day (UTC, YYYY-MM-DD) that a run notes in the corpus's ids.json. `SOURCE_DATE_EPOCH`, seconds since 1970, stands in for
 * the clock where a build must be repeatable (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function today(environment: Readonly<Record<string, string | undefined>>, nowMs: number): string {
  const epoch = environment['SOURCE_DATE_EPOCH'] ?? '';
  const instant = new Date(/^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : nowMs);
  return instant.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
