import { sha256Of } from '../model/sha256.ts';

/** One file as it is published. */
export interface DataFile {
  /** Path below the base path: `data/tasks.csv`. */
  path: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /**
   * What it holds.
   * @throws when that was let go
   */
  read: () => Uint8Array;
  /** Lets go what it holds, of which only size and fingerprint are known then. */
  letGo: () => void;
}

const encoder = new TextEncoder();

/** A file with its fingerprint. */
export function dataFile(path: string, content: string | Uint8Array): DataFile {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  let held: Uint8Array | undefined = bytes;
  return {
    path,
    size: bytes.length,
    sha256: sha256Of(bytes),
    read: () => {
      if (!held) throw new Error(`${path}: what it held was let go`);
      return held;
    },
    letGo: () => {
      held = undefined;
    },
  };
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
