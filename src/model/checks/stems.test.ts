import { describe, expect, it } from 'vitest';
import { readSecondPlan, toldBy } from '../../test/builders.ts';
import { checkStems, taskId } from './stems.ts';

describe('file-name', () => {
  it('has nothing to say where each file starts with its id', async () => {
    expect(checkStems(await readSecondPlan())).toEqual([]);
  });

  it('names a part whose file starts with another id', async () => {
    const text = await toldBy('file-name', ({ rename }) => {
      rename('plan/2031/vi/b-2-lang-nghe.mdx', 'plan/2031/vi/b-3-lang-nghe.mdx');
      rename('plan/2031/en/b-2-lang-nghe.mdx', 'plan/2031/en/b-3-lang-nghe.mdx');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/b-3-lang-nghe.mdx · id  [file-name]
        vi  Đang có: “b-2”. Cần: tên tệp bắt đầu bằng “b-2-”. Cách sửa: đổi tên tệp ở cả vi và en, hoặc sửa trường này.
        en  Found: “b-2”. Expected: a file name that starts with “b-2-”. To do: rename the file in vi and en, or mend the field."
    `);
  });

  it('names a task whose file has no leading zero', async () => {
    const text = await toldBy('file-name', ({ rename }) => {
      for (const lang of ['vi', 'en']) {
        rename(`tasks/2031/${lang}/01-duong-vao-cum.mdx`, `tasks/2031/${lang}/1-duong-vao-cum.mdx`);
      }
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/1-duong-vao-cum.mdx · number  [file-name]
        vi  Đang có: “01”. Cần: tên tệp bắt đầu bằng “01-”. Cách sửa: đổi tên tệp ở cả vi và en, hoặc sửa trường này.
        en  Found: “01”. Expected: a file name that starts with “01-”. To do: rename the file in vi and en, or mend the field."
    `);
  });
});

it('writes a task number with two digits at least', () => {
  expect([1, 19, 120].map(taskId)).toEqual(['01', '19', '120']);
});
