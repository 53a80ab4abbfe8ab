import { relative, resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import {
  folderKinds,
  recordKinds,
  registerKinds,
  type FolderKindName,
  type RegisterKindName,
} from '../schema/kinds.ts';
import { contentRoot, rendersWithAstro, type CollectionName } from './collections.ts';
import type { FolderEntry, ReadResult, RegisterEntry } from './entry.ts';
import { oneByOne } from './one-by-one.ts';
import { readFolder, rememberParsed } from './read-folder.ts';
import { readPlanRecords, readRegister, readSite } from './read-register.ts';
import { putOnShelf } from './shelf.ts';

/** Id of the one store entry that holds a collection's problems, so that a page is drawn again when they change. */
export const problemsId = '_problems';

type Context = Pick<LoaderContext, 'store' | 'watcher' | 'generateDigest'>;

/**
 * Reads a collection onto the shelf, and again whenever its files change. Astro's store gets validated frontmatter, path
 * and digest; no text, no modules.
 */
export function syncCollection(name: CollectionName, context: Context): Promise<void> {
  if (name === 'site') return follow(context, name, recordKinds.site.file, readSite, () => 'site');
  if (name === 'planRecords')
    return follow(context, name, 'plan', readPlanRecords, ({ year }) => year);
  if (isFolderKind(name)) {
    const parse = rememberParsed();
    const read = (root: string) => readFolder(root, name, parse);
    return follow(context, name, folderKinds[name].folder, read, keyOfFolderEntry);
  }
  const read = (root: string) => readRegister(root, name);
  return follow(context, name, registerKinds[name].file, read, keyOfRow);
}

function isFolderKind(name: FolderKindName | RegisterKindName): name is FolderKindName {
  return name in folderKinds;
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

async function follow<E extends object>(
  { store, watcher, generateDigest }: Context,
  name: CollectionName,
  watched: string,
  read: (root: string) => Promise<ReadResult<E>>,
  keyOf: (entry: E, index: number) => string,
): Promise<void> {
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
}
