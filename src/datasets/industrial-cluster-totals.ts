import type { ClusterTotal } from '../model/join-totals.ts';
import type { Model } from '../model/types.ts';
import { clusterTotal } from '../schema/cluster-total.ts';
import { figuresAsGiven, noteColumns, pageColumns, sourceColumns } from './columns.ts';
import { column, notApplicable, type Dataset } from './table.ts';

/** One row a source and what it says of all clusters. */
export function buildClusterTotalTable(model: Model): Dataset<ClusterTotal> {
  const field = clusterTotal.shape;
  return {
    id: 'industrial-cluster-totals',
    title: {
      vi: 'Tổng số cụm công nghiệp như công bố',
      en: 'Totals of industrial clusters as published',
    },
    row: {
      vi: 'Mỗi dòng là một lần một nguồn nói về tất cả cụm công nghiệp.',
      en: 'Each row is one time a source spoke of all industrial clusters.',
    },
    about: {
      vi: 'Số cụm công nghiệp, tổng diện tích, tỷ lệ lấp đầy, dự án, lao động và vốn mà từng nguồn nêu, kèm thời điểm và cách đếm. Bảng này tách khỏi bảng các cụm, vì tổng không có nơi và không phải một cụm.',
      en: 'Number of industrial clusters, total area, occupancy, projects, workers and capital that each source gives, with the time and the basis. The table is apart from that of the clusters, as a total has no place and is not a cluster.',
    },
    keywords: {
      vi: ['cụm công nghiệp', 'tổng số', 'diện tích', 'tỷ lệ lấp đầy'],
      en: ['industrial clusters', 'totals', 'area', 'occupancy'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Các con số có thời điểm và cách đếm khác nhau: đừng lấy số này trừ số kia.',
        en: 'The figures have different dates and bases: do not subtract one from another.',
      },
      {
        vi: 'Cột more_than và about cho biết số nào nguồn ghi là “hơn” hay “khoảng”.',
        en: 'The columns more_than and about say which figures the source gives as “more than” or “about”.',
      },
    ],
    quality: figuresAsGiven,
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('name_vi', 'string', field.name, (row) => row.name.vi),
      column('name_en', 'string', field.name, (row) => row.name.en),
      column('basis', 'string', field.basis, (row) => row.basis),
      column('as_of', 'string', field.asOf, (row) => row.asOf),
      column('clusters', 'integer', field.clusters, (row) => row.clusters),
      column('operating', 'integer', field.operating, (row) => row.operating),
      column('area_ha', 'number', field.areaHa, (row) => row.areaHa),
      column('used_area_ha', 'number', field.usedAreaHa, (row) => row.usedAreaHa),
      column('occupancy_percent', 'number', field.occupancyPercent, (row) => row.occupancyPercent),
      column('projects', 'integer', field.projects, (row) => row.projects),
      column('workers', 'integer', field.workers, (row) => row.workers),
      column('capital_bn_vnd', 'number', field.capitalBnVnd, (row) => row.capitalBnVnd),
      column('more_than', 'string', field.moreThan, (row) => row.moreThan ?? notApplicable),
      column('about', 'string', field.about, (row) => row.about ?? notApplicable),
      ...noteColumns<ClusterTotal>(),
      ...sourceColumns<ClusterTotal>(),
      ...pageColumns<ClusterTotal>(model, (row) => ({ section: 'clusters', fragment: row.id })),
    ],
    rows: model.clusterTotals,
  };
}
