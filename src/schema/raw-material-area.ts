import { z } from 'zod';
import { bilingual, field, id, note, orAbsent, partialDay, sources, text } from './field.ts';

/** What an area in hectares is: planted now, meant, tried out, or of the past. */
export const areaKinds = ['existing', 'one-maker', 'pilot', 'planned', 'target', 'past'] as const;
export type AreaKind = (typeof areaKinds)[number];

const places = orAbsent(z.array(id));

/** An area that grows a raw material: a row of `content/registers/raw-material-areas.yaml`. */
export const rawMaterialArea = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã vùng nguyên liệu.', 'Id of the raw-material area.']),
  material: field(
    bilingual,
    ['Nguyên liệu', 'Raw material'],
    ['Cây hoặc vật liệu.', 'Plant or material.'],
  ),
  where: field(
    orAbsent(bilingual),
    ['Nơi', 'Where'],
    ['Nơi như nguồn nêu.', 'The place as the source gives it.'],
  ),
  districts: field(
    places,
    ['Huyện khi ban hành kế hoạch', 'Districts when the plan was issued'],
    ['Mã huyện, thị xã vào lúc ấy.', 'Ids of the districts at that time.'],
  ),
  communes: field(
    places,
    ['Xã khi ban hành kế hoạch', 'Communes when the plan was issued'],
    ['Mã xã vào lúc ấy.', 'Ids of the communes at that time.'],
  ),
  today: field(
    places,
    ['Đơn vị hiện nay', 'Units today'],
    ['Mã xã, phường hiện nay trên địa bàn đó.', 'Ids of the units of today on that territory.'],
  ),
  areaHa: field(
    orAbsent(z.number().positive()),
    ['Diện tích', 'Area'],
    ['Diện tích nguồn nêu.', 'Area that the source gives.'],
    'ha',
  ),
  areaKind: field(
    orAbsent(z.enum(areaKinds)),
    ['Loại diện tích', 'Kind of area'],
    [
      'existing: đang có; one-maker: của một cơ sở; pilot: trồng thử; planned: dự kiến; target: chỉ tiêu; past: trước kia.',
      'existing: there now; one-maker: of one maker; pilot: tried out; planned; target: of a project; past: no longer so.',
    ],
  ),
  areaNote: field(
    bilingual.optional(),
    ['Diện tích ấy là gì', 'What the area is'],
    ['Nguồn nói gì thêm về diện tích.', 'What else the source says of the area.'],
  ),
  asOf: field(
    orAbsent(partialDay),
    ['Vào lúc', 'As of'],
    ['Ngày, tháng hoặc năm của thông tin (ISO 8601).', 'Day, month or year (ISO 8601).'],
  ),
  output: field(
    orAbsent(bilingual),
    ['Sản lượng', 'Output'],
    ['Năng suất hoặc sản lượng nguồn nêu.', 'Yield or output that the source gives.'],
  ),
  namedIn: field(
    z.array(text),
    ['Kế hoạch nêu ở', 'Named in'],
    [
      'Địa chỉ các đoạn và nhiệm vụ của kế hoạch, ví dụ ii-4.1, phu-luc.17.',
      'Paragraphs and tasks of the plan, such as ii-4.1, phu-luc.17.',
    ],
  ),
  documents: field(
    z.array(id).optional(),
    ['Văn bản', 'Documents'],
    ['Mã văn bản đặt ra vùng này.', 'Ids of the documents that set it up.'],
  ),
  villages: field(
    z.array(id).optional(),
    ['Làng nghề', 'Craft villages'],
    ['Mã làng nghề dùng nguyên liệu này.', 'Ids of the craft villages that use it.'],
  ),
  sources,
  note,
});
export type RawMaterialAreaEntry = z.infer<typeof rawMaterialArea>;
