import { encodeInstant } from './link-instant.ts';
import { escapeValue, formatLinkParameters } from './link-parameters.ts';
import { encodePage } from './page-ref.ts';
import { encodeReading } from './reading-ref.ts';
import { roundWindow } from './round-window.ts';
import { VIEW_VERSION } from './upgraders.ts';
import { DEFAULT_VIEW, FACET_KEYS, type FacetChoice, type ViewState } from './view-state.ts';

/**
 * The query text of an address that opens this view, in a fixed order, without what is at its default.
 * The plain opening view has none: ''. {@link import('./decode-view.ts').decodeView} is the inverse.
 */
export function encodeView(view: ViewState): string {
  const parameters = new Map<string, string>();
  const { filters, window } = view;
  if (view.page !== undefined) parameters.set('page', encodePage(view.page));
  if (view.event !== undefined) parameters.set('event', escapeValue(view.event));
  if (view.reading !== undefined) parameters.set('read', encodeReading(view.reading));
  if (window !== undefined) {
    parameters.set('from', encodeInstant(window.fromMs));
    parameters.set('to', encodeInstant(window.toMs));
  }
  for (const key of FACET_KEYS) {
    const value = encodeChoice(filters[key]);
    if (value !== '') parameters.set(key, value);
  }
  if (filters.actorMatch !== DEFAULT_VIEW.filters.actorMatch) parameters.set('match', filters.actorMatch);
  if (filters.text !== '') parameters.set('q', escapeValue(filters.text));
  if (filters.knownMs !== undefined) parameters.set('known', encodeInstant(filters.knownMs));
  if (view.tracksBy !== DEFAULT_VIEW.tracksBy) parameters.set('tracks', view.tracksBy);
  if (view.order !== DEFAULT_VIEW.order) parameters.set('order', view.order);
  if (view.clock !== DEFAULT_VIEW.clock) parameters.set('clock', view.clock);
  if (view.zone !== undefined) parameters.set('zone', escapeValue(view.zone));
  if (view.isEmbedded) parameters.set('embed', '1');
  return parameters.size === 0 ? '' : formatLinkParameters(new Map([['v', String(VIEW_VERSION)], ...parameters]));
}

/** As encodeView, with ends of the window that read well. */
export function encodeReadably(view: ViewState): string {
  return encodeView({ ...view, window: view.window && roundWindow(view.window) });
}

/** `a,b,-c`: wanted ids as they are, unwanted ones after a minus. */
function encodeChoice(choice: FacetChoice): string {
  return [...choice.include.map(escapeValue), ...choice.exclude.map((id) => `-${escapeValue(id)}`)].join(',');
}
