import type { Content } from '../../loader/content.ts';
import { valueOf } from '../../schema/field.ts';
import { linkedIds } from '../named-documents.ts';
import { quote, same, type Problem } from '../problem.ts';

/** A document of the register that bears a number. */
interface Numbered {
  id: string;
  number: string;
  signedIn: string | undefined;
}

/**
 * A document of the register that our own prose names by its number is linked there, or is a legal basis of the policy:
 * only then can a reader open it, and does its page tell who names it.
 */
export function checkNamedDocuments(content: Content): Problem[] {
  const numbered = content.documents.flatMap(({ data }): Numbered[] => {
    const number = valueOf(data.number);
    return number ? [{ id: data.id, number, signedIn: valueOf(data.signedOn)?.slice(0, 4) }] : [];
  });
  const numbers = [...new Set(numbered.map(({ number }) => number))];
  const prose = [
    ...content.pages.map(({ vi, en }) => ({ texts: [vi, en], bases: undefined })),
    ...content.policies.map(({ vi, en }) => ({
      texts: [vi, en],
      bases: vi?.data.legalBasis ?? [],
    })),
  ];
  return prose.flatMap(({ texts, bases }) =>
    texts.flatMap((entry): Problem[] => {
      if (!entry) return [];
      const listed = new Set([...linkedIds([entry]), ...(bases ?? [])]);
      const said = [...stringsOf(entry.data), entry.prose].join('\n');
      return numbers.flatMap((number): Problem[] => {
        const meant = mentions(said, number).flatMap((year) =>
          numbered.filter((one) => one.number === number && isOf(one, year)),
        );
        const [first] = meant;
        if (!first || meant.some(({ id }) => listed.has(id))) return [];
        const link = `[${number}](doc:${first.id})`;
        return [
          {
            rule: 'named-document',
            file: entry.file,
            field: '',
            found: same(quote(number)),
            expected: bases
              ? {
                  vi: `liên kết ${link}, hoặc ${first.id} trong legalBasis`,
                  en: `the link ${link}, or ${first.id} in legalBasis`,
                }
              : { vi: `liên kết ${link}`, en: `the link ${link}` },
            fix: {
              vi: 'viết liên kết ở một chỗ nêu số ấy; số của văn bản khác thì ghi năm ngay sau số',
              en: 'write the link where the number stands; if it is another document’s, give its year right behind',
            },
            needs: [{ file: 'content/registers/documents.yaml', row: first.id }],
          },
        ];
      });
    }),
  );
}

/** The year that stands behind a number wherever a text has it whole; undefined where none does. */
function mentions(text: string, number: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const isPart =
      /[\p{L}\d/.-]$/u.test(text.slice(0, at)) ||
      /^[\p{L}\d]/u.test(text.slice(at + number.length));
    if (isPart) continue;
    const behind = text.slice(at + number.length, at + number.length + 30);
    found.push(/^[^.;:)]*?\b((?:19|20)\d\d)(?![\d/])/.exec(behind)?.[1]);
  }
  return found;
}

/** A number without its year is given again in other years and by other bodies. */
function isOf({ number, signedIn }: Numbered, year: string | undefined): boolean {
  const isDated = /\/(?:19|20)\d\d\//.test(number);
  return isDated || year === undefined || signedIn === undefined || year === signedIn;
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
