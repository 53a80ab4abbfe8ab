import { Zip, ZipDeflate } from 'fflate';

/** One file of an archive, whole or in pieces. */
export interface ZipEntry {
  path: string;
  pieces: Iterable<Uint8Array>;
}

/** The first day that an archive can hold: the same bytes on any day, in any time zone. */
const fixedDate = new Date(1980, 0, 1);
const level = 9;

/** A ZIP archive, piece by piece: the same entries always give the same bytes. */
export function* zipPieces(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { path, pieces } of entries) {
    const file = new ZipDeflate(path, { level });
    file.mtime = fixedDate;
    archive.add(file);
    for (const piece of pieces) {
      file.push(piece);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
