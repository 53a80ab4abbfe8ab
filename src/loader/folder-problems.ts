import { quote, same, type Problem } from '../model/problem.ts';
import { slugify } from '../model/slug.ts';
import { id } from '../schema/field.ts';

/** The stem is in addresses and in the names of both languages' files, so it is typed in plain letters. */
export function checkName(file: string, stem: string): Problem[] {
  if (id.safeParse(stem).success) return [];
  const better = slugify(stem);
  return [
    {
      rule: 'file-name',
      file,
      field: '',
      found: same(quote(`${stem}.mdx`)),
      expected: {
        vi: 'tên tệp viết bằng chữ thường không dấu, số và gạch nối',
        en: 'a file name of lower-case ASCII letters, digits and hyphens',
      },
      fix: better
        ? {
            vi: `đổi tên thành ${quote(`${better}.mdx`)}, ở cả vi và en`,
            en: `rename it to ${quote(`${better}.mdx`)}, in both vi and en`,
          }
        : { vi: 'đổi tên, ở cả vi và en', en: 'rename it, in both vi and en' },
    },
  ];
}

/** A folder that each language, year or kind must have. */
export function missingFolder(file: string): Problem {
  return {
    rule: 'missing-folder',
    file,
    field: '',
    found: { vi: 'không có thư mục này', en: 'no such folder' },
    expected: { vi: 'một thư mục có các tệp .mdx', en: 'a folder with .mdx files' },
    fix: {
      vi: 'tạo lại thư mục, hoặc lấy lại từ bản trước',
      en: 'make the folder again, or take it back from an earlier version',
    },
  };
}

/** A file beside the entries that does not end as they do. */
export function strayFile(file: string): Problem {
  return {
    rule: 'stray-file',
    file,
    field: '',
    found: same(quote(file.split('/').at(-1) ?? file)),
    expected: { vi: 'chỉ các tệp có đuôi .mdx', en: 'only files that end in .mdx' },
    fix: { vi: 'đổi đuôi thành .mdx hoặc chuyển tệp đi', en: 'rename it to .mdx or move it away' },
  };
}
