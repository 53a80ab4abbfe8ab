import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFrozenFile } from '../model/frozen-file.ts';
import { quote, same, type Problem } from '../model/problem.ts';
import type { ReleasedFile } from '../schema/release.ts';
import { readText } from './read-register.ts';

const file = 'content/registers/releases.txt';

/**
 * Reads the ledger of frozen data files and compares each file with it. A site that has frozen none needs no such
 * file.
 */
export async function readReleases(
  root: string,
): Promise<{ releases: ReleasedFile[]; problems: Problem[] }> {
  const text = (await readText(join(root, 'registers/releases.txt'))) ?? '';
  const releases: ReleasedFile[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const one = parseReleaseLine(line);
    if (one) releases.push(one);
    else problems.push(brokenLine(index + 1, line));
  });
  for (const one of releases) {
    const kept = join(root, 'releases', one.release, one.file);
    problems.push(...checkFrozenFile(one, await readFile(kept).catch(() => undefined)));
  }
  return { releases, problems };
}

/** “1.0.0 tasks.csv <sha256> 21040 tasks 1.0.0 <fingerprint>”; three hyphens end the line of a describing file. */
export function parseReleaseLine(line: string): ReleasedFile | undefined {
  const match =
    /^(\d+\.\d+\.\d+) (\S+) ([0-9a-f]{64}) (\d+) (?:(\S+) (\d+\.\d+\.\d+) ([0-9a-f]{64})|- - -)$/.exec(
      line,
    );
  if (!match) return undefined;
  const [, release, name, sha256, bytes, dataset, version, content] = match;
  return {
    release: release!,
    file: name!,
    sha256: sha256!,
    bytes: Number(bytes),
    dataset,
    version,
    content,
  };
}

export function formatReleaseLine(one: ReleasedFile): string {
  const { release, file: name, sha256, bytes, dataset, version, content } = one;
  return [release, name, sha256, bytes, dataset ?? '-', version ?? '-', content ?? '-'].join(' ');
}

function brokenLine(number: number, line: string): Problem {
  return {
    rule: 'release-ledger',
    file,
    field: `${number}`,
    found: same(quote(line)),
    expected: {
      vi: 'dòng do npm run release ghi',
      en: 'a line as npm run release writes it',
    },
    fix: {
      vi: 'lấy lại tệp từ bản trước; đừng sửa tay',
      en: 'take the file back from an earlier version; do not edit it by hand',
    },
  };
}
