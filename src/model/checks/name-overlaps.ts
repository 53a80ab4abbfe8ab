import type { Content } from '../../loader/content.ts';
import { quote, same, type Problem } from '../problem.ts';
import { foldMarks } from '../slug.ts';
import { abbreviation, allNames, keyOf } from './name-words.ts';

/** No name is in two groups unless both say so. */
export function checkShared(content: Content): Problem[] {
  const first = new Map<string, { id: string; term?: string; isShared: boolean }>();
  // A term of the glossary has a group by itself, whether or not the register adds names to it.
  for (const { data } of content.glossary)
    for (const name of [data.term.vi, data.term.en, data.abbreviation ?? data.term.vi])
      if (!first.has(keyOf(name)))
        first.set(keyOf(name), { id: data.id, term: data.id, isShared: true });
  return content.nameGroups.flatMap(({ file, data }) => {
    const shared = new Set((data.shared ?? []).map(keyOf));
    return allNames(data).flatMap((name): Problem[] => {
      const key = keyOf(name);
      const known = first.get(key);
      if (!known) {
        first.set(key, { id: data.id, isShared: shared.has(key) });
        return [];
      }
      if (known.term !== undefined && known.term === data.term) return [];
      if (known.isShared && shared.has(key)) return [];
      return [
        {
          rule: 'name-in-two-groups',
          file,
          field: `${data.id} · names`,
          found: {
            vi: `${quote(name)}, cũng có ở ${quote(known.id)}`,
            en: `${quote(name)}, which ${quote(known.id)} has too`,
          },
          expected: {
            vi: 'mỗi tên ở một nhóm, trừ khi cả hai nhóm ghi nó ở shared',
            en: 'each name in one group, unless both groups list it under shared',
          },
          fix: {
            vi: 'bỏ tên khỏi một nhóm, hoặc ghi vào shared của cả hai',
            en: 'remove the name from one group, or list it under shared in both',
          },
        },
      ];
    });
  });
}

/** One group adds names to a term: two would silently become one. */
export function checkTerms(content: Content): Problem[] {
  const first = new Map<string, string>();
  return content.nameGroups.flatMap(({ file, data }): Problem[] => {
    if (data.term === undefined) return [];
    const known = first.get(data.term);
    if (known === undefined) {
      first.set(data.term, data.id);
      return [];
    }
    return [
      {
        rule: 'two-groups-of-a-term',
        file,
        field: `${data.id} · term`,
        found: {
          vi: `${quote(data.term)}, cũng là term của ${quote(known)}`,
          en: `${quote(data.term)}, which is the term of ${quote(known)} too`,
        },
        expected: { vi: 'mỗi thuật ngữ ở một nhóm', en: 'each term in one group' },
        fix: { vi: 'gộp hai nhóm làm một', en: 'put the two groups together' },
      },
    ];
  });
}

/**
 * An abbreviation is made of first letters of another name of its group, or a source states it: other letters would be
 * somebody's word for it.
 */
export function checkInitials(content: Content): Problem[] {
  const terms = new Map(content.glossary.map(({ data }) => [data.id, data]));
  const agencies = new Map(content.agencies.map(({ data }) => [data.id, data]));
  return content.nameGroups.flatMap(({ file, data }) => {
    if (data.sources?.length) return [];
    const term = data.term === undefined ? undefined : terms.get(data.term);
    const agency = data.agency === undefined ? undefined : agencies.get(data.agency);
    const own = term ? [term.term.vi, term.term.en, term.abbreviation ?? ''] : [];
    const named = agency ? [agency.name.vi, agency.name.en] : [];
    const others = [...allNames(data), ...own, ...named];
    return allNames(data)
      .filter((name) => !isStated(name, others))
      .map((name) => ({
        rule: 'abbreviation-without-basis',
        file,
        field: `${data.id} · names`,
        found: same(quote(name)),
        expected: {
          vi: 'chữ viết tắt gồm các chữ đầu của một tên khác trong nhóm, hoặc có sources',
          en: 'an abbreviation of first letters of another name in the group, or sources',
        },
        fix: {
          vi: 'ghi tên đầy đủ vào nhóm, ghi nguồn, hoặc bỏ chữ viết tắt này',
          en: 'add the full name to the group, give a source, or remove the abbreviation',
        },
      }));
  });
}

/** Whether each abbreviation in a name is made of first letters, in order, of one of the other names. */
function isStated(name: string, others: readonly string[]): boolean {
  const short = name.match(abbreviation) ?? [];
  return short.every((found) =>
    others.some((other) => {
      if (keyOf(other) === keyOf(name)) return false;
      const initials = (other.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.charAt(0));
      return isWithin(letters(found), letters(initials.join(''))) || hasWord(other, found);
    }),
  );
}

const letters = (text: string) => [...foldMarks(keyOf(text)).replace(/[^a-z]/g, '')];
const hasWord = (text: string, word: string) =>
  [...text.matchAll(abbreviation)].some(([found]) => found === word);

/** Whether letters stand in a row of letters in that order. */
function isWithin(wanted: readonly string[], row: readonly string[]): boolean {
  let at = 0;
  for (const letter of row) if (letter === wanted[at]) at++;
  return at === wanted.length;
}
