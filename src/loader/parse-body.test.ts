import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../model/text.ts';
import { told, toldBy } from '../test/builders.ts';
import { parseOfficialBody } from './parse-body.ts';

const read = (body: string, shape: 'clauses' | 'paragraph' = 'clauses') =>
  parseOfficialBody('content/x.mdx', body, shape);
const toldOf = (body: string, shape: 'clauses' | 'paragraph' = 'clauses') =>
  told(read(body, shape).problems);
const textOf = (body: string) =>
  read(`<Clause id="1">${body}</Clause>`)
    .clauses.map((clause) => plainText(clause.runs))
    .join('|');

describe('official text', () => {
  it('is read as clauses of runs', () => {
    const body =
      '<Clause id="1" mark="-">Theo <Doc id="qd-70">Quyết định 70</Doc>:</Clause>\n\n<Clause id="nhom-a" mark="A" role="group">Hạ tầng</Clause>\n';
    expect(read(body)).toEqual({
      clauses: [
        {
          id: '1',
          mark: '-',
          role: 'paragraph',
          runs: [
            { text: 'Theo ' },
            { text: 'Quyết định 70', ref: { kind: 'doc', id: 'qd-70' } },
            { text: ':' },
          ],
        },
        { id: 'nhom-a', mark: 'A', role: 'group', runs: [{ text: 'Hạ tầng' }] },
      ],
      problems: [],
    });
  });

  it('is one paragraph in a task', () => {
    expect(read('Kêu gọi\nđầu tư <Place id="x">xã</Place>\n', 'paragraph').clauses).toEqual([
      {
        id: '',
        mark: '',
        role: 'paragraph',
        runs: [{ text: 'Kêu gọi đầu tư ' }, { text: 'xã', ref: { kind: 'place', id: 'x' } }],
      },
    ]);
  });

  it('keeps quotes, dots and dashes as they were typed', () => {
    expect(textOf(`"a" 'b' -- c... d – “e” 1. - +`)).toBe(`"a" 'b' -- c... d – “e” 1. - +`);
  });

  it('keeps apart what stands on lines of its own', () => {
    expect(textOf('\nmột\n\nhai <Term id="x">ba</Term>\n\nbốn\n')).toBe('một hai ba bốn');
  });

  it('gives back any text free of markup, white space apart', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẫộữỵAĐ0123456789 ,;:.()/%"–…'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(letters, (text) => {
        const folded = text.replace(/\s+/g, ' ').trim();
        fc.pre(folded !== '' && !/www\.|:\/\//.test(folded));
        expect(textOf(text)).toBe(folded);
        expect(plainText(read(`x ${text}`, 'paragraph').clauses[0]!.runs)).toBe(`x ${folded}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('body', () => {
  it('names a tag that never closes', () => {
    expect(toldOf('<Clause id="1">Theo <Doc id="x">Quyết định</Clause>')).toMatchInlineSnapshot(`
      "✗ content/x.mdx  [body]
        vi  Đang có: MDX không đọc được: 1:43: Unexpected closing tag \`</Clause>\`, expected corresponding closing tag for \`<Doc>\` (1:21) (mdx-jsx:unexpected-character). Cần: mỗi thẻ mở có thẻ đóng; không có dấu { hoặc < lẻ. Cách sửa: sửa ở dòng nêu trên.
        en  Found: MDX that cannot be read: 1:43: Unexpected closing tag \`</Clause>\`, expected corresponding closing tag for \`<Doc>\` (1:21) (mdx-jsx:unexpected-character). Expected: a closing tag for each opening tag; no stray { or <. To do: mend it at the line named above."
    `);
  });

  it('counts the lines of the whole file', async () => {
    const text = await toldBy('body', ({ replace }) =>
      replace('plan/2031/vi/noi-nhan.mdx', 'Lưu: VT.</Clause>', 'Lưu: VT.'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/noi-nhan.mdx  [body]
        vi  Đang có: MDX không đọc được: 11:1: Expected a closing tag for \`<Clause>\` (11:1) before the end of \`paragraph\` (mdx-jsx:unexpected-character). Cần: mỗi thẻ mở có thẻ đóng; không có dấu { hoặc < lẻ. Cách sửa: sửa ở dòng nêu trên.
        en  Found: MDX that cannot be read: 11:1: Expected a closing tag for \`<Clause>\` (11:1) before the end of \`paragraph\` (mdx-jsx:unexpected-character). Expected: a closing tag for each opening tag; no stray { or <. To do: mend it at the line named above."
    `);
  });

  it('names a stray brace', () => {
    expect(toldOf('<Clause id="1">a { b</Clause>')).toMatchInlineSnapshot(`
      "✗ content/x.mdx  [body]
        vi  Đang có: MDX không đọc được: 1:18: Unexpected end of file in expression, expected a corresponding closing brace for \`{\` (mdx-jsx:unexpected-character). Cần: mỗi thẻ mở có thẻ đóng; không có dấu { hoặc < lẻ. Cách sửa: sửa ở dòng nêu trên.
        en  Found: MDX that cannot be read: 1:18: Unexpected end of file in expression, expected a corresponding closing brace for \`{\` (mdx-jsx:unexpected-character). Expected: a closing tag for each opening tag; no stray { or <. To do: mend it at the line named above."
    `);
  });

  it('names nested tags, on one line and on several', () => {
    expect(
      toldOf(
        '<Clause id="1"><Doc id="x">Quyết định của <Agency id="y">UBND</Agency></Doc></Clause>',
      ),
    ).toMatchInlineSnapshot(`
      "✗ content/x.mdx · Clause 1  [body]
        vi  Đang có: “<Agency>” (dòng 1). Cần: chữ, hoặc một trong <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, không lồng nhau. Cách sửa: bỏ định dạng này; dấu * và _ viết là \\* và \\_.
        en  Found: “<Agency>” (line 1). Expected: text, or one of <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, not nested. To do: remove this markup; write * and _ as \\* and \\_."
    `);
    expect(
      toldOf(
        '<Clause id="1">\n<Doc id="x">\nQuyết định của <Agency id="y">UBND</Agency>\n</Doc>\n</Clause>',
      ),
    ).toMatchInlineSnapshot(`
      "✗ content/x.mdx · Clause 1  [body]
        vi  Đang có: “<Agency>” (dòng 3). Cần: chữ, hoặc một trong <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, không lồng nhau. Cách sửa: bỏ định dạng này; dấu * và _ viết là \\* và \\_.
        en  Found: “<Agency>” (line 3). Expected: text, or one of <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, not nested. To do: remove this markup; write * and _ as \\* and \\_."
    `);
  });

  it('names Markdown that an author writes by habit', () => {
    expect(toldOf('<Clause id="1">a *b* **c**</Clause>')).toMatchInlineSnapshot(`
      "✗ content/x.mdx · Clause 1  [body]
        vi  Đang có: chữ nghiêng (dòng 1). Cần: chữ, hoặc một trong <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, không lồng nhau. Cách sửa: bỏ định dạng này; dấu * và _ viết là \\* và \\_.
        en  Found: italics (line 1). Expected: text, or one of <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, not nested. To do: remove this markup; write * and _ as \\* and \\_.
      ✗ content/x.mdx · Clause 1  [body]
        vi  Đang có: chữ đậm (dòng 1). Cần: chữ, hoặc một trong <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, không lồng nhau. Cách sửa: bỏ định dạng này; dấu * và _ viết là \\* và \\_.
        en  Found: bold (line 1). Expected: text, or one of <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, not nested. To do: remove this markup; write * and _ as \\* and \\_."
    `);
  });

  it('names an unknown tag and one that is a word of the language', () => {
    expect(toldOf('<Clause id="1">a <Docs id="x">b</Docs></Clause>')).toMatchInlineSnapshot(`
      "✗ content/x.mdx · Clause 1  [body]
        vi  Đang có: “<Docs>” (dòng 1). Cần: chữ, hoặc một trong <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, không lồng nhau. Cách sửa: bỏ định dạng này; dấu * và _ viết là \\* và \\_.
        en  Found: “<Docs>” (line 1). Expected: text, or one of <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, not nested. To do: remove this markup; write * and _ as \\* and \\_."
    `);
    expect(toldOf('<Clause id="1">a <constructor>b</constructor></Clause>')).toMatchInlineSnapshot(`
      "✗ content/x.mdx · Clause 1  [body]
        vi  Đang có: “<constructor>” (dòng 1). Cần: chữ, hoặc một trong <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, không lồng nhau. Cách sửa: bỏ định dạng này; dấu * và _ viết là \\* và \\_.
        en  Found: “<constructor>” (line 1). Expected: text, or one of <Doc> <Agency> <Place> <Cluster> <Village> <Term> <Note>, not nested. To do: remove this markup; write * and _ as \\* and \\_."
    `);
  });

  it('names text outside the clauses', () => {
    expect(toldOf('# Mục\n\n<Clause id="1">a</Clause>\n\nb')).toMatchInlineSnapshot(`
      "✗ content/x.mdx  [body]
        vi  Đang có: đề mục (dòng 1). Cần: chỉ các phần tử <Clause>. Cách sửa: bỏ định dạng này; dấu * và _ viết là \\* và \\_.
        en  Found: a heading (line 1). Expected: only <Clause> elements. To do: remove this markup; write * and _ as \\* and \\_.
      ✗ content/x.mdx  [body]
        vi  Đang có: đoạn chữ (dòng 5). Cần: chỉ các phần tử <Clause>. Cách sửa: bỏ định dạng này; dấu * và _ viết là \\* và \\_.
        en  Found: a paragraph of text (line 5). Expected: only <Clause> elements. To do: remove this markup; write * and _ as \\* and \\_."
    `);
  });

  it('names a clause without an id, and one whose id is not plain', () => {
    expect(toldOf('<Clause>a</Clause>\n\n<Clause id="Đ1">b</Clause>')).toMatchInlineSnapshot(`
      "✗ content/x.mdx · Clause  [body]
        vi  Đang có: một đoạn không có id. Cần: id chữ thường không dấu, số, gạch nối. Cách sửa: ghi số thứ tự của đoạn trong phần, ví dụ id="3".
        en  Found: a clause without an id. Expected: an id of lower-case ASCII letters, digits and hyphens. To do: give the number of the paragraph within its part, e.g. id="3".
      ✗ content/x.mdx · Clause Đ1  [body]
        vi  Đang có: “Đ1”. Cần: id chữ thường không dấu, số, gạch nối. Cách sửa: ghi số thứ tự của đoạn trong phần, ví dụ id="3".
        en  Found: “Đ1”. Expected: an id of lower-case ASCII letters, digits and hyphens. To do: give the number of the paragraph within its part, e.g. id="3"."
    `);
  });

  it('names an unknown attribute and an unknown role', () => {
    expect(toldOf('<Clause id="1" dau="-" role="gruop">a</Clause>')).toMatchInlineSnapshot(`
      "✗ content/x.mdx · Clause 1  [body]
        vi  Đang có: thuộc tính “dau”. Cần: chỉ id, mark, role. Cách sửa: bỏ “dau”.
        en  Found: the attribute “dau”. Expected: only id, mark, role. To do: remove “dau”.
      ✗ content/x.mdx · Clause 1  [body]
        vi  Đang có: “role="gruop"”. Cần: một trong “paragraph”, “column”, “group”. Cách sửa: chọn một giá trị trong danh sách, hoặc bỏ role.
        en  Found: “role="gruop"”. Expected: one of “paragraph”, “column”, “group”. To do: choose one of the list, or remove role."
    `);
  });

  it('names a clause and a task without text', () => {
    expect(toldOf('<Clause id="1"></Clause>')).toMatchInlineSnapshot(`
      "✗ content/x.mdx · Clause 1  [body]
        vi  Đang có: không có chữ nào. Cần: chữ của đoạn này. Cách sửa: viết chữ vào, hoặc bỏ cả đoạn.
        en  Found: no text. Expected: the text of this paragraph. To do: write the text, or remove the paragraph."
    `);
    expect(toldOf('\n', 'paragraph')).toMatchInlineSnapshot(`
      "✗ content/x.mdx  [body]
        vi  Đang có: không có chữ nào. Cần: chữ của đoạn này. Cách sửa: viết chữ vào, hoặc bỏ cả đoạn.
        en  Found: no text. Expected: the text of this paragraph. To do: write the text, or remove the paragraph."
    `);
  });

  it('names a list where a task should be one paragraph', () => {
    expect(toldOf('- a\n- b', 'paragraph')).toMatchInlineSnapshot(`
      "✗ content/x.mdx  [body]
        vi  Đang có: danh sách (dòng 1). Cần: một đoạn chữ. Cách sửa: bỏ định dạng này; dấu * và _ viết là \\* và \\_.
        en  Found: a list (line 1). Expected: one paragraph of text. To do: remove this markup; write * and _ as \\* and \\_."
    `);
  });
});
