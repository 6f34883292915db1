/** `npm start`: reads the bundled corpus, builds the site and serves it until Ctrl+C. Arguments go to `serve`. */
import { BUNDLED_CORPUS, buildSite } from './build-site.mjs';
import { cliCommand, runCommand } from './run-command.mjs';

if (await buildSite({ corpus: BUNDLED_CORPUS })) {
  const { exitCode } = await runCommand(cliCommand('serve', process.argv.slice(2)), { show: true });
  process.exitCode = exitCode;
} else {
  process.exitCode = 1;
}
