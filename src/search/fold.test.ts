import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agree, foldWord, formOf, spell, splitWords } from './fold.ts';

const letters =
  'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
const word = fc
  .array(fc.constantFrom(...letters, ...letters.toUpperCase()), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

it('folds every letter of Vietnamese to ASCII, đ and its look-alikes too', () => {
  expect(foldWord('Điền')).toBe('dien');
  expect(foldWord('Ðiền')).toBe('dien');
  expect(foldWord('QUYẾT')).toBe('quyet');
  fc.assert(fc.property(word, (text) => /^[a-z]+$/.test(foldWord(text))));
});

it('takes composed and decomposed, old and new places of the tone as one', () => {
  expect(formOf('hòa')).toBe(formOf('hoà'));
  expect(formOf('Ủy')).toBe(formOf('Uỷ'.normalize('NFD')));
  fc.assert(fc.property(word, (text) => formOf(text) === formOf(text.normalize('NFD'))));
});

it('knows where each word stands in the text as written', () => {
  const text = fc.array(word, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(text, fc.boolean(), (parts, isSplit) => {
      const written = parts.map((part) => (isSplit ? part.normalize('NFD') : part));
      const joined = written.join(' ');
      const found = splitWords(joined);
      expect(found.map(({ start, end }) => joined.slice(start, end))).toEqual(written);
      expect(found.map(({ folded }) => folded)).toEqual(parts.map(foldWord));
    }),
  );
});

it('says what hangs together', () => {
  const glued = (text: string) =>
    splitWords(text).map((one) => `${one.glued ? '+' : ''}${one.folded}`);
  expect(glued('số 39/2020/QĐ-UBND')).toEqual(['so', '39', '+2020', '+qd', '+ubnd']);
  expect(splitWords('KH&CN').map(({ ampersand }) => ampersand)).toEqual([false, true]);
});

it.each([
  ['hỗ', 'hỗ', 1],
  ['ho', 'hỗ', 0.9],
  ['hô', 'hỗ', 0.9],
  ['hổ', 'hỗ', 0.75],
  ['hồ', 'hỗ', 0.35],
  ['hơ', 'hỗ', 0.35],
  ['dien', 'điền', 0.9],
  ['điên', 'diên', 0.35],
])('“%s” agrees with “%s” by %d', (typed, written, expected) => {
  expect(agree(formOf(typed), formOf(written))).toBe(expected);
});

it.each([
  'nghiệp',
  'hỗ',
  'trợ',
  'hòa',
  'quyết',
  'giải',
  'thủy',
  'cụm',
  'mía',
  'toàn',
  'già',
  'khuyến',
])('spells “%s” as people write it', (text) => expect(spell(formOf(text))).toBe(text));
