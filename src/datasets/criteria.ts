import type { Basis, Criterion } from '../model/support-types.ts';
import type { Model } from '../model/types.ts';
import { criterion } from '../schema/criterion.ts';
import { derivedCriteria } from '../schema/derived-criteria.ts';
import { derivedTables } from '../schema/derived-tables.ts';
import { isAbsent, type OrAbsent } from '../schema/field.ts';
import { inLang, pageColumns } from './columns.ts';
import { column, type Column, type Dataset } from './table.ts';

/** The conditions that some support sets; one that none sets has no page and is in no table. */
export function criteriaInUse(model: Model): Criterion[] {
  return model.criteria.filter(({ items }) => items.length > 0);
}

/** The page that shows a condition: that of the first support that sets it. */
export function criterionAddress({ items: [first] }: Criterion) {
  return { section: 'support', branch: 'item', ids: [first!.id] } as const;
}

/** One row a condition, whatever the number of supports that set it. */
export function buildCriteriaTable(model: Model): Dataset<Criterion> {
  return {
    id: 'criteria',
    title: { vi: 'Điều kiện', en: 'Conditions' },
    row: {
      vi: 'Mỗi dòng là một điều kiện, ghi một lần dù nhiều khoản hỗ trợ đặt ra.',
      en: 'Each row is one condition, once even where several supports set it.',
    },
    about: {
      vi: 'Mọi điều kiện của các khoản hỗ trợ, mỗi điều kiện một dòng: nói gì, xét bằng gì, điều khoản nào đặt ra, khoản nào cần, có phải xong trước khi mua hay ký không.',
      en: 'All conditions of the supports, each once: what it says, how it is decided, which clause sets it, which supports need it, and whether it must be met before buying or signing.',
    },
    keywords: {
      vi: ['điều kiện', 'tiêu chí', 'hỗ trợ', 'quy tắc'],
      en: ['eligibility', 'conditions', 'criteria', 'rules'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Điều kiện viết bằng lời của trang này; chỉ văn bản mới có giá trị, và nơi nhận hồ sơ mới quyết định.',
        en: 'The conditions are in our words; only the documents count, and the office that takes applications decides.',
      },
      {
        vi: 'Cột test là dữ liệu để máy xét; có điều kiện mà nguồn không nói rõ cách xét.',
        en: 'The column test is data for programs; for some conditions the source does not say how they are decided.',
      },
    ],
    quality: {
      grade: 'our-reading',
      reasons: [
        {
          vi: 'Mỗi điều kiện được kiểm tra là có ví dụ đạt và ví dụ không đạt, trong bảng criterion-examples.',
          en: 'Each condition is checked to have an example that meets it and one that does not, in the table criterion-examples.',
        },
        {
          vi: 'Đọc từ văn bản căn cứ; chỗ không thấy điều khoản thì ghi là không nêu.',
          en: 'Read from the legal basis; where no clause was found, the row says so.',
        },
      ],
    },
    columns: [
      column('id', 'string', criterion.shape.id, (row) => row.id),
      ...criterionColumns<Criterion>((row) => row),
      column('beforehand', 'boolean', derivedCriteria.beforehand, (row) => row.beforehand ?? false),
      column(
        'item_ids',
        'string',
        derivedCriteria.itemIds,
        (row) => row.items.map(({ id }) => id),
        { to: 'support-items.id' },
      ),
      ...pageColumns<Criterion>(model, criterionAddress),
    ],
    rows: criteriaInUse(model),
  };
}

/** What a condition says and the clause that sets it. */
export function criterionColumns<Row>(of: (row: Row) => Criterion): Column<Row>[] {
  const field = criterion.shape;
  const clause = (row: Row) => of(row).clause;
  return [
    column('kind', 'string', field.kind, (row) => of(row).kind),
    column('text_vi', 'string', field.text, (row) => of(row).text.vi),
    column('text_en', 'string', field.text, (row) => of(row).text.en),
    column('test', 'string', field.test, (row) => JSON.stringify(of(row).test)),
    column(
      'document_id',
      'string',
      field.clause,
      (row) => {
        const value = clause(row);
        return isAbsent(value) ? value : value.document.id;
      },
      { to: 'documents.id' },
    ),
    ...articleColumns(clause),
  ];
}

/** Article and clause of a document, in both languages. */
export function articleColumns<Row>(clause: (row: Row) => OrAbsent<Basis>): Column<Row>[] {
  const article = (lang: 'vi' | 'en') => (row: Row) => {
    const value = clause(row);
    return isAbsent(value) ? value : inLang(value.article, lang);
  };
  return [
    column('article_vi', 'string', derivedTables.article, article('vi')),
    column('article_en', 'string', derivedTables.article, article('en')),
  ];
}
