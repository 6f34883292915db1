import { eventId } from '../../dataset/records/ids.ts';
import { STATUSES } from '../../dataset/records/records.ts';
import { decodeInstant } from './link-instant.ts';
import { parseLinkParameters, unescapeValue, type LinkParameters } from './link-parameters.ts';
import type { LinkNotice } from './notice.ts';
import { decodePage, type PageRef } from './page-ref.ts';
import { decodeReading } from './reading-ref.ts';
import { upgradeLink, VIEW_VERSION } from './upgraders.ts';
import {
  ACTOR_MATCHES,
  CLOCKS,
  DEFAULT_VIEW,
  FIGURES,
  LIST_ORDERS,
  TRACKS_BY,
  type FacetChoice,
  type TimeWindow,
  type ViewState,
} from './view-state.ts';

export interface DecodedView {
  readonly view: ViewState;
  readonly notices: readonly LinkNotice[];
}

const KNOWN_PARAMETERS: ReadonlySet<string> = new Set([
  'v',
  'page',
  'event',
  'read',
  'from',
  'to',
  'actor',
  'match',
  'place',
  'topic',
  'source',
  'status',
  'figures',
  'q',
  'known',
  'tracks',
  'order',
  'clock',
  'zone',
  'embed',
]);

const EMBED = ['0', '1'] as const;

/** Longer texts are no search: the index would be asked for thousands of words. */
const TEXT_LIMIT = 200;

type Report = (parameter: string, message: string) => void;

/**
 * The view that an address's query text names. Never throws: what cannot be understood is left at its default and
 * reported as a notice, and everything else is kept.
 */
export function decodeView(search: string): DecodedView {
  const notices: LinkNotice[] = [];
  const report: Report = (parameter, message) => notices.push({ parameter, message });
  const parameters = upgradeToCurrent(parseLinkParameters(search), report);

  for (const name of parameters.keys()) {
    if (!KNOWN_PARAMETERS.has(name))
      report(name, `The link has a part that Dateline does not know: “${shorten(name)}”.`);
  }
  const event = unescapeValue(parameters.get('event') ?? '');
  const view: ViewState = {
    filters: {
      actor: decodeChoice(parameters.get('actor')),
      place: decodeChoice(parameters.get('place')),
      topic: decodeChoice(parameters.get('topic')),
      source: decodeChoice(parameters.get('source')),
      status: decodeNamed(parameters, 'status', STATUSES, 'status', report),
      figures: decodeNamed(parameters, 'figures', FIGURES, 'relation between figures', report),
      actorMatch: decodeOneOf(parameters, 'match', ACTOR_MATCHES, DEFAULT_VIEW.filters.actorMatch, report),
      text: unescapeValue(parameters.get('q') ?? '')
        .slice(0, TEXT_LIMIT)
        .trim(),
      knownMs: decodeKnown(parameters.get('known'), report),
    },
    window: decodeWindow(parameters, report),
    tracksBy: decodeOneOf(parameters, 'tracks', TRACKS_BY, DEFAULT_VIEW.tracksBy, report),
    order: decodeOneOf(parameters, 'order', LIST_ORDERS, DEFAULT_VIEW.order, report),
    clock: decodeOneOf(parameters, 'clock', CLOCKS, DEFAULT_VIEW.clock, report),
    zone: decodeZone(parameters.get('zone'), report),
    event: event === '' ? undefined : eventId(event),
    reading: decodeReading(parameters.get('read') ?? ''),
    page: decodePageOf(parameters.get('page'), report),
    isEmbedded: decodeOneOf(parameters, 'embed', EMBED, '0', report) === '1',
  };
  return { view, notices };
}

/** A link without a version is read as the first one: that is how people write them by hand. */
function upgradeToCurrent(parameters: LinkParameters, report: Report): LinkParameters {
  const raw = parameters.get('v') ?? '1';
  const version = /^\d{1,6}$/.test(raw) ? Number(raw) : 0;
  if (version > VIEW_VERSION) {
    report('v', 'This link was made by a newer Dateline. What could be understood of it is shown.');
    return parameters;
  }
  if (version < 1) {
    report('v', `The link names a version that does not exist: “${shorten(unescapeValue(raw))}”.`);
    return parameters;
  }
  return upgradeLink(parameters, version);
}

