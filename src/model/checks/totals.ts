import type { Content } from '../../loader/content.ts';
import { isAbsent } from '../../schema/field.ts';
import { quote, same, type Problem } from '../problem.ts';

/**
 * What is not yet over when the sources were last checked cannot have been counted. Totals of OCOP products have their
 * own rules, in `ocop-totals.ts`.
 */
export function checkTotalDates(content: Content): Problem[] {
  const { site } = content;
  if (!site) return [];
  return [...content.clusterTotals, ...content.villageTotals].flatMap(({ file, data }) => {
    const day = data.asOf;
    if (isAbsent(day)) return [];
    const field = `${data.id} · asOf`;
    const problem = { rule: 'total-date', file, field, found: same(quote(day)) };
    if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(day))
      return [
        {
          ...problem,
          expected: {
            vi: 'năm, năm-tháng hoặc năm-tháng-ngày',
            en: 'a year, a year and month, or a day',
          },
          fix: {
            vi: 'ghi như “2020”, “2020-12” hoặc “2020-12-16”',
            en: 'write it as “2020”, “2020-12” or “2020-12-16”',
          },
        },
      ];
    // A month or a year counts from its beginning.
    if (day <= site.checkedOn.slice(0, day.length)) return [];
    return [
      {
        ...problem,
        expected: {
          vi: `không sau ngày kiểm tra nguồn, ${site.checkedOn}`,
          en: `no later than the day on which the sources were checked, ${site.checkedOn}`,
        },
        fix: {
          vi: 'sửa ngày, hoặc sửa checkedOn trong content/site.yaml nếu nguồn đã được kiểm tra lại',
          en: 'mend the date, or checkedOn in content/site.yaml if the sources were checked again',
        },
        needs: [{ file: 'content/site.yaml' }],
      },
    ];
  });
}

/** Parts that the register says are all of a total add up to it; parts that are not all of it stay below it. */
export function checkTotalSums(content: Content): Problem[] {
  const villages = content.villageTotals.flatMap(({ file, data }) =>
    data.breakdowns.flatMap((one, index) => {
      const sum = one.parts.reduce((all, part) => all + part.count, 0);
      const total = data[one.of];
      if (isAbsent(total)) return [];
      const isSound = one.sum === 'incomplete' ? sum < total : sum === total;
      if (isSound) return [];
      return [
        sumProblem(file, `${data.id} · breakdowns[${index}]`, sum, total, one.sum === 'incomplete'),
      ];
    }),
  );
  const clusters = content.clusterTotals.flatMap(({ file, data }) =>
    (
      [
        ['operating', data.operating, data.clusters],
        ['usedAreaHa', data.usedAreaHa, data.areaHa],
      ] as const
    ).flatMap(([field, part, whole]) =>
      isAbsent(part) || isAbsent(whole) || part <= whole
        ? []
        : [sumProblem(file, `${data.id} · ${field}`, part, whole, true)],
    ),
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
