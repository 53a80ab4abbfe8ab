/** The fingerprint of every file of a release, in the form that `sha256sum --check` reads. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checksumsFile, provenanceFile } from '../src/views/fingerprints.ts';
import { listFiles, readEach } from './folder.ts';

/** Files that speak of the list, or for a host alone: they cannot be in it. */
const apart = [checksumsFile, provenanceFile, '_headers'];

/** What the check of a file in the browser compares with. */
const comparedFile = 'data/checksums.json';

/**
 * Adds the other files of data to those that the check of a file knows: lists, charts' rows, forms of the plan. A file
 * that the site itself offers must never be called altered.
 * @returns how many were added; none in a site without such a list
 */
export async function addToFileCheck(folder: string): Promise<number> {
  const files = await listFiles(folder);
  if (!files.includes(comparedFile)) return 0;
  const { files: known } = JSON.parse(await readFile(join(folder, comparedFile), 'utf8')) as {
    files: { name: string; sha256: string; release?: string }[];
  };
  const names = new Set(known.flatMap(({ name, release }) => (release ? [] : name)));
  const nameOf = (file: string) => file.replace('data/', '');
  const others = files
    .filter((file) => file.startsWith('data/') && !file.startsWith('data/releases/'))
    .filter((file) => file !== comparedFile && file !== checksumsFile)
    .filter((file) => !names.has(nameOf(file)));
  const added = [...readEach(folder, others)].map(({ file, bytes }) => ({
    name: nameOf(file),
    sha256: sha256(bytes),
  }));
  const all = { files: [...known, ...added] };
  await writeFile(join(folder, comparedFile), `${JSON.stringify(all, null, 1)}\n`);
  return added.length;
}

/**
 * Writes the list into a built site; the last thing that is done to it, but for the provenance statement.
 * @returns how many files it names
 */
export async function writeChecksums(folder: string): Promise<number> {
  const files = (await listFiles(folder)).filter((file) => !apart.includes(file));
  const lines: string[] = [];
  for (const { file, bytes } of readEach(folder, files)) lines.push(`${sha256(bytes)}  ${file}\n`);
  await mkdir(dirname(join(folder, checksumsFile)), { recursive: true });
  await writeFile(join(folder, checksumsFile), lines.join(''));
  return files.length;
}

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
