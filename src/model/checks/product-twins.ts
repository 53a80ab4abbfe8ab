import type { RegisterEntry } from '../../loader/entry.ts';
import { valueOf } from '../../schema/field.ts';
import type { PlaceEntry } from '../../schema/place.ts';
import { quote, type Problem } from '../problem.ts';
import { slugify } from '../slug.ts';
import type { ProductEntry } from './product-entries.ts';

type Facts = ProductEntry['data'];
/** A product that can be known by its name; a faulty field of it says nothing. */
type Named = Facts & { name: string };

/**
 * The same product twice: under the same name, under a name and a longer form of it, under two names for one thing of
 * a brand, or with all the same facts.
 */
export function checkProductTwins(
  entries: readonly ProductEntry[],
  places: readonly RegisterEntry<PlaceEntry>[],
): Problem[] {
  const units = new Set(places.flatMap(({ data }) => tails(slugify(data.name.vi))));
  const named = entries.flatMap(({ data, ...entry }) =>
    data.name === undefined ? [] : [{ ...entry, data: { ...data, name: data.name } }],
  );
  return named.flatMap((entry, index) =>
    named.slice(0, index).flatMap((first): Problem[] => {
      const known = [...(entry.data.differsFrom ?? []), ...(first.data.differsFrom ?? [])];
      if (known.includes(first.stem) || known.includes(entry.stem)) return [];
      const why = likeness(first.data, entry.data, units);
      if (!why) return [];
      return [
        {
          rule: 'same-product',
          file: entry.file,
          field: 'name',
          found: {
            vi: `${quote(entry.data.name)}, ${why.vi} với ${quote(first.data.name)} (${first.file})`,
            en: `${quote(entry.data.name)}, ${why.en} as ${quote(first.data.name)} (${first.file})`,
          },
          expected: { vi: 'mỗi sản phẩm một mục', en: 'each product once' },
          fix: {
            vi: `gộp làm một và ghi tên kia vào alsoNamed; nếu thật là hai sản phẩm thì ghi differsFrom: [${first.stem}]`,
            en: `make them one and put the other name into alsoNamed; if they really are two products, write differsFrom: [${first.stem}]`,
          },
        },
      ];
    }),
  );
}

function likeness(
  a: Named,
  b: Named,
  units: ReadonlySet<string>,
): { vi: string; en: string } | undefined {
  const names = (one: Named) => [one.name, ...(one.alsoNamed ?? [])].map(slugify);
  if (names(a).some((name) => names(b).includes(name)))
    return { vi: 'cùng tên', en: 'the same name' };
  const sorted = (one: Named) => names(one).map((name) => name.split('-').sort().join('-'));
  if (sorted(a).some((name) => sorted(b).includes(name)))
    return { vi: 'cùng các chữ trong tên, khác thứ tự', en: 'the same words in another order' };
  if (a.group === undefined || a.group !== b.group) return undefined;
  const both = (key: 'maker' | 'communeThen' | 'commune') => {
    const [one, other] = [valueOf(a[key]), valueOf(b[key])];
    return one === undefined || other === undefined ? [] : [slugify(one) === slugify(other)];
  };
  const isSame = (key: 'maker' | 'communeThen' | 'commune') => both(key).includes(true);
  const differs = (key: 'maker' | 'communeThen') => both(key).includes(false);
  const isWithin = names(a).some((x) => names(b).some((y) => holds(x, y) || holds(y, x)));
  if (isWithin && !differs('communeThen') && !differs('maker'))
    return {
      vi: 'tên là dạng ngắn hoặc dài, cùng nhóm và không khác nơi',
      en: 'a shorter or longer form of a name, in the same group and not elsewhere,',
    };
  const isUnproven = [a, b].some(({ evidence }) => evidence === 'unconfirmed');
  const isOneBrand = names(a).some((x) => names(b).some((y) => sharesBrand(x, y, units)));
  if (isUnproven && isOneBrand && !differs('communeThen') && !differs('maker'))
    return {
      vi: 'cùng nhóm, cùng tên riêng ở cuối và một chữ khác trong tên, một bên chưa xác nhận',
      en: 'in the same group, with the same name at its end and another word in common, one of them unconfirmed,',
    };
  const facts = (['stars', 'round', 'recognisedOn', 'decision'] as const).flatMap((key) =>
    a[key] === undefined || b[key] === undefined ? [] : [[a[key], b[key]] as const],
  );
  const isSameTime =
    facts.length > 0 &&
    [...facts, [a.proposal, b.proposal]].every(
      ([one, other]) => JSON.stringify(one) === JSON.stringify(other),
    );
  const isSamePlace = isSame('maker') || isSame('communeThen') || isSame('commune');
  if (isSamePlace && isSameTime)
    return {
      vi: 'cùng nhóm, cùng nơi hoặc chủ thể và cùng lần công nhận',
      en: 'the same group, place or maker, and recognition',
    };
  return undefined;
}

/** True when every word of one name is in the other. */
function holds(long: string, short: string): boolean {
  const words = new Set(long.split('-'));
  return short.split('-').every((word) => words.has(word));
}

/**
 * True when two names end alike and have a further word in common: “Tổ yến Anna”, “Yến sào Anna”. An end that is the
 * name of a unit, or the end of one, tells where things are from, not whose they are.
 */
function sharesBrand(a: string, b: string, units: ReadonlySet<string>): boolean {
  const ends = tails(b);
  const shared = tails(a).find((end) => ends.includes(end));
  if (shared === undefined || units.has(shared)) return false;
  const before = (name: string) => name.slice(0, -shared.length).split('-').filter(Boolean);
  return before(a).some((word) => before(b).includes(word));
}

/** A name and all its ends, the longest first. */
function tails(name: string): string[] {
  const words = name.split('-');
  return words.map((_, at) => words.slice(at).join('-'));
}
