import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inlineTags } from '../loader/parse-body.ts';
import { absenceKinds } from '../schema/field.ts';
import { realContent, toldBy } from './builders.ts';
import { refreshFieldTables } from './field-table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guidePath = join(root, 'content/README.md');
const guide = readFileSync(guidePath, 'utf8');

/** Paths that a guide names in code marks or links; one with a placeholder names no file. */
function pathsIn(markdown: string): string[] {
  const prose = markdown
    .replace(/```[\s\S]*?```/g, '')
    .replace(/<!-- fields:[\s\S]*?<!-- end of fields -->/g, '');
  const marked = [...prose.matchAll(/`([\w./-]+)`/g)].map((match) => match[1]!);
  const linked = [...prose.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1]!);
  const isPath = (text: string) =>
    /^\w.*\//.test(text) || /^\w.*\.(ts|mdx|yaml|txt|md|json|mjs|astro)$/.test(text);
  return [...new Set([...marked.filter(isPath), ...linked])];
}

describe.each(['content/README.md', 'src/README.md'])('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');

  it('names only files and folders that exist', () => {
    const near = (name: string) => [join(root, dirname(path), name), join(root, name)];
    expect(pathsIn(text).length).toBeGreaterThan(10);
    expect(pathsIn(text).filter((name) => !near(name).some((one) => existsSync(one)))).toEqual([]);
  });
});

describe('content/README.md', () => {
  it('has current field tables: npx vitest run --project unit src/test/readme.test.ts -u', async () => {
    await expect(refreshFieldTables(guide)).toMatchFileSnapshot(guidePath);
  });

  it('names every inline tag and every kind of absence, in both languages', () => {
    const named = [
      ...Object.keys(inlineTags).map((tag) => `\`<${tag} id="…">\``),
      ...absenceKinds.map((kind) => `\`absent: ${kind}\``),
    ];
    expect(named.filter((words) => guide.split(words).length - 1 !== 2)).toEqual([]);
  });

  it('quotes a message as it is printed', async () => {
    const message = await toldBy(
      'unknown-id',
      ({ replace }) =>
        replace('tasks/2024/vi/07-may-moc-thiet-bi.mdx', '[so-cong-thuong]', '[so-cong-thuog]'),
      realContent,
    );
    expect(guide.split(message)).toHaveLength(3);
  });
});

describe('src/README.md', () => {
  it('has a sentence on every folder of src', () => {
    const map = readFileSync(join(root, 'src/README.md'), 'utf8');
    const folders = [
      'schema',
      'loader',
      'model',
      'views',
      'charts',
      'datasets',
      'search',
      'i18n',
      'components',
      'layouts',
      'styles',
      'client',
      'pages',
      'test',
    ];
    expect(folders.filter((folder) => !map.includes(`\`${folder}/\``))).toEqual([]);
  });
});
