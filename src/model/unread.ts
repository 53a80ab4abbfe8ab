import type { Content, EntryPair } from '../loader/content.ts';
import type { RegisterEntry } from '../loader/entry.ts';
import {
  folderKinds,
  registerKinds,
  type FolderKindName,
  type RegisterKindName,
} from '../schema/kinds.ts';
import { needsOfAddress } from './addresses.ts';
import type { Need, Problem } from './problem.ts';
import { slugify } from './slug.ts';

/** What reading the files did not give. */
export interface Unread {
  /** True when a problem that needs this only follows from what could not be read. */
  has: (need: Need) => boolean;
  /** True when official text of a year's plan is missing or not spelled as meant, so that it has gaps. */
  lacksWords: (year: string) => boolean;
}

export const nothingUnread: Unread = { has: () => false, lacksWords: () => false };

/** Where a file of entries stands: `content/plan/2031/vi/ket.mdx`. */
interface Spot {
  folder: string;
  year: string;
  lang: string;
  stem: string;
}

function spotOf(file: string): Spot {
  const [, folder = '', ...rest] = file.split('/');
  const above = rest.slice(0, -1);
  return {
    folder,
    year: above.find((part) => /^\d{4}/.test(part)) ?? '',
    lang: above.find((part) => part === 'vi' || part === 'en') ?? '',
    stem: (rest.at(-1) ?? '').replace(/\.[^.]*$/, ''),
  };
}

const registerFiles = new Set([
  'content/registers/moved.yaml',
  ...Object.values(registerKinds).map(({ file }) => `content/${file}`),
]);

/**
 * Draws from the problems of reading what is missing in the content.
 * @param content what could be read
 * @param found the problems of reading
 */
export function collectUnread(content: Content, found: readonly Problem[]): Unread {
  if (found.length === 0) return nothingUnread;
  const files = unreadFiles(content, found);
  const rows = unreadRows(content, found);
  const passages = unreadPassages(content, files);
  const altered = new Set(found.filter(({ rule }) => rule === 'nfc').map(({ file }) => file));
  return {
    has: (need) => {
      if ('words' in need) return altered.has(need.words) || files.has(need.words);
      if ('below' in need) return [...files.faulty].some((file) => file.startsWith(need.below));
      if ('task' in need) return passages.hasTask(need.year, need.task);
      if ('group' in need) return passages.hasGroup(need.year);
      if ('passage' in need) return passages.has(need.year, need.passage);
      return registerFiles.has(need.file) ? rows(need.file, need.row) : files.has(need.file);
    },
    lacksWords: (year) =>
      passages.hasGaps(year) ||
      [...altered].map(spotOf).some((spot) => spot.year === year && spot.lang === 'vi'),
  };
}

/** Rows that were rejected; all rows of a register that could not be read at all. */
function unreadRows(content: Content, found: readonly Problem[]) {
  const whole = new Set(
    found
      .filter(({ rule, row }) => !row && !['nfc', 'row-without-id'].includes(rule))
      .map(({ file }) => file),
  );
  const nameless = found.filter(({ rule }) => rule === 'row-without-id').map(({ file }) => file);
  const rejected = (file: string) =>
    found.flatMap((one) => (one.file === file && one.row ? [one.row] : []));
  const unread = new Map(
    [...new Set(found.map(({ file }) => file))].map((file) => {
      const count = nameless.filter((one) => one === file).length;
      const lost = count > 0 ? lostIds(content, file, count, rejected(file)) : [];
      return [file, [...rejected(file), ...lost]];
    }),
  );
  return (file: string, row: string | undefined) => {
    const rows = unread.get(file) ?? [];
    return whole.has(file) || (row === undefined ? rows.length > 0 : rows.includes(row));
  };
}

/**
 * Ids that rows of a register have lost. What such a row was called only the ledger can tell: as long as no more
 * published rows are gone than stand there without an id, they are the same.
 */
function lostIds(
  content: Content,
  file: string,
  nameless: number,
  rejected: readonly string[],
): string[] {
  const rowsAmong = (addresses: readonly string[]) =>
    addresses
      .flatMap((address) => needsOfAddress(address, []))
      .flatMap((need) => ('file' in need && need.file === file && need.row ? [need.row] : []));
  const rows = Object.keys(registerKinds).flatMap(
    (kind): RegisterEntry<{ id: string }>[] => content[kind as RegisterKindName],
  );
  const known = new Set([
    ...rows.flatMap((row) => (row.file === file ? [row.data.id] : [])),
    ...rejected,
    ...rowsAmong(content.moved.map(({ from }) => from)),
  ]);
  const lost = rowsAmong(content.ledger).filter((row) => !known.has(row));
  return lost.length <= nameless ? lost : [];
}

