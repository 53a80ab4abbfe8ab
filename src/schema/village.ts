import { z } from 'zod';
import { bilingual, field, id, note, orAbsent, partialDay, sources, text } from './field.ts';

/** A craft village or craft: a row of `content/registers/craft-villages.yaml`. */
export const village = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã làng nghề.', 'Id of the craft village.']),
  name: field(bilingual, ['Tên', 'Name'], ['Tên làng nghề.', 'Name of the craft village.']),
  trade: field(orAbsent(bilingual), ['Nghề', 'Trade'], ['Nghề của làng.', 'What it makes.']),
  commune: field(
    orAbsent(id),
    ['Xã khi ban hành kế hoạch', 'Commune when the plan was issued'],
    ['Mã xã, phường vào lúc ấy.', 'Id of the commune at that time.'],
  ),
  district: field(
    orAbsent(id),
    ['Huyện khi ban hành kế hoạch', 'District when the plan was issued'],
    ['Mã huyện vào lúc ấy.', 'Id of the district at that time.'],
  ),
  today: field(
    orAbsent(z.array(id)),
    ['Đơn vị hiện nay', 'Unit today'],
    ['Mã xã, phường hiện nay.', 'Ids of the units of today.'],
  ),
  recognisedAs: field(
    orAbsent(bilingual),
    ['Được công nhận là', 'Recognised as'],
    ['Danh hiệu và theo nguồn nào.', 'Title, and by which source.'],
  ),
  decision: field(
    orAbsent(text),
    ['Quyết định công nhận', 'Decision'],
    ['Số quyết định công nhận.', 'Number of the decision.'],
  ),
  recognisedOn: field(
    orAbsent(partialDay),
    ['Ngày công nhận', 'Recognised on'],
    [
      'Ngày của quyết định; chỉ biết tháng hoặc năm thì ghi tháng hoặc năm (ISO 8601).',
      'Day of the decision; month or year where only that is known (ISO 8601).',
    ],
  ),
  knownFor: field(
    orAbsent(bilingual),
    ['Biết đến vì', 'Known for'],
    ['Tuổi nghề hoặc điều được biết đến.', 'Age of the craft or what it is known for.'],
  ),
  asOf: field(
    orAbsent(partialDay),
    ['Vào lúc', 'As of'],
    ['Ngày của thông tin (ISO 8601).', 'Date of the information (ISO 8601).'],
  ),
  sources,
  note,
});
export type VillageEntry = z.infer<typeof village>;
