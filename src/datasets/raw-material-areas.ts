import type { RawMaterialArea } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { rawMaterialArea } from '../schema/raw-material-area.ts';
import { inLang, noteColumns, pageColumns, sourceColumns } from './columns.ts';
import { column, notApplicable, type Dataset } from './table.ts';

const units = { to: 'administrative-units.id' } as const;

/** One row an area that grows a raw material. */
export function buildAreaTable(model: Model): Dataset<RawMaterialArea> {
  const field = rawMaterialArea.shape;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    id: 'raw-material-areas',
    title: { vi: 'Vùng nguyên liệu', en: 'Raw-material areas' },
    row: {
      vi: 'Mỗi dòng là một vùng có một loại nguyên liệu.',
      en: 'Each row is one area with one raw material.',
    },
    about: {
      vi: 'Vùng nguyên liệu mà kế hoạch nêu hoặc có trong nguồn công khai: cây hay vật liệu gì, ở đâu khi ban hành kế hoạch, nay thuộc đâu, bao nhiêu hecta và số hecta ấy là gì, làng nghề nào dùng.',
      en: 'Raw-material areas that the plan names or that public sources give: which plant or material, where it was when the plan was issued and lies today, how many hectares and what that figure is, and which craft villages use it.',
    },
    keywords: {
      vi: ['vùng nguyên liệu', 'diện tích', 'làng nghề'],
      en: ['raw materials', 'areas', 'hectares', 'crafts'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Diện tích là những thứ khác nhau: đang có, dự kiến, trồng thử, của một cơ sở, trước kia. Xem cột area_kind; đừng cộng lại.',
        en: 'The areas are of different kinds: there now, planned, tried out, of one maker, of the past. See the column area_kind, and do not add them up.',
      },
      {
        vi: 'Chỉ gồm vùng mà kế hoạch hay nguồn đã đọc nêu; không phải mọi vùng trồng.',
        en: 'Only areas that the plan or a source read for this site names; not every place where the plant grows.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Mỗi con số kèm nguồn và thời điểm; vùng mà không nguồn nào nêu số thì ghi là chưa tìm được.',
          en: 'Each figure has its source and its date; where no source gives a figure, the row says that none was found.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('material_vi', 'string', field.material, (row) => row.material.vi),
      column('material_en', 'string', field.material, (row) => row.material.en),
      column('where_vi', 'string', field.where, (row) => inLang(row.where, 'vi')),
      column('where_en', 'string', field.where, (row) => inLang(row.where, 'en')),
      column('district_ids', 'string', field.districts, (row) => row.located.districts, units),
      column('commune_ids', 'string', field.communes, (row) => row.located.communes, units),
      column('today_ids', 'string', field.today, (row) => row.located.today, units),
      column('area_ha', 'number', field.areaHa, (row) => row.areaHa),
      column('area_kind', 'string', field.areaKind, (row) => row.areaKind),
      column('area_note_vi', 'string', field.areaNote, (row) => row.areaNote?.vi ?? notApplicable),
      column('area_note_en', 'string', field.areaNote, (row) => row.areaNote?.en ?? notApplicable),
      column('as_of', 'string', field.asOf, (row) => row.asOf),
      column('output_vi', 'string', field.output, (row) => inLang(row.output, 'vi')),
      column('output_en', 'string', field.output, (row) => inLang(row.output, 'en')),
      column(
        'named_in',
        'string',
        field.namedIn,
        (row) => row.namedIn.map(({ address }) => address),
        { to: 'plan-paragraphs.address' },
      ),
      column('document_ids', 'string', field.documents, (row) => ids(row.documents), {
        to: 'documents.id',
      }),
      column('village_ids', 'string', field.villages, (row) => ids(row.villages), {
        to: 'craft-villages.id',
      }),
      ...noteColumns<RawMaterialArea>(),
      ...sourceColumns<RawMaterialArea>(),
      ...pageColumns<RawMaterialArea>(model, (row) => ({
        section: 'rawMaterialAreas',
        fragment: row.id,
      })),
    ],
    rows: model.rawMaterialAreas,
  };
}
