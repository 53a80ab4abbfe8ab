import type { Discrepancy, Model } from '../model/types.ts';
import { discrepancy } from '../schema/discrepancy.ts';
import { inLang, pageColumns, sourceColumns } from './columns.ts';
import { column, type Dataset } from './table.ts';

/** One row a place where the plan disagrees with itself or is misprinted. */
export function buildDiscrepancyTable(model: Model): Dataset<Discrepancy> {
  const field = discrepancy.shape;
  return {
    id: 'discrepancies',
    title: { vi: 'Chỗ khác nhau và lỗi in', en: 'Discrepancies and misprints' },
    row: {
      vi: 'Mỗi dòng là một chỗ kế hoạch tự khác nhau hoặc in sai.',
      en: 'Each row is one place where the plan disagrees with itself or is misprinted.',
    },
    about: {
      vi: 'Văn bản được giữ nguyên kể cả chỗ in sai. Bảng này kể các chỗ ấy, cách hiểu hợp lý nhất và mức chắc chắn.',
      en: 'The text is kept as it is, misprints included. This table lists those places with the most likely reading and how sure it is.',
    },
    keywords: {
      vi: ['lỗi in', 'khác nhau', 'cách hiểu'],
      en: ['misprints', 'discrepancies', 'readings'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Cách hiểu là của trang này; chỗ ghi open thì chỉ cơ quan ban hành trả lời được.',
        en: 'The readings are ours; where certainty is open, only the issuer can say.',
      },
    ],
    quality: {
      grade: 'our-reading',
      reasons: [
        {
          vi: 'Chữ trong ngoặc kép được kiểm tra là có trong văn bản.',
          en: 'The words in quotation marks are checked to stand in the text.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('kind', 'string', field.kind, (row) => row.kind),
      column('places', 'string', field.places, (row) => row.places.map((one) => one.address), {
        to: 'plan-paragraphs.address',
      }),
      column('says_vi', 'string', field.says, (row) => row.says.vi),
      column('says_en', 'string', field.says, (row) => row.says.en),
      column('against_vi', 'string', field.against, (row) => inLang(row.against, 'vi')),
      column('against_en', 'string', field.against, (row) => inLang(row.against, 'en')),
      column('reading_vi', 'string', field.reading, (row) => row.reading.vi),
      column('reading_en', 'string', field.reading, (row) => row.reading.en),
      column('certainty', 'string', field.certainty, (row) => row.certainty),
      column('documents', 'string', field.documents, (row) => row.documents.map((one) => one.id), {
        list: true,
        to: 'documents.id',
      }),
      ...sourceColumns<Discrepancy>(),
      ...pageColumns<Discrepancy>(model, (row) => ({ section: 'discrepancies', fragment: row.id })),
    ],
    rows: model.discrepancies,
  };
}
