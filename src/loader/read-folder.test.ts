import { describe, expect, it } from 'vitest';
import { problemsAfter, secondPlan, toldBy } from '../test/builders.ts';
import { readFolder } from './read-folder.ts';

const ket = 'plan/2031/vi/ket.mdx';

describe('a folder of entries', () => {
  it('is read in the order of its paths', async () => {
    const { entries, problems } = await readFolder(secondPlan, 'tasks');
    expect(problems).toEqual([]);
    expect(entries.map(({ lang, year, stem }) => `${year}/${lang}/${stem}`)).toEqual([
      '2031/vi/01-duong-vao-cum',
      '2031/vi/02-keu-goi-dau-tu',
      '2031/vi/03-khung-tre-giay-do',
      '2031/en/01-duong-vao-cum',
      '2031/en/02-keu-goi-dau-tu',
      '2031/en/03-khung-tre-giay-do',
    ]);
  });

  it('may be written with the line ends and the mark of another system', async () => {
    const problems = await problemsAfter(({ read, write }) => {
      for (const path of [ket, 'pages/vi/gioi-thieu.mdx', 'registers/agencies.yaml']) {
        write(path, `\uFEFF${read(path).replaceAll('\n', '\r\n')}`);
      }
    });
    expect(problems).toEqual([]);
  });
});

