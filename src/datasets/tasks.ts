import type { RefKind } from '../loader/entry.ts';
import { plainText } from '../model/text.ts';
import type { Model, Task } from '../model/types.ts';
import { derived } from '../schema/derived.ts';
import { isAbsent } from '../schema/field.ts';
import { taskVi } from '../schema/task.ts';
import { englishOf, taskPageColumns } from './columns.ts';
import { idsNamed } from './passages.ts';
import { column, type Dataset } from './table.ts';

/** One row a task of the annex. */
export function buildTaskTable(model: Model): Dataset<Task> {
  const named = (kind: RefKind) => (task: Task) => idsNamed(task.text.vi, kind);
  const ids = { list: true } as const;
  const field = taskVi.shape;
  return {
    id: 'tasks',
    title: { vi: 'Nhiệm vụ của phụ lục', en: 'Tasks of the annex' },
    row: {
      vi: 'Mỗi dòng là một nhiệm vụ trong phụ lục của kế hoạch.',
      en: 'Each row is one task of the plan’s annex.',
    },
    about: {
      vi: 'Phụ lục của kế hoạch, mỗi nhiệm vụ một dòng: làm gì, ai chủ trì, ai phối hợp, từ đoạn nào của kế hoạch, dẫn văn bản nào.',
      en: 'The annex of the plan, one task a row: what is to be done, who leads, who supports, which paragraph of the plan it comes from and which documents it cites.',
    },
    keywords: {
      vi: ['nhiệm vụ', 'phụ lục', 'chủ trì', 'phối hợp'],
      en: ['tasks', 'annex', 'lead agency', 'implementation'],
    },
    key: ['plan_year', 'number'],
    limits: [
      {
        vi: 'Phụ lục không ghi tiền và hạn cho từng nhiệm vụ, nên bảng này cũng không có.',
        en: 'The annex gives no money and no deadline for a task, so this table has none.',
      },
    ],
    quality: {
      grade: 'letter-for-letter',
      reasons: [
        {
          vi: 'Nội dung, ô chủ trì, ô phối hợp và ghi chú được so từng chữ với văn bản gốc ở mỗi lần dựng trang.',
          en: 'The task, its cells on who leads and supports, and its note are compared letter for letter with the deposited text at every build.',
        },
      ],
    },
    columns: [
      column('plan_year', 'string', derived.planYear, (task) => task.year),
      column('number', 'integer', field.number, (task) => task.number),
      column('address', 'string', derived.address, (task) => task.address),
      column('group_id', 'string', field.group, (task) => task.group.id),
      column(
        'group_printed',
        'string',
        derived.groupPrinted,
        (task) => `${task.group.mark} ${plainText(task.group.text.vi)}`,
        { printed: true },
      ),
      column('short_title_vi', 'string', field.shortTitle, (task) => task.shortTitle.vi),
      column('short_title_en', 'string', field.shortTitle, (task) => task.shortTitle.en),
      column('text_vi', 'string', derived.textVi, (task) => plainText(task.text.vi), {
        printed: true,
      }),
      column('text_en', 'string', derived.textEn, (task) => englishOf(task.text), {
        absent: ['not-found'],
        printed: true,
      }),
      column('lead_printed', 'string', derived.leadPrinted, (task) => task.lead.printed.vi, {
        printed: true,
      }),
      column(
        'lead_agencies',
        'string',
        derived.leadAgencies,
        (task) => task.lead.agencies.map((one) => one.id),
        { list: true, to: 'agencies.id' },
      ),
      column(
        'support_printed',
        'string',
        derived.supportPrinted,
        (task) => task.support.printed.vi,
        { printed: true },
      ),
      column(
        'support_agencies',
        'string',
        derived.supportAgencies,
        (task) => task.support.agencies.map((one) => one.id),
        { list: true, to: 'agencies.id' },
      ),
      column(
        'note_printed',
        'string',
        field.note,
        (task) => (isAbsent(task.note) ? task.note : task.note.vi),
        { printed: true },
      ),
      column(
        'from_paragraphs',
        'string',
        field.from,
        (task) => task.from.map((clause) => clause.address),
        { to: 'plan-paragraphs.address' },
      ),
      column('cites', 'string', derived.cites, named('doc'), {
        ...ids,
        to: 'documents.id',
      }),
      column('places', 'string', derived.places, named('place'), {
        ...ids,
        to: 'administrative-units.id',
      }),
      column('clusters', 'string', derived.clusters, named('cluster'), {
        ...ids,
        to: 'industrial-clusters.id',
      }),
      column('villages', 'string', field.villages, (task) => task.villages.map((one) => one.id), {
        to: 'craft-villages.id',
      }),
      ...taskPageColumns<Task>(model, (task) => task),
    ],
    rows: model.plans.flatMap((plan) => plan.tasks),
  };
}
