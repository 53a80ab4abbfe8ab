import type { Content } from '../../loader/content.ts';
import type { Problem } from '../problem.ts';

/** A plan has every task of its annex, 1 to `taskCount`, and no other. */
export function checkTaskSequence(content: Content): Problem[] {
  return content.planRecords.flatMap(({ file, year, data }) => {
    const numbers = content.tasks.flatMap((pair) =>
      pair.vi?.year === year ? [pair.vi.data.number] : [],
    );
    const missing = Array.from({ length: data.taskCount }, (_, i) => i + 1).filter(
      (n) => !numbers.includes(n),
    );
    const extra = numbers.filter((n) => n > data.taskCount);
    const problems: Problem[] = missing.map((n) => ({
      rule: 'missing-task',
      file: `content/tasks/${year}/vi`,
      field: `${n}`,
      found: { vi: `không có nhiệm vụ ${n}`, en: `no task ${n}` },
      expected: { vi: `đủ ${data.taskCount} nhiệm vụ`, en: `all ${data.taskCount} tasks` },
      fix: {
        vi: `viết lại nhiệm vụ ${n}, hoặc sửa taskCount ở ${file}`,
        en: `write task ${n} again, or mend taskCount in ${file}`,
      },
      needs: [{ year, task: n }],
    }));
    return [
      ...problems,
      ...extra.map((n) => ({
        rule: 'missing-task',
        file,
        field: 'taskCount',
        found: {
          vi: `${data.taskCount}, mà có nhiệm vụ ${n}`,
          en: `${data.taskCount}, while there is a task ${n}`,
        },
        expected: { vi: 'bằng số dòng của phụ lục', en: 'the number of rows of the annex' },
        fix: {
          vi: 'sửa taskCount, hoặc bỏ nhiệm vụ thừa',
          en: 'mend taskCount, or remove the task',
        },
      })),
    ];
  });
}
