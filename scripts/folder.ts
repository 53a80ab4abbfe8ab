import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file under a folder, as paths with forward slashes relative to it, in order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Files with what they hold, one after the other and without waiting: of small ones the waiting is the dearest part. */
export function* readEach(
  folder: string,
  files: Iterable<string>,
): Generator<{ file: string; bytes: Buffer }> {
  for (const file of files) yield { file, bytes: readFileSync(join(folder, file)) };
}

/** How much a built site holds; a page is an HTML file. */
export async function measureFolder(folder: string) {
  const files = await listFiles(folder);
  let bytes = 0;
  for (const file of files) bytes += statSync(join(folder, file)).size;
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes,
  };
}
