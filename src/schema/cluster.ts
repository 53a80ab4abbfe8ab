import { z } from 'zod';
import { bilingual, day, field, id, note, orAbsent, sources, text } from './field.ts';
import { evidenceKinds } from './place.ts';

/** An industrial cluster: a row of `content/registers/clusters.yaml`. */
export const cluster = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã cụm công nghiệp.', 'Id of the cluster.']),
  name: field(bilingual, ['Tên', 'Name'], ['Tên cụm công nghiệp.', 'Name of the cluster.']),
  district: field(
    orAbsent(id),
    ['Huyện khi ban hành kế hoạch', 'District when the plan was issued'],
    ['Mã huyện, thị xã vào lúc ấy.', 'Id of the district at that time.'],
  ),
  commune: field(
    orAbsent(id),
    ['Xã khi ban hành kế hoạch', 'Commune when the plan was issued'],
    ['Mã xã, phường vào lúc ấy.', 'Id of the commune at that time.'],
  ),
  today: field(
    orAbsent(z.array(id)),
    ['Đơn vị hiện nay', 'Unit today'],
    ['Mã xã, phường hiện nay.', 'Ids of the units of today.'],
  ),
  locationEvidence: field(
    z.enum(evidenceKinds),
    ['Bằng chứng vị trí', 'Evidence of the place'],
    ['Vị trí thấy trong nguồn hay chỉ theo tên.', 'Seen in a source, or from the name only.'],
  ),
  areaHa: field(
    orAbsent(z.number().positive()),
    ['Diện tích', 'Area'],
    ['Diện tích cụm.', 'Area of the cluster.'],
    'ha',
  ),
  industrialAreaHa: field(
    orAbsent(z.number().positive()),
    ['Đất công nghiệp', 'Industrial land'],
    ['Diện tích đất công nghiệp.', 'Industrial land of the cluster.'],
    'ha',
  ),
  state: field(
    orAbsent(bilingual),
    ['Tình trạng', 'State'],
    ['Tình trạng theo nguồn.', 'State as the source has it.'],
  ),
  stateAsOf: field(
    orAbsent(text),
    ['Tình trạng vào lúc', 'State as of'],
    [
      'Ngày, tháng hoặc năm của tình trạng (ISO 8601).',
      'Day, month or year of the state (ISO 8601).',
    ],
  ),
  decision: field(
    orAbsent(text),
    ['Quyết định thành lập', 'Decision'],
    ['Số quyết định thành lập.', 'Number of the decision that set it up.'],
  ),
  decisionOn: field(
    orAbsent(day),
    ['Ngày quyết định', 'Decided on'],
    ['Ngày của quyết định.', 'Day of the decision.'],
  ),
  owner: field(
    orAbsent(text),
    ['Chủ đầu tư', 'Owner or investor'],
    ['Chủ đầu tư hạ tầng.', 'Investor in the infrastructure.'],
  ),
  capitalBnVnd: field(
    orAbsent(z.number().positive()),
    ['Vốn', 'Capital'],
    ['Tổng vốn hạ tầng.', 'Capital for infrastructure.'],
    'billion VND',
  ),
  occupancyPercent: field(
    orAbsent(z.number().min(0).max(100)),
    ['Tỷ lệ lấp đầy', 'Occupancy'],
    ['Tỷ lệ lấp đầy.', 'Share of the land taken.'],
    'percent',
  ),
  projects: field(
    orAbsent(z.int()),
    ['Số dự án', 'Projects'],
    ['Số dự án trong cụm.', 'Number of projects.'],
  ),
  workers: field(
    orAbsent(z.int()),
    ['Số lao động', 'Workers'],
    ['Số lao động trong cụm.', 'Number of workers.'],
  ),
  sources,
  note,
});
export type ClusterEntry = z.infer<typeof cluster>;
