import type { z } from 'zod';
import { quote, type Problem } from '../model/problem.ts';
import type { Lang } from './entry.ts';

/** An unknown key in an `en` file that the `vi` file knows is a fact written twice: said so, not as "unknown". */
export function factsInTranslation(
  file: string,
  issues: readonly z.core.$ZodIssue[],
  facts: string[],
  texts: string[],
): Problem[] {
  return issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
    )
    .filter((key) => facts.includes(key) && !texts.includes(key))
    .map((key) => ({
      rule: 'fact-in-translation',
      file,
      field: key,
      found: {
        vi: `dữ kiện ${quote(key)} trong tệp tiếng Anh`,
        en: `the fact ${quote(key)} in the English file`,
      },
      expected: {
        vi: 'tệp en chỉ có chữ; dữ kiện chỉ ghi một lần, ở tệp vi',
        en: 'text only in the en file; a fact is written once, in the vi file',
      },
      fix: { vi: `bỏ ${quote(key)} ở tệp này`, en: `remove ${quote(key)} from this file` },
    }));
}

/** The other issues of an `en` file: what `factsInTranslation` says is not said twice. */
export function withoutFacts(
  lang: Lang,
  issues: readonly z.core.$ZodIssue[],
  facts: string[],
): z.core.$ZodIssue[] {
  if (lang === 'vi') return [...issues];
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys' || issue.path.length > 0) return [issue];
    const keys = issue.keys.filter((key) => !facts.includes(key));
    return keys.length > 0 ? [{ ...issue, keys }] : [];
  });
}
