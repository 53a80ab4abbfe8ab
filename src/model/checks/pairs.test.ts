import { describe, expect, it } from 'vitest';
import { readSecondPlan, toldBy } from '../../test/builders.ts';
import { checkPairs } from './pairs.ts';

describe('missing-language', () => {
  it('has nothing to say where each entry stands in both languages', async () => {
    expect(checkPairs(await readSecondPlan())).toEqual([]);
  });

  it('names the English file that is missing', async () => {
    const text = await toldBy('missing-language', ({ remove }) =>
      remove('tasks/2031/en/01-duong-vao-cum.mdx'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/en/01-duong-vao-cum.mdx  [missing-language]
        vi  Đang có: không có, hoặc không đọc được; content/tasks/2031/vi/01-duong-vao-cum.mdx thì có. Cần: mỗi mục có tệp cùng tên ở vi và en. Cách sửa: viết content/tasks/2031/en/01-duong-vao-cum.mdx.
        en  Found: missing or unreadable, while content/tasks/2031/vi/01-duong-vao-cum.mdx is there. Expected: a file of the same name in vi and en. To do: write content/tasks/2031/en/01-duong-vao-cum.mdx."
    `);
  });

  it('names the Vietnamese file that is missing', async () => {
    const text = await toldBy('missing-language', ({ remove }) =>
      remove('pages/vi/gioi-thieu.mdx'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/pages/vi/gioi-thieu.mdx  [missing-language]
        vi  Đang có: không có, hoặc không đọc được; content/pages/en/gioi-thieu.mdx thì có. Cần: mỗi mục có tệp cùng tên ở vi và en. Cách sửa: viết content/pages/vi/gioi-thieu.mdx.
        en  Found: missing or unreadable, while content/pages/en/gioi-thieu.mdx is there. Expected: a file of the same name in vi and en. To do: write content/pages/vi/gioi-thieu.mdx."
    `);
  });

  it('names both when the stems differ', async () => {
    const text = await toldBy('missing-language', ({ rename }) =>
      rename('plan/2031/en/ket.mdx', 'plan/2031/en/ket-luan.mdx'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/en/ket.mdx  [missing-language]
        vi  Đang có: không có, hoặc không đọc được; content/plan/2031/vi/ket.mdx thì có. Cần: mỗi mục có tệp cùng tên ở vi và en. Cách sửa: viết content/plan/2031/en/ket.mdx.
        en  Found: missing or unreadable, while content/plan/2031/vi/ket.mdx is there. Expected: a file of the same name in vi and en. To do: write content/plan/2031/en/ket.mdx.
      ✗ content/plan/2031/vi/ket-luan.mdx  [missing-language]
        vi  Đang có: không có, hoặc không đọc được; content/plan/2031/en/ket-luan.mdx thì có. Cần: mỗi mục có tệp cùng tên ở vi và en. Cách sửa: viết content/plan/2031/vi/ket-luan.mdx.
        en  Found: missing or unreadable, while content/plan/2031/en/ket-luan.mdx is there. Expected: a file of the same name in vi and en. To do: write content/plan/2031/vi/ket-luan.mdx."
    `);
  });
});
