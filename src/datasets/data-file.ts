import { sha256Of } from '../model/sha256.ts';

/** One file as it is published. */
export interface DataFile {
  /** Path below the base path: `data/tasks.csv`. */
  path: string;
  bytes: Uint8Array;
  sha256: string;
}

const encoder = new TextEncoder();

/** A file with its fingerprint. */
export function dataFile(path: string, content: string | Uint8Array): DataFile {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return { path, bytes, sha256: sha256Of(bytes) };
}

/** JSON for people and programs: two spaces, a line break at the end. */
export function jsonFile(path: string, value: unknown): DataFile {
  return dataFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** What `sha256sum -c` reads: a line for each file, its path below the folder. */
export function checksumFile(path: string, files: readonly DataFile[]): DataFile {
  const folder = path.replace(/[^/]*$/, '');
  const lines = files.map((file) => `${file.sha256}  ${file.path.slice(folder.length)}\n`);
  return dataFile(path, lines.sort().join(''));
}
