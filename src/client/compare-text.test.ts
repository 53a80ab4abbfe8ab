import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import { canonicalPlanText } from '../model/official-text.ts';
import { canonicalText } from '../schema/canonical-text.ts';
import { realContent } from '../test/builders.ts';
import { cite } from '../i18n/cite.ts';
import { citeSource } from '../views/citation.ts';
import { buildFingerprints } from '../views/fingerprints.ts';
import {
  asMeant,
  findDifference,
  findHolding,
  findNearest,
  findSame,
  holds,
  wordsOf,
} from './compare-text.ts';

const model = buildModel((await readContent(realContent)).content, []).model!;
const { passages } = buildFingerprints(model, model.currentPlan);
const long = passages.filter(({ text }) => text.split(' ').length > 12);
const longest = passages.filter(({ text }) => text.split(' ').length > 24);
const anyLong = fc.constantFrom(...long);

describe('findSame', () => {
  it('knows every paragraph as it is printed, with its mark or without', () => {
    for (const passage of long) {
      expect(findSame(passages, passage.text)).toContain(passage);
      expect(findSame(passages, `${passage.mark} ${passage.text}`)).toContain(passage);
    }
  });

  it('knows it however lines are broken and accents coded', () => {
    fc.assert(
      fc.property(anyLong, fc.nat(9), (passage, every) => {
        const copied = passage.text
          .split(' ')
          .map((word, index) => word + (index % (every + 2) === 0 ? '\n  ' : ' '))
          .join('')
          .normalize('NFD');
        expect(findSame(passages, copied)).toContain(passage);
      }),
    );
  });

  it('knows it with our own number before it', () => {
    expect(wordsOf('¶4 - Tiếp tục triển khai')).toBe('Tiếp tục triển khai');
    expect(wordsOf('¶4 Tiếp tục triển khai')).toBe('Tiếp tục triển khai');
    expect(wordsOf('15 sản phẩm')).toBe('15 sản phẩm');
  });

  it('knows a heading as the pages show it, in small letters and without the stop of its number', () => {
    const heading = passages.find(({ text }) => text === 'MỤC ĐÍCH, YÊU CẦU')!;
    for (const copy of ['I Mục đích, yêu cầu', 'Mục đích, yêu cầu', 'I. MỤC ĐÍCH, YÊU CẦU'])
      expect(findSame(passages, copy)).toEqual([heading]);
    expect(findSame(passages, 'I Mục đich, yêu cầu')).toEqual([]);
  });
});

describe('asMeant', () => {
  const source = citeSource(model, model.currentPlan);

  it('finds in each citation of ours the words that it quotes, and says that the rest was left out', () => {
    for (const { address, text } of long)
      for (const form of ['vi', 'en'] as const) {
        const copy = cite(form, 'vi', source, { address, quote: text });
        expect(asMeant(passages, copy)).toEqual({ text, isCut: true });
      }
  });

  it('finds a quoted passage though one letter of it was changed', () => {
    for (const { text } of long) {
      const spoiled = text.replace('i', 'y');
      expect(asMeant(passages, `“${spoiled}”`)).toEqual({ text: spoiled, isCut: false });
    }
  });

  it('leaves out marks that nobody sees, and leaves alone what is not quoted', () => {
    for (const { text } of long) {
      expect(asMeant(passages, ` \uFEFF${text.replace('n', 'n\u00AD')}\u200B`).text).toBe(text);
      expect(asMeant(passages, `${text} “thêm”`).text).toBe(`${text} “thêm”`);
    }
  });
});

describe('findHolding', () => {
  it('knows any stretch of whole words that is long enough to tell', () => {
    fc.assert(
      fc.property(anyLong, fc.nat(), fc.nat(), (passage, start, end) => {
        const words = passage.text.split(' ');
        const from = start % (words.length - 6);
        const copy = words.slice(from, from + 6 + (end % (words.length - from - 5))).join(' ');
        fc.pre(wordsOf(copy) === copy && copy.length >= 15 && copy !== passage.text);
        expect(findHolding(passages, copy).map(({ text }) => text)).toContain(passage.text);
      }),
    );
  });

  it('knows it without the comma or stop at its end, but not with half a word', () => {
    const { text } = passages.find(({ address }) => address === 'ii-1.4')!;
    const upToComma = text.slice(0, text.indexOf(','));
    expect(findHolding(passages, upToComma)).not.toEqual([]);
    expect(findHolding(passages, upToComma.slice(0, -1))).toEqual([]);
    expect(findHolding(passages, 'hỗ trợ')).toEqual([]);
  });

  it('holds the whole plan as its rows are printed, the numbers of the annex included', () => {
    const whole = passages.map(({ mark, text }) => `${mark} ${text}`.trim()).join(' ');
    expect(`${whole}`).toBe(canonicalText(canonicalPlanText(model.currentPlan)));
    expect(holds(whole, whole.slice(whole.indexOf(' ') + 1, whole.lastIndexOf(' ')))).toBe(true);
  });
});

