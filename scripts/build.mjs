/** `npm run build`: reads the bundled corpus and builds the site with all its pages. Arguments go to `pages`. */
import { buildSite } from './build-site.mjs';

process.exitCode = (await buildSite({ pagesOptions: process.argv.slice(2) })) ? 0 : 1;
