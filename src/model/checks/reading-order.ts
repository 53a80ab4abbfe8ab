import type { Deposit } from '../../loader/read-deposit.ts';
import type { Bilingual } from '../../schema/field.ts';
import { quote, same, type Problem } from '../problem.ts';

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

/** Where the artefacts of a deposited text are listed. */
export function artefactFile(deposit: Deposit): string {
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
