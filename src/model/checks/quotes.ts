import type { Content } from '../../loader/content.ts';
import { quote, same, type Problem } from '../problem.ts';
import type { Deposit } from '../../loader/read-deposit.ts';
import { oncePer } from '../once-per.ts';
import { publishedPassages, type Passage } from './fidelity.ts';

/** Characters that word processors put in by themselves: quotes, dashes, dots, spaces. */
const smart = '"\'“”‘’„«»–—…\u00a0\u2011\u00ad\u200b';

/**
 * The official text has no typographic character that its deposited text does not have: a smart quote or
 * a long dash put in by an editor is named as what it is, before the comparison finds a differing word.
 */
export function checkQuotes(content: Content): Problem[] {
  return content.planRecords.flatMap(({ year }) => {
    const deposit = content.deposits.find((one) => one.year === year);
    if (!deposit) return [];
    return strangersIn(publishedPassages(content, year))(deposit);
  });
}

/** Looked for once as long as neither text changes. */
const strangersIn = oncePer((passages: Passage[]) =>
  oncePer((deposit: Deposit) => findStrangers(passages, deposit)),
);

function findStrangers(passages: Passage[], deposit: Deposit): Problem[] {
  const strangers = [...smart].filter((one) => !deposit.text.includes(one));
  if (strangers.length === 0) return [];
  const pattern = new RegExp(`[${strangers.join('')}]`, 'u');
  // Hardly ever is there one: all passages are looked through at once.
  if (!pattern.test(passages.map(({ text }) => text).join('\n'))) return [];
  return passages.flatMap((passage) => {
    const strange = pattern.exec(passage.text);
    if (!strange) return [];
    const code = `U+${strange[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    const around = passage.text.slice(Math.max(0, strange.index - 20), strange.index + 20);
    return [
      {
        rule: 'typography',
        file: passage.file,
        field: passage.address,
        found: {
          vi: `dấu ${strange[0]} (${code}) trong ${quote(around)}`,
          en: `the character ${strange[0]} (${code}) in ${quote(around)}`,
        },
        expected: {
          vi: 'chỉ các dấu có trong bản gốc',
          en: 'only characters that the deposited text has',
        },
        fix: {
          vi: 'tắt dấu nháy thông minh của trình soạn thảo và chép lại',
          en: 'switch smart quotes off in the editor and copy it again',
        },
      },
    ];
  });
}

/** A heading shown in sentence case has the same letters as the printed one. */
export function checkDisplayTitles(content: Content): Problem[] {
  return content.planParts.flatMap(({ vi }) => {
    const shown = vi?.data.displayTitle;
    if (!vi || !shown || fold(shown) === fold(vi.data.title ?? '')) return [];
    return [
      {
        rule: 'display-title',
        file: vi.file,
        field: 'displayTitle',
        found: same(quote(shown)),
        expected: {
          vi: `cùng chữ với ${quote(vi.data.title ?? '')}`,
          en: `the same letters as ${quote(vi.data.title ?? '')}`,
        },
        fix: { vi: 'chỉ đổi chữ hoa, chữ thường', en: 'change upper and lower case only' },
      },
    ];
  });
}

function fold(text: string): string {
  return text.toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}
