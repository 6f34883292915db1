/**
 * A script of its own, which the page waits for before it is painted for the first time: it says which theme holds and what
 * the link opens, so that neither the wrong colours nor another screen flash up. vite.config.ts puts it into the head.
 */
import { readPreferences, resolveTheme } from '../../state/preferences.ts';
import { openingOf } from '../../view/opening.ts';

const { dataset } = document.documentElement;
dataset['theme'] = resolveTheme(readPreferences().theme, matchMedia('(prefers-color-scheme: dark)').matches);
dataset['opens'] = openingOf(location.search);
