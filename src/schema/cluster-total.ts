import { z } from 'zod';
import { bilingual, field, id, note, orAbsent, partialDay, sources } from './field.ts';

const count = orAbsent(z.int().nonnegative());
const amount = orAbsent(z.number().positive());

/** What a total of clusters counts: those planned, those set up, or all that a source reports without saying which. */
const clusterBases = ['planned', 'established', 'reported'] as const;

/** Numbers that a source may give as “more than”. */
export const clusterFigures = [
  'areaHa',
  'usedAreaHa',
  'occupancyPercent',
  'projects',
  'workers',
  'capitalBnVnd',
] as const;

/**
 * What one source says about all industrial clusters at one time: a row of `content/registers/cluster-totals.yaml`.
 * It is a register and a table of its own, not a row among the clusters: a total has no place and no decision, and
 * who adds up the areas of the clusters must not meet it there.
 */
export const clusterTotal = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã dòng.', 'Id of the row.']),
  name: field(bilingual, ['Đếm gì', 'What is counted'], ['Điều được đếm.', 'What is counted.']),
  basis: field(
    z.enum(clusterBases),
    ['Cách đếm', 'Basis'],
    [
      'planned: theo quy hoạch; established: đã thành lập; reported: nguồn không nói đếm theo cách nào.',
      'planned: as planned; established: set up; reported: the source does not say which.',
    ],
  ),
  asOf: field(
    orAbsent(partialDay),
    ['Vào lúc', 'As of'],
    [
      'Ngày, tháng hoặc năm của số liệu (ISO 8601).',
      'Day, month or year of the figures (ISO 8601).',
    ],
  ),
  clusters: field(
    count,
    ['Số cụm', 'Clusters'],
    ['Số cụm công nghiệp nguồn nêu.', 'Industrial clusters that the source gives.'],
  ),
  operating: field(
    count,
    ['Đang hoạt động', 'Operating'],
    ['Trong đó đang hoạt động.', 'Of these, operating.'],
  ),
  areaHa: field(
    amount,
    ['Tổng diện tích', 'Total area'],
    ['Tổng diện tích nguồn nêu.', 'Total area that the source gives.'],
    'ha',
  ),
  usedAreaHa: field(
    amount,
    ['Đã dùng', 'Area in use'],
    ['Phần diện tích đã dùng.', 'Part of the area that is in use.'],
    'ha',
  ),
  occupancyPercent: field(
    orAbsent(z.number().min(0).max(100)),
    ['Tỷ lệ lấp đầy', 'Occupancy'],
    ['Tỷ lệ lấp đầy nguồn nêu.', 'Share of the land taken, as the source gives it.'],
    'percent',
  ),
  projects: field(count, ['Số dự án', 'Projects'], ['Số dự án nguồn nêu.', 'Projects it gives.']),
  workers: field(
    count,
    ['Số lao động', 'Workers'],
    ['Số lao động nguồn nêu.', 'Workers it gives.'],
  ),
  capitalBnVnd: field(
    amount,
    ['Vốn', 'Capital'],
    ['Tổng vốn nguồn nêu.', 'Capital that the source gives.'],
    'billion VND',
  ),
  moreThan: field(
    z.array(z.enum(clusterFigures)).optional(),
    ['Số ghi “hơn”', 'Given as “more than”'],
    ['Số mà nguồn ghi là “hơn”.', 'Figures that the source gives as “more than”.'],
  ),
  about: field(
    z.array(z.enum(clusterFigures)).optional(),
    ['Số ghi “khoảng”', 'Given as “about”'],
    ['Số mà nguồn ghi là “khoảng”.', 'Figures that the source gives as “about”.'],
  ),
  sources,
  note,
});
export type ClusterTotalEntry = z.infer<typeof clusterTotal>;
