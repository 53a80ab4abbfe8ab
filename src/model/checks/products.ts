import type { Content } from '../../loader/content.ts';
import type { FolderEntry } from '../../loader/entry.ts';
import { isAbsent } from '../../schema/field.ts';
import type { ProductVi } from '../../schema/product.ts';
import { quote, same, type Problem } from '../problem.ts';
import { productEntries, type ProductEntry } from './product-entries.ts';
import { checkProductTwins } from './product-twins.ts';

type Entry = FolderEntry<ProductVi>;

/** A product has a source, its evidence says no more than its facts, and it is there under one name only. */
export function checkProducts(content: Content): Problem[] {
  const entries = productEntries(content);
  return [
    ...entries.filter(({ data }) => data.sources?.length === 0).map(withoutSource),
    ...content.products.flatMap(({ vi }) => (vi ? checkEvidence(vi) : [])),
    ...checkProductTwins(entries, content.places),
  ];
}

function withoutSource({ file }: ProductEntry): Problem {
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

/** True where nothing says that the product was recognised: neither a grade nor a decision, a day or a year of it. */
function isUnrecognised({ stars, decision, recognisedOn, recognisedYear }: ProductVi): boolean {
  return [stars, decision, recognisedOn, recognisedYear].every(isAbsent);
}

/**
 * “Decision named” needs the decision that recognises, a proposal the proposal and no recognised grade; what was only
 * proposed says so, and what is unconfirmed has no stars.
 */
function checkEvidence({ file, data }: Entry): Problem[] {
  if (['official', 'press'].includes(data.evidence) && data.proposal && isUnrecognised(data))
    return [
      {
        rule: 'product-evidence',
        file,
        field: 'evidence',
        found: {
          vi: `${quote(data.evidence)}, mà chỉ có đề nghị; không hạng, quyết định, ngày hay năm nào được công nhận`,
          en: `${quote(data.evidence)} with nothing but a proposal: no recognised grade, no decision, day or year of recognition`,
        },
        expected: {
          vi: 'proposal khi chỉ có đề nghị, hoặc điều cho thấy đã được công nhận',
          en: 'proposal where there is only a proposal, or what shows the recognition',
        },
        fix: {
          vi: 'ghi evidence: proposal; nếu có nguồn công nhận thì ghi hạng, quyết định hoặc năm theo nguồn ấy',
          en: 'write evidence: proposal; if a source says it was recognised, write the grade, decision or year from it',
        },
      },
    ];
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
