import { relative, resolve } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';

/**
 * Every pattern that the files build with `new RegExp` while they are loaded: each is loaded once with a constructor that
 * writes down what it is given and who calls it.
 *
 * @param {readonly string[]} files TypeScript sources
 * @returns {Promise<{ found: readonly import('./literal-patterns.mjs').FoundPattern[], unloadable: readonly string[] }>}
 *   with the files that could not be loaded, and why
 */
export async function collectBuiltPatterns(files) {
  /** @type {import('./literal-patterns.mjs').FoundPattern[]} */
  const found = [];
  /** @type {string[]} */
  const unloadable = [];
  const BuiltIn = globalThis.RegExp;
  const note = (/** @type {RegExp} */ made) => {
    const caller = callerOf(new Error('where').stack ?? '');
    if (caller !== undefined) found.push({ ...caller, source: made.source, flags: made.flags });
    return made;
  };
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    // Nothing is served: no page of the project need be looked at for what it imports.
    optimizeDeps: { noDiscovery: true },
  });
  const runner = createServerModuleRunner(server.environments.ssr);
  globalThis.RegExp = new Proxy(BuiltIn, {
    construct: (target, args) => note(Reflect.construct(target, args)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    for (const file of files) {
      await runner
        .import(resolve(file))
        .catch((/** @type {unknown} */ error) => unloadable.push(`${file}: ${String(error)}`));
    }
  } finally {
    globalThis.RegExp = BuiltIn;
    await runner.close();
    await server.close();
  }
  return { found, unloadable };
}

/**
 * The project's file and line that called the constructor; undefined when a library did.
 *
 * @param {string} stack
 */
function callerOf(stack) {
  const frame = stack
    .split('\n')
    .find((line, index) => index > 0 && !line.includes('built-patterns.mjs') && !line.includes('Reflect.'));
  const place = /\(?((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?$/.exec(frame ?? '');
  if (place?.[1] === undefined || place[1].includes('node_modules')) return undefined;
  const file = relative('.', place[1].replace('file://', '')).replaceAll('\\', '/');
  return file.startsWith('src/') ? { file, line: Number(place[2]) } : undefined;
}
