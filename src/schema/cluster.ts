import { z } from 'zod';
import { bilingual, field, id, note, orAbsent, partialDay, sources, text } from './field.ts';
import { evidenceKinds } from './place.ts';

/** Numbers of one cluster that a source may give as “more than” or “about”. */
export const clusterMeasures = [
  'areaHa',
  'industrialAreaHa',
  'capitalBnVnd',
  'occupancyPercent',
  'projects',
  'workers',
] as const;

const roughly = z.array(z.enum(clusterMeasures)).optional();

/** An industrial cluster: a row of `content/registers/clusters.yaml`. */
export const cluster = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã cụm công nghiệp.', 'Id of the cluster.']),
  name: field(bilingual, ['Tên', 'Name'], ['Tên cụm công nghiệp.', 'Name of the cluster.']),
  district: field(
    orAbsent(id),
    ['Huyện khi ban hành kế hoạch', 'District when the plan was issued'],
    ['Mã huyện, thị xã vào lúc ấy.', 'Id of the district at that time.'],
  ),
  communes: field(
    orAbsent(z.array(id).min(1)),
    ['Xã khi ban hành kế hoạch', 'Communes when the plan was issued'],
    [
      'Mã từng xã hoặc phường có cụm vào lúc ấy, theo thứ tự nguồn nêu.',
      'Ids of the communes at that time that it lies in, in the order of the source.',
    ],
  ),
  today: field(
    orAbsent(z.array(id)),
    ['Đơn vị hiện nay', 'Unit today'],
    ['Mã xã, phường hiện nay.', 'Ids of the units of today.'],
  ),
  locationEvidence: field(
    z.enum(evidenceKinds),
    ['Bằng chứng vị trí', 'Evidence of the place'],
    [
      'seen: thấy trong nguồn; inferred: nguồn nêu cấp huyện, xã suy từ tên cụm; place-name-only: chỉ suy từ tên cụm.',
      'seen: in a source; inferred: the source gives the district, the commune is inferred from the name of the cluster; place-name-only: from its name only.',
    ],
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
    orAbsent(partialDay),
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
    orAbsent(partialDay),
    ['Ngày quyết định', 'Decided on'],
    [
      'Ngày của quyết định; chỉ biết tháng hoặc năm thì ghi tháng hoặc năm (ISO 8601).',
      'Day of the decision; month or year where only that is known (ISO 8601).',
    ],
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
  moreThan: field(
    roughly,
    ['Số ghi “hơn”', 'Given as “more than”'],
    ['Số mà nguồn ghi là “hơn”.', 'Figures that the source gives as “more than”.'],
  ),
  about: field(
    roughly,
    ['Số ghi “khoảng”', 'Given as “about”'],
    ['Số mà nguồn ghi là “khoảng”.', 'Figures that the source gives as “about”.'],
  ),
  sources,
  note,
});
export type ClusterEntry = z.infer<typeof cluster>;
