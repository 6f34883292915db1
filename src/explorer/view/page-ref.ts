import { escapeValue, unescapeValue } from './link-parameters.ts';

export const ENTITY_KINDS = ['actor', 'place', 'topic'] as const;
/** What has a page of its own. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

export interface EntityRef {
  readonly kind: EntityKind;
  readonly id: string;
}

/** What may stand in place of timeline and list. */
export type PageRef = EntityRef | { readonly kind: 'disagreements' } | { readonly kind: 'map' };

/** `disagreements`, `map`, `actor:ada-brandt`, escaped for an address. {@link decodePage} is the inverse. */
export function encodePage(page: PageRef): string {
  return 'id' in page ? `${page.kind}:${escapeValue(page.id)}` : page.kind;
}

/** Undefined for what names no page. */
export function decodePage(raw: string): PageRef | undefined {
  if (raw === 'disagreements' || raw === 'map') return { kind: raw };
  const [name = '', ...rest] = raw.split(':');
  const kind = ENTITY_KINDS.find((known) => known === name);
  const id = unescapeValue(rest.join(':'));
  return kind === undefined || id === '' ? undefined : { kind, id };
}
