import type { ReleasedFile } from '../schema/release.ts';
import type { Problem } from './problem.ts';
import { sha256Of } from './sha256.ts';

/**
 * Compares a frozen data file with what the ledger of releases says of it: it never changes and never goes.
 * @param bytes the file as it is kept now, if it is there
 */
export function checkFrozenFile(
  { release, file, sha256 }: ReleasedFile,
  bytes: Uint8Array | undefined,
): Problem[] {
  if (bytes && sha256Of(bytes) === sha256) return [];
  return [
    {
      rule: 'frozen-file',
      file: `content/releases/${release}/${file}`,
      field: '',
      found: bytes
        ? { vi: 'tệp đã khóa bị thay đổi', en: 'a frozen file that has changed' }
        : { vi: 'tệp đã khóa không còn', en: 'a frozen file that is gone' },
      expected: { vi: `SHA-256 ${sha256}`, en: `SHA-256 ${sha256}` },
      fix: { vi: 'lấy lại tệp từ bản trước', en: 'take the file back from an earlier version' },
    },
  ];
}
