import type { Model } from '../model/types.ts';
import { source, type SourceEntry } from '../schema/source.ts';
import { noteColumns, pageColumns } from './columns.ts';
import { column, type Dataset } from './table.ts';

/** One row a public page that facts rest on. */
export function buildSourceTable(model: Model): Dataset<SourceEntry> {
  const field = source.shape;
  return {
    id: 'sources',
    title: { vi: 'Nguồn đã đọc', en: 'Sources read' },
    row: {
      vi: 'Mỗi dòng là một trang công khai mà dữ kiện của trang này dựa vào.',
      en: 'Each row is one public page that facts of this site rest on.',
    },
    about: {
      vi: 'Mọi trang đã đọc làm căn cứ, với nơi đăng, ngày đăng và độ tin cậy. Cột source_ids của các bảng khác dẫn tới đây.',
      en: 'Every page read for this site, with its publisher, its date and how strong it is as evidence. The columns source_ids of the other tables lead here.',
    },
    keywords: {
      vi: ['nguồn', 'bằng chứng', 'độ tin cậy'],
      en: ['sources', 'evidence', 'provenance'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Trang đã đọc có thể bị nơi đăng sửa hoặc gỡ sau ngày kiểm tra.',
        en: 'A page may have been changed or taken down by its publisher after it was checked.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Độ tin cậy theo loại nơi đăng: cơ quan nhà nước, báo chí, trang tra cứu, bản sao hay nguồn yếu.',
          en: 'Strength follows from the kind of publisher: official, press, reference site, copy or weak source.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('source_url', 'string', field.url, (row) => row.url),
      column('publisher', 'string', field.publisher, (row) => row.publisher),
      column('title', 'string', field.title, (row) => row.title),
      column('published_on', 'date', field.publishedOn, (row) => row.publishedOn),
      column('strength', 'string', field.strength, (row) => row.strength),
      ...noteColumns<SourceEntry>(),
      ...pageColumns<SourceEntry>(model, ({ id, strength }) => ({
        section: 'sources',
        ids: [strength],
        fragment: id,
      })),
    ],
    rows: model.sources,
  };
}
