import { ESLint, type Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { importDirections } from './import-directions.ts';
import { root } from './settings.ts';

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    tseslint.configs.base as Linter.Config,
    { files: ['**/*.ts'] },
    ...(astro.configs.base as Linter.Config[]),
    ...importDirections,
  ],
});

async function lint(file: string, code: string): Promise<string[]> {
  const text = file.endsWith('.astro') ? `---\n${code}\n---\n<p>x</p>` : code;
  const [result] = await eslint.lintText(text, { filePath: file });
  return result!.messages.map(({ message }) => message);
}

const load = (from: string) => `import { x } from '${from}';\nexport const y = x;`;
const loadType = (from: string) => `import type { X } from '${from}';\nexport type Y = X;`;

describe('what a folder may not import', () => {
  it.each([
    ['src/schema/task.ts', '../model/graph.ts'],
    ['src/schema/task.ts', '../i18n/vi.ts'],
    ['src/model/checks/pairs.ts', '../../views/plan.ts'],
    ['src/model/build-graph.ts', '../loader/read-yaml.ts'],
    ['src/model/build-graph.ts', 'astro:content'],
    ['src/model/build-graph.ts', 'node:fs/promises'],
    ['src/views/plan.ts', '../search/build-index.ts'],
    ['src/views/plan.ts', 'd3-scale'],
    ['src/datasets/tasks.ts', '../views/plan.ts'],
    ['src/i18n/vi.ts', '../model/types.ts'],
    ['src/client/copy.ts', '../model/types.ts'],
    ['src/components/Card.astro', '../model/load.ts'],
    ['src/pages/[lang]/index.astro', '../../loader/content.ts'],
    ['src/pages/[lang]/index.astro', 'astro:content'],
    ['src/views/plan.ts', '../../scripts/run.ts'],
    ['src/model/load.ts', '../views/plan.ts'],
    ['src/views/plan.test.ts', '../../scripts/run.ts'],
  ])('%s: %s', async (file, from) => {
    expect(await lint(file, load(from))).toHaveLength(1);
  });
});

describe('what a folder may import', () => {
  it.each([
    ['src/schema/task.ts', './field.ts'],
    ['src/model/checks/pairs.ts', '../../schema/task.ts'],
    ['src/model/load.ts', 'astro:content'],
    ['src/model/load.ts', '../loader/read-yaml.ts'],
    ['src/content.config.ts', 'astro:content'],
    ['src/charts/who-leads.ts', 'd3-scale'],
    ['src/charts/who-leads.test.ts', 'd3-scale'],
    ['src/views/plan.ts', '../model/types.ts'],
    ['src/search/build-index.ts', 'node:fs/promises'],
    ['src/components/Card.astro', '../i18n/vi.ts'],
    ['src/pages/[lang]/index.astro', '../../model/load.ts'],
    ['src/views/plan.test.ts', '../test/entries.ts'],
  ])('%s: %s', async (file, from) => {
    expect(await lint(file, load(from))).toEqual([]);
  });

  it('takes the types of the loader, not its functions', async () => {
    expect(await lint('src/model/text.ts', loadType('../loader/entry.ts'))).toEqual([]);
    expect(await lint('src/model/text.ts', load('../loader/entry.ts'))).toHaveLength(1);
    expect(await lint('src/components/Card.astro', loadType('../loader/entry.ts'))).toHaveLength(1);
  });
});

it('keeps clock, chance and environment out of the pure folders', async () => {
  const code = 'export const a = [new Date(), Date.now(), Math.random(), process.env.X];';
  expect(await lint('src/model/figures.ts', code)).toHaveLength(4);
  expect(await lint('src/charts/who-leads.ts', code)).toHaveLength(4);
  expect(await lint('src/views/plan.ts', code)).toEqual([]);
  expect(await lint('src/model/figures.ts', 'export const a = new Date(0);')).toEqual([]);
});
