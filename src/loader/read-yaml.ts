import { parseDocument } from 'yaml';
import { same, type Problem } from '../model/problem.ts';
import type { Bilingual } from '../schema/field.ts';

/** What the YAML library's codes mean to an author; a code that is not here is told in the library's own words. */
const meanings: Record<string, Bilingual> = {
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'hai dấu hai chấm trên một dòng, hoặc dòng dưới thụt sai',
    en: 'two colons on one line, or a wrong indent below',
  },
  MULTILINE_IMPLICIT_KEY: { vi: 'một dòng không có dấu hai chấm', en: 'a line without a colon' },
  MISSING_CHAR: {
    vi: 'dấu nháy hoặc dấu ngoặc mở mà không đóng',
    en: 'a quotation mark or bracket that opens and does not close',
  },
  BAD_INDENT: {
    vi: 'thụt dòng không thẳng hàng, hoặc dấu ngoặc không đóng',
    en: 'an indent out of line, or a bracket that does not close',
  },
  TAB_AS_INDENT: { vi: 'thụt dòng bằng phím Tab', en: 'an indent made with the Tab key' },
  DUPLICATE_KEY: { vi: 'một trường ghi hai lần', en: 'a field written twice' },
  MULTIPLE_DOCS: { vi: 'dòng --- giữa tệp', en: 'a line --- within the file' },
  BAD_SCALAR_START: {
    vi: 'giá trị bắt đầu bằng @, ` hoặc %',
    en: 'a value that starts with @, ` or %',
  },
  UNEXPECTED_TOKEN: { vi: 'chữ ở chỗ không được có chữ', en: 'text where none may stand' },
  BAD_ALIAS: { vi: 'giá trị bắt đầu bằng *', en: 'a value that starts with *' },
};

/**
 * Reads YAML strictly: a repeated key, a tab, a broken quote are problems, never guesses.
 * @returns the value, or the problems, one a line at most; never both empty
 */
export function readYaml(file: string, text: string): { value?: unknown; problems: Problem[] } {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true });
  const told = new Map<number | undefined, Problem>();
  for (const error of document.errors) {
    const line = error.linePos?.[0].line;
    const words = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    if (!told.has(line))
      told.set(line, yamlProblem(file, line, meanings[error.code] ?? same(words)));
  }
  if (told.size > 0) return { problems: [...told.values()] };
  try {
    return { value: document.toJS() as unknown, problems: [] };
  } catch {
    // The library finds out only here that an alias, which starts with a star, leads nowhere.
    const line = text.split('\n').findIndex((one) => /[:-] +\*/.test(one)) + 1;
    return { problems: [yamlProblem(file, line || undefined, meanings.BAD_ALIAS!)] };
  }
}

function yamlProblem(file: string, line: number | undefined, found: Bilingual): Problem {
  return {
    rule: 'yaml',
    file,
    field: line ? `line ${line}` : '',
    found,
    expected: { vi: 'YAML đọc được', en: 'YAML that can be read' },
    fix: {
      vi: 'xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy',
      en: 'look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks',
    },
  };
}

/** Text that is not in Unicode form NFC looks the same and compares differently: one problem a file. */
export function checkNfc(file: string, text: string): Problem[] {
  if (text === text.normalize('NFC')) return [];
  const lines = text.split('\n');
  const line = lines.findIndex((l) => l !== l.normalize('NFC'));
  const word = lines[line]!.split(/\s+/).find((w) => w !== w.normalize('NFC')) ?? '';
  return [
    {
      rule: 'nfc',
      file,
      field: `line ${line + 1}`,
      found: {
        vi: `“${word.normalize('NFC')}” viết bằng dấu rời (NFD)`,
        en: `“${word.normalize('NFC')}” written with separate marks (NFD)`,
      },
      expected: { vi: 'chữ dựng sẵn (NFC)', en: 'composed letters (NFC)' },
      fix: {
        vi: 'chọn “Unicode dựng sẵn” trong bộ gõ rồi gõ lại các chữ này',
        en: 'choose composed Unicode in the input method and type these words again',
      },
    },
  ];
}
