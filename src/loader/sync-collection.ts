import { relative, resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { hasSameItems } from '../model/once-per.ts';
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
import { readFolder, rememberFiles } from './read-folder.ts';
import { readPlanRecords, readRegister, readSite, rememberRegister } from './read-register.ts';
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
    const files = rememberFiles();
    const read: Read<FolderEntry> = (root, changed) => readFolder(root, name, files(changed));
    return follow(context, name, folderKinds[name].folder, read, keyOfFolderEntry);
  }
  const parse = rememberRegister();
  const read = (root: string) => readRegister(root, name, parse);
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

/**
 * How a collection is read.
 * @param changed the files that changed, where that is known
 */
type Read<E> = (root: string, changed?: ReadonlySet<string>) => Promise<ReadResult<E>>;

async function follow<E extends object>(
  { store, watcher, generateDigest }: Context,
  name: CollectionName,
  watched: string,
  read: Read<E>,
  keyOf: (entry: E, index: number) => string,
): Promise<void> {
  const root = contentRoot();
  const changed = new Set<string>();
  let before: ReadResult<E> | undefined;
  let stored = new Map<string, E>();
  const put = (id: string, data: Record<string, unknown>, module = {}) =>
    store.set({ id, data, digest: generateDigest(data), ...module });
  const sync = async () => {
    const told = changed.size > 0 ? new Set(changed) : undefined;
    changed.clear();
    const found = await read(root, told);
    if (before && isSame(before, found)) return;
    before = found;
    putOnShelf(name, found);
    const entries = new Map(found.entries.map((entry, index) => [keyOf(entry, index), entry]));
    for (const id of stored.keys()) if (!entries.has(id)) store.delete(id);
    for (const [id, entry] of entries) {
      if (stored.get(id) === entry) continue;
      const data = { ...entry } as Record<string, unknown>;
      // The words themselves are on the shelf.
      delete data.clauses;
      delete data.prose;
      put(id, data, rendersWithAstro() ? moduleOf(entry, root) : {});
    }
    stored = entries;
    put(problemsId, { problems: found.problems });
  };
  // What an earlier server has left.
  store.clear();
  await sync();
  const below = resolve(root, watched);
  watcher?.add(below);
  const syncAgain = oneByOne(sync);
  watcher?.on('all', (_event, path) => {
    const file = resolve(path);
    if (file !== below && !file.startsWith(below + sep)) return;
    changed.add(file);
    void syncAgain();
  });
}

/** True where reading gave the very same entries, and no problem before or now. */
function isSame<E>(before: ReadResult<E>, found: ReadResult<E>): boolean {
  return (
    before.problems.length + found.problems.length === 0 &&
    hasSameItems(before.entries, found.entries)
  );
}
