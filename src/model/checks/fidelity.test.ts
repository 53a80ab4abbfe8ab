import { describe, expect, it } from 'vitest';
import { readSecondPlan, told, toldBy, type Draft } from '../../test/builders.ts';
import { checkFidelity } from './fidelity.ts';

const part = 'plan/2031/vi/b-2-lang-nghe.mdx';

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
    const content = { ...(await readSecondPlan()), planParts: [] };
    expect(told(checkFidelity(content))).toMatchInlineSnapshot(`
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

describe('fidelity, while another file of the plan cannot be read', () => {
  const breakTask = ({ replace }: Draft) =>
    replace('tasks/2031/vi/01-duong-vao-cum.mdx', 'number: 1', 'number: [1');

  it('has nothing to say of the gap', async () => {
    expect(await toldBy('fidelity', breakTask)).toBe('');
  });

  it('still names each passage that the deposited text does not have', async () => {
    const text = await toldBy('fidelity', (draft) => {
      breakTask(draft);
      draft.replace(part, 'mỗi hộ', 'mổi hộ');
      draft.replace('tasks/2031/vi/03-khung-tre-giay-do.mdx', 'diểu giấy', 'diều giấy');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/b-2-lang-nghe.mdx · b-2.1  [fidelity]
        vi  Đang có: “- Hỗ trợ làng nghề diều giấy Gió Lên mua khung tre, giấy dó; mổi hộ một bộ.”. Cần: một đoạn có trong bản gốc. Cách sửa: chép lại đúng từng chữ, kể cả chỗ in sai; điều muốn nói thêm thì ghi vào discrepancies.yaml.
        en  Found: “- Hỗ trợ làng nghề diều giấy Gió Lên mua khung tre, giấy dó; mổi hộ một bộ.”. Expected: a passage that the deposited text has. To do: copy it letter for letter, misprints included; what you want to say about it goes into discrepancies.yaml.
      ✗ content/tasks/2031/vi/03-khung-tre-giay-do.mdx · text  [fidelity]
        vi  Đang có: “Hỗ trợ làng nghề diều giấy Gió Lên mua khung tre, giấy dó th … 0/QĐ-UBND ngày 07/07/2030”. Cần: một đoạn có trong bản gốc. Cách sửa: chép lại đúng từng chữ, kể cả chỗ in sai; điều muốn nói thêm thì ghi vào discrepancies.yaml.
        en  Found: “Hỗ trợ làng nghề diều giấy Gió Lên mua khung tre, giấy dó th … 0/QĐ-UBND ngày 07/07/2030”. Expected: a passage that the deposited text has. To do: copy it letter for letter, misprints included; what you want to say about it goes into discrepancies.yaml."
    `);
  });

  it('says nothing of words whose file has to be typed again', async () => {
    const text = await toldBy('fidelity', ({ read, write }) =>
      write(part, read(part).normalize('NFD')),
    );
    expect(text).toBe('');
  });

  it('compares nothing while the artefacts cannot be read', async () => {
    const text = await toldBy('fidelity', ({ replace }) =>
      replace('plan/2031/source/artefacts.yaml', 'read: []', 'read: ['),
    );
    expect(text).toBe('');
  });
});