describe('missing-folder', () => {
  it('names a language that is gone', async () => {
    expect(await toldBy('missing-folder', ({ remove }) => remove('tasks/2031/en')))
      .toMatchInlineSnapshot(`
      "✗ content/tasks/2031/en  [missing-folder]
        vi  Đang có: không có thư mục này. Cần: một thư mục có các tệp .mdx. Cách sửa: tạo lại thư mục, hoặc lấy lại từ bản trước.
        en  Found: no such folder. Expected: a folder with .mdx files. To do: make the folder again, or take it back from an earlier version."
    `);
  });

  it('names a kind that is gone', async () => {
    const text = await toldBy('missing-folder', ({ remove }) => {
      remove('pages');
      remove('plan');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan  [missing-folder]
        vi  Đang có: không có thư mục này. Cần: một thư mục có các tệp .mdx. Cách sửa: tạo lại thư mục, hoặc lấy lại từ bản trước.
        en  Found: no such folder. Expected: a folder with .mdx files. To do: make the folder again, or take it back from an earlier version.
      ✗ content/pages  [missing-folder]
        vi  Đang có: không có thư mục này. Cần: một thư mục có các tệp .mdx. Cách sửa: tạo lại thư mục, hoặc lấy lại từ bản trước.
        en  Found: no such folder. Expected: a folder with .mdx files. To do: make the folder again, or take it back from an earlier version."
    `);
  });
});

describe('missing-folder, of a year', () => {
  it('names tasks without a plan, and a plan without tasks', async () => {
    const text = await toldBy('missing-folder', ({ rename }) => rename('tasks/2031', 'tasks/2032'));
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2032  [missing-folder]
        vi  Đang có: không có thư mục này. Cần: một thư mục có các tệp .mdx. Cách sửa: tạo lại thư mục, hoặc lấy lại từ bản trước.
        en  Found: no such folder. Expected: a folder with .mdx files. To do: make the folder again, or take it back from an earlier version.
      ✗ content/tasks/2031  [missing-folder]
        vi  Đang có: không có thư mục này. Cần: một thư mục có các tệp .mdx. Cách sửa: tạo lại thư mục, hoặc lấy lại từ bản trước.
        en  Found: no such folder. Expected: a folder with .mdx files. To do: make the folder again, or take it back from an earlier version."
    `);
  });
});

describe('file-name', () => {
  it('names a file that is not in plain letters, and a better name', async () => {
    const text = await toldBy('file-name', ({ rename }) => {
      rename('tasks/2031/vi/02-keu-goi-dau-tu.mdx', 'tasks/2031/vi/02_Kêu gọi Đầu tư.mdx');
      rename('pages/en/gioi-thieu.mdx', 'pages/en/Gioi-thieu.mdx');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/02_Kêu gọi Đầu tư.mdx  [file-name]
        vi  Đang có: “02_Kêu gọi Đầu tư.mdx”. Cần: tên tệp viết bằng chữ thường không dấu, số và gạch nối. Cách sửa: đổi tên thành “02-keu-goi-dau-tu.mdx”, ở cả vi và en.
        en  Found: “02_Kêu gọi Đầu tư.mdx”. Expected: a file name of lower-case ASCII letters, digits and hyphens. To do: rename it to “02-keu-goi-dau-tu.mdx”, in both vi and en.
      ✗ content/pages/en/Gioi-thieu.mdx  [file-name]
        vi  Đang có: “Gioi-thieu.mdx”. Cần: tên tệp viết bằng chữ thường không dấu, số và gạch nối. Cách sửa: đổi tên thành “gioi-thieu.mdx”, ở cả vi và en.
        en  Found: “Gioi-thieu.mdx”. Expected: a file name of lower-case ASCII letters, digits and hyphens. To do: rename it to “gioi-thieu.mdx”, in both vi and en."
    `);
  });

  it('knows no better name for one of other signs only', async () => {
    const text = await toldBy('file-name', ({ rename }) => rename(ket, 'plan/2031/vi/….mdx'));
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/….mdx  [file-name]
        vi  Đang có: “….mdx”. Cần: tên tệp viết bằng chữ thường không dấu, số và gạch nối. Cách sửa: đổi tên, ở cả vi và en.
        en  Found: “….mdx”. Expected: a file name of lower-case ASCII letters, digits and hyphens. To do: rename it, in both vi and en."
    `);
  });
});

describe('stray-file', () => {
  it('names a file with the wrong extension', async () => {
    const text = await toldBy('stray-file', ({ rename }) => rename(ket, 'plan/2031/vi/ket.docx'));
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/ket.docx  [stray-file]
        vi  Đang có: “ket.docx”. Cần: chỉ các tệp có đuôi .mdx. Cách sửa: đổi đuôi thành .mdx hoặc chuyển tệp đi.
        en  Found: “ket.docx”. Expected: only files that end in .mdx. To do: rename it to .mdx or move it away."
    `);
  });

  it('leaves hidden files of the system alone', async () => {
    const problems = await problemsAfter(({ write }) => {
      for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.07.mdx'])
        write(`tasks/2031/vi/${name}`, '');
    });
    expect(problems).toEqual([]);
  });
});

describe('frontmatter', () => {
  it('names a file without it', async () => {
    const text = await toldBy('frontmatter', ({ write }) =>
      write(ket, '<Clause id="1">Hết.</Clause>\n'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/ket.mdx  [frontmatter]
        vi  Đang có: tệp không bắt đầu bằng khối giữa hai dòng ---. Cần: các trường ghi giữa hai dòng ---. Cách sửa: chép khối này từ một tệp cùng loại.
        en  Found: a file that does not start with a block between two lines ---. Expected: the fields between two lines ---. To do: copy that block from a file of the same kind."
    `);
  });

  it('names a file whose block never closes', async () => {
    const text = await toldBy('frontmatter', ({ write }) => write(ket, '---\nid: ket\n'));
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/ket.mdx  [frontmatter]
        vi  Đang có: tệp không bắt đầu bằng khối giữa hai dòng ---. Cần: các trường ghi giữa hai dòng ---. Cách sửa: chép khối này từ một tệp cùng loại.
        en  Found: a file that does not start with a block between two lines ---. Expected: the fields between two lines ---. To do: copy that block from a file of the same kind."
    `);
  });
});

describe('fact-in-translation', () => {
  it('names a fact in an English file', async () => {
    const text = await toldBy('fact-in-translation', ({ replace }) =>
      replace(
        'tasks/2031/en/01-duong-vao-cum.mdx',
        'topic:',
        'number: 1\nvillages: [gio-len]\ntopic:',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/en/01-duong-vao-cum.mdx · number  [fact-in-translation]
        vi  Đang có: dữ kiện “number” trong tệp tiếng Anh. Cần: tệp en chỉ có chữ; dữ kiện chỉ ghi một lần, ở tệp vi. Cách sửa: bỏ “number” ở tệp này.
        en  Found: the fact “number” in the English file. Expected: text only in the en file; a fact is written once, in the vi file. To do: remove “number” from this file.
      ✗ content/tasks/2031/en/01-duong-vao-cum.mdx · villages  [fact-in-translation]
        vi  Đang có: dữ kiện “villages” trong tệp tiếng Anh. Cần: tệp en chỉ có chữ; dữ kiện chỉ ghi một lần, ở tệp vi. Cách sửa: bỏ “villages” ở tệp này.
        en  Found: the fact “villages” in the English file. Expected: text only in the en file; a fact is written once, in the vi file. To do: remove “villages” from this file."
    `);
  });

  it('leaves an unknown field to the schema', async () => {
    const change = ({ replace }: { replace: (path: string, from: string, to: string) => void }) =>
      replace('tasks/2031/en/01-duong-vao-cum.mdx', 'topic:', 'number: 1\ntopik: x\ntopic:');
    expect(await toldBy('schema', change)).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/en/01-duong-vao-cum.mdx · topik  [schema]
        vi  Đang có: trường lạ “topik”. Cần: chỉ các trường ghi trong content/README.md. Cách sửa: có phải là “topic”?
        en  Found: the unknown field “topik”. Expected: only the fields listed in content/README.md. To do: did you mean “topic”?"
    `);
  });
});
