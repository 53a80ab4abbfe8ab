import type { Agency, Model } from '../model/types.ts';
import { derivedTables } from '../schema/derived-tables.ts';
import { absenceKinds, isAbsent } from '../schema/field.ts';
import { inLang, pageColumns } from './columns.ts';
import { column, notApplicable, type Dataset } from './table.ts';

interface SuccessorRow {
  agency: Agency;
  position: number;
  successor: Exclude<Agency['successors'], { absent: unknown }>[number];
}

/** One row a body and one that took over from it. */
export function buildSuccessorTable(model: Model): Dataset<SuccessorRow> {
  const { agencyId, instrument, placeId, position, successorDay, successorName } = derivedTables;
  return {
    id: 'agency-successors',
    title: { vi: 'Cơ quan kế thừa', en: 'Successors of the agencies' },
    row: {
      vi: 'Mỗi dòng nối một cơ quan mà kế hoạch nêu với một cơ quan kế thừa.',
      en: 'Each row joins a body that the plan names to one that took over from it.',
    },
    about: {
      vi: 'Cho biết nay hỏi cơ quan nào: tên kế thừa, từ ngày nào, theo văn bản nào. Một cơ quan có thể có nhiều cơ quan kế thừa.',
      en: 'Says whom to ask today: the successor’s name, from which day and by which instrument. A body may have several successors.',
    },
    keywords: {
      vi: ['cơ quan', 'kế thừa', 'sáp nhập', 'đổi tên'],
      en: ['agencies', 'successors', 'mergers', 'renaming'],
    },
    key: ['agency_id', 'position'],
    limits: [
      {
        vi: 'Cơ quan chưa tìm được nơi kế thừa thì không có dòng; bảng cơ quan ghi rõ.',
        en: 'A body whose successor was not found has no row; the table of agencies says so.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Nguồn ghi ở từng cơ quan trong bảng cơ quan.',
          en: 'The sources are given with each body in the table of agencies.',
        },
      ],
    },
    columns: [
      column('agency_id', 'string', agencyId, (row) => row.agency.id, { to: 'agencies.id' }),
      column('position', 'integer', position, (row) => row.position),
      column('name_vi', 'string', successorName, (row) => row.successor.name.vi),
      column('name_en', 'string', successorName, (row) => row.successor.name.en),
      column('from', 'date', successorDay, (row) => row.successor.from, { absent: absenceKinds }),
      column(
        'instrument_vi',
        'string',
        instrument,
        (row) => inLang(row.successor.instrument, 'vi'),
        {
          absent: absenceKinds,
        },
      ),
      column(
        'instrument_en',
        'string',
        instrument,
        (row) => inLang(row.successor.instrument, 'en'),
        {
          absent: absenceKinds,
        },
      ),
      column('place_id', 'string', placeId, (row) => row.successor.place ?? notApplicable, {
        to: 'administrative-units.id',
      }),
      ...pageColumns<SuccessorRow>(model, ({ agency }) => ({
        section: 'agencies',
        ids: [agency.id],
      })),
    ],
    rows: model.agencies.flatMap((agency) =>
      isAbsent(agency.successors)
        ? []
        : agency.successors.map((successor, index) => ({
            agency,
            position: index + 1,
            successor,
          })),
    ),
  };
}