function decodePageOf(raw: string | undefined, report: Report): PageRef | undefined {
  if (raw === undefined) return undefined;
  const page = decodePage(raw);
  if (page === undefined)
    report('page', `The link names a page that does not exist: “${shorten(unescapeValue(raw))}”.`);
  return page;
}

function decodeChoice(raw: string | undefined): FacetChoice {
  const include = new Set<string>();
  const exclude = new Set<string>();
  for (const part of (raw ?? '').split(',')) {
    const unwanted = part.startsWith('-');
    const id = unescapeValue(unwanted ? part.slice(1) : part);
    if (id !== '') (unwanted ? exclude : include).add(id);
  }
  for (const id of include) exclude.delete(id);
  return { include: [...include], exclude: [...exclude] };
}

/** A choice among values that Dateline itself names. */
function decodeNamed<Value extends string>(
  parameters: LinkParameters,
  name: string,
  known: readonly Value[],
  noun: string,
  report: Report,
): FacetChoice<Value> {
  const choice = decodeChoice(parameters.get(name));
  for (const id of [...choice.include, ...choice.exclude]) {
    if (!known.some((value) => value === id)) {
      report(name, `The link asks for a ${noun} that does not exist: “${shorten(id)}”.`);
    }
  }
  // Written this way round, the result has the right type without a cast.
  return {
    include: choice.include.flatMap((id) => known.filter((value) => value === id)),
    exclude: choice.exclude.flatMap((id) => known.filter((value) => value === id)),
  };
}

function decodeOneOf<Value extends string>(
  parameters: LinkParameters,
  name: string,
  allowed: readonly Value[],
  fallback: Value,
  report: Report,
): Value {
  const raw = parameters.get(name);
  if (raw === undefined) return fallback;
  const found = allowed.find((value) => value === raw);
  if (found !== undefined) return found;
  report(name, `“${name}” can be ${allowed.join(', ')}, but the link says “${shorten(unescapeValue(raw))}”.`);
  return fallback;
}

function decodeWindow(parameters: LinkParameters, report: Report): TimeWindow | undefined {
  const fromText = parameters.get('from');
  const toText = parameters.get('to');
  if (fromText === undefined && toText === undefined) return undefined;
  const fromMs = decodeInstant(unescapeInstant(fromText));
  const toMs = decodeInstant(unescapeInstant(toText));
  if (fromMs === undefined || toMs === undefined) {
    const broken = fromMs === undefined ? 'from' : 'to';
    report(broken, `The link’s time window has no readable “${broken}”, such as 2025-06-02 or 2025-06-02T13:00Z.`);
    return undefined;
  }
  if (fromMs >= toMs) {
    report('from', 'The link’s time window ends before it begins.');
    return undefined;
  }
  return { fromMs, toMs };
}

function decodeKnown(raw: string | undefined, report: Report): number | undefined {
  if (raw === undefined) return undefined;
  const knownMs = decodeInstant(unescapeInstant(raw));
  if (knownMs === undefined) report('known', 'The link’s “known” is no time such as 2025-06-02T13:00Z.');
  return knownMs;
}

/** In an instant a plus is the sign of an offset or of a long year, never a space. */
function unescapeInstant(raw: string | undefined): string {
  return unescapeValue((raw ?? '').replaceAll('+', '%2B'));
}

function decodeZone(raw: string | undefined, report: Report): string | undefined {
  if (raw === undefined) return undefined;
  const zone = unescapeValue(raw);
  if (isKnownZone(zone)) return zone;
  report('zone', `This browser does not know the time zone that the link names: “${shorten(zone)}”.`);
  return undefined;
}

/** True for an IANA zone that the platform can format dates in. */
function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Text from a link as it may be repeated in a sentence. */
function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
