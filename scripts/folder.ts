import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file under a folder, as paths with forward slashes relative to it, in order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** How much a built site holds; a page is an HTML file. */
export async function measureFolder(folder: string) {
  const files = await listFiles(folder);
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(folder, file))).size;
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes,
  };
}
