import { buildModel } from '../model/build-model.ts';
import { ContentError, type Problem } from '../model/problem.ts';
import type { Model } from '../model/types.ts';
import {
  folderKinds,
  registerKinds,
  type FolderKindName,
  type RegisterKindName,
} from '../schema/kinds.ts';
import { contentRoot, type CollectionName } from './collections.ts';
import type { FolderEntry, RegisterEntry } from './entry.ts';
import { assembleContent, pickUnsound, readExtras, type Collections } from './read-content.ts';
import { makeOnce, takeFromShelf } from './shelf.ts';

/**
 * Checks and joins what the loaders of Astro's collections have put on the shelf.
 * @returns the joined model, built once for each change of content
 * @throws ContentError with every problem of the content
 */
export function checkShelf(): Promise<Model> {
  return makeOnce(buildModel, joinShelf);
}

const folderNames = Object.keys(folderKinds) as FolderKindName[];
const registerNames = Object.keys(registerKinds) as RegisterKindName[];

async function joinShelf(): Promise<Model> {
  const problems: Problem[] = [];
  const read = <E>(name: CollectionName): E[] => {
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
