import { describe, expect, it } from 'vitest';
import { readSecondPlan, realContent, toldBy } from '../../test/builders.ts';
import { checkTaskSequence } from './task-sequence.ts';

describe('missing-task', () => {
  it('has nothing to say where every row of the annex is there', async () => {
    expect(checkTaskSequence(await readSecondPlan())).toEqual([]);
  });

  it('names task 2 of 3', async () => {
    const text = await toldBy('missing-task', ({ remove }) => {
      remove('tasks/2031/vi/02-keu-goi-dau-tu.mdx');
      remove('tasks/2031/en/02-keu-goi-dau-tu.mdx');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi · 2  [missing-task]
        vi  Đang có: không có nhiệm vụ 2. Cần: đủ 3 nhiệm vụ. Cách sửa: viết lại nhiệm vụ 2, hoặc sửa taskCount ở content/plan/2031/plan.yaml.
        en  Found: no task 2. Expected: all 3 tasks. To do: write task 2 again, or mend taskCount in content/plan/2031/plan.yaml."
    `);
  });

  it('names task 12 of 19', async () => {
    const remove12 = ({ remove }: { remove: (path: string) => void }) => {
      remove('tasks/2024/vi/12-ocop.mdx');
      remove('tasks/2024/en/12-ocop.mdx');
    };
    expect(await toldBy('missing-task', remove12, realContent)).toMatchInlineSnapshot(`
      "✗ content/tasks/2024/vi · 12  [missing-task]
        vi  Đang có: không có nhiệm vụ 12. Cần: đủ 19 nhiệm vụ. Cách sửa: viết lại nhiệm vụ 12, hoặc sửa taskCount ở content/plan/2024/plan.yaml.
        en  Found: no task 12. Expected: all 19 tasks. To do: write task 12 again, or mend taskCount in content/plan/2024/plan.yaml."
    `);
  });

  it('names a task beyond the count', async () => {
    const text = await toldBy('missing-task', ({ replace }) =>
      replace('plan/2031/plan.yaml', 'taskCount: 3', 'taskCount: 2'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/plan.yaml · taskCount  [missing-task]
        vi  Đang có: 2, mà có nhiệm vụ 3. Cần: bằng số dòng của phụ lục. Cách sửa: sửa taskCount, hoặc bỏ nhiệm vụ thừa.
        en  Found: 2, while there is a task 3. Expected: the number of rows of the annex. To do: mend taskCount, or remove the task."
    `);
  });
});
