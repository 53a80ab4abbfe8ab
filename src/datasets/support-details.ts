import type { Basis, SupportItem } from '../model/support-types.ts';
import type { Model } from '../model/types.ts';
import { criterion } from '../schema/criterion.ts';
import { documentColumn, itemColumns, itemPageColumns } from './columns.ts';
import { articleColumns, criterionColumns } from './criteria.ts';
import { column, type Dataset } from './table.ts';

interface CriterionRow {
  item: SupportItem;
  position: number;
  criterion: SupportItem['criteria'][number];
}

/** One row a condition of a support item. */
export function buildCriterionTable(model: Model): Dataset<CriterionRow> {
  return {
    id: 'support-criteria',
    title: { vi: 'Điều kiện của từng khoản hỗ trợ', en: 'Conditions of each support item' },
    row: {
      vi: 'Mỗi dòng là một điều kiện của một khoản hỗ trợ.',
      en: 'Each row is one condition of one support item.',
    },
    about: {
      vi: 'Tách điều kiện của từng khoản hỗ trợ thành từng dòng, kèm điều khoản đặt ra điều kiện ấy, hoặc ghi rõ nguồn không nêu.',
      en: 'Takes the conditions of each support item apart, one a row, with the clause that sets the condition or the word that the source does not say.',
    },
    keywords: {
      vi: ['điều kiện', 'hỗ trợ', 'tiêu chí'],
      en: ['eligibility', 'conditions', 'support'],
    },
    key: ['item_id', 'position'],
    limits: [
      {
        vi: 'Điều kiện viết bằng lời của trang này; chỉ văn bản mới có giá trị.',
        en: 'The conditions are in our words; only the documents themselves count.',
      },
    ],
    quality: {
      grade: 'our-reading',
      reasons: [
        {
          vi: 'Đọc từ văn bản căn cứ của từng khoản; chỗ không thấy điều khoản thì ghi là không nêu.',
          en: 'Read from the legal basis of each item; where no clause was found, the row says so.',
        },
      ],
    },
    columns: [
      ...itemColumns<CriterionRow>(),
      column('criterion_id', 'string', criterion.shape.id, (row) => row.criterion.id, {
        to: 'criteria.id',
      }),
      ...criterionColumns<CriterionRow>((row) => row.criterion),
      ...itemPageColumns<CriterionRow>(model, ({ item }) => item.id),
    ],
    rows: model.supportItems.flatMap((item) =>
      item.criteria.map((one, index) => ({ item, position: index + 1, criterion: one })),
    ),
  };
}

interface BasisRow {
  item: SupportItem;
  position: number;
  basis: Basis;
}

/** One row a clause that a support item rests on. */
export function buildLegalBasisTable(model: Model): Dataset<BasisRow> {
  return {
    id: 'support-legal-bases',
    title: { vi: 'Căn cứ của từng khoản hỗ trợ', en: 'Legal basis of each support item' },
    row: {
      vi: 'Mỗi dòng là một điều khoản làm căn cứ cho một khoản hỗ trợ.',
      en: 'Each row is one clause that a support item rests on.',
    },
    about: {
      vi: 'Nối bảng khoản hỗ trợ với bảng văn bản, để biết khoản nào phụ thuộc văn bản nào và văn bản ấy còn hiệu lực hay không.',
      en: 'Joins the support items to the documents, to see which item depends on which document and whether that document is still in force.',
    },
    keywords: {
      vi: ['căn cứ pháp lý', 'điều khoản', 'hỗ trợ'],
      en: ['legal basis', 'clauses', 'support'],
    },
    key: ['item_id', 'position'],
    limits: [
      {
        vi: 'Có khoản chỉ biết văn bản mà chưa rõ điều khoản.',
        en: 'For some items the document is known but not the clause.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Mỗi dòng dẫn một văn bản có trong bảng văn bản, kèm hiệu lực và nguồn.',
          en: 'Each row names a document of the table of documents, with its status and sources.',
        },
      ],
    },
    columns: [
      ...itemColumns<BasisRow>(),
      documentColumn<BasisRow>((row) => row.basis.document.id),
      ...articleColumns<BasisRow>((row) => row.basis),
      ...itemPageColumns<BasisRow>(model, ({ item }) => item.id),
    ],
    rows: model.supportItems.flatMap((item) =>
      item.legalBasis.map((basis, index) => ({ item, position: index + 1, basis })),
    ),
  };
}
