import type { Model, Term } from '../model/types.ts';
import { term } from '../schema/glossary.ts';
import { noteColumns, pageColumns, sourceColumns } from './columns.ts';
import { column, notApplicable, type Dataset } from './table.ts';

/** One row a term of the plan. */
export function buildGlossaryTable(model: Model): Dataset<Term> {
  const field = term.shape;
  return {
    id: 'glossary',
    title: { vi: 'Thuật ngữ và chữ viết tắt', en: 'Terms and abbreviations' },
    row: {
      vi: 'Mỗi dòng là một thuật ngữ hoặc chữ viết tắt của kế hoạch.',
      en: 'Each row is one term or abbreviation of the plan.',
    },
    about: {
      vi: 'Thuật ngữ của kế hoạch, từ tiếng Anh dùng thống nhất trên trang này và một lời giải thích ngắn, kèm nơi kế hoạch dùng từ ấy.',
      en: 'Terms of the plan with the one English word that this site uses for each and a short explanation, and where the plan uses them.',
    },
    keywords: {
      vi: ['thuật ngữ', 'viết tắt', 'dịch'],
      en: ['glossary', 'abbreviations', 'translation'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Lời giải thích là của trang này, không phải định nghĩa pháp lý; cột documents ghi văn bản có định nghĩa.',
        en: 'The explanations are ours and no legal definitions; the column documents names the documents that define a term.',
      },
    ],
    quality: {
      grade: 'our-reading',
      reasons: [
        {
          vi: 'Chữ viết tắt và nơi dùng lấy từ kế hoạch; nghĩa do trang này viết theo nguồn đã ghi.',
          en: 'Abbreviations and places are from the plan; the meanings are written by us after the sources given.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('term_vi', 'string', field.term, (row) => row.term.vi),
      column('term_en', 'string', field.term, (row) => row.term.en),
      column(
        'abbreviation',
        'string',
        field.abbreviation,
        (row) => row.abbreviation ?? notApplicable,
      ),
      column('meaning_vi', 'string', field.meaning, (row) => row.meaning.vi),
      column('meaning_en', 'string', field.meaning, (row) => row.meaning.en),
      column(
        'defined_in',
        'string',
        field.definedIn,
        (row) => row.definedIn.map((one) => one.address),
        { to: 'plan-paragraphs.address' },
      ),
      column('documents', 'string', field.documents, (row) => row.documents.map((one) => one.id), {
        list: true,
        to: 'documents.id',
      }),
      ...noteColumns<Term>(),
      ...sourceColumns<Term>(),
      ...pageColumns<Term>(model, (row) => ({ section: 'glossary', fragment: row.id })),
    ],
    rows: model.terms,
  };
}
