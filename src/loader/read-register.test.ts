import { describe, expect, it } from 'vitest';
import { agency } from '../schema/agency.ts';
import { secondPlan, told, toldBy } from '../test/builders.ts';
import { parseRegister, readRegister } from './read-register.ts';

describe('a register', () => {
  it('is read row by row', async () => {
    const { entries, problems } = await readRegister(secondPlan, 'agencies');
    expect(problems).toEqual([]);
    expect(entries.map((entry) => entry.data.id)).toEqual([
      'ubnd-tinh',
      'hdnd-tinh',
      'so-thu-cong',
      'ubnd-huyen-mau',
      'cac-co-quan',
    ]);
  });

  it('may be empty', () => {
    expect(parseRegister('f', agency, '# nothing yet\n')).toEqual({ entries: [], problems: [] });
  });

  it('keeps its sound rows beside a faulty one', async () => {
    const text = '- id: a\n- id: b\n';
    const { entries, problems } = parseRegister('f', agency, text);
    expect(entries).toEqual([]);
    expect(new Set(problems.map((problem) => problem.field.split(' · ')[0]))).toEqual(
      new Set(['a', 'b']),
    );
  });
});

describe('missing-file', () => {
  it('names a register that is gone', async () => {
    expect(await toldBy('missing-file', ({ remove }) => remove('registers/clusters.yaml')))
      .toMatchInlineSnapshot(`
      "✗ content/registers/clusters.yaml  [missing-file]
        vi  Đang có: không có tệp này. Cần: một tệp YAML. Cách sửa: tạo lại tệp, hoặc lấy lại từ bản trước.
        en  Found: no such file. Expected: a YAML file. To do: make the file again, or take it back from an earlier version."
    `);
  });

  it('names a record that is gone', async () => {
    const text = await toldBy('missing-file', ({ remove }) => {
      remove('site.yaml');
      remove('plan/2031/plan.yaml');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/site.yaml  [missing-file]
        vi  Đang có: không có tệp này. Cần: một tệp YAML. Cách sửa: tạo lại tệp, hoặc lấy lại từ bản trước.
        en  Found: no such file. Expected: a YAML file. To do: make the file again, or take it back from an earlier version.
      ✗ content/plan/2031/plan.yaml  [missing-file]
        vi  Đang có: không có tệp này. Cần: một tệp YAML. Cách sửa: tạo lại tệp, hoặc lấy lại từ bản trước.
        en  Found: no such file. Expected: a YAML file. To do: make the file again, or take it back from an earlier version."
    `);
  });
});

describe('row-without-id', () => {
  it('names the row by its number and what it says', async () => {
    const text = await toldBy('row-without-id', ({ replace }) =>
      replace('registers/glossary.yaml', '- id: ccn\n  term:', '- term:'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/glossary.yaml · 2  [row-without-id]
        vi  Đang có: dòng thứ 2 không có id: “{"term":{"vi":"cụm công nghiệp","en":"industrial cluster"}," … ":["b-1.1"],"sources":[]}”. Cần: mỗi dòng có một id. Cách sửa: thêm id, chữ thường không dấu.
        en  Found: row 2 has no id: “{"term":{"vi":"cụm công nghiệp","en":"industrial cluster"}," … ":["b-1.1"],"sources":[]}”. Expected: an id in each row. To do: add an id of lower-case ASCII letters."
    `);
  });

  it('names a row that is a word, and one whose id is a number', () => {
    expect(
      told(parseRegister('content/registers/agencies.yaml', agency, '- abc\n- id: 7\n').problems),
    ).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · 1  [row-without-id]
        vi  Đang có: dòng thứ 1 không có id: “abc”. Cần: mỗi dòng có một id. Cách sửa: thêm id, chữ thường không dấu.
        en  Found: row 1 has no id: “abc”. Expected: an id in each row. To do: add an id of lower-case ASCII letters.
      ✗ content/registers/agencies.yaml · 2  [row-without-id]
        vi  Đang có: dòng thứ 2 không có id: “{"id":7}”. Cần: mỗi dòng có một id. Cách sửa: thêm id, chữ thường không dấu.
        en  Found: row 2 has no id: “{"id":7}”. Expected: an id in each row. To do: add an id of lower-case ASCII letters."
    `);
  });
});

describe('schema', () => {
  it('names a register that is no list', () => {
    expect(
      told(
        parseRegister('content/registers/agencies.yaml', agency, 'id: a\nkind: department\n')
          .problems,
      ),
    ).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml  [schema]
        vi  Đang có: “{"id":"a","kind":"department"}”. Cần: danh sách các dòng, mỗi dòng bắt đầu bằng “- id:”. Cách sửa: viết lại tệp thành danh sách.
        en  Found: “{"id":"a","kind":"department"}”. Expected: a list of rows, each starting with “- id:”. To do: write the file as a list."
    `);
  });

  it('names a day that does not exist', async () => {
    const text = await toldBy('schema', ({ replace }) =>
      replace('registers/documents.yaml', 'signedOn: "2031-01-17"', 'signedOn: "2031-02-31"'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/documents.yaml · kh-7-kh-ubnd-2031 · signedOn  [schema]
        vi  Đang có: “2031-02-31”. Cần: một ngày có thật, dạng 2024-01-22. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “2031-02-31”. Expected: a day that exists, as 2024-01-22. To do: write the value in that form."
    `);
  });

  it('names a day written as people write it', async () => {
    const text = await toldBy('schema', ({ replace }) =>
      replace('registers/documents.yaml', 'signedOn: "2031-01-17"', 'signedOn: 31/02/2031'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/documents.yaml · kh-7-kh-ubnd-2031 · signedOn  [schema]
        vi  Đang có: “31/02/2031”. Cần: một ngày có thật, dạng 2024-01-22. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “31/02/2031”. Expected: a day that exists, as 2024-01-22. To do: write the value in that form."
    `);
  });

  it('names a field of a record', async () => {
    const text = await toldBy('schema', ({ replace }) => {
      replace('site.yaml', 'checkedOn: "2031-03-02"', 'checkedOn: hôm qua');
      replace('plan/2031/plan.yaml', 'taskCount: 3', 'taskCount: ba');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/site.yaml · checkedOn  [schema]
        vi  Đang có: “hôm qua”. Cần: một ngày có thật, dạng 2024-01-22. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “hôm qua”. Expected: a day that exists, as 2024-01-22. To do: write the value in that form.
      ✗ content/plan/2031/plan.yaml · taskCount  [schema]
        vi  Đang có: “ba”. Cần: số. Cách sửa: sửa giá trị cho đúng loại.
        en  Found: “ba”. Expected: a number. To do: give a value of that type."
    `);
  });
});
