import type { Document, Model } from '../model/types.ts';
import { derived } from '../schema/derived.ts';
import { document } from '../schema/document.ts';
import { absenceKinds, isAbsent } from '../schema/field.ts';
import { noteColumns, pageColumns, sourceColumns } from './columns.ts';
import { column, notApplicable, type Dataset } from './table.ts';

/** One row a legal or planning document. */
export function buildDocumentTable(model: Model): Dataset<Document> {
  const field = document.shape;
  return {
    id: 'documents',
    title: { vi: 'Văn bản được dẫn và văn bản liên quan', en: 'Documents cited and related' },
    row: {
      vi: 'Mỗi dòng là một văn bản pháp luật hoặc kế hoạch.',
      en: 'Each row is a legal or planning document.',
    },
    about: {
      vi: 'Văn bản mà kế hoạch dẫn và văn bản liên quan, với số, ngày, cơ quan ban hành, hiệu lực theo nguồn mới nhất đã đọc và nơi có toàn văn.',
      en: 'Documents that the plan cites and documents related to them, with number, date, issuer, validity by the latest source read, and where the text is.',
    },
    keywords: {
      vi: ['văn bản', 'nghị quyết', 'quyết định', 'hiệu lực'],
      en: ['legal documents', 'resolutions', 'decisions', 'validity'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Hiệu lực theo nguồn đã đọc đến ngày kiểm tra; không thay cho việc tra cứu của người dùng luật.',
        en: 'Validity is by the sources read up to the day of the check; it does not replace a lawyer’s own search.',
      },
      {
        vi: 'Trích yếu tiếng Anh là bản dịch không chính thức. Nơi không có trích yếu, description_vi và description_en là lời mô tả của trang này, không phải tên văn bản.',
        en: 'The English titles are unofficial translations. Where there is no official title, description_vi and description_en are our own description, not a name of the document.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Mỗi văn bản kèm nguồn và lời nói vì sao ghi hiệu lực ấy.',
          en: 'Each document comes with its sources and a sentence on why it has its status.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('number', 'string', field.number, (row) => row.number),
      column('kind', 'string', field.kind, (row) => row.kind),
      column('issuer_vi', 'string', field.issuer, (row) =>
        isAbsent(row.issuer) ? row.issuer : row.issuer.vi,
      ),
      column('issuer_en', 'string', field.issuer, (row) =>
        isAbsent(row.issuer) ? row.issuer : row.issuer.en,
      ),
      column('signed_on', 'date', field.signedOn, (row) => row.signedOn),
      column('in_force_from', 'date', field.inForceFrom, (row) => row.inForceFrom),
      column('status', 'string', field.status, (row) => row.status),
      column('status_note_vi', 'string', field.statusNote, (row) => row.statusNote.vi),
      column('status_note_en', 'string', field.statusNote, (row) => row.statusNote.en),
      column('title_vi', 'string', field.title, (row) => row.title.vi, { absent: absenceKinds }),
      column('title_en', 'string', field.title, (row) => row.title.en, { absent: absenceKinds }),
      column('description_vi', 'string', field.description, ({ description }) =>
        description ? description.vi : notApplicable,
      ),
      column('description_en', 'string', field.description, ({ description }) =>
        description ? description.en : notApplicable,
      ),
      column(
        'cited_at',
        'string',
        derived.citedAt,
        (row) => row.citedBy.map((mention) => `${mention.year}#${mention.address}`),
        { list: true },
      ),
      column('text_url', 'string', field.textUrl, (row) => row.textUrl),
      ...sourceColumns<Document>(),
      ...noteColumns<Document>(),
      ...pageColumns<Document>(model, (row) => ({ section: 'documents', ids: [row.id] })),
    ],
    rows: model.documents,
  };
}
