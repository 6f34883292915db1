/**
 * Who may import whom: the table of docs/architecture.md as rules. A folder may import what its row lists and itself;
 * everything else inside src/ is forbidden.
 */

/** @type {readonly (readonly [string, readonly string[]])[]} folder → what else it may import (all below src/) */
const WINGS = [
  ['dataset', []],
  ['wording', ['dataset']],
  ['maps', ['dataset']],
  ['pages', ['dataset', 'wording', 'maps']],
  ['pipeline', ['dataset']],
  ['cli', ['pipeline', 'dataset', 'wording', 'maps', 'pages']],
  ['explorer', ['dataset', 'wording', 'maps']],
];

const STAGE_CONTRACT = [
  'pipeline/(?:stage|given|time-expression|diagnostics)\\.ts',
  'pipeline/text',
  'pipeline/lexicon',
];
/** @type {typeof WINGS} */
const PIPELINE = [
  ['pipeline/lexicon', ['dataset', 'pipeline/(?:stage|given|time-expression)\\.ts']],
  ['pipeline/text', ['dataset', ...STAGE_CONTRACT]],
  ...['read', 'segment', 'extract', 'resolve', 'cluster', 'redact'].map(
    (stage) => /** @type {const} */ ([`pipeline/${stage}`, ['dataset', ...STAGE_CONTRACT]]),
  ),
];

/** What every wing shares: the dataset, and the words in which people read it. */
const CONTRACT = ['dataset', 'wording'];

const EXPLORER_LAYERS = ['base', 'ui', 'view', 'query', 'data', 'timeline', 'state'];
/** @type {typeof WINGS} */
const EXPLORER = [
  ['explorer/base', []],
  ['explorer/ui', ['wording', 'explorer/base']],
  ['explorer/view', ['dataset', 'explorer/base']],
  ['explorer/query', [...CONTRACT, 'explorer/view', 'explorer/base']],
  ['explorer/data', [...CONTRACT, 'maps', 'explorer/query', 'explorer/view', 'explorer/base']],
  ['explorer/timeline', [...CONTRACT, 'explorer/query', 'explorer/view', 'explorer/base', 'explorer/ui']],
  ['explorer/state', [...CONTRACT, 'explorer/query', 'explorer/view', 'explorer/base']],
  // What knows events and is shown by several features.
  ['explorer/parts', [...CONTRACT, 'maps', ...EXPLORER_LAYERS.map((layer) => `explorer/${layer}`)]],
  // A feature may use every layer but never another feature: see feature-alone.
  [
    'explorer/features',
    [
      ...CONTRACT,
      'maps',
      'explorer/features',
      'explorer/parts',
      ...EXPLORER_LAYERS.map((layer) => `explorer/${layer}`),
    ],
  ],
];

const TESTS = '\\.(?:test|test-support|fixture)\\.tsx?$';
const PURE = '^src/(?:dataset|wording|maps|pages|pipeline)/';

/** @param {string} name */
const below = (name) => (name.endsWith('.ts') ? name : `${name}/`);

const layerRules = [...WINGS, ...PIPELINE, ...EXPLORER].map(([folder, allowed]) => ({
  name: `${folder} may import only ${['itself', ...allowed].join(', ')}`,
  severity: 'error',
  // A test of one stage may feed it with what the stages before it make.
  from: { path: `^src/${folder}/`, ...(folder.startsWith('pipeline/') ? { pathNot: TESTS } : {}) },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((name) => `^src/${below(name)}`) },
}));

/**
 * Folders that import each other cannot be read, or told apart, one after the other. Asked of what ships alone: the tests of a folder may
 * feed it with what others make.
 */
export const FOLDER_CIRCLES = {
  exclude: { path: TESTS },
  ruleSet: {
    forbidden: [
      {
        name: 'no folders in a circle',
        severity: 'error',
        scope: 'folder',
        from: { path: '^src/' },
        to: { circular: true },
      },
    ],
  },
};

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'a feature never imports another feature',
      severity: 'error',
      from: { path: '^src/explorer/features/([^/]+)/' },
      to: { path: '^src/explorer/features/', pathNot: '^src/explorer/features/$1/' },
    },
    {
      name: 'the timeline engine (*.ts) knows no widget and no React',
      severity: 'error',
      from: { path: '^src/explorer/timeline/.*\\.ts$' },
      to: { path: '^src/explorer/ui/|^src/explorer/timeline/.*\\.tsx$|node_modules/(?:react|react-dom|zustand)/' },
    },
    {
      name: 'view and query know no React',
      severity: 'error',
      from: { path: '^src/explorer/(?:view|query)/' },
      to: { path: 'node_modules/(?:react|react-dom|zustand|@tanstack)/' },
    },
    {
      name: 'the dataset, the wording, the pages and the pipeline know no React, no Node and no browser',
      severity: 'error',
      from: { path: PURE, pathNot: TESTS },
      to: { path: 'node_modules/(?:react|react-dom|zustand|@tanstack)/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'only the command line uses Node',
      severity: 'error',
      from: { path: '^src/(?:dataset|wording|maps|pages|pipeline|explorer)/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'what ships imports no test, no fixture and no script',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: `${TESTS}|^(?:fixtures|e2e|scripts)/` },
    },
    { name: 'no import in a circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no import of what is not there', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'what ships imports no development dependency',
      severity: 'error',
      // A benchmark measures us beside others: it is a developer's tool, not part of what ships.
      from: { path: '^src/', pathNot: `${TESTS}|^src/cli/bench` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
