import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

// Chosen once by the first process and handed on to the workers, so that two runs on one machine do not meet.
const port = (process.env['DATELINE_E2E_PORT'] ??= String(20_000 + (process.pid % 20_000)));
const browser = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  webServer: {
    command: `node scripts/e2e-site.mjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    timeout: 240_000,
    stdout: 'pipe',
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    // What it answers, a test cannot hold back or let fail. e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    // Recording takes a third of each test's time: a test that failed is run again with `--trace on`.
    trace: 'off',
    launchOptions: { args: ['--disable-gpu'], ...(browser === undefined ? {} : { executablePath: browser.path }) },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } }, testIgnore: /phone\.spec\.ts/ },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
      testMatch: /(?:phone|accessibility|links|failures|held-part|history)\.spec\.ts/,
    },
  ],
});
