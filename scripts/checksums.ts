/** The fingerprint of every file of a release, in the form that `sha256sum --check` reads. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checksumsFile, provenanceFile } from '../src/views/fingerprints.ts';
import { listFiles } from './folder.ts';

/** Files that speak of the list, or for a host alone: they cannot be in it. */
const apart = [checksumsFile, provenanceFile, '_headers'];

/**
 * Writes the list into a built site; the last thing that is done to it, but for the provenance statement.
 * @returns how many files it names
 */
export async function writeChecksums(folder: string): Promise<number> {
  const files = (await listFiles(folder)).filter((file) => !apart.includes(file));
  const lines: string[] = [];
  for (const file of files) lines.push(`${sha256(await readFile(join(folder, file)))}  ${file}\n`);
  await mkdir(dirname(join(folder, checksumsFile)), { recursive: true });
  await writeFile(join(folder, checksumsFile), lines.join(''));
  return files.length;
}

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
