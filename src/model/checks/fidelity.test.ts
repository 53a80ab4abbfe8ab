import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Artefact, Deposit } from '../../loader/read-deposit.ts';
import { readSecondPlan, told, toldBy } from '../../test/builders.ts';
import { checkFidelity, readingOrder } from './fidelity.ts';

const part = 'plan/2031/vi/b-2-lang-nghe.mdx';
const artefacts = 'plan/2031/source/artefacts.yaml';

describe('fidelity', () => {
  it('has nothing to say where the published text is the deposited one', async () => {
    expect(checkFidelity(await readSecondPlan())).toEqual([]);
  });

  it('does not count white space and line breaks', async () => {
    expect(
      await toldBy('fidelity', ({ replace }) => replace(part, 'mua khung', 'mua\n   khung')),
    ).toBe('');
  });

  it('names both sides of one changed letter', async () => {
    expect(await toldBy('fidelity', ({ replace }) => replace(part, 'mỗi hộ', 'mổi hộ')))
      .toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/b-2-lang-nghe.mdx · b-2.1  [fidelity]
        vi  Đang có: chữ đầu tiên khác bản gốc: “mổi” trong “tre, giấy dó; mổi hộ một bộ.”. Cần: bản gốc: “mỗi” trong “tre, giấy dó; mỗi hộ một bộ.”. Cách sửa: chép lại đúng từng chữ, kể cả chỗ in sai; điều muốn nói thêm thì ghi vào discrepancies.yaml.
        en  Found: the first word that differs: “mổi” in “tre, giấy dó; mổi hộ một bộ.”. Expected: the deposited text: “mỗi” in “tre, giấy dó; mỗi hộ một bộ.”. To do: copy it letter for letter, misprints included; what you want to say about it goes into discrepancies.yaml."
    `);
  });

  it('names a mended misprint, in a task', async () => {
    const text = await toldBy('fidelity', ({ replace }) =>
      replace('tasks/2031/vi/03-khung-tre-giay-do.mdx', 'diểu giấy', 'diều giấy'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/03-khung-tre-giay-do.mdx · text  [fidelity]
        vi  Đang có: chữ đầu tiên khác bản gốc: “diều” trong “trợ làng nghề diều giấy Gió Lên”. Cần: bản gốc: “diểu” trong “trợ làng nghề diểu giấy Gió Lên”. Cách sửa: chép lại đúng từng chữ, kể cả chỗ in sai; điều muốn nói thêm thì ghi vào discrepancies.yaml.
        en  Found: the first word that differs: “diều” in “trợ làng nghề diều giấy Gió Lên”. Expected: the deposited text: “diểu” in “trợ làng nghề diểu giấy Gió Lên”. To do: copy it letter for letter, misprints included; what you want to say about it goes into discrepancies.yaml."
    `);
  });

  it('names a cell of the annex', async () => {
    const text = await toldBy('fidelity', ({ replace }) =>
      replace(
        'tasks/2031/vi/02-keu-goi-dau-tu.mdx',
        "printed: 'Các cơ quan",
        "printed: 'các cơ quan",
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/02-keu-goi-dau-tu.mdx · support.printed  [fidelity]
        vi  Đang có: chữ đầu tiên khác bản gốc: “các” trong “các cơ quan liên”. Cần: bản gốc: “Các” trong “Sở Thủ công Các cơ quan liên”. Cách sửa: chép lại đúng từng chữ, kể cả chỗ in sai; điều muốn nói thêm thì ghi vào discrepancies.yaml.
        en  Found: the first word that differs: “các” in “các cơ quan liên”. Expected: the deposited text: “Các” in “Sở Thủ công Các cơ quan liên”. To do: copy it letter for letter, misprints included; what you want to say about it goes into discrepancies.yaml."
    `);
  });

  it('names a word that is left out', async () => {
    expect(await toldBy('fidelity', ({ replace }) => replace(part, 'giấy dó; ', '')))
      .toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/b-2-lang-nghe.mdx · b-2.1  [fidelity]
        vi  Đang có: chữ đầu tiên khác bản gốc: “mỗi” trong “mua khung tre, mỗi hộ một bộ.”. Cần: bản gốc: “giấy” trong “mua khung tre, giấy dó; mỗi hộ”. Cách sửa: chép lại đúng từng chữ, kể cả chỗ in sai; điều muốn nói thêm thì ghi vào discrepancies.yaml.
        en  Found: the first word that differs: “mỗi” in “mua khung tre, mỗi hộ một bộ.”. Expected: the deposited text: “giấy” in “mua khung tre, giấy dó; mỗi hộ”. To do: copy it letter for letter, misprints included; what you want to say about it goes into discrepancies.yaml."
    `);
  });

  it('names what follows where the text is cut at its end', async () => {
    const text = await toldBy('fidelity', ({ replace }) =>
      replace(
        'tasks/2031/vi/03-khung-tre-giay-do.mdx',
        "support:\n  printed: 'UBND huyện Mẫu'",
        "support:\n  printed: 'UBND'",
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/03-khung-tre-giay-do.mdx · support.printed  [fidelity]
        vi  Đang có: văn bản kết thúc ở đây. Cần: bản gốc còn “huyện Mẫu”. Cách sửa: thêm phần còn thiếu.
        en  Found: the text ends here. Expected: the deposited text goes on with “huyện Mẫu”. To do: add what is missing."
    `);
  });

  it('names a paragraph too many at the end', async () => {
    const text = await toldBy('fidelity', ({ replace }) =>
      replace(
        'tasks/2031/vi/03-khung-tre-giay-do.mdx',
        'note: { absent: not-stated }',
        "note: 'Xong sớm'",
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/03-khung-tre-giay-do.mdx · note  [fidelity]
        vi  Đang có: chữ đầu tiên khác bản gốc: “Xong” trong “Xong sớm”. Cần: bản gốc đã hết, sau “UBND huyện Mẫu”. Cách sửa: chép lại đúng từng chữ, kể cả chỗ in sai; điều muốn nói thêm thì ghi vào discrepancies.yaml.
        en  Found: the first word that differs: “Xong” in “Xong sớm”. Expected: the deposited text is over, after “UBND huyện Mẫu”. To do: copy it letter for letter, misprints included; what you want to say about it goes into discrepancies.yaml."
    `);
  });

  it('names the folder when nothing is published at all', async () => {
    expect(await toldBy('fidelity', ({ remove }) => remove('plan/2031/vi'))).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi  [fidelity]
        vi  Đang có: văn bản kết thúc ở đây. Cần: bản gốc còn “KẾ HOẠCH Phát triển nghề làm diều giấy”. Cách sửa: thêm phần còn thiếu.
        en  Found: the text ends here. Expected: the deposited text goes on with “KẾ HOẠCH Phát triển nghề làm diều giấy”. To do: add what is missing."
    `);
  });

  it('names a deposited file that was edited', async () => {
    const text = await toldBy('fidelity', ({ replace }) =>
      replace('plan/2031/source/ke-hoach-7-2031.txt', 'KẾ HOẠCH \n', 'KẾ HOẠCH\n'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/plan.yaml · sourceSha256  [fidelity]
        vi  Đang có: tệp gốc có dấu 677dcdefe4cd47ca90b4fad9b95f7de251c4eef66ae900de22a24b17818b272e. Cần: 9f2c9da33b76797837d7ebbc340515de95e7693255123b52209fb791d662aadb. Cách sửa: lấy lại tệp gốc; tệp này không được sửa.
        en  Found: a deposited file with the fingerprint 677dcdefe4cd47ca90b4fad9b95f7de251c4eef66ae900de22a24b17818b272e. Expected: 9f2c9da33b76797837d7ebbc340515de95e7693255123b52209fb791d662aadb. To do: take the deposited file back; it must not be edited."
    `);
  });
});

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
