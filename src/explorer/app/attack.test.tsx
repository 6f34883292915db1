/** Whatever a document says: the app shows the same elements as for "hello", and in them the text as it was. */
import { createHash } from 'node:crypto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { chosenStrings, readableStrings } from '../../../fixtures/attack-strings.ts';
import { hostileEventId, hostileRecords, inPlaceOfHello } from '../../../fixtures/hostile-records.ts';
import { parsePage, type ParsedPage } from '../../../fixtures/parsed-page.ts';
import { encodeDataset } from '../../dataset/write/encode.ts';
import { openDataset, type WholeDataset } from '../../dataset/read/open-dataset.ts';
import { documentQuery, eventDetailQuery } from '../data/dataset-queries.ts';
import { loadDataset } from '../data/load-dataset.ts';
import { DisagreementCard } from '../features/disagreements/DisagreementCard.tsx';
import { EmbedEvents } from '../features/embed/EmbedEvents.tsx';
import { EntityPage } from '../features/entity/EntityPage.tsx';
import { EventPane } from '../features/event/EventPane.tsx';
import { EventRow } from '../features/events/EventRow.tsx';
import { PrintedEvents } from '../features/events/printed/PrintedEvents.tsx';
import { FacetPanel } from '../features/facets/FacetPanel.tsx';
import { FilterChips } from '../features/filters/FilterChips.tsx';
import { KeyEvents } from '../features/landing/KeyEvents.tsx';
import { MapPage } from '../features/map/MapPage.tsx';
import { Notices } from '../features/notices/Notices.tsx';
import { SearchResults } from '../features/search/SearchResults.tsx';
import { ShareDialog } from '../features/share/ShareDialog.tsx';
import { SourceReader } from '../features/source/SourceReader.tsx';
import type { LoadedDataset } from '../query/dataset-index.ts';
import { ENTITY_KINDS } from '../view/page-ref.ts';
import { DEFAULT_VIEW, NO_FILTERS, type ViewFilters } from '../view/view-state.ts';
import { Header } from './layouts/Header.tsx';

const SAMPLE = chosenStrings(readableStrings(), 240);
/** All screens of one string take about 40 ms. */
const TIMEOUT_MS = 60_000 + SAMPLE.length * 150;

const ZONE = 'Europe/Kyiv';
const nothing = (): void => undefined;

interface Opened {
  readonly whole: WholeDataset;
  readonly dataset: LoadedDataset;
}

async function openHostile(text: string): Promise<Opened> {
  const meta = { title: text, description: text, timezone: ZONE, offsetMinutesAt: () => 180, credits: [text] };
  const fingerprint = (content: string) => ({
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  });
  const files = new Map<string, unknown>();
  for (const file of encodeDataset(hostileRecords([text]), meta, fingerprint)) {
    files.set(file.path, JSON.parse(file.text));
  }
  const open = async (path: string): Promise<unknown> => files.get(path);
  const whole = await openDataset(open);
  return {
    whole,
    dataset: await loadDataset(
      whole.manifest,
      open,
      () => ({ window: undefined, event: undefined, isPictured: false }),
      nothing,
    ),
  };
}