describe('findDifference', () => {
  it('finds the changed word of an excerpt from anywhere in a paragraph', () => {
    fc.assert(
      fc.property(fc.constantFrom(...longest), fc.nat(), fc.nat(), (passage, start, which) => {
        const words = passage.text.split(' ');
        const from = start % (words.length - 10);
        const piece = words.slice(from, from + 10);
        const at = 1 + (which % 8);
        const changed = piece.map((word, index) => (index === at ? `${word}x` : word)).join(' ');
        fc.pre(wordsOf(changed) === changed);
        const near = findNearest(passages, changed)!;
        const difference = findDifference(changed, near.text, near.from)!;
        // The other nine words may stand in a further passage as well, with or without the tenth.
        const stretch = near.passage.text.split(' ').slice(near.from, near.from + 10);
        expect(stretch.with(at, '')).toEqual(piece.with(at, ''));
        expect(difference.yours).toBe(`${piece[at]}x`);
        expect(difference.ours).toBe(stretch[at]);
        expect(difference.word).toBe(near.from + at + 1);
      }),
    );
  });

  it('finds the word of any one letter that was changed, in any paragraph', () => {
    fc.assert(
      fc.property(anyLong, fc.nat(), fc.constantFrom('x', 'ặ', '7'), (passage, where, letter) => {
        const at = where % passage.text.length;
        fc.pre(passage.text[at] !== letter && passage.text[at] !== ' ');
        const copy = passage.text.slice(0, at) + letter + passage.text.slice(at + 1);
        fc.pre(wordsOf(copy) === copy);
        expect(findSame(passages, copy)).not.toContain(passage);
        const word = passage.text.slice(0, at).split(' ').length;
        const difference = findDifference(copy, passage.text)!;
        expect(difference.word).toBe(word);
        expect(difference.ours).toBe(passage.text.split(' ')[word - 1]);
        expect(findNearest(passages, copy)?.passage.text).toBe(passage.text);
      }),
      { numRuns: 150 },
    );
  });

  it('finds a changed word that the passage says twice', () => {
    const said = 'Chủ trì phối với với các sở';
    const found = [
      'Chủ trì phối vxi với các sở',
      'Chủ trì phối với vxi các sở',
      'Chủ trì phối với các sở',
    ].map((copy) => findDifference(copy, said));
    expect(found.map((one) => [one!.kind, one!.yours, one!.ours, one!.word])).toEqual([
      ['word', 'vxi', 'với', 4],
      ['word', 'vxi', 'với', 5],
      ['missing', '', 'với', 5],
    ]);
  });

  const text = 'Hỗ trợ đầu tư máy móc thiết bị năng lực sản xuất';
  it.each([
    ['Hỗ trợ đầu tư máy móc thiết bị năng lực sản xuất', undefined],
    ['Hổ trợ đầu tư máy móc thiết bị năng lực sản xuất', ['accents', 'Hổ', 'Hỗ', 1]],
    ['Hỗ trợ Đầu tư máy móc thiết bị năng lực sản xuất', ['capitals', 'Đầu', 'đầu', 3]],
    ['Hỗ trợ đầu tư máy móc thiết bị nâng cao sản xuất', ['accents', 'nâng', 'năng', 9]],
    ['Hỗ trợ đầu tư máy móc năng lực sản xuất', ['word', 'năng', 'thiết', 7]],
    ['Hỗ trợ đầu tư máy thiết bị năng lực sản xuất', ['missing', '', 'móc', 6]],
    ['Hỗ trợ đầu tư máy móc mới thiết bị năng lực sản xuất', ['extra', 'mới', '', 7]],
    ['Hỗ trợ đầu tư máy móc thiết bị năng lực', ['missing', '', 'sản', 11]],
    ['Hỗ trợ đầu tư máy móc thiết bị năng lực sản xuất.', ['word', 'xuất.', 'xuất', 12]],
  ])('%s', (copy, wanted) => {
    const found = findDifference(copy, text);
    expect(found && [found.kind, found.yours, found.ours, found.word]).toEqual(wanted);
  });
});

it('findNearest does not guess where hardly a word is shared', () => {
  expect(findNearest(passages, 'Con mèo mà trèo cây cau, hỏi thăm chú chuột đi đâu vắng nhà')).toBe(
    undefined,
  );
});
