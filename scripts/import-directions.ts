/**
 * Who may import whom, as ESLint rules: one straight line, and a stage only looks back.
 *
 *     schema ← finder ← model ← { views, charts ← datasets ← api, search } ← pages
 */
import type { Linter } from 'eslint';

/** Each folder of src, and the other folders of src that it may import. */
const allowed = {
  schema: [],
  finder: ['schema'],
  model: ['schema', 'finder'],
  loader: ['schema', 'model'],
  views: ['schema', 'finder', 'model', 'i18n', 'charts', 'datasets', 'api'],
  charts: ['schema', 'model', 'i18n'],
  datasets: ['schema', 'finder', 'model', 'i18n', 'charts'],
  search: ['schema', 'model', 'i18n'],
  api: ['schema', 'model', 'i18n', 'datasets'],
  i18n: ['schema'],
  client: ['schema', 'finder', 'search', 'i18n'],
  components: ['schema', 'views', 'charts', 'client', 'i18n', 'styles'],
  layouts: ['schema', 'views', 'charts', 'client', 'i18n', 'styles', 'components'],
  pages: [
    'schema',
    'finder',
    'model',
    'views',
    'charts',
    'datasets',
    'api',
    'search',
    'i18n',
    'client',
    'styles',
    'components',
    'layouts',
  ],
} satisfies Record<string, string[]>;

type Folder = keyof typeof allowed;

const folders = [...(Object.keys(allowed) as Folder[]), 'styles', 'test'] as const;

/** Folders that may name the types of what the loader reads, but not call it. */
const loaderTypeFolders: string[] = ['model', 'views', 'charts', 'datasets', 'search'];

/** Folders that compute and nothing else: same input, same output, on any day and any machine. */
const pureFolders: string[] = ['schema', 'finder', 'model', 'charts', 'datasets', 'api'];
const effectModules = 'fs|os|path|process|child_process|http|https|net|url|worker_threads';

interface Pattern {
  regex: string;
  message: string;
  allowTypeImports?: boolean;
}

const fromScripts: Pattern = {
  regex: '(?:^|/)scripts/',
  message: 'src never imports from scripts.',
};
const d3: Pattern = { regex: '^d3(?:-|$)', message: 'd3 is imported in src/charts only.' };
const astroContent: Pattern = {
  regex: '^astro:content$',
  message: 'astro:content is imported in src/model/load.ts only.',
};
const effects: Pattern = {
  regex: `^(?:node:)?(?:${effectModules})(?:/|$)`,
  message: 'This folder is pure: no disk, network, process or environment here.',
};

/** The one door to the content may import what the rest of its folder may not. */
const door = 'src/model/load.ts';

function getPatterns(folder: Folder, isDoor = false): Pattern[] {
  const mayImport: string[] = [folder, ...allowed[folder], ...(isDoor ? ['loader'] : [])];
  const mayName = loaderTypeFolders.includes(folder) && !isDoor ? ['loader'] : [];
  const forbidden = folders.filter((name) => ![...mayImport, ...mayName].includes(name));
  const message = `src/${folder} may import ${mayImport.slice(1).join(', ') || 'nothing of ours'}.`;
  return [
    { regex: fromFolders(forbidden), message },
    ...mayName.map((name) => ({ regex: fromFolders([name]), message, allowTypeImports: true })),
    fromScripts,
    ...(folder === 'charts' ? [] : [d3]),
    ...(isDoor ? [] : [astroContent]),
    ...(pureFolders.includes(folder) && !isDoor ? [effects] : []),
  ];
}

/** Matches an import that climbs to src and enters one of these folders. */
function fromFolders(names: readonly string[]): string {
  return `^(?:(?:\\.\\./)+|~/|@/|/?src/)(?:${names.join('|')})(?:/|$)`;
}

function restrictImports(patterns: Pattern[]): Linter.RulesRecord {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

function forbidSyntax(selectors: Record<string, string>): Linter.RulesRecord {
  const rules = Object.entries(selectors).map(([selector, message]) => ({ selector, message }));
  return { 'no-restricted-syntax': ['error', ...rules] };
}

const tests = ['src/**/*.test.ts', 'src/test/**'];

/** Later entries replace earlier ones for the files they name. */
export const importDirections: Linter.Config[] = [
  { files: ['src/**'], rules: restrictImports([fromScripts, d3, astroContent]) },
  ...(Object.keys(allowed) as Folder[]).map((folder) => ({
    files: [`src/${folder}/**`],
    ignores: tests,
    rules: restrictImports(getPatterns(folder)),
  })),
  { files: [door], rules: restrictImports(getPatterns('model', true)) },
  { files: ['src/content.config.ts'], rules: restrictImports([fromScripts, d3]) },
  { files: ['src/charts/**/*.test.ts'], rules: restrictImports([fromScripts, astroContent]) },
  {
    files: pureFolders.map((folder) => `src/${folder}/**`),
    ignores: [...tests, door],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'process'],
      ...forbidSyntax({
        'NewExpression[callee.name="Date"][arguments.length=0]': 'This folder is pure: no clock.',
        'CallExpression[callee.object.name="Date"][callee.property.name="now"]':
          'This folder is pure: no clock.',
        'CallExpression[callee.object.name="Math"][callee.property.name="random"]':
          'This folder is pure: no chance.',
      }),
    },
  },
];
