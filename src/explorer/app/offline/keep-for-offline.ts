import type { Manifest } from '../../../dataset/format/packed.ts';
import { useEffect } from 'react';
import { IS_FRAMED } from '../../base/frame.ts';
import { SITE_ROOT } from '../../base/site-root.ts';
import { ATLAS_URL } from '../../data/atlas-file.ts';
import { DATASET_FOLDER } from '../../data/dataset-file.ts';
import type { LoadedDataset } from '../../query/dataset-index.ts';
import { trustedScriptUrl } from '../../base/trusted-script-url.ts';
import { addressOfPage, offlineAnswer } from './offline-answer.ts';

/** What the page tells the service worker. */
export interface SeenFiles {
  readonly addresses: readonly string[];
}

/** The first screen is drawn to its end before; a short visit is kept too. */
const KEPT_AFTER_MS = 1_000;
/** Of a large dataset only what was seen is kept, and the page has the processor to itself at first. */
const LARGE_KEPT_AFTER_MS = 6_000;

/** Keeps the site for the next visit, as soon as all events are here. */
export function useKeptForOffline({ manifest, progress }: LoadedDataset): void {
  const isComplete = progress.loaded === progress.total;
  useEffect(() => {
    // Whoever reads another site with a frame of this one has not come to this one.
    if (!isComplete || IS_FRAMED) return;
    // A browser that keeps nothing for this site says so here: everything else works.
    const keep = (): void => void keepForOffline(manifest).catch(() => undefined);
    const timer = setTimeout(keep, isSmall(manifest) ? KEPT_AFTER_MS : LARGE_KEPT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [manifest, isComplete]);
}

/**
 * Has a service worker keep what this page is made of, and all of a small dataset, so that the site opens again without a network.
 * Where none may run, nothing is kept.
 */
async function keepForOffline(manifest: Manifest): Promise<void> {
  // While the site is worked on, what was kept would be what was.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const script = trustedScriptUrl(`${SITE_ROOT}service-worker.js`);
  await navigator.serviceWorker.register(script, { scope: SITE_ROOT });
  const { active } = await navigator.serviceWorker.ready;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none: that is a window's
  active?.postMessage({ addresses: [...seenFiles(), ...filesOf(manifest), ...mapFiles()] } satisfies SeenFiles);
}

function seenFiles(): readonly string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  const seen = [SITE_ROOT, addressOfPage(document.baseURI), ...fetched];
  return [...new Set(seen)].filter((url) => offlineAnswer({ method: 'GET', url }, SITE_ROOT) !== 'none');
}

/** Most readers have fetched the map when they opened an event; whoever saves on data gets none that they did not ask for. */
function mapFiles(): readonly string[] {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true ? [] : [new URL(ATLAS_URL, SITE_ROOT).href];
}

const isSmall = ({ files }: Manifest): boolean => files.core.length <= 1;

/** A small dataset has few files, and people who read one event offline read the next. */
function filesOf(manifest: Manifest): readonly string[] {
  if (!isSmall(manifest)) return [];
  const refs = Object.values(manifest.files).flat();
  return refs.map(({ path }) => `${DATASET_FOLDER}${path}`);
}
