import type { Cluster, Model } from '../model/types.ts';
import { cluster } from '../schema/cluster.ts';
import { derivedPlaces } from '../schema/derived-places.ts';
import { isAbsent } from '../schema/field.ts';
import { decisionColumns, inLang, noteColumns, pageColumns, sourceColumns } from './columns.ts';
import { column, notApplicable, type Dataset } from './table.ts';

const units = { to: 'administrative-units.id' } as const;

/** One row an industrial cluster. */
export function buildClusterTable(model: Model): Dataset<Cluster> {
  const field = cluster.shape;
  const { firstCommune, otherCommunes } = derivedPlaces;
  return {
    id: 'industrial-clusters',
    title: { vi: 'Cụm công nghiệp', en: 'Industrial clusters' },
    row: {
      vi: 'Mỗi dòng là một cụm công nghiệp.',
      en: 'Each row is one industrial cluster.',
    },
    about: {
      vi: 'Cụm công nghiệp mà kế hoạch nêu hoặc có trong nguồn công khai: ở đâu khi ban hành kế hoạch, nay thuộc đâu, diện tích, tình trạng, chủ đầu tư và mức lấp đầy.',
      en: 'Industrial clusters that the plan names or that public sources give: where they were when the plan was issued, where they lie today, their area, state, investor and occupancy.',
    },
    keywords: {
      vi: ['cụm công nghiệp', 'hạ tầng', 'đất công nghiệp'],
      en: ['industrial clusters', 'infrastructure', 'industrial land'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Số liệu của các cụm ở những thời điểm khác nhau; xem cột state_as_of trước khi so sánh.',
        en: 'The figures of the clusters are of different dates; see the column state_as_of before comparing.',
      },
      {
        vi: 'Cột more_than và about cho biết số nào nguồn ghi là “hơn” hay “khoảng”.',
        en: 'The columns more_than and about say which figures the source gives as “more than” or “about”.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Mỗi dòng kèm nguồn; cột location_evidence cho biết vị trí thấy trong nguồn hay chỉ theo tên.',
          en: 'Each row comes with its sources; the column location_evidence says whether the place was seen in a source or only follows from the name.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('name_vi', 'string', field.name, (row) => row.name.vi),
      column('name_en', 'string', field.name, (row) => row.name.en),
      column('district_id', 'string', field.district, (row) => row.located.district, units),
      column(
        'commune_id',
        'string',
        firstCommune,
        ({ located: { communes } }) => (isAbsent(communes) ? communes : communes[0]!),
        units,
      ),
      column(
        'other_commune_ids',
        'string',
        otherCommunes,
        ({ located: { communes } }) => (isAbsent(communes) ? communes : communes.slice(1)),
        units,
      ),
      column('today_ids', 'string', field.today, (row) => row.located.today, units),
      column('location_evidence', 'string', field.locationEvidence, (row) => row.locationEvidence),
      column('area_ha', 'number', field.areaHa, (row) => row.areaHa),
      column('industrial_area_ha', 'number', field.industrialAreaHa, (row) => row.industrialAreaHa),
      column('state_vi', 'string', field.state, (row) => inLang(row.state, 'vi')),
      column('state_en', 'string', field.state, (row) => inLang(row.state, 'en')),
      column('state_as_of', 'string', field.stateAsOf, (row) => row.stateAsOf),
      column('decision', 'string', field.decision, (row) => row.decision),
      ...decisionColumns<Cluster>('decision_on', (row) => row.decisionOn),
      column('owner', 'string', field.owner, (row) => row.owner),
      column('capital_bn_vnd', 'number', field.capitalBnVnd, (row) => row.capitalBnVnd),
      column('occupancy_percent', 'number', field.occupancyPercent, (row) => row.occupancyPercent),
      column('projects', 'integer', field.projects, (row) => row.projects),
      column('workers', 'integer', field.workers, (row) => row.workers),
      column('more_than', 'string', field.moreThan, (row) => row.moreThan ?? notApplicable),
      column('about', 'string', field.about, (row) => row.about ?? notApplicable),
      ...noteColumns<Cluster>(),
      ...sourceColumns<Cluster>(),
      ...pageColumns<Cluster>(model, (row) => ({ section: 'clusters', ids: [row.id] })),
    ],
    rows: model.clusters,
  };
}
