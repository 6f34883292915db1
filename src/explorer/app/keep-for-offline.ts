import type { Manifest } from '../../dataset/format/packed.ts';
import { SITE_ROOT } from '../base/site-root.ts';
import { DATASET_FOLDER } from '../data/dataset-file.ts';
import { trustedScriptUrl } from '../base/trusted-script-url.ts';
import { addressOfPage, offlineAnswer } from './offline-answer.ts';

/** What the page tells the service worker. */
export interface SeenFiles {
  readonly addresses: readonly string[];
}

/** Whoever has just begun to use the page has its processor to themselves. */
const KEPT_AFTER_MS = 6_000;

/**
 * Has a service worker keep what this page is made of, and all of a small dataset, so that the site opens again without a network.
 * Where none may run, nothing is kept.
 */
export async function keepForOffline(manifest: Manifest | undefined): Promise<void> {
  // While the site is worked on, what was kept would be what was.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await new Promise((done) => setTimeout(done, KEPT_AFTER_MS));
  const script = trustedScriptUrl(`${SITE_ROOT}service-worker.js`);
  await navigator.serviceWorker.register(script, { scope: SITE_ROOT });
  const { active } = await navigator.serviceWorker.ready;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none: that is a window's
  active?.postMessage({ addresses: [...seenFiles(), ...filesOf(manifest)] } satisfies SeenFiles);
}

function seenFiles(): readonly string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  const seen = [SITE_ROOT, addressOfPage(document.baseURI), ...fetched];
  return [...new Set(seen)].filter((url) => offlineAnswer({ method: 'GET', url }, SITE_ROOT) !== 'none');
}

/** A dataset of one chunk has few files, and people who read one event offline read the next. */
function filesOf(manifest: Manifest | undefined): readonly string[] {
  if (manifest === undefined || manifest.files.core.length > 1) return [];
  const refs = Object.values(manifest.files).flat();
  return refs.map(({ path }) => `${DATASET_FOLDER}${path}`);
}
