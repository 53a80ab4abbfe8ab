import type { Model, Place } from '../model/types.ts';
import { derivedTables } from '../schema/derived-tables.ts';
import { pageColumns } from './columns.ts';
import { column, type Dataset } from './table.ts';

interface PeriodRow {
  unit: Place;
  period: NonNullable<Place['between']>[number];
}

/** One row a time in between in which a unit was something else. */
export function buildUnitPeriodTable(model: Model): Dataset<PeriodRow> {
  return {
    id: 'administrative-unit-periods',
    title: { vi: 'Đơn vị hành chính ở giữa hai thời điểm', en: 'Administrative units in between' },
    row: {
      vi: 'Mỗi dòng cho biết một đơn vị là gì trong một thời kỳ sau kế hoạch và trước hiện nay.',
      en: 'Each row says what a unit was in one period after the plan and before today.',
    },
    about: {
      vi: 'Có đơn vị đổi hai lần từ khi ban hành kế hoạch. Bảng này ghi thời kỳ ở giữa, để đọc đúng văn bản của lúc ấy.',
      en: 'Some units changed twice since the plan. This table holds the time in between, to read the documents of those months rightly.',
    },
    keywords: {
      vi: ['đơn vị hành chính', 'thời kỳ', 'đổi tên'],
      en: ['administrative units', 'periods', 'renaming'],
    },
    key: ['unit_id', 'from'],
    limits: [
      {
        vi: 'Đơn vị không đổi trong thời kỳ ấy thì không có dòng.',
        en: 'A unit that did not change in that time has no row.',
      },
    ],
    quality: { grade: 'from-sources', reasons: [byUnit] },
    columns: [
      unitColumn<PeriodRow>(),
      column('from', 'date', derivedTables.firstDay, (row) => row.period.from),
      column('to', 'date', derivedTables.lastDay, (row) => row.period.to),
      column('name_vi', 'string', derivedTables.nameThen, (row) => row.period.name.vi),
      column('name_en', 'string', derivedTables.nameThen, (row) => row.period.name.en),
      ...pageColumns<PeriodRow>(model, ({ unit }) => ({ section: 'places', ids: [unit.id] })),
    ],
    rows: model.places.flatMap((unit) => (unit.between ?? []).map((period) => ({ unit, period }))),
  };
}

interface InstrumentRow {
  unit: Place;
  position: number;
  instrument: Place['instruments'][number];
}

/** One row an instrument that changed a unit. */
export function buildUnitInstrumentTable(model: Model): Dataset<InstrumentRow> {
  const { instrument, position, firstDay } = derivedTables;
  return {
    id: 'administrative-unit-instruments',
    title: {
      vi: 'Văn bản thay đổi đơn vị hành chính',
      en: 'Instruments that changed administrative units',
    },
    row: {
      vi: 'Mỗi dòng là một văn bản đã thay đổi một đơn vị hành chính, và từ ngày nào.',
      en: 'Each row is an instrument that changed one administrative unit, and from which day.',
    },
    about: {
      vi: 'Căn cứ của mỗi lần đổi tên, sáp nhập hoặc kết thúc một đơn vị hành chính từ khi ban hành kế hoạch.',
      en: 'What each renaming, merger or end of an administrative unit since the plan rests on.',
    },
    keywords: {
      vi: ['nghị quyết', 'sắp xếp đơn vị hành chính'],
      en: ['resolutions', 'administrative reform'],
    },
    key: ['unit_id', 'position'],
    limits: [
      {
        vi: 'Chữ ghi như nguồn nêu; cột document_id nối với bảng văn bản khi văn bản có ở đó.',
        en: 'The words are as the sources have them; document_id joins the table of documents where it has the document.',
      },
    ],
    quality: { grade: 'from-sources', reasons: [byUnit] },
    columns: [
      unitColumn<InstrumentRow>(),
      column('position', 'integer', position, (row) => row.position),
      column('from', 'date', firstDay, (row) => row.instrument.from),
      column(
        'document_id',
        'string',
        derivedTables.documentId,
        (row) => row.instrument.document?.id ?? notFound,
        { to: 'documents.id', absent: ['not-found'] },
      ),
      column('instrument_vi', 'string', instrument, (row) => row.instrument.text.vi),
      column('instrument_en', 'string', instrument, (row) => row.instrument.text.en),
      ...pageColumns<InstrumentRow>(model, ({ unit }) => ({ section: 'places', ids: [unit.id] })),
    ],
    rows: model.places.flatMap((unit) =>
      unit.instruments.map((one, index) => ({
        unit,
        position: index + 1,
        instrument: one,
      })),
    ),
  };
}

const notFound = { absent: 'not-found' } as const;

const byUnit = {
  vi: 'Nguồn ghi ở từng đơn vị trong bảng đơn vị hành chính.',
  en: 'The sources are given with each unit in the table of administrative units.',
};

function unitColumn<Row extends { unit: Place }>() {
  return column<Row>('unit_id', 'string', derivedTables.unitBefore, (row) => row.unit.id, {
    to: 'administrative-units.id',
  });
}
