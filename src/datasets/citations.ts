import type { Document, Model } from '../model/types.ts';
import { derived } from '../schema/derived.ts';
import { derivedTables } from '../schema/derived-tables.ts';
import { documentColumn, pageColumns, positionColumn } from './columns.ts';
import { listPassages, type Passage } from './passages.ts';
import { column, type Dataset } from './table.ts';

interface Citation {
  passage: Passage;
  position: number;
  document: string;
  words: string;
}

/** One row a place where the plan cites a document. */
export function buildCitationTable(model: Model): Dataset<Citation> {
  return {
    id: 'citations',
    title: { vi: 'Đoạn nào dẫn văn bản nào', en: 'Which passage cites which document' },
    row: {
      vi: 'Mỗi dòng là một lần kế hoạch dẫn một văn bản.',
      en: 'Each row is one time the plan cites a document.',
    },
    about: {
      vi: 'Nối từng đoạn của kế hoạch với văn bản mà đoạn ấy dẫn, kèm đúng chữ được dùng để dẫn.',
      en: 'Joins each passage of the plan to the documents it cites, with the very words that cite them.',
    },
    keywords: {
      vi: ['dẫn chiếu', 'văn bản', 'căn cứ'],
      en: ['citations', 'legal basis', 'cross-references'],
    },
    key: ['plan_year', 'address', 'position'],
    limits: [
      {
        vi: 'Chỉ gồm văn bản mà kế hoạch nêu; văn bản mà các văn bản ấy dẫn tiếp thì không có.',
        en: 'Only documents that the plan itself names; what those documents cite in turn is not here.',
      },
    ],
    quality: {
      grade: 'letter-for-letter',
      reasons: [
        {
          vi: 'Chữ dẫn là chữ của văn bản gốc; mã văn bản do trang này gắn và được kiểm tra là có thật.',
          en: 'The citing words are those of the original; the ids are ours and are checked to exist.',
        },
      ],
    },
    columns: [
      column('plan_year', 'string', derived.planYear, (row) => row.passage.year),
      column('address', 'string', derivedTables.citedAddress, (row) => row.passage.address, {
        to: 'plan-paragraphs.address',
      }),
      positionColumn<Citation>(),
      documentColumn<Citation>((row) => row.document),
      column('words_printed', 'string', derivedTables.citedWords, (row) => row.words, {
        printed: true,
      }),
      ...pageColumns<Citation>(model, ({ passage }) => ({
        section: 'plan',
        ids: [passage.year],
        fragment: passage.address,
      })),
    ],
    rows: listPassages(model).flatMap((passage) =>
      passage.text.vi
        .flatMap(({ ref, text }) =>
          ref?.kind === 'doc' ? [{ document: ref.id, words: text }] : [],
        )
        .map((one, index) => ({ ...one, passage, position: index + 1 })),
    ),
  };
}

interface Relation {
  from: Document;
  kind: string;
  to: Document;
}

/** One row a relation between two documents. */
export function buildRelationTable(model: Model): Dataset<Relation> {
  return {
    id: 'document-relations',
    title: { vi: 'Quan hệ giữa các văn bản', en: 'Relations between documents' },
    row: {
      vi: 'Mỗi dòng là một văn bản sửa đổi, thay thế, thực hiện hoặc tiếp theo một văn bản khác.',
      en: 'Each row is a document that amends, replaces, carries out or follows another.',
    },
    about: {
      vi: 'Cho biết văn bản nào đã thay đổi văn bản nào, để lần ra văn bản đang áp dụng.',
      en: 'Says which document changed which, to find the one that applies today.',
    },
    keywords: {
      vi: ['sửa đổi', 'thay thế', 'hiệu lực'],
      en: ['amendments', 'replacement', 'validity'],
    },
    key: ['document_id', 'relation', 'other_document_id'],
    limits: [
      {
        vi: 'Chỉ gồm quan hệ mà nguồn đã đọc nêu; không phải mọi lần sửa đổi.',
        en: 'Only relations that a source read for this site states; not every amendment.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Lấy từ nguồn ghi ở từng văn bản trong bảng văn bản.',
          en: 'Taken from the sources given with each document in the table of documents.',
        },
      ],
    },
    columns: [
      documentColumn<Relation>((row) => row.from.id),
      column('relation', 'string', derivedTables.relation, (row) => row.kind),
      column('other_document_id', 'string', derivedTables.otherDocumentId, (row) => row.to.id, {
        to: 'documents.id',
      }),
      ...pageColumns<Relation>(model, (row) => ({ section: 'documents', ids: [row.from.id] })),
    ],
    rows: model.documents.flatMap((from) =>
      from.relations.map(({ kind, document }) => ({ from, kind, to: document })),
    ),
  };
}
