import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import type { RefKind } from '../loader/entry.ts';
import { plainText } from '../model/text.ts';
import type { Model, Task } from '../model/types.ts';
import { derived } from '../schema/derived.ts';
import { isAbsent } from '../schema/field.ts';
import { taskVi } from '../schema/task.ts';
import { column, type Dataset } from './table.ts';

/** One row a task of the annex. */
export function buildTaskTable(model: Model): Dataset<Task> {
  const url = (locale: Locale) => (task: Task) =>
    absoluteUrl(model.site.baseAddress, locale, { section: 'tasks', ids: [task.year, task.id] });
  const field = taskVi.shape;
  return {
    id: 'tasks',
    title: { vi: 'Nhiệm vụ của phụ lục', en: 'Tasks of the annex' },
    row: {
      vi: 'Mỗi dòng là một nhiệm vụ trong phụ lục của kế hoạch.',
      en: 'Each row is one task of the plan’s annex.',
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
      ),
      column('short_title_vi', 'string', field.shortTitle, (task) => task.shortTitle.vi),
      column('short_title_en', 'string', field.shortTitle, (task) => task.shortTitle.en),
      column('text_vi', 'string', derived.textVi, (task) => plainText(task.text.vi)),
      column('text_en', 'string', derived.textEn, (task) =>
        task.text.en ? plainText(task.text.en) : { absent: 'not-found' },
      ),
      column('lead_printed', 'string', derived.leadPrinted, (task) => task.lead.printed.vi),
      column('lead_agencies', 'string', derived.leadAgencies, (task) =>
        task.lead.agencies.map((one) => one.id),
      ),
      column(
        'support_printed',
        'string',
        derived.supportPrinted,
        (task) => task.support.printed.vi,
      ),
      column('support_agencies', 'string', derived.supportAgencies, (task) =>
        task.support.agencies.map((one) => one.id),
      ),
      column('note_printed', 'string', field.note, (task) =>
        isAbsent(task.note) ? task.note : task.note.vi,
      ),
      column('from_paragraphs', 'string', field.from, (task) =>
        task.from.map((clause) => clause.address),
      ),
      column('cites', 'string', derived.cites, (task) => idsOf(task, 'doc')),
      column('places', 'string', derived.places, (task) => idsOf(task, 'place')),
      column('clusters', 'string', derived.clusters, (task) => idsOf(task, 'cluster')),
      column('villages', 'string', field.villages, (task) => task.villages.map((one) => one.id)),
      column('url_vi', 'string', derived.urlVi, url('vi')),
      column('url_en', 'string', derived.urlEn, url('en')),
    ],
    rows: model.plans.flatMap((plan) => plan.tasks),
  };
}

/** Ids of one kind that the task's own text names, each once. */
function idsOf(task: Task, kind: RefKind): string[] {
  return [...new Set(task.text.vi.flatMap((run) => (run.ref?.kind === kind ? [run.ref.id] : [])))];
}
