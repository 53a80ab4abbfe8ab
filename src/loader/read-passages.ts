import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { quote, same } from '../model/problem.ts';
import { readText } from './read-register.ts';

/** What a passage was from one version of the site's text on, as fingerprints; `-` where it had no translation. */
export interface PassageRecord {
  version: string;
  address: string;
  vi: string;
  en: string;
}

/** The passages of one year's plan through the versions; `npm run ledger` writes the file. */
export interface PassageHistory {
  year: string;
  file: string;
  records: PassageRecord[];
}

const line = /^(\d+\.\d+\.\d+) ([a-z0-9][a-z0-9.-]*) ([0-9a-f]{8}) ([0-9a-f]{8}|-)$/;

/** Reads `plan/<year>/passages.txt`; a plan never published has none. */
export async function readPassages(
  root: string,
  year: string,
): Promise<{ history: PassageHistory | undefined; problems: Problem[] }> {
  const path = `plan/${year}/passages.txt`;
  const file = `content/${path}`;
  const text = await readText(join(root, path));
  if (text === undefined) return { history: undefined, problems: [] };
  const records: PassageRecord[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((one, index) => {
    if (one === '' || one.startsWith('#')) return;
    const [, version, address, vi, en] = line.exec(one) ?? [];
    if (version && address && vi && en) records.push({ version, address, vi, en });
    else {
      problems.push({
        rule: 'passages-line',
        file,
        field: String(index + 1),
        found: same(quote(one)),
        expected: {
          vi: 'phiên bản, địa chỉ và hai dấu vân tay, cách nhau một dấu cách',
          en: 'version, address and two fingerprints, one space apart',
        },
        fix: {
          vi: 'lấy lại dòng ấy từ bản trước; tệp này chỉ do npm run ledger ghi',
          en: 'take the line back from an earlier version; only npm run ledger writes this file',
        },
      });
    }
  });
  return { history: { year, file, records }, problems };
}
