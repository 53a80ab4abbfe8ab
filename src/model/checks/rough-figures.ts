import type { Content } from '../../loader/content.ts';
import { isAbsent } from '../../schema/field.ts';
import { quote, type Problem } from '../problem.ts';
import { rowsOf } from './register-rows.ts';

/** How a source may qualify a figure: the fields that list the figures so qualified. */
const qualifiers = ['moreThan', 'about'] as const;
type Qualified = Partial<Record<(typeof qualifiers)[number], string[]>>;

/** “More than” and “about” are said of figures that are there, and of one figure only one of them. */
export function checkRoughFigures(content: Content): Problem[] {
  return [...rowsOf(content, 'clusters'), ...content.clusterTotals].flatMap(({ file, data }) => {
    const figures = new Map<string, unknown>(Object.entries(data));
    const { moreThan = [], about = [] }: Qualified = data;
    return [
      ...qualifiers.flatMap((list) =>
        [...new Set((data as Qualified)[list])].flatMap((figure) => {
          const value = figures.get(figure);
          return isAbsent(value)
            ? [withoutFigure(file, `${data.id} · ${list}`, figure, value.absent)]
            : [];
        }),
      ),
      ...[...new Set(moreThan)]
        .filter((figure) => about.includes(figure))
        .map((figure) => inBoth(file, data.id, figure)),
    ];
  });
}

function withoutFigure(file: string, field: string, figure: string, absence: string): Problem {
  return {
    rule: 'rough-figure',
    file,
    field,
    found: {
      vi: `${quote(figure)}, mà ${figure} ghi absent: ${absence}`,
      en: `${quote(figure)}, while ${figure} says absent: ${absence}`,
    },
    expected: {
      vi: 'tên của một số có trong dòng này',
      en: 'the name of a figure that the row has',
    },
    fix: {
      vi: `ghi con số theo nguồn vào ${figure}, hoặc bỏ tên ấy khỏi danh sách này`,
      en: `write the figure of the source into ${figure}, or take the name out of this list`,
    },
  };
}

function inBoth(file: string, id: string, figure: string): Problem {
  return {
    rule: 'rough-figure',
    file,
    field: `${id} · about`,
    found: {
      vi: `${quote(figure)} ở cả moreThan và about`,
      en: `${quote(figure)} in both moreThan and about`,
    },
    expected: {
      vi: 'mỗi số ở một danh sách: nguồn ghi “hơn” hoặc “khoảng”',
      en: 'each figure in one list: the source says “more than” or “about”',
    },
    fix: {
      vi: 'xem lại nguồn, bỏ tên ấy ở danh sách kia',
      en: 'look at the source again and take the name out of the other list',
    },
  };
}
