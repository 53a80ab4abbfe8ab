import type { Content } from '../../loader/content.ts';
import { valueOf } from '../../schema/field.ts';
import type { OcopTotalEntry } from '../../schema/ocop-total.ts';
import { quote, type Problem } from '../problem.ts';

/** The grades of a published total add up to it where the source gives them all. */
export function checkOcopTotals(content: Content): Problem[] {
  return content.ocopTotals.flatMap(({ file, data }) => checkSums(file, data));
}

/** Sources count the potential five-star products in the total or beside it; both add up. */
function checkSums(file: string, data: OcopTotalEntry): Problem[] {
  const [four, three] = [valueOf(data.fourStar), valueOf(data.threeStar)];
  const total = valueOf(data.products);
  const proposed = valueOf(data.proposedFiveStar);
  const { added } = data;
  const problems: Problem[] = [];
  if (total !== undefined && four !== undefined && three !== undefined) {
    const recognised = [valueOf(data.fiveStar) ?? 0, four, three];
    const sums = [recognised, ...(proposed ? [[...recognised, proposed]] : [])];
    if (!sums.some((parts) => sumOf(parts) === total))
      problems.push(unequal(file, `${data.id} · products`, total, sums));
  }
  if (added && added.products !== added.fourStar + added.threeStar)
    problems.push(
      unequal(file, `${data.id} · added`, added.products, [[added.fourStar, added.threeStar]]),
    );
  return problems;
}

const sumOf = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

function unequal(file: string, field: string, total: number, sums: number[][]): Problem {
  const said = sums.map((parts) => {
    const shown = parts.filter((part) => part > 0);
    return `${shown.join(' + ')} = ${sumOf(parts)}`;
  });
  return {
    rule: 'ocop-total',
    file,
    field,
    found: {
      vi: `${quote(String(total))}, mà các hạng cộng lại là ${said.join(', hoặc ')}`,
      en: `${quote(String(total))}, while the grades make ${said.join(', or ')}`,
    },
    expected: { vi: 'tổng bằng các hạng cộng lại', en: 'a total that its grades add up to' },
    fix: {
      vi: 'chép lại số theo nguồn; số mà nguồn không nêu thì ghi absent: not-stated',
      en: 'copy the numbers from the source again; absent: not-stated for what it does not give',
    },
  };
}
