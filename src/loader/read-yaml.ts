import { parseDocument } from 'yaml';
import { same, type Problem } from '../model/problem.ts';

/**
 * Reads YAML strictly: a repeated key, a tab, a broken quote are problems, never guesses.
 * @returns the value, or the problems; never both empty
 */
export function readYaml(file: string, text: string): { value?: unknown; problems: Problem[] } {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => {
        const what = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
        return yamlProblem(file, error.linePos?.[0].line, what);
      }),
    };
  }
  try {
    return { value: document.toJS() as unknown, problems: [] };
  } catch (error) {
    // A value that starts with * is an alias; the library finds out only here that it leads nowhere.
    return { problems: [yamlProblem(file, undefined, error instanceof Error ? error.message : String(error))] };
  }
}

function yamlProblem(file: string, line: number | undefined, what: string): Problem {
  return {
    rule: 'yaml',
    file,
    field: line ? `line ${line}` : '',
    found: same(what),
    expected: { vi: 'YAML đọc được', en: 'YAML that can be read' },
    fix: {
      vi: 'xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này',
      en: 'look at the colons, quotes and indents of that line',
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
      found: { vi: `“${word.normalize('NFC')}” viết bằng dấu rời (NFD)`, en: `“${word.normalize('NFC')}” written with separate marks (NFD)` },
      expected: { vi: 'chữ dựng sẵn (NFC)', en: 'composed letters (NFC)' },
      fix: {
        vi: 'gõ lại bằng bảng mã Unicode dựng sẵn, hoặc chạy npm run format:content',
        en: 'type it again with composed Unicode, or run npm run format:content',
      },
    },
  ];
}
