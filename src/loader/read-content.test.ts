import { describe, expect, it } from 'vitest';
import { problemsAfter, readSecondPlan, told, toldBy } from '../test/builders.ts';

describe('what stands beside the collections', () => {
  it('is read with them', async () => {
    const content = await readSecondPlan();
    expect(content.moved).toEqual([{ from: 'agencies/so-dieu', to: 'agencies/so-thu-cong' }]);
    expect(content.ledger).toContain('plan/2031#b-1.3');
    expect(content.deposits.map(({ year, file }) => [year, file])).toEqual([
      ['2031', 'content/plan/2031/source/ke-hoach-7-2031.txt'],
    ]);
    expect(content.deposits[0]!.artefacts.map((artefact) => artefact.kind)).toEqual([
      'page-number',
      'interleaved-cells',
    ]);
  });

  it('need not name moved addresses where none has moved', async () => {
    const problems = await problemsAfter(({ remove, replace }) => {
      remove('registers/moved.yaml');
      replace('registers/addresses.txt', 'agencies/so-dieu\n', '');
    });
    expect(problems).toEqual([]);
  });

  it('names a deposited text that is gone', async () => {
    expect(await toldBy('fidelity', ({ remove }) => remove('plan/2031/source/ke-hoach-7-2031.txt')))
      .toMatchInlineSnapshot(`
      "✗ content/plan/2031/source/ke-hoach-7-2031.txt  [fidelity]
        vi  Đang có: không có tệp gốc. Cần: văn bản gốc như khi nộp lưu. Cách sửa: đặt lại tệp này vào thư mục source.
        en  Found: no deposited file. Expected: the official text as deposited. To do: put the file back into the source folder."
    `);
  });

  it('names the ledger when it is gone', async () => {
    const problems = await problemsAfter(({ remove }) => remove('registers/addresses.txt'));
    expect(told(problems)).toMatchInlineSnapshot(`
      "✗ content/registers/addresses.txt  [missing-file]
        vi  Đang có: không có tệp này. Cần: sổ các địa chỉ đã công bố. Cách sửa: lấy lại tệp từ bản trước; trang chưa công bố lần nào thì chạy npm run ledger.
        en  Found: no such file. Expected: the ledger of published addresses. To do: take the file back from an earlier version; for a site never published, run npm run ledger."
    `);
  });

  it('keeps the sound rows of moved addresses beside a faulty one', async () => {
    const problems = await problemsAfter(({ read, write }) => {
      const path = 'registers/moved.yaml';
      write(path, `${read(path)}- from: agencies/so-gio\n- 7\n`);
    });
    expect(told(problems)).toMatchInlineSnapshot(`
      "✗ content/registers/moved.yaml · [4]  [schema]
        vi  Đang có: “7”. Cần: nhóm trường. Cách sửa: sửa giá trị cho đúng loại.
        en  Found: “7”. Expected: a group of fields. To do: give a value of that type.
      ✗ content/registers/moved.yaml · agencies/so-gio  [moved-nowhere]
        vi  Đang có: không có to và không có retired. Cần: to: địa chỉ nay thay cho nó, hoặc retired: vì sao không còn. Cách sửa: ghi một trong hai; retired viết bằng cả hai thứ tiếng.
        en  Found: neither to nor retired. Expected: to: the address that stands for it now, or retired: what became of it. To do: write one of the two; retired in both languages."
    `);
  });

  it('names moved addresses that are no list', async () => {
    const text = await toldBy('schema', ({ write }) => write('registers/moved.yaml', 'from: a\n'));
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/moved.yaml  [schema]
        vi  Đang có: “{"from":"a"}”. Cần: danh sách. Cách sửa: sửa giá trị cho đúng loại.
        en  Found: “{"from":"a"}”. Expected: a list. To do: give a value of that type."
    `);
  });

  it('names an artefact that says nothing', async () => {
    const text = await toldBy('schema', ({ replace }) =>
      replace('plan/2031/source/artefacts.yaml', "- '3'", "- ''"),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/source/artefacts.yaml · [1].read[0]  [schema]
        vi  Đang có: “”. Cần: chữ, không để trống. Cách sửa: viết chữ vào; trường không bắt buộc thì bỏ cả dòng.
        en  Found: “”. Expected: text, not left empty. To do: write the text; leave a field out where it is not required."
    `);
  });

  it('names a moved row without a target', async () => {
    expect(await toldBy('schema', ({ replace }) => replace('registers/moved.yaml', 'to:', 'too:')))
      .toMatchInlineSnapshot(`
        "✗ content/registers/moved.yaml · [0].too  [schema]
          vi  Đang có: trường lạ “too”. Cần: chỉ các trường ghi trong content/README.md. Cách sửa: có phải là “to”?
          en  Found: the unknown field “too”. Expected: only the fields listed in content/README.md. To do: did you mean “to”?"
      `);
  });

  it('names an artefact of an unknown kind', async () => {
    const text = await toldBy('schema', ({ replace }) =>
      replace('plan/2031/source/artefacts.yaml', 'page-number', 'page-numbers'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/source/artefacts.yaml · [0].kind  [schema]
        vi  Đang có: “page-numbers”. Cần: một trong “page-number”, “interleaved-cells”. Cách sửa: có phải là “page-number”?
        en  Found: “page-numbers”. Expected: one of “page-number”, “interleaved-cells”. To do: did you mean “page-number”?"
    `);
  });
});
