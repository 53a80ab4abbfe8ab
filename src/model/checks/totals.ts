import type { Content } from '../../loader/content.ts';
import { isAbsent } from '../../schema/field.ts';
import { quote, same, type Problem } from '../problem.ts';

/** Parts that the register says are all of a total add up to it; those that are not stay below it, or at most equal. */
export function checkTotalSums(content: Content): Problem[] {
  const villages = content.villageTotals.flatMap(({ file, data }) =>
    data.breakdowns.flatMap((one, index) => {
      const sum = one.parts.reduce((all, part) => all + part.count, 0);
      const total = data[one.of];
      if (isAbsent(total)) return [];
      const isPart = one.sum === 'incomplete';
      if (isPart ? sum < total : sum === total) return [];
      return [sumProblem(file, `${data.id} · breakdowns[${index}]`, sum, total, isPart)];
    }),
  );
  const clusters = content.clusterTotals.flatMap(({ file, data }) =>
    (
      [
        ['operating', 'clusters'],
        ['usedAreaHa', 'areaHa'],
      ] as const
    ).flatMap(([field, ofField]) => {
      const [part, whole] = [data[field], data[ofField]];
      return isAbsent(part) || isAbsent(whole) || part <= whole
        ? []
        : [partProblem(file, `${data.id} · ${field}`, part, `${whole} (${ofField})`)];
    }),
  );
  return [...villages, ...clusters];
}

function sumProblem(
  file: string,
  field: string,
  sum: number,
  total: number,
  isPart: boolean,
): Problem {
  return {
    rule: 'total-sum',
    file,
    field,
    found: { vi: `các phần cộng lại ${sum}`, en: `the parts come to ${sum}` },
    expected: isPart
      ? { vi: `ít hơn tổng ${total}`, en: `less than the total of ${total}` }
      : { vi: `đúng bằng tổng ${total}`, en: `exactly the total of ${total}` },
    fix: {
      vi: 'xem lại nguồn; khi các phần đọc được không đủ thì ghi sum: incomplete',
      en: 'look at the source again; where the parts read are not all of it write sum: incomplete',
    },
  };
}

function partProblem(file: string, field: string, part: number, whole: string): Problem {
  return {
    rule: 'total-sum',
    file,
    field,
    found: same(quote(String(part))),
    expected: { vi: `không quá ${whole}`, en: `no more than ${whole}` },
    fix: { vi: 'chép lại hai số theo nguồn', en: 'copy both figures from the source again' },
  };
}
