import { describe, expect, it } from 'vitest';
import { splitNumbers } from './split-numbers';

describe('splitNumbers', () => {
  it('keeps a document number whole', () => {
    expect(splitNumbers('Quyết định số 39/2020/QĐ-UBND ngày 18/6/2020.')).toEqual([
      { text: 'Quyết định số ', whole: false },
      { text: '39/2020/QĐ-UBND', whole: true },
      { text: ' ngày 18/6/2020.', whole: false },
    ]);
  });

  it.each([
    '',
    'giai đoạn 2021-2030',
    '08/KH-UBND, 28/2018/TT-BTC; 1745/QĐ-TTg',
    'Nghị định 45/2012/NĐ-CP-',
  ])('neither adds nor drops a letter of “%s”', (text) => {
    const pieces = splitNumbers(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('leaves years and dates alone', () => {
    expect(splitNumbers('2021-2025, 22/01/2024').some((piece) => piece.whole)).toBe(false);
  });
});
