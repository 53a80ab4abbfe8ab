import type { ReadResult } from './entry.ts';

/**
 * What the loaders have read, at hand for the door. Astro runs loaders and pages in two module graphs of one process,
 * so that the shelf hangs on the process. Through Astro's own store all of it would be written to disk and copied for
 * every reader, and an edit would be shown half a second later: the store waits that long before it writes.
 */
interface Shelf {
  collections: Map<string, ReadResult<object>>;
  /** Another number as soon as one collection was read again. */
  version: number;
  made: { version: number; maker: object; value: unknown } | undefined;
  /** Told whenever a collection was read again. */
  listener: (() => void) | undefined;
  /** What the process that builds the site gives to the pages, and gets from them. */
  build: { model: object; files?: unknown } | undefined;
}

const key = Symbol.for('content.shelf');
const shelf = ((globalThis as { [key]?: Shelf })[key] ??= {
  collections: new Map(),
  version: 0,
  made: undefined,
  listener: undefined,
  build: undefined,
});

/** Puts down what one collection holds now, in the place of what it held. */
export function putOnShelf(name: string, read: ReadResult<object>): void {
  shelf.collections.set(name, read);
  shelf.version += 1;
  shelf.listener?.();
}

/** Has one function called whenever a collection was read again, in the place of an earlier one. */
export function followShelf(listener: () => void): void {
  shelf.listener = listener;
}

/** @returns undefined for a collection that no loader has read */
export function takeFromShelf(name: string): ReadResult<object> | undefined {
  return shelf.collections.get(name);
}

/**
 * What is made of all collections, made anew only when one of them was read again.
 * @param maker the code that makes it: `astro dev` evaluates the door again after each edit, and other code only when
 *   that code has changed
 */
export function makeOnce<T>(maker: object, make: () => T): T {
  const { made, version } = shelf;
  if (made?.version === version && made.maker === maker) return made.value as T;
  const value = make();
  shelf.made = { version, maker, value };
  return value;
}

/** Gives the pages the joined model, where the process that builds the site has read and checked the content itself. */
export function giveModel(model: object): void {
  shelf.build = { model };
}

/** @returns the model that was given, undefined where the loaders read the content */
export function givenModel(): object | undefined {
  return shelf.build?.model;
}

/**
 * Gives the process that builds the site what it writes beside the pages. It comes from the pages' module graph, which
 * has worked out half of it already: their links tell what a file weighs.
 */
export function giveFiles(files: unknown): void {
  if (shelf.build) shelf.build.files = files;
}

/**
 * @returns what the pages gave
 * @throws when they gave nothing
 */
export function givenFiles(): unknown {
  const files = shelf.build?.files;
  if (!files) throw new Error('the pages named no files to write beside them');
  return files;
}

/** Forgets the build: its model and its files. */
export function forgetBuild(): void {
  shelf.build = undefined;
}