/** Everything that shows texts of documents, as far as it can be told without a browser; e2e/attack.spec.ts has the rest. */
function Screens({ text, whole, dataset }: Opened & { readonly text: string }) {
  const { manifest, index, engine } = dataset;
  const id = hostileEventId(0);
  const shared = { dataset, zone: ZONE, selected: undefined, onOpen: nothing };
  const filters: ViewFilters = { ...NO_FILTERS, text, actor: { include: ['actor-0'], exclude: [] } };
  const filtered = engine.filter(NO_FILTERS);
  if (filtered instanceof Promise) throw new Error('A small dataset is filtered at once.');
  return (
    <>
      <Header title={manifest.title} corpusZone={ZONE} zone={ZONE} />
      <EventPane {...shared} row={0} searched="" knownMs={undefined} address="https://a.example/" />
      <DisagreementCard {...shared} row={0} knownMs={undefined} isSelected={false} sources={sourcesOf(dataset)} />
      {whole.documents.map((document) => (
        <SourceReader
          key={document.id}
          {...shared}
          reading={{ document: document.id, start: 0, end: text.length }}
          address="https://a.example/"
          onClose={nothing}
          onOpenEvent={nothing}
        />
      ))}
      {ENTITY_KINDS.map((kind) => (
        <EntityPage
          key={kind}
          {...shared}
          entity={{ kind, id: `${kind}-0` }}
          filters={NO_FILTERS}
          notHeld={undefined}
        />
      ))}
      <EventRow index={index} row={0} zone={ZONE} isSelected={false} isUnderDay={false} searched="" onOpen={nothing} />
      <PrintedEvents
        dataset={dataset}
        rows={[0]}
        isGrouped={false}
        zone={ZONE}
        knownMs={undefined}
        addressOf={(event) => event}
      />
      <KeyEvents {...shared} rows={[0]} />
      <MapPage dataset={dataset} filters={NO_FILTERS} isWide />
      <FacetPanel
        index={index}
        filters={NO_FILTERS}
        counts={filtered.counts}
        isInView={false}
        onInView={undefined}
        covers="all"
      />
      <FilterChips index={index} filters={filters} />
      <Notices
        index={index}
        notices={[{ parameter: 'q', message: text, events: [id] }]}
        isSelectedHidden
        filters={filters}
      />
      <EmbedEvents
        index={index}
        rows={[0]}
        total={1}
        zone={ZONE}
        wholeAddress="https://a.example/"
        addressOfEvent={() => 'https://a.example/'}
      />
      <SearchResults
        isBusy={false}
        id="found"
        options={[{ key: 'one', icon: 'clock', label: text, detail: text, choose: nothing }]}
        active={0}
        searched=""
        onPoint={nothing}
        onChoose={nothing}
      />
      <ShareDialog
        title={text}
        view={{ ...DEFAULT_VIEW, event: id, filters }}
        event={{ id, title: text, when: 'on Sunday', sources: index.dictionaries.sources }}
        eventAddress="https://a.example/"
        addressOf={() => 'https://a.example/'}
        now={() => new Date(0)}
        onClose={nothing}
      />
    </>
  );
}

const sourcesOf = ({ index }: LoadedDataset) =>
  new Map(index.dictionaries.sources.map((source) => [source.id, source]));

async function renderApp(text: string): Promise<ParsedPage> {
  const opened = await openHostile(text);
  const { whole, dataset } = opened;
  const client = new QueryClient();
  whole.details.forEach((detail, row) => client.setQueryData(eventDetailQuery(dataset.manifest, row).queryKey, detail));
  for (const document of whole.documents) {
    client.setQueryData(documentQuery(dataset.manifest, document.id).queryKey, document);
  }
  const html = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <Screens text={text} {...opened} />
    </QueryClientProvider>,
  );
  client.clear();
  return parsePage(`<!doctype html><html><body>${html}</body></html>`);
}

/** What is shown; of code to copy, which has an escape of its own, what it says once it is code. */
function textsOf({ texts }: ParsedPage): readonly string[] {
  return texts.map((shown) => {
    if (!shown.startsWith('<iframe src="https://a.example/" title=')) return shown;
    return `a frame of ${parsePage(shown).valuesOf('title').join()} and ${parsePage(shown).textsOf('a').join()}`;
  });
}

const sameTexts = (shown: readonly string[], expected: readonly string[]): boolean =>
  shown.length === expected.length && shown.every((text, at) => text === expected[at]);

beforeAll(() => void vi.stubGlobal('navigator', {}));
afterAll(() => void vi.unstubAllGlobals());

it('shows the elements of "hello" and every text as it was', { timeout: TIMEOUT_MS }, async () => {
  // What is loaded when it is first shown is there afterwards, and what that shows in its turn.
  for (let round = 0; round < 2; round += 1) {
    await renderApp('hello');
    await vi.dynamicImportSettled();
  }
  const hello = await renderApp('hello');
  const broken: string[] = [];
  for (const text of SAMPLE) {
    const page = await renderApp(text);
    const expected = textsOf(hello).map((shown) => inPlaceOfHello(shown, text));
    // Lists in the order of the alphabet have another one for another string.
    const isSame = sameTexts(textsOf(page).toSorted(), expected.toSorted());
    if (page.structure !== hello.structure || !isSame) broken.push(text);
  }
  expect(broken).toEqual([]);
});
