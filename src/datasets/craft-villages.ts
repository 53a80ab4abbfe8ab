import type { Model, Village } from '../model/types.ts';
import { village } from '../schema/village.ts';
import { decisionColumns, inLang, noteColumns, pageColumns, sourceColumns } from './columns.ts';
import { column, type Dataset } from './table.ts';

const units = { to: 'administrative-units.id' } as const;

/** One row a craft village. */
export function buildVillageTable(model: Model): Dataset<Village> {
  const field = village.shape;
  return {
    id: 'craft-villages',
    title: { vi: 'Làng nghề', en: 'Craft villages' },
    row: {
      vi: 'Mỗi dòng là một làng nghề hoặc một nghề.',
      en: 'Each row is one craft village or craft.',
    },
    about: {
      vi: 'Làng nghề mà kế hoạch nêu hoặc có trong nguồn công khai: làm gì, ở đâu khi ban hành kế hoạch, nay thuộc đâu, được công nhận theo văn bản nào.',
      en: 'Craft villages that the plan names or that public sources give: what they make, where they were when the plan was issued, where they lie today and by which document they were recognised.',
    },
    keywords: {
      vi: ['làng nghề', 'nghề truyền thống', 'thủ công'],
      en: ['craft villages', 'traditional crafts', 'handicraft'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Không phải danh sách đầy đủ các làng nghề của tỉnh.',
        en: 'This is not a full list of the province’s craft villages.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Mỗi dòng kèm nguồn; điều chưa thấy trong nguồn ghi rõ là chưa tìm được.',
          en: 'Each row comes with its sources; what was not seen in one is marked as not found.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('name_vi', 'string', field.name, (row) => row.name.vi),
      column('name_en', 'string', field.name, (row) => row.name.en),
      column('trade_vi', 'string', field.trade, (row) => inLang(row.trade, 'vi')),
      column('trade_en', 'string', field.trade, (row) => inLang(row.trade, 'en')),
      column('commune_id', 'string', field.commune, (row) => row.located.communes, units),
      column('district_id', 'string', field.district, (row) => row.located.district, units),
      column('today_ids', 'string', field.today, (row) => row.located.today, units),
      column('recognised_as_vi', 'string', field.recognisedAs, (row) =>
        inLang(row.recognisedAs, 'vi'),
      ),
      column('recognised_as_en', 'string', field.recognisedAs, (row) =>
        inLang(row.recognisedAs, 'en'),
      ),
      column('decision', 'string', field.decision, (row) => row.decision),
      ...decisionColumns<Village>('recognised_on', (row) => row.recognisedOn),
      column('known_for_vi', 'string', field.knownFor, (row) => inLang(row.knownFor, 'vi')),
      column('known_for_en', 'string', field.knownFor, (row) => inLang(row.knownFor, 'en')),
      column('as_of', 'string', field.asOf, (row) => row.asOf),
      ...noteColumns<Village>(),
      ...sourceColumns<Village>(),
      ...pageColumns<Village>(model, (row) => ({ section: 'villages', ids: [row.id] })),
    ],
    rows: model.villages,
  };
}
