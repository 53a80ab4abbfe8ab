import { quote, same, type Problem } from '../model/problem.ts';
import type { Model } from '../model/types.ts';
import type { Bilingual } from '../schema/field.ts';
import type { ReleasedFile } from '../schema/release.ts';
import { buildDatasets, type AnyDataset } from './all.ts';
import { checksumFile, dataFile, type DataFile } from './data-file.ts';
import { describingFiles } from './files.ts';
import { contentDigest, latestRelease, versionOf } from './version.ts';
import { parseCsv, writeCsv } from './write-csv.ts';

/** Where frozen files are published, below the base path. */
export const releaseFolder = 'data/releases';

/** Where a frozen file is kept: with the content, because another content folder has other data. */
export function keptAt(path: string): string {
  return path.replace(/^data\//, 'content/');
}

const versionsFile = 'content/registers/dataset-versions.yaml';
const ledgerFile = 'content/registers/releases.txt';

/** What a release would freeze, or why it must not. */
export interface ReleasePlan {
  problems: Problem[];
  /** Files to write, by their path below the base path. */
  files: DataFile[];
  /** Lines to add to the ledger. */
  lines: ReleasedFile[];
}

/**
 * Plans a release: every table as CSV, with what describes them.
 * @param release version of the release as a whole
 * @param readFrozen the bytes of a file that was frozen before; the content check has compared them with the ledger
 */
export function planRelease(
  model: Model,
  release: string,
  readFrozen: (path: string) => Uint8Array | undefined,
): ReleasePlan {
  const tables = buildDatasets(model);
  const problems = [
    ...checkNumber(model, release),
    ...tables.flatMap((table) => checkVersion(model, table, readFrozen)),
  ];
  if (problems.length > 0) return { problems, files: [], lines: [] };
  const path = (name: string) => `${releaseFolder}/${release}/${name}`;
  const csvs = tables.map((table) => dataFile(path(`${table.id}.csv`), writeCsv(table)));
  const lines = csvs.map((file, at) => ({
    ...lineOf(release, file),
    dataset: tables[at]!.id as string,
    version: versionOf(model, tables[at]!).version,
    content: contentDigest(tables[at]!),
  }));
  // With its lines in the ledger, a file says of itself that it is released.
  const released = { ...model, releases: [...model.releases, ...lines] };
  const others = describingFiles(released, csvs).map((file) => ({
    ...file,
    path: path(file.path),
  }));
  const sums = checksumFile(path('SHA256SUMS'), [...csvs, ...others]);
  return {
    problems,
    files: [...csvs, ...others, sums],
    lines: [...lines, ...[...others, sums].map((file) => lineOf(release, file))],
  };
}

function lineOf(release: string, file: DataFile): ReleasedFile {
  return {
    release,
    file: file.path.replace(/^.*\//, ''),
    sha256: file.sha256,
    bytes: file.size,
    dataset: undefined,
    version: undefined,
    content: undefined,
  };
}

function checkNumber(model: Model, release: string): Problem[] {
  const last = latestRelease(model);
  if (/^\d+\.\d+\.\d+$/.test(release) && (!last || compareVersions(last, release) < 0)) return [];
  return [
    told('release-number', ledgerFile, release, {
      found: same(quote(release)),
      expected: last
        ? { vi: `số lớn hơn ${last}`, en: `a number above ${last}` }
        : { vi: 'số dạng 1.0.0', en: 'a number such as 1.0.0' },
      fix: { vi: 'npm run release -- <số mới>', en: 'npm run release -- <new number>' },
    }),
  ];
}

function checkVersion(
  model: Model,
  table: AnyDataset,
  readFrozen: (path: string) => Uint8Array | undefined,
): Problem[] {
  const { version, state, changes, released } = versionOf(model, table);
  const tell = (rule: string, found: Bilingual, expected: Bilingual) => [
    told(rule, versionsFile, table.id, {
      found,
      expected,
      fix: {
        vi: 'thêm một phiên bản vào đầu changes, kèm lời ghi bằng hai thứ tiếng',
        en: 'add a version at the top of changes, with a note in both languages',
      },
    }),
  ];
  if (changes.length === 0)
    return tell(
      'version-missing',
      { vi: 'bảng chưa có phiên bản', en: 'a dataset without a version' },
      { vi: 'một dòng cho mỗi bảng', en: 'a row for each dataset' },
    );
  if (state === 'changed')
    return tell(
      'version-step',
      {
        vi: `phiên bản ${version}, nhưng nội dung đã khác bản đã khóa`,
        en: `version ${version}, but the data differ from what was frozen under it`,
      },
      { vi: 'một phiên bản mới', en: 'a new version' },
    );
  const blank = changes.find(({ note }) => !/\S/.test(note.vi) || !/\S/.test(note.en));
  if (blank)
    return tell(
      'change-note',
      {
        vi: `phiên bản ${blank.version} thiếu lời ghi`,
        en: `version ${blank.version} lacks a note`,
      },
      { vi: 'lời ghi bằng hai thứ tiếng', en: 'a note in both languages' },
    );
  const before = released[0];
  if (state === 'released' || !before?.version) return [];
  const bytes = readFrozen(`${releaseFolder}/${before.release}/${before.file}`);
  const needed = bytes ? neededStep(table, new TextDecoder().decode(bytes)) : 2;
  if (stepOf(before.version, version) <= needed) return [];
  const names = ['MAJOR', 'MINOR', 'PATCH'];
  return tell(
    'version-step',
    {
      vi: `từ ${before.version} lên ${version}`,
      en: `a step from ${before.version} to ${version}`,
    },
    {
      vi: `ít nhất tăng số ${names[needed]}: bỏ hay đổi tên cột là số đầu, thêm, bớt hay thay dòng hoặc thêm cột là số giữa`,
      en: `at least a ${names[needed]} step: a column removed or renamed is the first number, rows added, removed or replaced or a new column the second`,
    },
  );
}

/**
 * Which number must step: 0 where a column is gone, 1 where a column was added or where the rows are not the same
 * ones, by their keys, 2 for corrections.
 */
function neededStep(table: AnyDataset, frozen: string): 0 | 1 | 2 {
  const [before = [], ...rowsBefore] = parseCsv(frozen);
  const [now = [], ...rowsNow] = parseCsv(writeCsv(table));
  if (before.some((name) => !now.includes(name))) return 0;
  if (now.some((name) => !before.includes(name))) return 1;
  const keysOf = (head: string[], rows: string[][]) => {
    const places = table.key.map((name) => head.indexOf(name));
    return new Set(rows.map((row) => JSON.stringify(places.map((at) => row[at]))));
  };
  const keysBefore = keysOf(before, rowsBefore);
  const keysNow = keysOf(now, rowsNow);
  return keysBefore.size === keysNow.size && [...keysNow].every((key) => keysBefore.has(key))
    ? 2
    : 1;
}

/** The first number that grew: 0, 1 or 2; 3 where none did. */
function stepOf(from: string, to: string): number {
  const [a, b] = [from, to].map((one) => one.split('.').map(Number));
  const at = a!.findIndex((number, index) => number !== b![index]);
  return at >= 0 && b![at]! > a![at]! ? at : 3;
}

function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((one) => one.split('.').map(Number));
  return x!.map((number, at) => number - y![at]!).find((difference) => difference !== 0) ?? 0;
}

function told(
  rule: string,
  file: string,
  field: string,
  words: Pick<Problem, 'found' | 'expected' | 'fix'>,
): Problem {
  return { rule, file, field, ...words };
}
