/**
 * The yardstick: a bare Astro site, nothing but a glob loader over plain Markdown and one page an entry. It has as many
 * pages as ours, and the words of our entries; where there are more pages than entries the words come round again, and
 * where there are fewer a page takes the words of several.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../folder.ts';
import { root } from '../settings.ts';
import { measure, type Cost } from './measure.ts';

const project = {
  'package.json': '{ "type": "module", "private": true }\n',
  'astro.config.mjs': 'export default {};\n',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { entries: defineCollection({ loader: glob({ pattern: '*.md', base: './entries' }) }) };
`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('entries')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---

<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>
`,
};

/**
 * Writes and builds the bare site, and removes it.
 * @param workDir a folder inside the project, so that Astro is found
 * @param contentDir the generated content whose words it shows
 * @param pages how many pages
 */
export async function measureBare(
  workDir: string,
  contentDir: string,
  pages: number,
): Promise<Cost> {
  const folder = join(workDir, 'bare');
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await mkdir(join(folder, 'entries'), { recursive: true });
  for (const [path, text] of Object.entries(project)) await writeFile(join(folder, path), text);
  const bodies = await readBodies(contentDir);
  for (let index = 0; index < pages; index++) {
    const own = bodies.filter((_, at) => at % pages === index);
    const words = own.length > 0 ? own : [bodies[index % bodies.length]!];
    const title = `Trang ${index + 1}`;
    await writeFile(
      join(folder, 'entries', `trang-${index + 1}.md`),
      `---\ntitle: ${title}\n---\n\n${words.join('\n\n')}\n`,
    );
  }
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const cost = await measure(workDir, [astro, 'build', '--root', folder]);
  await rm(folder, { recursive: true, force: true });
  return cost;
}

/** The paragraphs of every entry as plain Markdown. */
async function readBodies(contentDir: string): Promise<string[]> {
  const files = (await listFiles(contentDir)).filter((file) => file.endsWith('.mdx'));
  const texts = await Promise.all(files.map((file) => readFile(join(contentDir, file), 'utf8')));
  return texts.map((text) =>
    text
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replace(/<[^>]+>/g, '')
      .trim(),
  );
}
