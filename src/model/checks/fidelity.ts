import type { Content } from '../../loader/content.ts';
import type { FolderEntry } from '../../loader/entry.ts';
import type { Deposit } from '../../loader/read-deposit.ts';
import type { PlanPartVi } from '../../schema/plan.ts';
import type { TaskVi } from '../../schema/task.ts';
import { isAbsent } from '../../schema/field.ts';
import { oncePer, oncePerList } from '../once-per.ts';
import { quote, same, type Problem } from '../problem.ts';
import { plainText } from '../text.ts';
import { nothingUnread, type Unread } from '../unread.ts';
import { artefactFile, readingOrder } from './reading-order.ts';

export { readingOrder };

/** A stretch of published official text and where it stands. */
export interface Passage {
  file: string;
  /** Address of the paragraph, or the name of the cell. */
  address: string;
  text: string;
}

/**
 * The Vietnamese text published for a plan, annex included, equals the deposited text letter for letter.
 * White space and line breaks do not count, and what `artefacts.yaml` lists is read in its stated order.
 */
export function checkFidelity(content: Content, unread: Unread = nothingUnread): Problem[] {
  return content.planRecords.flatMap(({ file, year, data }) => {
    const deposit = content.deposits.find((one) => one.year === year);
    if (!deposit) return [];
    const problems: Problem[] = [];
    if (deposit.sha256 !== data.sourceSha256) {
      problems.push({
        rule: 'fidelity',
        file,
        field: 'sourceSha256',
        found: {
          vi: `tệp gốc có dấu ${deposit.sha256}`,
          en: `a deposited file with the fingerprint ${deposit.sha256}`,
        },
        expected: same(data.sourceSha256),
        fix: {
          vi: 'lấy lại tệp gốc; tệp này không được sửa',
          en: 'take the deposited file back; it must not be edited',
        },
      });
    }
    const source = orderOf(deposit);
    problems.push(...source.problems);
    if (source.problems.length > 0) return problems;
    const passages = publishedPassages(content, year);
    const differences = unread.lacksWords(year)
      ? findStrangers(
          passages.filter((passage) => !unread.has({ words: passage.file })),
          source.text,
        )
      : differencesOf(passages)(deposit);
    const needs = [{ file: artefactFile(deposit) }];
    return [...problems, ...differences.map((one) => ({ ...one, needs }))];
  });
}

const orderOf = oncePer(readingOrder);

/** Compared once as long as neither text changes, as they do not while a translation is written. */
const differencesOf = oncePer((passages: Passage[]) =>
  oncePer((deposit: Deposit) =>
    compare(passages, orderOf(deposit).text, `content/plan/${deposit.year}/vi`),
  ),
);

type OfficialEntry = FolderEntry<PlanPartVi> | FolderEntry<TaskVi>;

/** Everything the site publishes of a plan's official text, in the order of the document; the same list for the same entries. */
export function publishedPassages(content: Content, year: string): Passage[] {
  return gatherPassages([
    ...content.planParts.flatMap((pair) => (pair.vi?.year === year ? [pair.vi] : [])),
    ...content.tasks.flatMap((pair) => (pair.vi?.year === year ? [pair.vi] : [])),
  ]);
}

const isPart = (entry: OfficialEntry): entry is FolderEntry<PlanPartVi> => 'order' in entry.data;
const isTask = (entry: OfficialEntry): entry is FolderEntry<TaskVi> => !isPart(entry);

const gatherPassages = oncePerList((entries: readonly OfficialEntry[]): Passage[] => {
  const parts = entries.filter(isPart).sort((a, b) => a.data.order - b.data.order);
  const tasks = entries.filter(isTask).sort((a, b) => a.data.number - b.data.number);
  return parts.flatMap((part) => {
    const { id, mark, title } = part.data;
    const heading = [mark, title].filter(Boolean).join(' ');
    return [
      ...(heading ? [{ file: part.file, address: id, text: heading }] : []),
      ...part.clauses.flatMap((clause) => [
        {
          file: part.file,
          address: `${id}.${clause.id}`,
          text: `${clause.mark} ${plainText(clause.runs)}`.trim(),
        },
        ...tasks
          .filter((task) => clause.role === 'group' && task.data.group === clause.id)
          .flatMap((task) => [
            { file: task.file, address: 'number', text: String(task.data.number) },
            {
              file: task.file,
              address: 'text',
              text: task.clauses.map((c) => plainText(c.runs)).join(' '),
            },
            { file: task.file, address: 'lead.printed', text: task.data.lead.printed },
            { file: task.file, address: 'support.printed', text: task.data.support.printed },
            ...(isAbsent(task.data.note)
              ? []
              : [{ file: task.file, address: 'note', text: task.data.note }]),
          ]),
      ]),
    ];
  });
});

