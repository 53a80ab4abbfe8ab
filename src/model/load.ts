import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { getCollection, render, type CollectionKey } from 'astro:content';
import { contentRoot, rendersWithAstro } from '../loader/collections.ts';
import type { FolderEntry, RegisterEntry } from '../loader/entry.ts';
import {
  assembleContent,
  pickUnsound,
  readExtras,
  type Collections,
} from '../loader/read-content.ts';
import { makeOnce, takeFromShelf } from '../loader/shelf.ts';
import {
  folderKinds,
  registerKinds,
  type FolderKindName,
  type RegisterKindName,
} from '../schema/kinds.ts';
import { buildModel } from './build-model.ts';
import { adaptHtml, renderMarkdown } from './render-markdown.ts';
import { ContentError, type Problem } from './problem.ts';
import type { ReleasedFile } from '../schema/release.ts';
import type { Model } from './types.ts';

/**
 * The one door from content to pages.
 * @returns the joined model, built once for a build and once for each change of content in `astro dev`
 * @throws ContentError with every problem of the content
 */
export function getModel(): Promise<Model> {
  return makeOnce(buildModel, loadModel);
}

const folderNames = Object.keys(folderKinds) as FolderKindName[];
const registerNames = Object.keys(registerKinds) as RegisterKindName[];

async function loadModel(): Promise<Model> {
  const problems: Problem[] = [];
  const read = <E>(name: CollectionKey): E[] => {
    const found = takeFromShelf(name);
    problems.push(...(found ? found.problems : [unreadCollection(name)]));
    return (found?.entries ?? []) as E[];
  };
  const collections: Collections = {
    folders: readAll(folderNames, (name) => read<FolderEntry>(name)),
    registers: readAll(registerNames, (name) => read<RegisterEntry>(name)),
    site: read<RegisterEntry>('site'),
    planRecords: read<RegisterEntry & { year: string }>('planRecords'),
    unsound: pickUnsound(takeFromShelf),
  };
  const extras = await readExtras(contentRoot(), collections.planRecords);
  problems.push(...extras.problems);
  const built = buildModel(assembleContent(collections, extras), problems);
  if (!built.model) throw new ContentError(built.problems);
  return built.model;
}

function readAll<K extends string, V>(names: readonly K[], read: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<K, V>;
}

/** A loader that failed puts nothing down: Astro logs it and goes on, the door does not. */
function unreadCollection(name: string): Problem {
  return {
    rule: 'collection',
    file: 'src/content.config.ts',
    field: name,
    found: { vi: 'bộ nội dung này không nạp được', en: 'a collection that could not be loaded' },
    expected: { vi: 'mọi bộ nội dung nạp được', en: 'every collection loaded' },
    fix: { vi: 'xem lỗi được ghi phía trên', en: 'see the error logged above' },
  };
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

/** The bytes of a frozen data file, as they were frozen. */
export function readReleasedFile({ release, file }: ReleasedFile): Promise<Buffer> {
  return readFile(resolve(contentRoot(), 'releases', release, file));
}
