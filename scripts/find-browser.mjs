import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runCommand, toolCommand } from './run-command.mjs';

/** What to run by hand when no browser can be found or installed. */
const BY_HAND =
  'No Chromium was found and none could be installed: run `npx playwright install --with-deps chromium`, or set ' +
  'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH=/path/to/chromium, and try again.';

const SHELL = 'chromium-headless-shell';
const WHOLE_BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Which build is taken where there are two. With the headless shell tests take half the processor time that the whole browser
 * needs; the whole browser is what people have, and tells how much memory a page takes.
 *
 * @typedef {'shell' | 'whole'} Preference
 */

/** Where Chromium and Chrome live when they are not on the path. */
function usualPlaces() {
  const { LOCALAPPDATA, PROGRAMFILES } = process.env;
  const windows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/snap/bin/chromium',
    ...windows,
  ];
}

/** @param {string} command */
function onPath(command) {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.map((folder) => join(folder, command)).find((file) => existsSync(file));
}

/**
 * A browser that is already here: the one that the environment names, else Playwright's own, else the system's.
 *
 * @param {Preference} [preference]
 * @returns {{ path: string, from: string } | undefined}
 */
export function findBrowser(preference = 'shell') {
  const named = process.env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
  if (named !== undefined && named !== '') return { path: named, from: 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH' };
  const own = playwrightsOwn(preference);
  if (own !== undefined) return { path: own, from: 'Playwright' };
  const commands = preference === 'shell' ? [SHELL, ...WHOLE_BROWSERS] : [...WHOLE_BROWSERS, SHELL];
  const path =
    commands.map(onPath).find((file) => file !== undefined) ?? usualPlaces().find((file) => existsSync(file));
  return path === undefined ? undefined : { path, from: 'the system' };
}

/**
 * Playwright has two builds of Chromium, the headless shell and the whole one; either will do.
 *
 * @param {Preference} preference
 */
function playwrightsOwn(preference) {
  const whole = chromium.executablePath();
  const shell = whole
    .replace(/chromium-(\d+)/, 'chromium_headless_shell-$1')
    .replace(/chrome-(linux|mac|win)([^/\\]*)([/\\]).*$/, (_, system, variant, slash) => {
      const file = system === 'win' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell';
      return `chrome-headless-shell-${system}${variant}${slash}${file}`;
    });
  return (preference === 'shell' ? [shell, whole] : [whole, shell]).find((file) => existsSync(file));
}

/**
 * Finds a browser, else installs one, and says what it did.
 *
 * @param {(sentence: string) => void} say
 * @param {Preference} [preference] among those that are here
 * @returns {Promise<string>} its path
 * @throws {Error} whose message says in one sentence what to run by hand
 */
export async function provideBrowser(say, preference = 'shell') {
  const found = findBrowser(preference);
  if (found !== undefined) {
    say(`Browser: ${found.path} (found by way of ${found.from})`);
    return found.path;
  }
  for (const [from, command] of installers()) {
    say(`Browser: none here; trying ${from}`);
    const { exitCode, output } = await runCommand(command);
    const installed = exitCode === 0 ? findBrowser() : undefined;
    if (installed !== undefined) {
      say(`Browser: ${installed.path} (installed by ${from})`);
      return installed.path;
    }
    say(`Browser: ${from} did not help (${output.trim().split('\n').at(-1) ?? ''})`);
  }
  throw new Error(BY_HAND);
}

/** @returns {[string, string[]][]} */
function installers() {
  /** @type {[string, string[]][]} */
  const ways = [['npx playwright install', [...toolCommand('playwright'), 'install', 'chromium', '--only-shell']]];
  if (process.getuid?.() === 0 && hasApt()) {
    const install = 'apt-get update -q && apt-get install -y --no-install-recommends chromium-headless-shell';
    ways.push(['apt-get install chromium-headless-shell', ['sh', '-c', install]]);
  }
  return ways;
}

function hasApt() {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
