import { describe, expect, it } from 'vitest';
import { readSecondPlan, toldBy } from '../../test/builders.ts';
import { checkDisplayTitles, checkQuotes } from './quotes.ts';

describe('typography', () => {
  it('has nothing to say where the editor put nothing in', async () => {
    expect(checkQuotes(await readSecondPlan())).toEqual([]);
  });

  it('names smart quotes in the official text', async () => {
    const text = await toldBy('typography', ({ replace }) =>
      replace('plan/2031/vi/ket.mdx', 'Kế hoạch', '“Kế hoạch”'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/ket.mdx · ket.1  [typography]
        vi  Đang có: dấu “ (U+201C) trong “Trên đây là “Kế hoạch” phát triể”. Cần: chỉ các dấu có trong bản gốc. Cách sửa: tắt dấu nháy thông minh của trình soạn thảo và chép lại.
        en  Found: the character “ (U+201C) in “Trên đây là “Kế hoạch” phát triể”. Expected: only characters that the deposited text has. To do: switch smart quotes off in the editor and copy it again."
    `);
  });

  it('names a long dash and a no-break space, which cannot be seen', async () => {
    const text = await toldBy('typography', ({ replace }) => {
      replace('plan/2031/vi/a-muc-dich.mdx', 'giấy, tăng', 'giấy – tăng');
      replace(
        'tasks/2031/vi/03-khung-tre-giay-do.mdx',
        "printed: 'UBND huyện",
        "printed: 'UBND\u00a0huyện",
      );
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/a-muc-dich.mdx · a.1  [typography]
        vi  Đang có: dấu – (U+2013) trong “ nghề làm diều giấy – tăng thu nhập cho ”. Cần: chỉ các dấu có trong bản gốc. Cách sửa: tắt dấu nháy thông minh của trình soạn thảo và chép lại.
        en  Found: the character – (U+2013) in “ nghề làm diều giấy – tăng thu nhập cho ”. Expected: only characters that the deposited text has. To do: switch smart quotes off in the editor and copy it again.
      ✗ content/tasks/2031/vi/03-khung-tre-giay-do.mdx · support.printed  [typography]
        vi  Đang có: dấu   (U+00A0) trong “UBND huyện Mẫu”. Cần: chỉ các dấu có trong bản gốc. Cách sửa: tắt dấu nháy thông minh của trình soạn thảo và chép lại.
        en  Found: the character   (U+00A0) in “UBND huyện Mẫu”. Expected: only characters that the deposited text has. To do: switch smart quotes off in the editor and copy it again."
    `);
  });

  it('looks at the cells of the annex too', async () => {
    const text = await toldBy('typography', ({ replace }) =>
      replace('tasks/2031/vi/01-duong-vao-cum.mdx', "note: 'Xong", "note: '…Xong"),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/01-duong-vao-cum.mdx · note  [typography]
        vi  Đang có: dấu … (U+2026) trong “…Xong trước ngày 30/”. Cần: chỉ các dấu có trong bản gốc. Cách sửa: tắt dấu nháy thông minh của trình soạn thảo và chép lại.
        en  Found: the character … (U+2026) in “…Xong trước ngày 30/”. Expected: only characters that the deposited text has. To do: switch smart quotes off in the editor and copy it again."
    `);
  });

  it('lets white space between the paragraphs’ words be any', async () => {
    const text = await toldBy('typography', ({ replace }) =>
      replace('plan/2031/vi/noi-nhan.mdx', 'Lưu: VT', 'Lưu:\u00a0VT'),
    );
    expect(text).toBe('');
  });

  it('leaves translations alone', async () => {
    const text = await toldBy('typography', ({ replace }) =>
      replace('plan/2031/en/ket.mdx', 'plan', '“plan”'),
    );
    expect(text).toBe('');
  });
});

describe('display-title', () => {
  it('has nothing to say where only upper and lower case differ', async () => {
    expect(checkDisplayTitles(await readSecondPlan())).toEqual([]);
  });

  it('names a heading that has other letters', async () => {
    const text = await toldBy('display-title', ({ replace }) =>
      replace(
        'plan/2031/vi/a-muc-dich.mdx',
        "displayTitle: 'Mục đích'",
        "displayTitle: 'Mục đich'",
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/a-muc-dich.mdx · displayTitle  [display-title]
        vi  Đang có: “Mục đich”. Cần: cùng chữ với “MỤC ĐÍCH”. Cách sửa: chỉ đổi chữ hoa, chữ thường.
        en  Found: “Mục đich”. Expected: the same letters as “MỤC ĐÍCH”. To do: change upper and lower case only."
    `);
  });

  it('names one where nothing is printed', async () => {
    const text = await toldBy('display-title', ({ replace }) =>
      replace('plan/2031/vi/ket.mdx', 'kind: closing', "kind: closing\ndisplayTitle: 'Kết'"),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/ket.mdx · displayTitle  [display-title]
        vi  Đang có: “Kết”. Cần: cùng chữ với “”. Cách sửa: chỉ đổi chữ hoa, chữ thường.
        en  Found: “Kết”. Expected: the same letters as “”. To do: change upper and lower case only."
    `);
  });
});
