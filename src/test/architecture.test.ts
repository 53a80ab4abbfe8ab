import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Every file below a folder, as a path from the project's folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(root, path)).isFile());
}

interface Import {
  from: string;
  /** Path from the project's folder, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

const imported =
  /^\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** The imports of one file: of an Astro file, of its frontmatter and scripts. */
function importsOf(from: string): Import[] {
  const text = readFileSync(join(root, from), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(imported)].map((match) => {
    const name = match[3] ?? match[4] ?? '';
    const to = name.startsWith('.') ? relative(root, join(root, dirname(from), name)) : name;
    return { from, to, typeOnly: match[2] !== undefined };
  });
}

const sources = filesBelow('src').filter(
  (path) => /\.(ts|astro)$/.test(path) && !path.startsWith('src/test/'),
);
const all = sources.filter((path) => !path.endsWith('.test.ts')).flatMap(importsOf);

/** Stage of a path: `src/model/load.ts` → `model`; empty for a package. */
function stageOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
}

/** What each stage may import; `types` only as types. A stage may always import itself. */
const arrows: Record<string, { may: string[]; types?: string[] }> = {
  schema: { may: [] },
  finder: { may: [], types: ['schema'] },
  loader: { may: ['schema', 'model'] },
  model: { may: ['schema', 'finder'], types: ['loader'] },
  i18n: { may: [], types: ['schema'] },
  components: { may: ['schema', 'views', 'charts', 'i18n', 'styles', 'client'] },
  layouts: { may: ['schema', 'views', 'charts', 'i18n', 'styles', 'client', 'components'] },
  views: {
    may: ['finder', 'model', 'schema', 'i18n', 'charts', 'datasets', 'api'],
    types: ['loader'],
  },
  charts: { may: ['model', 'schema', 'i18n'], types: ['loader'] },
  datasets: { may: ['finder', 'model', 'schema', 'i18n', 'charts'], types: ['loader'] },
  search: { may: ['model', 'schema', 'i18n'], types: ['loader'] },
  api: { may: ['model', 'schema', 'i18n', 'datasets'] },
  client: { may: ['finder', 'i18n', 'search', 'schema'] },
};

const tell = (imports: Import[]) => imports.map(({ from, to }) => `${from} imports ${to}`);

it('sees the imports there are', () => {
  expect(all).toContainEqual({ from: 'src/model/load.ts', to: 'astro:content', typeOnly: false });
  expect(all).toContainEqual({
    from: 'src/model/text.ts',
    to: 'src/loader/entry.ts',
    typeOnly: true,
  });
});

describe('a stage only looks back, never ahead', () => {
  it.each(Object.entries(arrows))('src/%s', (stage, { may, types = [] }) => {
    const wrong = all.filter(({ from, to, typeOnly }) => {
      if (stageOf(from) !== stage || from === 'src/model/load.ts') return false;
      return !['', stage, ...may, ...(typeOnly ? types : [])].includes(stageOf(to));
    });
    expect(tell(wrong)).toEqual([]);
  });

  it('model/load.ts alone takes more than types from the loader', () => {
    const door = all
      .filter(({ from }) => from === 'src/model/load.ts')
      .map(({ to }) => stageOf(to));
    expect(new Set(door)).toEqual(new Set(['', 'loader', 'schema', 'model']));
  });

  it('every stage is known to this test', () => {
    const stages = new Set(sources.map(stageOf).filter(Boolean));
    expect([...stages].filter((stage) => !(stage in arrows) && stage !== 'pages')).toEqual([]);
  });
});

describe('one door each', () => {
  const importers = (test: (to: string) => boolean) => [
    ...new Set(all.filter(({ to }) => test(to)).map(({ from }) => from)),
  ];

  it('astro:content is imported by the door and by content.config.ts', () => {
    expect(importers((to) => to === 'astro:content').sort()).toEqual([
      'src/content.config.ts',
      'src/model/load.ts',
    ]);
  });

  it('d3 is imported in charts only', () => {
    expect(
      importers((to) => to === 'd3' || to.startsWith('d3-')).filter(
        (from) => stageOf(from) !== 'charts',
      ),
    ).toEqual([]);
  });

  it('nothing in src imports from scripts or from the test folder', () => {
    expect(
      tell(all.filter(({ to }) => to.startsWith('scripts/') || to.startsWith('src/test/'))),
    ).toEqual([]);
  });
});

describe('pure inside, effects at the edge', () => {
  const pure = sources.filter(
    (path) =>
      ['schema', 'finder', 'model', 'datasets', 'charts', 'api'].includes(stageOf(path)) &&
      !/(\.test|\/load)\.ts$/.test(path),
  );

  it.each([
    ['disk or network', /from 'node:(fs|fs\/promises|http|https|net|os|child_process)'|\bfetch\(/],
    ['clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/],
    ['environment', /\bprocess\.|\bimport\.meta\.env/],
    ['chance', /\bMath\.random\(|\brandomUUID\(/],
  ])('schema, finder, model, datasets and charts know no %s', (_what, effect) => {
    expect(pure.filter((path) => effect.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });
});

describe('files', () => {
  it('of src and scripts stay within 250 lines', () => {
    const long = [...filesBelow('src'), ...filesBelow('scripts')]
      .filter((path) => /\.(ts|astro|css|js|mjs)$/.test(path))
      .map(
        (path) =>
          [path, readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length] as const,
      )
      .filter(([, lines]) => lines > 250);
    expect(long).toEqual([]);
  });

  it('in src/pages are pages: a test there would be published', () => {
    expect(
      sources.filter((path) => path.startsWith('src/pages/') && path.includes('.test.')),
    ).toEqual([]);
  });
});
