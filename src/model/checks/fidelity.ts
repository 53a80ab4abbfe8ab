import type { Content } from '../../loader/content.ts';
import type { Deposit } from '../../loader/read-deposit.ts';
import { isAbsent, type Bilingual } from '../../schema/field.ts';
import { quote, same, type Problem } from '../problem.ts';
import { plainText } from '../text.ts';

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
export function checkFidelity(content: Content): Problem[] {
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
    const source = readingOrder(deposit);
    problems.push(...source.problems);
    if (source.problems.length === 0)
      problems.push(
        ...compare(publishedPassages(content, year), source.text, `content/plan/${year}/vi`),
      );
    return problems;
  });
}

/** Everything the site publishes of a plan's official text, in the order of the document. */
export function publishedPassages(content: Content, year: string): Passage[] {
  const parts = content.planParts
    .flatMap((pair) => (pair.vi?.year === year ? [pair.vi] : []))
    .sort((a, b) => a.data.order - b.data.order);
  const tasks = content.tasks
    .flatMap((pair) => (pair.vi?.year === year ? [pair.vi] : []))
    .sort((a, b) => a.data.number - b.data.number);
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
}

/**
 * The deposited text in reading order: page numbers out, interleaved cells sorted.
 * An artefact may reorder letters, never add or drop one: `read` must use up its lines exactly.
 */
export function readingOrder(deposit: Deposit): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = deposit.text.normalize('NFC').split(/\r?\n/);
  const out = [...lines];
  const taken = new Set<number>();
  for (const artefact of deposit.artefacts) {
    const [first, last] = artefact.lines;
    const range = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    if (range.length === 0 || last > lines.length || range.some((line) => taken.has(line))) {
      problems.push(wrongLines(deposit, first, last, lines.length));
      continue;
    }
    for (const line of range) taken.add(line);
    const raw = lines.slice(first - 1, last).join(' ');
    const isPageNumber = artefact.kind === 'page-number';
    const given = isPageNumber ? raw.replace(/\D/g, '') : artefact.read.join('');
    if (sortedLetters(given) !== sortedLetters(raw)) {
      problems.push({
        rule: 'fidelity',
        file: artefactFile(deposit),
        field: `lines ${first}-${last}`,
        found: letterDifference(given, raw),
        expected: {
          vi: `đúng các chữ của những dòng này: ${quote(raw.trim())}`,
          en: `exactly the letters of these lines: ${quote(raw.trim())}`,
        },
        fix: {
          vi: 'chỉ đổi thứ tự, không thêm bớt chữ',
          en: 'change the order only; add and drop nothing',
        },
      });
    }
    out.fill('', first - 1, last);
    out[first - 1] = isPageNumber ? '' : artefact.read.join(' ').normalize('NFC');
  }
  return { text: out.join(' '), problems };
}

/** Lines that are not there, or that two artefacts claim, would let letters vanish unseen. */
function wrongLines(deposit: Deposit, first: number, last: number, count: number): Problem {
  return {
    rule: 'fidelity',
    file: artefactFile(deposit),
    field: `lines ${first}-${last}`,
    found: same(`${first}-${last}`),
    expected: {
      vi: `các dòng có thật, từ 1 đến ${count}, theo thứ tự, chưa thuộc mục nào ở trên`,
      en: `lines that exist, from 1 to ${count}, in order, not claimed by an item above`,
    },
    fix: { vi: 'sửa số dòng', en: 'mend the line numbers' },
  };
}

function artefactFile(deposit: Deposit): string {
  return deposit.file.replace(/[^/]+$/, 'artefacts.yaml');
}

function sortedLetters(text: string): string {
  return [...text.normalize('NFC').replace(/\s+/g, '')].sort().join('');
}

/** Which letters one text has that the other has not, each as often as it is too many. */
function letterDifference(given: string, raw: string): Bilingual {
  const beyond = (a: string, b: string) => {
    const rest = [...sortedLetters(b)];
    return [...sortedLetters(a)].filter((letter) => {
      const at = rest.indexOf(letter);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  const [added, dropped] = [beyond(given, raw), beyond(raw, given)].map((letters) =>
    quote(letters.join('')),
  );
  return {
    vi: `thêm chữ ${added}, bỏ chữ ${dropped}`,
    en: `the letters ${added} added, ${dropped} dropped`,
  };
}

/** Finds the first word that differs and tells both sides; `folder` is named when nothing at all is published. */
function compare(passages: Passage[], source: string, folder: string): Problem[] {
  const theirs = source.replace(/\s+/g, '');
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
    fix: {
      vi: 'chép lại đúng từng chữ, kể cả chỗ in sai; điều muốn nói thêm thì ghi vào discrepancies.yaml',
      en: 'copy it letter for letter, misprints included; what you want to say about it goes into discrepancies.yaml',
    },
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
