import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, formOf, splitWords } from './fold.ts';
import { cutAtMarks, cutExcerpt, findMarks } from './marks.ts';

const marked = (text: string, ...words: string[]) =>
  findMarks(
    text,
    words.map((word) => word.split(' ').map((one) => [formOf(one)])),
  ).map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  it('are whole words, never parts of words', () => {
    expect(marked('máy móc, máy may, máymóc', 'máy')).toEqual(['máy', 'máy']);
  });
  it('follow the longest run and join across spaces', () => {
    expect(marked('đầu tư máy móc thiết bị, máy', 'máy móc', 'thiết', 'bị')).toEqual([
      'máy móc thiết bị',
    ]);
  });
  it('stand rightly in a decomposed text', () => {
    const text = 'Đầu tư máy móc thiết bị'.normalize('NFD');
    expect(marked(text, 'máy móc')).toEqual(['máy móc'.normalize('NFD')]);
  });
  it('find KH&CN as KHCN', () => {
    expect(marked('Sở KH&CN chủ trì', 'khcn')).toEqual(['KH&CN']);
  });
});

const word = fc.constantFrom(
  ...'hỗ trợ hồ trọ máy móc may mọc cụm công nghiệp Điền Lộc điện lọc di dời đi đời ủy uỷ hòa hoà KH&CN'.split(
    ' ',
  ),
);
const separator = fc.constantFrom(' ', ', ', '. ', '\n', ' – ', '“', '”', '(');
const text = fc
  .array(fc.tuple(word, separator), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.flat().join(''));

it('no mark is wrong, composed or decomposed: each is a word that was looked for, and none is left out', () => {
  fc.assert(
    fc.property(text, word, fc.constantFrom('NFC', 'NFD'), (source, looked, normal) => {
      const written = source.normalize(normal);
      const form = formOf(looked.replace('&', ''));
      const marks = findMarks(written, [[[form]]]);
      for (const { start, end } of marks) {
        const words = splitWords(written.slice(start, end));
        const forms = words.map((one) => one.form);
        const isAll =
          words.every((one) => one.form === form) || forms.join('').split(form).join('') === '';
        expect(isAll).toBe(true);
        // Nothing of a word stays outside its mark.
        expect(written.slice(start - 1, start)).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
        expect(written.slice(end, end + 1)).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
      }
      const count = splitWords(written).filter((one) => one.form === form).length;
      const found = marks.flatMap(({ start, end }) => splitWords(written.slice(start, end)));
      if (!looked.includes('&')) expect(found.length).toBe(count);
      expect(
        cutAtMarks(written, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(written);
    }),
    { numRuns: 2000 },
  );
});

it('cuts an excerpt between words, around what was looked for', () => {
  const long = `${'một hai ba bốn '.repeat(40)}máy móc thiết bị ${'năm sáu bảy '.repeat(40)}`;
  const pieces = cutExcerpt(long, [[[formOf('máy')], [formOf('móc')]]]);
  expect(pieces.filter((piece) => piece.isMarked).map((piece) => piece.text)).toEqual(['máy móc']);
  const shown = pieces.map((piece) => piece.text).join('');
  expect(shown.length).toBeLessThan(280);
  expect(shown.startsWith('[…] ')).toBe(true);
  const known = new Set(splitWords(long).map((one) => foldWord(one.form)));
  expect(splitWords(shown).every((one) => known.has(one.folded))).toBe(true);
});
