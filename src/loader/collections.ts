import { relative, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { FolderKindName, RegisterKindName } from '../schema/kinds.ts';
import { folderKinds, recordKinds, registerKinds } from '../schema/kinds.ts';
import type { FolderEntry, ReadResult, RegisterEntry } from './entry.ts';
import { oneByOne } from './one-by-one.ts';
import { readFolder, rememberParsed } from './read-folder.ts';
import { readPlanRecords, readRegister, readSite } from './read-register.ts';
import { putOnShelf } from './shelf.ts';

/** Id of the one store entry that holds a collection's problems, so that a page is drawn again when they change. */
export const problemsId = '_problems';

/** The content folder: `content/`, or CONTENT_DIR, so that another plan builds from content alone. */
export function contentRoot(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}

/** Whether prose goes through Astro's own `render()` (PROSE_RENDERER=astro): dearer, and for the same words. */
export function rendersWithAstro(): boolean {
  return process.env.PROSE_RENDERER === 'astro';
}

/** Loads one kind of MDX entries. Astro's store gets validated frontmatter, path and digest; no text, no modules. */
export function folderLoader(kind: FolderKindName): Loader {
  const parse = rememberParsed();
  return makeLoader(
    kind,
    folderKinds[kind].folder,
    (root) => readFolder(root, kind, parse),
    keyOfFolderEntry,
  );
}

/** Loads one register. */
export function registerLoader(kind: RegisterKindName): Loader {
  return makeLoader(kind, registerKinds[kind].file, (root) => readRegister(root, kind), keyOfRow);
}

/** Loads `site.yaml`. */
export function siteLoader(): Loader {
  return makeLoader('site', recordKinds.site.file, readSite, () => 'site');
}

/** Loads the record of each year's plan. */
export function planRecordLoader(): Loader {
  return makeLoader('planRecords', 'plan', readPlanRecords, (entry) => entry.year);
}

/** Duplicate ids stay apart in the store, so that the check can name both. */
function keyOfFolderEntry(entry: FolderEntry): string {
  return [entry.year, entry.lang, entry.stem].filter(Boolean).join('/');
}

function keyOfRow(entry: RegisterEntry, index: number): string {
  return `${String(index).padStart(6, '0')} ${String(entry.data.id)}`;
}

/** What makes Astro bundle an entry of prose as a module, which its `render()` needs. */
function moduleOf(entry: object, root: string): { filePath?: string; deferredRender?: true } {
  const { file, clauses } = entry as Partial<FolderEntry>;
  if (!file?.endsWith('.mdx') || clauses?.length !== 0) return {};
  const path = resolve(root, file.replace(/^content\//, ''));
  return { filePath: relative('.', path).split(sep).join('/'), deferredRender: true };
}

function makeLoader<E extends object>(
  name: string,
  watched: string,
  read: (root: string) => Promise<ReadResult<E>>,
  keyOf: (entry: E, index: number) => string,
): Loader {
  return {
    name: `content:${name}`,
    load: async ({ store, watcher, generateDigest }) => {
      const root = contentRoot();
      const sync = async () => {
        const found = await read(root);
        putOnShelf(name, found);
        store.clear();
        found.entries.forEach((entry, index) => {
          const data = { ...entry } as Record<string, unknown>;
          // The words themselves are on the shelf.
          delete data.clauses;
          delete data.prose;
          const module = rendersWithAstro() ? moduleOf(entry, root) : {};
          store.set({ id: keyOf(entry, index), data, digest: generateDigest(data), ...module });
        });
        const { problems } = found;
        store.set({ id: problemsId, data: { problems }, digest: generateDigest({ problems }) });
      };
      await sync();
      const below = resolve(root, watched);
      watcher?.add(below);
      const syncAgain = oneByOne(sync);
      watcher?.on('all', (_event, path) => {
        const changed = resolve(path);
        if (changed === below || changed.startsWith(below + sep)) void syncAgain();
      });
    },
  };
}
