import { z } from 'zod';
import { bilingual, field, id, note, orAbsent, sources } from './field.ts';

export const placeLevels = ['province', 'district', 'commune-2024', 'commune-today'] as const;
export const evidenceKinds = ['seen', 'inferred', 'place-name-only'] as const;

/** An administrative unit at one level in one period: a row of `content/registers/places.yaml`. */
export const place = z.strictObject({
  id: field(
    id,
    ['Mã', 'Id'],
    [
      'Cấp và mã số: tinh-46, huyen-476, xa-19831 (tháng 1/2024), nay-19831 (hiện nay).',
      'Level and code: tinh-46, huyen-476, xa-19831 (January 2024), nay-19831 (today).',
    ],
  ),
  level: field(
    z.enum(placeLevels),
    ['Cấp và thời kỳ', 'Level and period'],
    ['Cấp hành chính và thời kỳ của đơn vị.', 'Administrative level and the period of the unit.'],
  ),
  code: field(
    z.string().regex(/^\d+$/),
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
  firstHalf2025: field(
    bilingual.optional(),
    ['Từ 1/1 đến 30/6/2025', '1 January to 30 June 2025'],
    ['Đơn vị trong nửa đầu năm 2025.', 'The unit in the first half of 2025.'],
  ),
  today: field(
    z.array(id).optional(),
    ['Hiện nay', 'Today'],
    ['Mã các đơn vị hiện nay trên địa bàn này.', 'Ids of the units of today on this territory.'],
  ),
  instruments: field(
    z.array(z.strictObject({ from: z.iso.date(), text: bilingual })).optional(),
    ['Văn bản thay đổi', 'Instruments of change'],
    ['Văn bản đã thay đổi đơn vị, từ ngày nào.', 'What changed the unit, from when.'],
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
