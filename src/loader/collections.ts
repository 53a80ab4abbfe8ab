import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { FolderKindName, RegisterKindName } from '../schema/kinds.ts';
import { givenModel } from './shelf.ts';

/** Every collection of the content. */
export type CollectionName = FolderKindName | RegisterKindName | 'site' | 'planRecords';

/** The content folder: `content/`, or CONTENT_DIR, so that another plan builds from content alone. */
export function contentRoot(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}

/** Whether prose goes through Astro's own `render()` (PROSE_RENDERER=astro): dearer, and for the same words. */
export function rendersWithAstro(): boolean {
  return process.env.PROSE_RENDERER === 'astro';
}

/**
 * Loads one collection. Where a build has given the pages its model, only Astro's own `render()` needs the store; what
 * reads and checks the content is not even loaded otherwise, for it would have to be transformed first.
 */
export function collectionLoader(name: CollectionName): Loader {
  return {
    name: `content:${name}`,
    load: async (context) => {
      if (givenModel() && !rendersWithAstro()) return;
      const { syncCollection } = await import('./sync-collection.ts');
      await syncCollection(name, context);
    },
  };
}
