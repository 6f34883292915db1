/** What leaves the explorer, read by readers that are not ours: as many events, on the same dates. */
import { readFile } from 'node:fs/promises';
import { check } from '@placemarkio/check-geojson';
import ICAL from 'ical.js';
import papaparse from 'papaparse';
import type { Page } from '@playwright/test';
import { events, manifest, mostFrequentTriple } from './dataset.ts';
import { eventsWord, expect, openExplorer, test } from './test.ts';

const { topic } = mostFrequentTriple();
const matching = events.filter(({ topics }) => topics.has(topic.id));
const dated = matching.filter(({ isDated }) => isDated);
const isoOf = (ms: number): string => (Number.isNaN(ms) ? '' : new Date(ms).toISOString());
const datesById = new Map(matching.map(({ id, earliestMs }) => [id, isoOf(earliestMs)]));

/** Chooses a format in the dialog and returns the text of the file that is saved. */
async function exported(page: Page, format: string, button: string): Promise<string> {
  await openExplorer(page, `./?topic=${topic.id}`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: button }).click(),
  ]);
  await expect(dialog.getByText(`Saved ${download.suggestedFilename()}`)).toBeVisible();
  return readFile(await download.path(), 'utf8');
}

const COUNTED = `Save ${eventsWord(matching.length)}`;

test('CSV, read by Papa Parse', async ({ page }) => {
  const text = await exported(page, 'CSV for a spreadsheet', COUNTED);
  const { data, errors } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(new Map(data.map((row) => [row['id'], row['earliest']]))).toEqual(datesById);
  expect(data.every((row) => row['dataset'] === manifest.title && row['filters']?.includes(topic.label))).toBe(true);
  expect(data.every((row) => (row['sentences'] ?? '') !== '')).toBe(true);
});

test('JSON and JSON Lines', async ({ page }) => {
  const whole = JSON.parse(await exported(page, 'JSON for a program', COUNTED)) as {
    readonly count: number;
    readonly sources: readonly unknown[];
    readonly events: readonly { readonly id: string; readonly earliest?: string }[];
  };
  expect(new Map(whole.events.map(({ id, earliest = '' }) => [id, earliest]))).toEqual(datesById);
  expect(whole.count).toBe(matching.length);
  expect(whole.sources.length).toBeGreaterThan(0);
  const lines = (await exported(page, 'JSON Lines one event on each line', COUNTED)).trimEnd().split('\n');
  const [statement, ...rows] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(statement?.['filters']).toContain(topic.label);
  expect(rows.map((row) => row['id'])).toEqual(whole.events.map(({ id }) => id));
});

test('GeoJSON, read by check-geojson', async ({ page }) => {
  const { features } = check(await exported(page, 'GeoJSON for a map', COUNTED)) as {
    readonly features: readonly { readonly id?: string | number; readonly properties: unknown }[];
  };
  expect(features.map(({ id }) => id)).toEqual([...datesById.keys()]);
});

test('iCalendar, read by ical.js', async ({ page }) => {
  const calendar = new ICAL.Component(ICAL.parse(await exported(page, 'iCalendar for a calendar', COUNTED)));
  const found = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(found).toHaveLength(dated.length);
  expect(calendar.getAllSubcomponents('vjournal')).toHaveLength(matching.length - dated.length);
  const dayOf = (ms: number): string =>
    new Intl.DateTimeFormat('en-CA', { timeZone: manifest.timezone, dateStyle: 'short' }).format(ms);
  const zone = manifest.timezone;
  for (const { uid, startDate } of found) {
    const expected = dated.find(({ id }) => uid === `${id}@dateline`)?.earliestMs ?? NaN;
    const start = startDate.isDate ? String(startDate) : dayOf(startDate.toJSDate().getTime());
    expect(start, `${uid} in ${zone}`).toBe(dayOf(expected));
  }
});

test('Timesketch: a line for each clock', async ({ page }) => {
  const rows = (await exported(page, 'Timesketch a line for each clock', COUNTED))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  const clock = (name: string) =>
    rows.filter((row) => row['timestamp_desc'] === name).map((row) => Date.parse(row['datetime'] ?? ''));
  expect(clock('Event time')).toEqual(dated.map(({ earliestMs }) => earliestMs));
  const reported = matching.map(({ reportedMs }) => reportedMs).filter((ms) => !Number.isNaN(ms));
  expect(clock('First reported')).toEqual(reported);
});

test('SVG and PNG of the timeline', async ({ page, context }) => {
  const svg = await exported(page, 'SVG the timeline in view, for print', 'Save the picture');
  // A page of its own: ours lets no script parse markup.
  const viewer = await context.newPage();
  const parsed = await viewer.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    const named = [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name));
    return { root: root.nodeName, texts: root.querySelectorAll('text').length, text: root.textContent, named };
  }, svg);
  expect(parsed.root).toBe('svg');
  expect(parsed.texts).toBeGreaterThan(20);
  for (const said of [manifest.title, topic.label, `${matching.length} events`]) expect(parsed.text).toContain(said);
  expect(parsed.named).not.toContain('style');
  expect((await exported(page, 'PNG the timeline in view, for slides', 'Save the picture')).slice(1, 4)).toBe('PNG');
});

test('says beforehand what a format has no place for, and exports all on demand', async ({ page }) => {
  await openExplorer(page, `./?topic=${topic.id}`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('button', { name: COUNTED })).toBeVisible();
  await dialog.getByRole('radio', { name: /^All / }).check();
  await expect(dialog.getByRole('button', { name: `Save ${eventsWord(events.length)}` })).toBeVisible();
  const undated = events.filter(({ isDated }) => !isDated).length;
  await dialog.getByRole('radio', { name: /^TimelineJS / }).check();
  await expect(dialog.getByText(/without a date/)).toHaveCount(undated === 0 ? 0 : 1);
});
