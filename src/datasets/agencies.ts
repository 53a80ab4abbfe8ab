import type { Agency, Model } from '../model/types.ts';
import { agency } from '../schema/agency.ts';
import { derived } from '../schema/derived.ts';
import { absenceKinds, isAbsent } from '../schema/field.ts';
import { noteColumns, pageColumns, sourceColumns } from './columns.ts';
import { column, type Dataset } from './table.ts';

/** One row a body that the plan names. */
export function buildAgencyTable(model: Model): Dataset<Agency> {
  const field = agency.shape;
  const successors = (row: Agency) => (isAbsent(row.successors) ? [] : row.successors);
  return {
    id: 'agencies',
    title: {
      vi: 'Cơ quan, khi ban hành kế hoạch và hiện nay',
      en: 'Agencies, when the plan was issued and today',
    },
    row: {
      vi: 'Mỗi dòng là một cơ quan hoặc nhóm cơ quan mà kế hoạch nêu.',
      en: 'Each row is a body, or a group of bodies, that the plan names.',
    },
    about: {
      vi: 'Các cơ quan mà kế hoạch nêu, tên khi ban hành kế hoạch và tên hiện nay, cùng các nhiệm vụ mà mỗi cơ quan chủ trì hoặc phối hợp.',
      en: 'The bodies that the plan names, under their name of the time and their name of today, with the tasks that each leads or supports.',
    },
    keywords: {
      vi: ['cơ quan', 'sở', 'ủy ban nhân dân', 'kế thừa'],
      en: ['agencies', 'departments', 'People’s Committee', 'successors'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Chưa tìm được địa chỉ, điện thoại và trang web của phần lớn cơ quan hiện nay, nên bảng không có các cột ấy.',
        en: 'No address, phone number or website was found for most of the bodies of today, so the table has no such columns.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Tên khi ban hành lấy từ kế hoạch; việc kế thừa theo nguồn ghi ở từng dòng.',
          en: 'The names of the time are from the plan; the successions follow the sources given in each row.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('kind', 'string', field.kind, (row) => row.kind),
      column('name_vi', 'string', field.name, (row) => row.name.vi),
      column('name_en', 'string', field.name, (row) => row.name.en),
      column('names_in_plan', 'string', field.nameInPlan, (row) => row.nameInPlan),
      column('fate', 'string', field.fate, (row) => row.fate),
      column(
        'successor_names_vi',
        'string',
        derived.successorNames,
        (row) =>
          isAbsent(row.successors) ? row.successors : successors(row).map((one) => one.name.vi),
        { list: true, absent: absenceKinds },
      ),
      column(
        'successor_from',
        'string',
        derived.successorFrom,
        (row) =>
          isAbsent(row.successors)
            ? row.successors
            : [
                ...new Set(
                  successors(row).map((one) => (isAbsent(one.from) ? one.from.absent : one.from)),
                ),
              ],
        { list: true, absent: absenceKinds },
      ),
      column(
        'leads_tasks',
        'string',
        derived.leadsTasks,
        (row) => row.leads.map((task) => task.number),
        { list: true },
      ),
      column(
        'supports_tasks',
        'string',
        derived.supportsTasks,
        (row) => row.supports.map((task) => task.number),
        { list: true },
      ),
      ...sourceColumns<Agency>(),
      ...noteColumns<Agency>(),
      ...pageColumns<Agency>(model, (row) => ({ section: 'agencies', ids: [row.id] })),
    ],
    rows: model.agencies,
  };
}