/** Finds the first word that differs and tells both sides; `folder` is named when nothing at all is published. */
function compare(passages: Passage[], source: string, folder: string): Problem[] {
  const theirs = source.replace(/\s+/g, '');
  // As a rule nothing differs, and one look at the whole shows it.
  const all = passages.map(({ text }) => text).join('');
  if (all.replace(/\s+/g, '') === theirs) return [];
  let at = 0;
  for (const passage of passages) {
    const ours = passage.text.replace(/\s+/g, '');
    if (!theirs.startsWith(ours, at)) return [differs(passage, source, theirs, at)];
    at += ours.length;
  }
  if (at === theirs.length) return [];
  const last = passages.at(-1);
  return [
    {
      rule: 'fidelity',
      file: last?.file ?? folder,
      field: last?.address ?? '',
      found: { vi: 'văn bản kết thúc ở đây', en: 'the text ends here' },
      expected: {
        vi: `bản gốc còn ${quote(wordsAt(source, at, 8))}`,
        en: `the deposited text goes on with ${quote(wordsAt(source, at, 8))}`,
      },
      fix: { vi: 'thêm phần còn thiếu', en: 'add what is missing' },
    },
  ];
}

/**
 * Passages that the deposited text does not have anywhere. Where some files of the plan could not be read, the
 * others cannot be compared in order, since nobody knows where the gaps are; each can be looked for by itself.
 */
function findStrangers(passages: Passage[], source: string): Problem[] {
  const theirs = source.replace(/\s+/g, '');
  const strangers = passages.filter(({ text }) => !theirs.includes(text.replace(/\s+/g, '')));
  return strangers.map(({ file, address, text }) => ({
    rule: 'fidelity',
    file,
    field: address,
    found: same(quote(text)),
    expected: { vi: 'một đoạn có trong bản gốc', en: 'a passage that the deposited text has' },
    fix: copyIt,
  }));
}

const copyIt = {
  vi: 'chép lại đúng từng chữ, kể cả chỗ in sai; điều muốn nói thêm thì ghi vào discrepancies.yaml',
  en: 'copy it letter for letter, misprints included; what you want to say about it goes into discrepancies.yaml',
};

function differs(passage: Passage, source: string, theirs: string, start: number): Problem {
  const ours = passage.text.replace(/\s+/g, '');
  let same_ = 0;
  while (same_ < ours.length && ours[same_] === theirs[start + same_]) same_++;
  const ourWord = wordsAt(passage.text, same_, 1);
  const theirWord = wordsAt(source, start + same_, 1);
  return {
    rule: 'fidelity',
    file: passage.file,
    field: passage.address,
    found: {
      vi: `chữ đầu tiên khác bản gốc: ${quote(ourWord)} trong ${quote(wordsAround(passage.text, same_))}`,
      en: `the first word that differs: ${quote(ourWord)} in ${quote(wordsAround(passage.text, same_))}`,
    },
    expected: theirWord
      ? {
          vi: `bản gốc: ${quote(theirWord)} trong ${quote(wordsAround(source, start + same_))}`,
          en: `the deposited text: ${quote(theirWord)} in ${quote(wordsAround(source, start + same_))}`,
        }
      : {
          vi: `bản gốc đã hết, sau ${quote(wordsAround(source, start + same_))}`,
          en: `the deposited text is over, after ${quote(wordsAround(source, start + same_))}`,
        },
    fix: copyIt,
  };
}

/** Up to `count` whole words, from the one that holds the given letter (white space not counted). */
function wordsAt(text: string, letter: number, count: number): string {
  return wordsFrom(text, letter).slice(0, count).join(' ');
}

function wordsAround(text: string, letter: number): string {
  const words = text.split(/\s+/).filter(Boolean);
  const index = words.length - wordsFrom(text, letter).length;
  return words.slice(Math.max(0, index - 3), index + 4).join(' ');
}

function wordsFrom(text: string, letter: number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  let seen = 0;
  const index = words.findIndex((word) => (seen += word.length) > letter);
  return index < 0 ? [] : words.slice(index);
}
