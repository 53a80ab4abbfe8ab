import { z } from 'zod';
import { datasetIds } from './dataset.ts';
import { bilingual, day, field } from './field.ts';

/** Version of a dataset: renaming or taking out a column is a major step, rows a minor one, corrections a patch. */
export const semanticVersion = z.string().regex(/^\d+\.\d+\.\d+$/, 'version');

/** The version and the change log of one table: a row of `content/registers/dataset-versions.yaml`. */
export const datasetVersion = z.strictObject({
  id: field(
    z.enum(datasetIds),
    ['Mã bảng', 'Dataset'],
    ['Mã của bảng dữ liệu.', 'Id of the dataset.'],
  ),
  issued: field(
    day,
    ['Công bố lần đầu', 'First published'],
    ['Ngày công bố lần đầu.', 'Day of the first publication.'],
  ),
  changes: field(
    z.array(z.strictObject({ version: semanticVersion, on: day, note: bilingual })).min(1),
    ['Các thay đổi', 'Changes'],
    [
      'Các phiên bản, mới nhất trước, mỗi bản một lời ghi. Đổi tên hay bỏ cột: tăng số đầu; thêm hay bớt dòng: số giữa; sửa lỗi: số cuối.',
      'The versions, newest first, each with a note. A column renamed or removed: first number; rows: second number; corrections: last number.',
    ],
  ),
});
export type DatasetVersionEntry = z.infer<typeof datasetVersion>;

/** One frozen file: a line of `content/registers/releases.txt`. */
export interface ReleasedFile {
  /** Version of the release as a whole. */
  release: string;
  /** File within the release's folder. */
  file: string;
  sha256: string;
  bytes: number;
  /** The table, its version and the fingerprint of what it says; undefined for files that describe the release. */
  dataset: string | undefined;
  version: string | undefined;
  content: string | undefined;
}
