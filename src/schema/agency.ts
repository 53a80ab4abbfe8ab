import { z } from 'zod';
import { bilingual, day, field, id, note, orAbsent, sources, text } from './field.ts';

export const agencyKinds = [
  'central-authority',
  'people-committee-province',
  'people-council-province',
  'department',
  'alliance',
  'district-committee',
  'district-committees',
  'commune-committees',
  'unnamed-group',
] as const;
export const agencyFates = [
  'continues',
  'renamed',
  'merged',
  'reorganised',
  'ended',
  'not-applicable',
] as const;

/** A body that the plan names, then and now: a row of `content/registers/agencies.yaml`. */
export const agency = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã cơ quan.', 'Id of the agency.']),
  kind: field(z.enum(agencyKinds), ['Loại', 'Kind'], ['Loại cơ quan.', 'Kind of body.']),
  name: field(
    bilingual,
    ['Tên khi ban hành kế hoạch', 'Name when the plan was issued'],
    ['Tên đầy đủ vào ngày ban hành kế hoạch.', 'Full name on the day the plan was issued.'],
  ),
  nameInPlan: field(
    z.array(text).min(1),
    ['Tên trong kế hoạch', 'Names in the plan'],
    ['Các cách viết trong kế hoạch.', 'The ways the plan writes it.'],
  ),
  shortName: field(
    bilingual,
    ['Tên ngắn', 'Short name'],
    ['Tên ngắn cho bảng, tối đa ba dòng ngắn.', 'Short name for tables.'],
  ),
  fate: field(
    z.enum(agencyFates),
    ['Từ đó đến nay', 'Since then'],
    ['Điều đã xảy ra với cơ quan từ khi có kế hoạch.', 'What has become of it since the plan.'],
  ),
  successors: field(
    orAbsent(
      z
        .array(
          z.strictObject({
            name: bilingual,
            from: orAbsent(day),
            instrument: orAbsent(bilingual),
            place: id.optional(),
          }),
        )
        .min(1),
    ),
    ['Cơ quan kế thừa', 'Successors'],
    [
      'Tên hiện nay, từ ngày nào, theo văn bản nào.',
      'Present name, from when, by which instrument.',
    ],
  ),
  contact: field(
    orAbsent(
      z.strictObject({
        seat: orAbsent(bilingual),
        phone: orAbsent(text),
        website: orAbsent(text),
        asOf: bilingual,
      }),
    ),
    ['Liên hệ', 'Contact'],
    [
      'Trụ sở, điện thoại, trang web và thời điểm của thông tin.',
      'Seat, phone, website and the time they were true.',
    ],
  ),
  sources,
  note,
});
export type AgencyEntry = z.infer<typeof agency>;
