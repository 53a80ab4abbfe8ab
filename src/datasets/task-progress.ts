import type { ProgressEvidence } from '../model/progress.ts';
import type { Model, Task } from '../model/types.ts';
import { derivedTables } from '../schema/derived-tables.ts';
import { isAbsent } from '../schema/field.ts';
import { progressEvidence, taskProgress } from '../schema/task-progress.ts';
import { noteColumns, positionColumn, taskColumns, taskPageColumns } from './columns.ts';
import { column, type Dataset } from './table.ts';

type Tracked = Task & { progress: NonNullable<Task['progress']> };
const trackedTasks = (model: Model) =>
  model.plans.flatMap((plan) => plan.tasks).filter((task): task is Tracked => !!task.progress);

/** One row a task and what public reports show of it. */
export function buildProgressTable(model: Model): Dataset<Tracked> {
  const field = taskProgress.shape;
  const note = noteColumns<Tracked['progress']>().map(({ value, ...rest }) => ({
    ...rest,
    value: (task: Tracked) => value(task.progress),
  }));
  return {
    id: 'task-progress',
    title: {
      vi: 'Tiến độ nhiệm vụ theo báo cáo công khai',
      en: 'Progress of the tasks, by public reports',
    },
    row: {
      vi: 'Mỗi dòng là một nhiệm vụ và điều báo cáo công khai cho thấy về nhiệm vụ ấy.',
      en: 'Each row is one task and what public reports show of it.',
    },
    about: {
      vi: 'Tình trạng từng nhiệm vụ theo quy tắc bằng chứng: khác no-report thì phải có báo cáo công khai có ngày. Kèm ngày tìm và những từ đã tìm, kể cả khi không thấy gì.',
      en: 'The state of each task by an evidence rule: anything but no-report needs a dated public report. The day of the search and the words searched are given, also where nothing was found.',
    },
    keywords: {
      vi: ['tiến độ', 'nhiệm vụ', 'báo cáo', 'thực hiện kế hoạch'],
      en: ['progress', 'tasks', 'public reports', 'implementation'],
    },
    key: ['plan_year', 'task_number'],
    limits: [
      {
        vi: 'no-report nghĩa là chưa tìm được báo cáo công khai, không có nghĩa là chưa làm.',
        en: 'no-report means that no public report was found; it does not mean that nothing was done.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Mỗi tình trạng khác no-report được kiểm tra là có báo cáo có ngày, ra sau khi kế hoạch được ký.',
          en: 'Every state but no-report is checked to rest on a dated report that came after the plan was signed.',
        },
      ],
    },
    columns: [
      ...taskColumns<Tracked>((task) => task),
      column('state', 'string', field.state, ({ progress }) => progress.state),
      column(
        'reports',
        'integer',
        derivedTables.reportCount,
        ({ progress }) => progress.evidence.length,
      ),
      column('searched_on', 'date', field.searchedOn, ({ progress }) => progress.searchedOn),
      column('searches', 'integer', field.searches, ({ progress }) => progress.searches),
      column('searched', 'string', field.searched, ({ progress }) => progress.searched),
      ...note,
      ...taskPageColumns<Tracked>(model, (task) => task),
    ],
    rows: trackedTasks(model),
  };
}

interface ReportRow {
  task: Tracked;
  position: number;
  report: ProgressEvidence;
}

/** One row a public report on a task. */
export function buildReportTable(model: Model): Dataset<ReportRow> {
  const field = progressEvidence.shape;
  return {
    id: 'task-reports',
    title: { vi: 'Báo cáo công khai về các nhiệm vụ', en: 'Public reports on the tasks' },
    row: {
      vi: 'Mỗi dòng là một báo cáo công khai về một nhiệm vụ.',
      en: 'Each row is one public report on one task.',
    },
    about: {
      vi: 'Bằng chứng của bảng tiến độ: báo cáo nào, ngày nào, cho thấy gì, không cho thấy gì, trích nguyên văn.',
      en: 'The evidence behind the table of progress: which report, of which day, what it shows, what it does not show, and its own words.',
    },
    keywords: {
      vi: ['bằng chứng', 'báo cáo', 'tiến độ'],
      en: ['evidence', 'reports', 'progress'],
    },
    key: ['plan_year', 'task_number', 'position'],
    limits: [
      {
        vi: 'Chỉ gồm báo cáo tìm được trên mạng; báo cáo nội bộ không có ở đây.',
        en: 'Only reports found on the web; internal reports are not here.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Mỗi báo cáo kèm nguồn, cách biết ngày, độ mạnh và giới hạn.',
          en: 'Each report comes with its source, how its day is known, its strength and its limits.',
        },
      ],
    },
    columns: [
      ...taskColumns<ReportRow>(({ task }) => task),
      positionColumn<ReportRow>(),
      column('source_id', 'string', field.source, ({ report }) => report.source.id, {
        to: 'sources.id',
      }),
      column('source_url', 'string', derivedTables.sourceUrl, ({ report }) => report.source.url),
      column('reported_on', 'date', field.reportedOn, ({ report }) => report.reportedOn),
      column('dated_by', 'string', field.datedBy, ({ report }) => report.datedBy),
      column('period_vi', 'string', field.period, ({ report }) => report.period.vi),
      column('period_en', 'string', field.period, ({ report }) => report.period.en),
      column('shows_vi', 'string', field.shows, ({ report }) => report.shows.vi),
      column('shows_en', 'string', field.shows, ({ report }) => report.shows.en),
      column(
        'quote',
        'string',
        field.quote,
        ({ report }) => (isAbsent(report.quote) ? report.quote : report.quote.text),
        { printed: true },
      ),
      column('strength', 'string', field.strength, ({ report }) => report.strength),
      column('limits_vi', 'string', field.limits, ({ report }) => report.limits.vi),
      column('limits_en', 'string', field.limits, ({ report }) => report.limits.en),
      ...taskPageColumns<ReportRow>(model, ({ task }) => task),
    ],
    rows: trackedTasks(model).flatMap((task) =>
      task.progress.evidence.map((report, index) => ({ task, position: index + 1, report })),
    ),
  };
}
