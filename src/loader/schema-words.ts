import type { z } from 'zod';
import type { Bilingual } from '../schema/field.ts';

type Issue = z.core.$ZodIssue;

/** What a schema expects of a value, and what to do where the value is another. */
export interface Told {
  expected: Bilingual;
  fix: Bilingual;
}

/** The types of a schema as an author knows them. */
export const typeNames: Record<string, Bilingual> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm trường', en: 'a group of fields' },
};

/** Forms of a text, by zod's name or by the name that `src/schema` gives a pattern as its message. */
const formats: Record<string, Bilingual> = {
  date: { vi: 'một ngày có thật, dạng 2024-01-22', en: 'a day that exists, as 2024-01-22' },
  'partial-day': {
    vi: 'ngày, tháng hoặc năm trong dấu nháy, ví dụ "2017-06-30", "2017-06", "2017"',
    en: 'a day, month or year in quotation marks, as "2017-06-30", "2017-06", "2017"',
  },
  url: {
    vi: 'địa chỉ bắt đầu bằng http:// hoặc https://',
    en: 'an address that starts with http:// or https://',
  },
  email: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' },
  id: {
    vi: 'chữ thường không dấu, số và gạch nối',
    en: 'lower-case ASCII letters, digits and hyphens',
  },
  digits: { vi: 'chỉ các chữ số, trong dấu nháy', en: 'digits only, in quotation marks' },
  fingerprint: { vi: '16 chữ số thập lục phân', en: '16 hexadecimal digits' },
  version: {
    vi: 'ba số cách nhau bằng dấu chấm, ví dụ 1.0.0',
    en: 'three numbers parted by dots, as 1.0.0',
  },
  sha256: { vi: '64 chữ số thập lục phân', en: '64 hexadecimal digits' },
};

const notEmpty: Told = {
  expected: { vi: 'chữ, không để trống', en: 'text, not left empty' },
  fix: {
    vi: 'viết chữ vào; trường không bắt buộc thì bỏ cả dòng',
    en: 'write the text; leave a field out where it is not required',
  },
};

/** A text of the wrong form; one of spaces only counts as empty. */
export function tellFormat(issue: Extract<Issue, { code: 'invalid_format' }>): Told {
  if (issue.message === 'text') return notEmpty;
  const pattern = { vi: `chữ theo mẫu ${issue.pattern}`, en: `text of the form ${issue.pattern}` };
  return {
    expected: formats[issue.message] ?? formats[issue.format] ?? pattern,
    fix: { vi: 'sửa giá trị theo dạng này', en: 'write the value in that form' },
  };
}

/** The bound that a number, a text’s length or a list’s length has crossed. */
export function tellBound(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Told {
  const small = issue.code === 'too_small';
  const bound = String(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') {
    if (small && bound === '1') return notEmpty;
    return {
      expected: {
        vi: `${atBound(issue).vi} ${bound} ký tự`,
        en: `${atBound(issue).en} ${bound} ${bound === '1' ? 'character' : 'characters'}`,
      },
      fix: small
        ? { vi: 'viết dài hơn', en: 'write more' }
        : { vi: 'viết ngắn lại', en: 'shorten it' },
    };
  }
  if (issue.origin === 'array') {
    return {
      expected: {
        vi: `${atBound(issue).vi} ${bound} mục`,
        en: `${atBound(issue).en} ${bound} ${bound === '1' ? 'item' : 'items'}`,
      },
      fix: small
        ? { vi: 'thêm mục vào danh sách', en: 'add to the list' }
        : { vi: 'bỏ bớt mục khỏi danh sách', en: 'take items out of the list' },
    };
  }
  const beyond = small ? { vi: 'lớn hơn', en: 'above' } : { vi: 'nhỏ hơn', en: 'below' };
  return {
    expected: issue.inclusive
      ? { vi: `số, ${atBound(issue).vi} ${bound}`, en: `a number, ${atBound(issue).en} ${bound}` }
      : { vi: `số ${beyond.vi} ${bound}`, en: `a number ${beyond.en} ${bound}` },
    fix: { vi: 'ghi số trong giới hạn này', en: 'give a number within that bound' },
  };
}

function atBound(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Bilingual {
  if (issue.exact) return { vi: 'đúng', en: 'exactly' };
  return issue.code === 'too_small'
    ? { vi: 'ít nhất', en: 'at least' }
    : { vi: 'nhiều nhất', en: 'at most' };
}

/** A number that does not fall on the steps that are allowed. */
export function tellStep(issue: Extract<Issue, { code: 'not_multiple_of' }>): Told {
  return {
    expected: { vi: `số chia hết cho ${issue.divisor}`, en: `a multiple of ${issue.divisor}` },
    fix: { vi: 'ghi số chia hết', en: 'give such a number' },
  };
}

/**
 * A rule that a schema states itself. It gives what it expects as its message, in both languages, parted by a
 * slash between spaces; a rule of the library, which has English only, is left to the guide.
 */
export function tellRule(message: string): Told {
  const [vi, en] = message.split(' / ');
  return {
    expected:
      vi && en
        ? { vi, en }
        : {
            vi: 'giá trị như content/README.md ghi',
            en: 'a value as content/README.md describes it',
          },
    fix: { vi: 'sửa giá trị', en: 'mend the value' },
  };
}
