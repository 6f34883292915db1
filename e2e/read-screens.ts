/** Walks through many screens of the app in one loaded page, and reads what a person meets on each. */
import type { Page } from '@playwright/test';

/** Elements without their values, and every text in them. */
export interface ReadScreen {
  readonly structure: string;
  readonly texts: readonly string[];
}

export interface Screen {
  /** Of the view, from the question mark on. */
  readonly address: string;
  /** CSS selector of the part that is read. */
  readonly part: string;
  /** Within it, of the element that says what is shown, and the text that it has then. */
  readonly heading: string;
  readonly text: string;
  /** What else the part has once it is complete: selectors, each with how many elements at least. */
  readonly complete: readonly (readonly [selector: string, count: number])[];
  /** The button, first or last of those with this text, that opens a dialog to be read instead of the part. */
  readonly opens?: { readonly button: string; readonly which: 'first' | 'last'; readonly complete: string };
}

/** So many screens are walked through before the page tells what it read. */
const AT_A_TIME = 50;

/** What each screen shows; one that does not come within ten seconds has the structure "not shown". */
export async function readScreens(page: Page, screens: readonly Screen[]): Promise<readonly ReadScreen[]> {
  const readPart = await partReader(page);
  return inTurns(screens, (items) => page.evaluate(walkThrough, { readPart, items }));
}

/** Runs in the page, and holds all that it needs. */
async function walkThrough({
  readPart,
  items,
}: {
  readPart: (part: Element) => ReadScreen;
  items: Screen[];
}): Promise<ReadScreen[]> {
  const found = async (find: () => Element | null | undefined): Promise<Element | undefined> => {
    for (const until = performance.now() + 10_000; performance.now() < until;) {
      const element = find();
      if (element) return element;
      await new Promise((later) => setTimeout(later, 2));
    }
    return undefined;
  };
  const read: ReadScreen[] = [];
  let open = '';
  for (const { address, part, heading, text, complete, opens } of items) {
    if (address !== open) {
      // The way a step in the browser's history goes.
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      open = address;
    }
    let shown = await found(() => {
      const element = document.querySelector(part);
      const isComplete = complete.every(
        ([selector, count]) => (element?.querySelectorAll(selector).length ?? 0) >= count,
      );
      return isComplete && element?.querySelector(heading)?.textContent === text ? element : undefined;
    });
    if (opens !== undefined && shown !== undefined) {
      const buttons = [...shown.querySelectorAll('button')].filter(({ textContent }) => textContent === opens.button);
      buttons.at(opens.which === 'first' ? 0 : -1)?.click();
      const content = await found(() => document.querySelector('dialog[open]')?.querySelector(opens.complete));
      shown = content?.closest('dialog') ?? undefined;
    }
    read.push(shown === undefined ? { structure: 'not shown', texts: [] } : readPart(shown));
    document.querySelector('dialog[open]')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    // Closing goes back in the history, which takes a moment: a step before it has come would be taken back.
    const isClosed = (): boolean =>
      document.querySelector('dialog[open]') === null && !location.search.includes('&read=');
    await found(() => (isClosed() ? document.body : undefined));
  }
  return read;
}

/** What pages of the site of the open page show, each loaded in a frame. */
export async function readPages(page: Page, addresses: readonly string[]): Promise<readonly ReadScreen[]> {
  const readPart = await partReader(page);
  return inTurns(addresses, (items) => page.evaluate(openFrames, { readPart, items }));
}

const openFrames = ({ readPart, items }: { readPart: (part: Element) => ReadScreen; items: string[] }) =>
  Promise.all(
    items.map(async (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      await new Promise((loaded) => {
        frame.addEventListener('load', loaded);
        document.body.append(frame);
      });
      const root = frame.contentDocument?.documentElement;
      const read = root ? readPart(root) : { structure: 'not shown', texts: [] };
      frame.remove();
      return read;
    }),
  );

/** A function in the page, for what runs there. */
const partReader = (page: Page) =>
  page.evaluateHandle(() => {
    const structureOf = (element: Element): string =>
      `${element.tagName}[${element.getAttributeNames().toSorted().join(' ')}](${[...element.children].map(structureOf).join('')})`;
    return (part: Element): ReadScreen => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        if (walker.currentNode.parentNode?.nodeName !== 'SCRIPT') texts.push(walker.currentNode.nodeValue ?? '');
      }
      return { structure: structureOf(part), texts };
    };
  });

/** Has all items read, some at a time. */
async function inTurns<Item>(
  items: readonly Item[],
  readSome: (some: Item[]) => Promise<readonly ReadScreen[]>,
): Promise<readonly ReadScreen[]> {
  const read: ReadScreen[] = [];
  for (let from = 0; from < items.length; from += AT_A_TIME) {
    read.push(...(await readSome(items.slice(from, from + AT_A_TIME))));
  }
  return read;
}