/** Files with a fault of their own, and files that are missed only because of where or how another one stands. */
function unreadFiles(content: Content, found: readonly Problem[]) {
  const of = (rule: string) => found.filter((one) => one.rule === rule).map(({ file }) => file);
  const others = ['file-name', 'stray-file', 'nfc', 'missing-folder'];
  const faulty = new Set(
    found.filter(({ rule }) => !others.includes(rule)).map(({ file }) => file),
  );
  const folders = of('missing-folder').map((folder) => `${folder}/`);
  const isBelowMissing = (path: string) => folders.some((folder) => path.startsWith(folder));
  const strays = of('stray-file').map(spotOf);
  const misnamed = of('file-name').map(spotOf);
  const pairs = Object.keys(folderKinds).flatMap(
    (kind): EntryPair<unknown, unknown>[] => content[kind as FolderKindName],
  );
  const read = new Set(pairs.flatMap(({ vi, en }) => [vi?.file, en?.file]));

  /** The same stem in a wrong place or with a wrong ending is the file that is missed. */
  const isAstray = ({ folder, year, lang, stem }: Spot) =>
    strays.some(
      (one) =>
        one.folder === folder &&
        one.stem === stem &&
        ['', year].includes(one.year) &&
        ['', lang].includes(one.lang),
    );
  /** Its twin is missed under the name that must change, and the file itself under the better one. */
  const isMisnamed = ({ folder, year, stem }: Spot) =>
    misnamed.some(
      (one) =>
        one.folder === folder && one.year === year && [one.stem, slugify(one.stem)].includes(stem),
    );
  return {
    faulty,
    isBelowMissing,
    has: (file: string) =>
      faulty.has(file) ||
      (!read.has(file) &&
        (isBelowMissing(file) || isAstray(spotOf(file)) || isMisnamed(spotOf(file)))),
  };
}

/** Official text of a year that was not read: its parts by the stems of their files, its tasks by their numbers. */
function unreadPassages(content: Content, files: ReturnType<typeof unreadFiles>) {
  const faulty = [...files.faulty].map(spotOf);
  /** Stems of the Vietnamese files of a year that could not be read in full; `any` where the folder is missing. */
  const stemsOf = (folder: 'plan' | 'tasks', year: string): string[] | 'any' => {
    const path = `content/${folder}/${year}/vi/`;
    if (files.isBelowMissing(path)) return 'any';
    const pairs = folder === 'plan' ? content.planParts : content.tasks;
    const alone = pairs.flatMap(({ vi, en }) => (!vi && en?.year === year ? [en.stem] : []));
    return [
      ...alone.filter((stem) => files.has(`${path}${stem}.mdx`)),
      ...faulty
        .filter((one) => one.folder === folder && one.year === year && one.lang === 'vi')
        .map(({ stem }) => stem),
    ];
  };
  const partsOf = (year: string) =>
    content.planParts.flatMap(({ vi }) => (vi?.year === year ? [vi] : []));
  const hasGaps = (year: string) =>
    stemsOf('plan', year).length > 0 || stemsOf('tasks', year).length > 0;

  const hasTask = (year: string, number: number) => {
    const stems = stemsOf('tasks', year);
    if (stems === 'any') return true;
    // A file whose name has no number may be any task.
    return stems.some((stem) => !/^\d/.test(stem) || Number.parseInt(stem, 10) === number);
  };
  const hasGroup = (year: string) => {
    const annex = partsOf(year).find((part) => part.data.kind === 'annex');
    return annex ? files.faulty.has(annex.file) : stemsOf('plan', year).length > 0;
  };
  const has = (year: string, address: string) => {
    const [id = '', clause = ''] = address.split('.');
    const part = partsOf(year).find((one) => one.data.id === id);
    if (part) {
      const isTask = part.data.kind === 'annex' && /^\d+$/.test(clause);
      return files.faulty.has(part.file) || (isTask && hasTask(year, Number(clause)));
    }
    const stems = stemsOf('plan', year);
    return stems === 'any' || stems.some((stem) => stem === id || stem.startsWith(`${id}-`));
  };
  return { has, hasTask, hasGroup, hasGaps };
}
