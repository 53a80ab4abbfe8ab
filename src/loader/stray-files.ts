import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findNearest } from '../model/nearest.ts';
import { compareText, quote, same, type Problem } from '../model/problem.ts';
import type { Bilingual } from '../schema/field.ts';
import { folderKinds, registerKinds } from '../schema/kinds.ts';
import { hiddenName, yearFolder } from './entry.ts';
import { frozenName } from './read-frozen-charts.ts';

/** Registers that no schema of its own describes: the ledgers, what has moved and what has been noted. */
const ledgers = ['addresses.txt', 'moved.yaml', 'noted.txt', 'releases.txt'];
const registerFiles = [
  ...Object.values(registerKinds).map(({ file }) => file.replace('registers/', '')),
  ...ledgers,
];
const kinds = Object.values(folderKinds);
const topFolders = [
  ...new Set(kinds.map(({ folder }) => folder)),
  'registers',
  'charts',
  'releases',
];
const languages = ['vi', 'en'];

/** What stands in a folder: its path below the content folder, parted, and whether it is a folder itself. */
interface Item {
  path: string[];
  isFolder: boolean;
}

/**
 * Files and folders that nothing reads. Left in silence, an author would wait for their text to appear.
 * Of a folder that nothing reads, the files in it are not told one by one.
 * @param root absolute path of the content folder
 */
export async function findStrays(root: string): Promise<Problem[]> {
  return findBelow(root, []);
}

async function findBelow(root: string, folder: string[]): Promise<Problem[]> {
  const entries = await readdir(join(root, ...folder), { withFileTypes: true }).catch(() => []);
  const items = entries
    .filter(({ name }) => !hiddenName.test(name))
    .map((entry): Item => ({ path: [...folder, entry.name], isFolder: entry.isDirectory() }))
    .sort((a, b) => compareText(a.path.join('/'), b.path.join('/')));
  const problems: Problem[] = [];
  for (const item of items) {
    if (!isKnown(item)) problems.push(strayProblem(item));
    else if (item.isFolder && item.path.at(-1) !== 'source')
      problems.push(...(await findBelow(root, item.path)));
  }
  return problems;
}

/** Files beside the folders of one year's plan. */
const planFiles = ['plan.yaml', 'passages.txt'];

/** True of what the loader reads, and of what it leaves to `readFolder`: any file in a folder of entries. */
function isKnown({ path, isFolder }: Item): boolean {
  const [top = '', ...rest] = path;
  const name = path.at(-1)!;
  if (path.length === 1)
    return isFolder ? topFolders.includes(top) : ['site.yaml', 'README.md'].includes(name);
  if (top === 'charts') return !isFolder && path.length === 2 && frozenName.test(name);
  if (top === 'releases') return path.length === (isFolder ? 2 : 3);
  if (top === 'registers') return !isFolder && path.length === 2 && registerFiles.includes(name);
  const perYear = kinds.some((kind) => kind.folder === top && kind.perYear);
  if (perYear && path.length === 2) return isFolder && yearFolder.test(name);
  const [first, ...deeper] = perYear ? rest.slice(1) : rest;
  if (languages.includes(first!)) return deeper.length === (isFolder ? 0 : 1);
  if (top !== 'plan' || deeper.length > 0) return false;
  return isFolder ? first === 'source' : planFiles.includes(first!);
}

function strayProblem(item: Item): Problem {
  const name = item.path.at(-1)!;
  const what = item.isFolder ? { vi: 'thư mục', en: 'the folder' } : { vi: 'tệp', en: 'the file' };
  return {
    rule: 'stray-file',
    file: `content/${item.path.join('/')}`,
    field: '',
    found: {
      vi: `${what.vi} ${quote(name)} ở chỗ không được đọc`,
      en: `${what.en} ${quote(name)} where nothing is read`,
    },
    ...(item.isFolder ? homeOfFolder(item.path) : homeOfFile(item.path)),
  };
}

type Home = Pick<Problem, 'expected' | 'fix'>;

const elsewhere: Home = {
  expected: {
    vi: 'chỉ các tệp và thư mục ghi trong content/README.md',
    en: 'only the files and folders listed in content/README.md',
  },
  fix: { vi: 'chuyển ra ngoài thư mục content', en: 'move it out of the content folder' },
};

function homeOfFile(path: string[]): Home {
  const [top = ''] = path;
  const name = path.at(-1)!;
  const kind = kinds.find(({ folder }) => folder === top);
  const year = path.slice(1, -1).find((part) => yearFolder.test(part));
  const years = year ? same(year) : { vi: '<năm>', en: '<year>' };
  if (kind && name.endsWith('.mdx')) {
    const lang = path.slice(1, -1).find((part) => languages.includes(part));
    const below = (word: string) => [top, ...(kind.perYear ? [word] : [])].join('/');
    const homes = (word: string) =>
      (lang ? [lang] : languages).map((one) => `content/${below(word)}/${one}/${name}`);
    return moveTo({
      vi: homes(years.vi).join(' hoặc '),
      en: homes(years.en).join(' or '),
    });
  }
  if (registerFiles.includes(name)) return moveTo(same(`content/registers/${name}`));
  if (name === 'site.yaml') return moveTo(same('content/site.yaml'));
  if (top === 'registers' && name.endsWith('.yaml')) return oneOf(name, registerFiles);
  if (top !== 'plan') return elsewhere;
  const home = planFiles.includes(name) ? name : `source/${name}`;
  return moveTo({
    vi: `content/plan/${years.vi}/${home}`,
    en: `content/plan/${years.en}/${home}`,
  });
}

function homeOfFolder(path: string[]): Home {
  const [top = '', ...rest] = path;
  const name = path.at(-1)!;
  if (rest.length === 0) return oneOf(name, topFolders);
  const kind = kinds.find(({ folder }) => folder === top);
  if (kind?.perYear && rest.length === 1) {
    return {
      expected: {
        vi: 'tên thư mục là một năm, bốn chữ số',
        en: 'a folder named by a year, four digits',
      },
      fix: { vi: 'đổi tên thư mục, hoặc chuyển đi', en: 'rename the folder, or move it away' },
    };
  }
  if (kind && rest.length === (kind.perYear ? 2 : 1))
    return oneOf(name, [...languages, ...(top === 'plan' ? ['source'] : [])]);
  return elsewhere;
}

function moveTo(home: Bilingual): Home {
  return {
    expected: { vi: `tệp này ở ${home.vi}`, en: `this file at ${home.en}` },
    fix: { vi: 'chuyển tệp tới đó', en: 'move it there' },
  };
}

function oneOf(name: string, known: readonly string[]): Home {
  const near = findNearest(name, known);
  const list = known.map(quote).join(', ');
  return {
    expected: { vi: `chỉ ${list}`, en: `only ${list}` },
    fix: near
      ? { vi: `có phải là ${quote(near)}?`, en: `did you mean ${quote(near)}?` }
      : {
          vi: 'chép nội dung vào đúng chỗ, hoặc chuyển đi',
          en: 'put its content where it belongs, or move it away',
        },
  };
}
