/** The test function of all specs: a page that reports nothing to its console and asks nothing of another host. */
import { expect, test as base, type ConsoleMessage, type Locator, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** Said by Playwright itself where a test lets no service worker run (playwright.config.ts). */
const BLOCKED_BY_PLAYWRIGHT = 'Service Worker registration blocked by Playwright';

/** Whether the page complains in its console. */
export const isComplaint = (message: ConsoleMessage): boolean =>
  (message.type() === 'error' || message.type() === 'warning') && message.text() !== BLOCKED_BY_PLAYWRIGHT;

export interface Options {
  /** Text of console errors that the test provokes itself. */
  readonly provokedErrors: RegExp | undefined;
}

export const test = base.extend<Options & { readonly watched: undefined }>({
  provokedErrors: [undefined, { option: true }],
  watched: [
    async ({ page, baseURL, provokedErrors }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        const isProvoked = provokedErrors?.test(message.text()) === true;
        if (isComplaint(message) && !isProvoked) complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin) {
          complaints.push(`another host: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens an address and waits until the events are there. */
export async function openExplorer(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(foundCount(page)).toHaveText(/event/);
}

/** Keeps back what the page asks for at such addresses. Returns how to let it come. */
export async function holdBack(page: Page, addresses: RegExp): Promise<() => void> {
  let letCome = (): void => undefined;
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(addresses, async (route) => {
    await come;
    await route.continue();
  });
  return letCome;
}

/** The sentence for screen readers that says how many events pass the filters. */
export function foundCount(page: Page): Locator {
  return page.getByText(/^[\d,]+ events? found$/);
}

/** "1 event", "1,204 events". */
export function eventsWord(count: number): string {
  return `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? 'event' : 'events'}`;
}

/** The part of time that is shown, read from the ends of the brush. */
export async function shownWindow(page: Page): Promise<{ readonly fromMs: number; readonly toMs: number }> {
  const valueOf = async (name: string): Promise<number> =>
    Number(await page.getByRole('slider', { name }).getAttribute('aria-valuenow'));
  return { fromMs: await valueOf('Start of the part'), toMs: await valueOf('End of the part') };
}

export async function shownLength(page: Page): Promise<number> {
  const { fromMs, toMs } = await shownWindow(page);
  return toMs - fromMs;
}

/** The timeline's one tab stop. */
export function timeline(page: Page): Locator {
  return page.getByRole('application', { name: /^Timeline of events/ });
}

/** The rows of the event list: all its buttons but those of its header. */
export function listedEvents(page: Page): Locator {
  return page
    .getByRole('region', { name: 'Events' })
    .getByRole('button')
    .filter({ hasNotText: /^Key events$|^In view |^Without a date / });
}

/**
 * The button of one value of a facet, found the way a person finds it: by the facet's search box when it has one.
 * `noun` is the facet's in the plural: people, places, topics.
 */
export async function facetValue(page: Page, noun: string, label: string): Promise<Locator> {
  // The facets come a moment after the events.
  await expect(page.getByRole('button', { name: 'Topics', exact: true })).toBeVisible();
  // A state is a group and a place: look in the facet alone.
  const heading = page.getByRole('button', { name: new RegExp(`^${noun}`, 'i') });
  const facet = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2 }).filter({ has: heading }) });
  const box = facet.getByRole('searchbox', { name: `Find ${noun}` });
  const more = facet.getByRole('button', { name: new RegExp(`^All [\\d,]+ ${noun}$`) });
  if (await box.isVisible()) await box.fill(label);
  else if (await more.isVisible()) await more.click();
  const escaped = label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const value = facet.getByRole('button', { name: new RegExp(`^${escaped}, [\\d,]+ events?`) }).first();
  const folded = facet.getByRole('button', { name: /^Places in /, expanded: false });
  if (noun === 'places') {
    while (!(await value.isVisible()) && (await folded.count()) > 0) await folded.first().click();
  }
  return value;
}
