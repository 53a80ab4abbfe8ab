import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Artefact, Deposit } from '../../loader/read-deposit.ts';
import { told, toldBy } from '../../test/builders.ts';
import { readingOrder } from './reading-order.ts';

const artefacts = 'plan/2031/source/artefacts.yaml';

describe('artefacts', () => {
  it('names one that changes a letter', async () => {
    expect(await toldBy('fidelity', ({ replace }) => replace(artefacts, 'diểu giấy', 'diều giấy')))
      .toMatchInlineSnapshot(`
      "✗ content/plan/2031/source/artefacts.yaml · lines 78-80  [fidelity]
        vi  Đang có: thêm chữ “ề”, bỏ chữ “ể”. Cần: đúng các chữ của những dòng này: “3 Hỗ trợ làng nghề diểu giấy Gió Lên Sở Thủ  mua khung tre,  … -UBND ngày 07/07/2030 Mẫu”. Cách sửa: chỉ đổi thứ tự, không thêm bớt chữ.
        en  Found: the letters “ề” added, “ể” dropped. Expected: exactly the letters of these lines: “3 Hỗ trợ làng nghề diểu giấy Gió Lên Sở Thủ  mua khung tre,  … -UBND ngày 07/07/2030 Mẫu”. To do: change the order only; add and drop nothing."
    `);
  });

  it('names a page number that holds words', async () => {
    expect(await toldBy('fidelity', ({ replace }) => replace(artefacts, '[27, 27]', '[26, 27]')))
      .toMatchInlineSnapshot(`
      "✗ content/plan/2031/source/artefacts.yaml · lines 26-27  [fidelity]
        vi  Đang có: thêm chữ “”, bỏ chữ “+CCKNghinotuuvààêđưầọ”. Cần: đúng các chữ của những dòng này: “+ Kêu gọi nhà đầu tư vào CCN   2”. Cách sửa: chỉ đổi thứ tự, không thêm bớt chữ.
        en  Found: the letters “” added, “+CCKNghinotuuvààêđưầọ” dropped. Expected: exactly the letters of these lines: “+ Kêu gọi nhà đầu tư vào CCN   2”. To do: change the order only; add and drop nothing."
    `);
  });

  it('names lines that are not there, or the wrong way round', async () => {
    const text = await toldBy('fidelity', ({ replace }) => {
      replace(artefacts, '[27, 27]', '[900, 900]');
      replace(artefacts, '[78, 80]', '[80, 78]');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/source/artefacts.yaml · lines 900-900  [fidelity]
        vi  Đang có: 900-900. Cần: các dòng có thật, từ 1 đến 81, theo thứ tự, chưa thuộc mục nào ở trên. Cách sửa: sửa số dòng.
        en  Found: 900-900. Expected: lines that exist, from 1 to 81, in order, not claimed by an item above. To do: mend the line numbers.
      ✗ content/plan/2031/source/artefacts.yaml · lines 80-78  [fidelity]
        vi  Đang có: 80-78. Cần: các dòng có thật, từ 1 đến 81, theo thứ tự, chưa thuộc mục nào ở trên. Cách sửa: sửa số dòng.
        en  Found: 80-78. Expected: lines that exist, from 1 to 81, in order, not claimed by an item above. To do: mend the line numbers."
    `);
  });

  it('names lines that two of them claim', async () => {
    const text = await toldBy('fidelity', ({ replace }) =>
      replace(artefacts, '[27, 27]', '[80, 80]'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/source/artefacts.yaml · lines 80-80  [fidelity]
        vi  Đang có: thêm chữ “”, bỏ chữ “-///BDMNQUghnnsuyàĐđẫịố”. Cần: đúng các chữ của những dòng này: “định số 70/QĐ-UBND ngày 07/07/2030 Mẫu”. Cách sửa: chỉ đổi thứ tự, không thêm bớt chữ.
        en  Found: the letters “” added, “-///BDMNQUghnnsuyàĐđẫịố” dropped. Expected: exactly the letters of these lines: “định số 70/QĐ-UBND ngày 07/07/2030 Mẫu”. To do: change the order only; add and drop nothing.
      ✗ content/plan/2031/source/artefacts.yaml · lines 78-80  [fidelity]
        vi  Đang có: 78-80. Cần: các dòng có thật, từ 1 đến 81, theo thứ tự, chưa thuộc mục nào ở trên. Cách sửa: sửa số dòng.
        en  Found: 78-80. Expected: lines that exist, from 1 to 81, in order, not claimed by an item above. To do: mend the line numbers."
    `);
  });

  it('compares an order written with separate marks', async () => {
    const text = await toldBy('fidelity', ({ read, write }) =>
      write(artefacts, read(artefacts).normalize('NFD')),
    );
    expect(text).toBe('');
  });

  it('never adds or drops a letter', () => {
    const line = fc.string({ unit: fc.constantFrom(...'aăâđêôơưếộ19-+;. ') });
    const seed = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        seed,
        (lines, a, b, random) => {
          const [first, last] = [a % lines.length, b % lines.length].sort((x, y) => x - y) as [
            number,
            number,
          ];
          const words = lines
            .slice(first, last + 1)
            .join(' ')
            .split(' ');
          const read = words
            .map((word) => ({ word, at: random.next().value as number }))
            .sort((x, y) => x.at - y.at)
            .map(({ word }) => word);
          const order = readingOrder(
            depositOf(lines, {
              kind: 'interleaved-cells',
              lines: [first + 1, last + 1],
              read,
              why: { vi: '', en: '' },
            }),
          );
          expect(told(order.problems)).toBe('');
          expect(letters(order.text)).toBe(letters(lines.join('')));
        },
      ),
      { numRuns: 200 },
    );
  });
});

function depositOf(lines: string[], artefact: Artefact): Deposit {
  return {
    year: '2031',
    file: 'content/plan/2031/source/a.txt',
    text: lines.join('\n'),
    sha256: '',
    artefacts: [artefact],
  };
}

function letters(text: string): string {
  return [...text.replace(/\s+/g, '')].sort().join('');
}
