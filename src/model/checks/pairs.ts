import type { Content, EntryPair } from '../../loader/content.ts';
import type { Problem } from '../problem.ts';

/** Each entry exists in both languages under the same file stem. */
export function checkPairs(content: Content): Problem[] {
  const all: EntryPair<unknown, unknown>[] = [
    ...content.planParts,
    ...content.tasks,
    ...content.policies,
    ...content.products,
    ...content.pages,
  ];
  return all.flatMap((pair) => {
    const there = pair.vi ?? pair.en;
    if (!there || (pair.vi && pair.en)) return [];
    const missing = there.lang === 'vi' ? 'en' : 'vi';
    const file = there.file.replace(`/${there.lang}/`, `/${missing}/`);
    return [
      {
        rule: 'missing-language',
        file,
        field: '',
        found: {
          vi: `không có, hoặc không đọc được; ${there.file} thì có`,
          en: `missing or unreadable, while ${there.file} is there`,
        },
        expected: {
          vi: 'mỗi mục có tệp cùng tên ở vi và en',
          en: 'a file of the same name in vi and en',
        },
        fix: { vi: `viết ${file}`, en: `write ${file}` },
        needs: [{ file }],
      },
    ];
  });
}
