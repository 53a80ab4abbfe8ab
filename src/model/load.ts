import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { getCollection, render } from 'astro:content';
import { contentRoot, rendersWithAstro } from '../loader/collections.ts';
import type { FolderEntry } from '../loader/entry.ts';
import { givenModel } from '../loader/shelf.ts';
import type { ReleasedFile } from '../schema/release.ts';
import { adaptHtml, renderMarkdown } from './render-markdown.ts';
import type { Model } from './types.ts';

/**
 * The one door from content to pages.
 * @returns the joined model: that of the process that builds, or in `astro dev` one built for each change of content
 * @throws ContentError with every problem of the content
 */
export async function getModel(): Promise<Model> {
  const given = givenModel() as Model | undefined;
  if (given) return given;
  if (!import.meta.env.DEV) throw new Error('no content was given: build with `npm run build`');
  // Loaded here alone, so that a build does not bundle what reads and checks the content.
  const { checkShelf } = await import('../loader/check-shelf.ts');
  return checkShelf();
}

/**
 * The body of a text of our own as HTML.
 * @param page which text: a page of prose or a policy
 * @param lang in which language
 * @param resolveLink turns the prose's own link schemes into addresses
 */
export async function renderProse(
  page: { file: Record<'vi' | 'en', string> },
  lang: 'vi' | 'en',
  resolveLink: (href: string) => string,
): Promise<string> {
  if (rendersWithAstro()) return renderByAstro(page.file[lang], resolveLink);
  const path = resolve(contentRoot(), page.file[lang].replace(/^content\//, ''));
  const text = await readFile(path, 'utf8');
  return renderMarkdown(text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n?/, ''), resolveLink);
}

/** The fallback: the entry as a module of Astro's, drawn without a page around it. */
async function renderByAstro(file: string, resolveLink: (href: string) => string): Promise<string> {
  const entries = [...(await getCollection('policies')), ...(await getCollection('pages'))];
  const entry = entries.find(({ data }) => (data as Partial<FolderEntry>).file === file);
  if (!entry) throw new Error(`${file}: not in the store`);
  const { Content } = await render(entry);
  const { experimental_AstroContainer: Container } = await import('astro/container');
  const container = await Container.create();
  const { default: renderer } = await import('@astrojs/mdx/server.js');
  container.addServerRenderer({ name: 'astro:jsx', renderer });
  return adaptHtml(await container.renderToString(Content), resolveLink);
}

export { giveFiles } from '../loader/shelf.ts';

/** The bytes of a frozen data file, as they were frozen. */
export function readReleasedFile({ release, file }: ReleasedFile): Promise<Buffer> {
  return readFile(resolve(contentRoot(), 'releases', release, file));
}
