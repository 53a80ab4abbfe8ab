import { z } from 'zod';
import { bilingual, day, field, id, note, orAbsent, sources } from './field.ts';

export const placeLevels = ['province', 'district', 'commune', 'commune-today'] as const;
export const evidenceKinds = ['seen', 'inferred', 'place-name-only'] as const;

/** What a unit was for a while, after the plan was issued and before it became what it is today. */
const period = z
  .strictObject({ from: day, to: day, name: bilingual })
  .refine(
    ({ from, to }) => from <= to,
    'ngày cuối không trước ngày đầu / a last day that is not before the first',
  );

/** An administrative unit at one level in one period: a row of `content/registers/places.yaml`. */
export const place = z.strictObject({
  id: field(
    id,
    ['Mã', 'Id'],
    [
      'Cấp và mã số: tinh-01, huyen-001, xa-00001 (khi ban hành kế hoạch), nay-00001 (hiện nay).',
      'Level and code: tinh-01, huyen-001, xa-00001 (when the plan was issued), nay-00001 (today).',
    ],
  ),
  level: field(
    z.enum(placeLevels),
    ['Cấp và thời kỳ', 'Level and period'],
    [
      'Cấp hành chính; commune-today là đơn vị hiện nay, các cấp khác là khi ban hành kế hoạch.',
      'Administrative level; commune-today is a unit of today, the others are of when the plan was issued.',
    ],
  ),
  code: field(
    z.string().regex(/^\d+$/, 'digits'),
    ['Mã số', 'Code'],
    [
      'Mã của cơ quan thống kê; chỉ duy nhất trong một cấp và thời kỳ.',
      'Statistics code; unique only within a level and period.',
    ],
  ),
  name: field(bilingual, ['Tên', 'Name'], ['Tên kèm loại đơn vị.', 'Name with the kind of unit.']),
  parent: field(
    id.optional(),
    ['Thuộc', 'Part of'],
    ['Đơn vị cấp trên cùng thời kỳ.', 'The unit above it in the same period.'],
  ),
  areaKm2: field(
    orAbsent(z.number().positive()),
    ['Diện tích', 'Area'],
    ['Diện tích tự nhiên.', 'Land area.'],
    'km2',
  ),
  population: field(
    orAbsent(z.int().positive()),
    ['Dân số', 'Population'],
    ['Số người.', 'Number of people.'],
  ),
  populationYear: field(
    orAbsent(z.int()),
    ['Năm của dân số', 'Year of the population'],
    ['Năm của con số dân số.', 'Year of the population figure.'],
  ),
  between: field(
    z.array(period).optional(),
    ['Giữa hai thời điểm', 'In between'],
    [
      'Đơn vị trong từng thời kỳ sau khi ban hành kế hoạch và trước hiện nay.',
      'The unit in each period after the plan was issued and before today.',
    ],
  ),
  today: field(
    z.array(id).optional(),
    ['Hiện nay', 'Today'],
    ['Mã các đơn vị hiện nay trên địa bàn này.', 'Ids of the units of today on this territory.'],
  ),
  instruments: field(
    z.array(z.strictObject({ from: day, document: id.optional(), text: bilingual })).optional(),
    ['Văn bản thay đổi', 'Instruments of change'],
    [
      'Văn bản đã thay đổi đơn vị, từ ngày nào; mã văn bản khi có trong sổ.',
      'What changed the unit, from when; its document where the register has it.',
    ],
  ),
  evidence: field(
    z.enum(evidenceKinds),
    ['Bằng chứng', 'Evidence'],
    ['Thấy trong nguồn, hay suy ra.', 'Seen in a source, or inferred.'],
  ),
  point: field(
    z.strictObject({ lon: z.number(), lat: z.number() }).optional(),
    ['Tâm', 'Centre'],
    ['Tâm hình học, độ thập phân WGS 84.', 'Centroid, decimal degrees WGS 84.'],
    'degrees',
  ),
  tile: field(
    z.strictObject({ col: z.int(), row: z.int() }).optional(),
    ['Ô trên bản đồ ô', 'Tile'],
    ['Cột và hàng trên bản đồ ô.', 'Column and row on the tile map.'],
  ),
  sources,
  note,
});
export type PlaceEntry = z.infer<typeof place>;
