import type { Model, Place } from '../model/types.ts';
import { derivedTables } from '../schema/derived-tables.ts';
import { place } from '../schema/place.ts';
import { noteColumns, pageColumns, sourceColumns } from './columns.ts';
import { column, notApplicable, type Dataset } from './table.ts';

/** One row an administrative unit of the plan's time or of today. */
export function buildUnitTable(model: Model): Dataset<Place> {
  const field = place.shape;
  const { longitude, latitude } = derivedTables;
  return {
    id: 'administrative-units',
    title: { vi: 'Đơn vị hành chính, trước và nay', en: 'Administrative units, then and now' },
    row: {
      vi: 'Mỗi dòng là một đơn vị hành chính ở một cấp và một thời kỳ.',
      en: 'Each row is one administrative unit at one level in one period.',
    },
    about: {
      vi: 'Tỉnh, huyện, xã vào lúc ban hành kế hoạch và xã, phường hiện nay, với mã số thống kê, diện tích, dân số và tâm. Mã chỉ duy nhất trong một cấp và thời kỳ, nên khóa là cột id.',
      en: 'Province, districts and communes when the plan was issued, and the communes and wards of today, with statistics code, area, population and centroid. A code is unique only within a level and period, so the key is the column id.',
    },
    keywords: {
      vi: ['đơn vị hành chính', 'huyện', 'xã', 'phường', 'sáp nhập'],
      en: ['administrative units', 'districts', 'wards', 'communes', 'mergers'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Chỉ có tâm, không có ranh giới; chỗ chưa tìm được diện tích hay dân số thì ghi rõ.',
        en: 'There is a centroid but no boundary; where no area or population was found for a unit, the cell says so.',
      },
      {
        vi: 'Cột evidence cho biết điều gì thấy trong nguồn, điều gì suy ra.',
        en: 'The column evidence says what was seen in a source and what was inferred.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Mỗi dòng kèm nguồn và loại bằng chứng.',
          en: 'Each row comes with its sources and the kind of evidence.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('level', 'string', field.level, (row) => row.level),
      column('code', 'string', field.code, (row) => row.code),
      column('name_vi', 'string', field.name, (row) => row.name.vi),
      column('name_en', 'string', field.name, (row) => row.name.en),
      column('parent_id', 'string', field.parent, (row) => row.parent?.id ?? notApplicable, {
        to: 'administrative-units.id',
      }),
      column('area_km2', 'number', field.areaKm2, (row) => row.areaKm2),
      column('population', 'integer', field.population, (row) => row.population),
      column('population_year', 'integer', field.populationYear, (row) => row.populationYear),
      column('today_ids', 'string', field.today, (row) => row.today.map((one) => one.id), {
        list: true,
        to: 'administrative-units.id',
      }),
      column('longitude', 'number', longitude, (row) => row.point?.lon ?? notFound, {
        absent: ['not-found'],
      }),
      column('latitude', 'number', latitude, (row) => row.point?.lat ?? notFound, {
        absent: ['not-found'],
      }),
      column('evidence', 'string', field.evidence, (row) => row.evidence),
      ...noteColumns<Place>(),
      ...sourceColumns<Place>(),
      ...pageColumns<Place>(model, (row) => ({ section: 'places', ids: [row.id] })),
    ],
    rows: model.places,
  };
}

const notFound = { absent: 'not-found' } as const;

interface Change {
  unit: Place;
  today: Place;
}

/** One row a unit of the plan's time and a unit of today on the same territory. */
export function buildUnitChangeTable(model: Model): Dataset<Change> {
  return {
    id: 'administrative-unit-changes',
    title: { vi: 'Đơn vị cũ nay thuộc đâu', en: 'Which unit became which' },
    row: {
      vi: 'Mỗi dòng nối một đơn vị của lúc ban hành kế hoạch với một đơn vị hiện nay có cả hay một phần địa bàn ấy.',
      en: 'Each row joins a unit of the time of the plan to a unit of today on all or part of its territory.',
    },
    about: {
      vi: 'Bảng nối để đổi số liệu theo huyện, xã cũ sang đơn vị hiện nay, hoặc ngược lại.',
      en: 'A joining table, to carry figures from the old districts and communes to the units of today, or back.',
    },
    keywords: {
      vi: ['sáp nhập', 'đơn vị hành chính', 'xã', 'phường'],
      en: ['mergers', 'administrative units', 'crosswalk'],
    },
    key: ['unit_id', 'today_id'],
    limits: [
      {
        vi: 'Không nói phần nào của địa bàn hay bao nhiêu người chuyển sang đơn vị nào.',
        en: 'It does not say which share of the territory or how many people went to which unit.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Theo văn bản sắp xếp đơn vị hành chính; cột evidence cho biết chỗ suy ra.',
          en: 'By the instruments that rearranged the units; the column evidence marks what was inferred.',
        },
      ],
    },
    columns: [
      column('unit_id', 'string', derivedTables.unitBefore, (row) => row.unit.id, {
        to: 'administrative-units.id',
      }),
      column('unit_name_vi', 'string', derivedTables.unitName, (row) => row.unit.name.vi),
      column('today_id', 'string', derivedTables.unitToday, (row) => row.today.id, {
        to: 'administrative-units.id',
      }),
      column('today_name_vi', 'string', derivedTables.unitName, (row) => row.today.name.vi),
      column('evidence', 'string', place.shape.evidence, (row) => row.unit.evidence),
      ...pageColumns<Change>(model, ({ unit }) => ({ section: 'places', ids: [unit.id] })),
    ],
    rows: model.places.flatMap((unit) => unit.today.map((today) => ({ unit, today }))),
  };
}
