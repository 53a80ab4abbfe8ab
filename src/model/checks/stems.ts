import type { Content } from '../../loader/content.ts';
import { id } from '../../schema/field.ts';
import { quote, same, type Problem } from '../problem.ts';

/** A part's file starts with its id, a task's with its number: whoever knows the address knows the file. */
export function checkStems(content: Content): Problem[] {
  const wanted = [
    ...content.planParts.map((pair) => ({
      entry: pair.vi,
      start: pair.vi?.data.id ?? '',
      field: 'id',
    })),
    ...content.tasks.map((pair) => ({
      entry: pair.vi,
      start: taskId(pair.vi?.data.number ?? 0),
      field: 'number',
    })),
  ];
  return wanted.flatMap(({ entry, start, field }) => {
    if (!entry || entry.stem === start || entry.stem.startsWith(`${start}-`)) return [];
    // A name that is not in plain letters has been told when the file was read.
    if (!id.safeParse(entry.stem).success) return [];
    return [
      {
        rule: 'file-name',
        file: entry.file,
        field,
        found: same(quote(start)),
        expected: {
          vi: `tên tệp bắt đầu bằng ${quote(`${start}-`)}`,
          en: `a file name that starts with ${quote(`${start}-`)}`,
        },
        fix: {
          vi: 'đổi tên tệp ở cả vi và en, hoặc sửa trường này',
          en: 'rename the file in vi and en, or mend the field',
        },
      },
    ];
  });
}

/** Number of a task as it stands in addresses and file names: two digits at least. */
export function taskId(number: number): string {
  return String(number).padStart(2, '0');
}
