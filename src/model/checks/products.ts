import type { Content } from '../../loader/content.ts';
import type { FolderEntry } from '../../loader/entry.ts';
import { isAbsent } from '../../schema/field.ts';
import type { ProductVi } from '../../schema/product.ts';
import { quote, same, type Problem } from '../problem.ts';
import { slugify } from '../slug.ts';

type Entry = FolderEntry<ProductVi>;

/** A product has a source, its evidence says no more than its facts, and it is there under one name only. */
export function checkProducts(content: Content): Problem[] {
  const entries = content.products.flatMap(({ vi }) => vi ?? []);
  return [
    ...entries.filter(({ data }) => data.sources.length === 0).map(withoutSource),
    ...entries.flatMap(checkEvidence),
    ...checkTwins(entries),
  ];
}

function withoutSource({ file }: Entry): Problem {
  return {
    rule: 'product-source',
    file,
    field: 'sources',
    found: { vi: 'không có nguồn', en: 'no source' },
    expected: {
      vi: 'ít nhất một mã nguồn có trong content/registers/sources.yaml',
      en: 'at least one id of a source in content/registers/sources.yaml',
    },
    fix: {
      vi: 'thêm nguồn vào sources.yaml rồi ghi mã vào đây; không có nguồn thì không đăng sản phẩm',
      en: 'add the source to sources.yaml and write its id here; a product without a source is not published',
    },
  };
}

/**
 * “Decision named” needs the decision that recognises, a proposal the proposal and no recognised grade; what is
 * unconfirmed has no stars.
 */
function checkEvidence({ file, data }: Entry): Problem[] {
  if (data.evidence === 'proposal' && (data.proposal === undefined || !isAbsent(data.stars)))
    return [
      {
        rule: 'product-evidence',
        file,
        field: 'evidence',
        found:
          data.proposal === undefined
            ? {
                vi: `${quote('proposal')} mà không ghi đề nghị nào`,
                en: `${quote('proposal')} without any proposal`,
              }
            : {
                vi: `${quote('proposal')}, nhưng có hạng ${quote(String(data.stars))} đã công nhận`,
                en: `${quote('proposal')}, yet ${quote(String(data.stars))} stars recognised`,
              },
        expected: {
          vi: 'proposal khi chỉ có đề nghị, chưa có hạng đã công nhận',
          en: 'proposal where there is a proposal and no recognised grade',
        },
        fix: {
          vi: 'ghi proposal và bỏ hạng sao, hoặc ghi bằng chứng của hạng đã công nhận',
          en: 'write the proposal and take the stars out, or give the evidence of the recognised grade',
        },
      },
    ];
  if (data.evidence === 'decision' && isAbsent(data.decision))
    return [
      {
        rule: 'product-evidence',
        file,
        field: 'evidence',
        found: {
          vi: `${quote('decision')} mà không ghi quyết định công nhận nào`,
          en: `${quote('decision')} without any decision of recognition`,
        },
        expected: {
          vi: 'có quyết định công nhận, hoặc bằng chứng official, press, proposal, unconfirmed',
          en: 'a decision of recognition, or the evidence official, press, proposal or unconfirmed',
        },
        fix: {
          vi: 'ghi mã quyết định, hoặc hạ mức bằng chứng',
          en: 'write the id of the decision, or lower the evidence',
        },
      },
    ];
  if (data.evidence === 'unconfirmed' && !isAbsent(data.stars))
    return [
      {
        rule: 'product-evidence',
        file,
        field: 'stars',
        found: same(quote(data.stars)),
        expected: {
          vi: 'sản phẩm chưa xác nhận không có hạng sao',
          en: 'no stars for an unconfirmed product',
        },
        fix: {
          vi: 'bỏ hạng sao, hoặc nâng mức bằng chứng nếu có nguồn',
          en: 'take the stars out, or raise the evidence if there is a source for it',
        },
      },
    ];
  return [];
}

/** The same product twice: under the same name, under a name and a longer form of it, or with all the same facts. */
function checkTwins(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry, index) =>
    entries.slice(0, index).flatMap((first): Problem[] => {
      const known = [...(entry.data.differsFrom ?? []), ...(first.data.differsFrom ?? [])];
      if (known.includes(first.stem) || known.includes(entry.stem)) return [];
      const why = likeness(first.data, entry.data);
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

function likeness(a: ProductVi, b: ProductVi): { vi: string; en: string } | undefined {
  const names = (one: ProductVi) => [one.name, ...(one.alsoNamed ?? [])].map(slugify);
  if (names(a).some((name) => names(b).includes(name)))
    return { vi: 'cùng tên', en: 'the same name' };
  const sorted = (one: ProductVi) => names(one).map((name) => name.split('-').sort().join('-'));
  if (sorted(a).some((name) => sorted(b).includes(name)))
    return { vi: 'cùng các chữ trong tên, khác thứ tự', en: 'the same words in another order' };
  if (a.group !== b.group) return undefined;
  const isSame = (key: 'maker' | 'communeThen' | 'commune') =>
    !isAbsent(a[key]) && !isAbsent(b[key]) && slugify(a[key]) === slugify(b[key]);
  const differs = (key: 'maker' | 'communeThen') =>
    !isAbsent(a[key]) && !isAbsent(b[key]) && slugify(a[key]) !== slugify(b[key]);
  const isWithin = names(a).some((x) => names(b).some((y) => holds(x, y) || holds(y, x)));
  if (isWithin && !differs('communeThen') && !differs('maker'))
    return {
      vi: 'tên là dạng ngắn hoặc dài, cùng nhóm và không khác nơi',
      en: 'a shorter or longer form of a name, in the same group and not elsewhere,',
    };
  const facts = ({ stars, round, recognisedOn, decision, proposal }: ProductVi) =>
    JSON.stringify([stars, round, recognisedOn, decision, proposal]);
  const isSamePlace = isSame('maker') || isSame('communeThen') || isSame('commune');
  if (isSamePlace && facts(a) === facts(b))
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
