import type { Content } from '../../loader/content.ts';
import { isAbsent } from '../../schema/field.ts';
import type { TaskProgressEntry } from '../../schema/task-progress.ts';
import { quote, same, type Problem } from '../problem.ts';
import { taskId } from './stems.ts';

const file = 'content/registers/task-progress.yaml';

/**
 * The evidence rule. A state other than “no public report found” rests on a dated public report that came after the
 * plan was signed; and of a plan that is tracked every task has a row, so that the silent ones are counted.
 */
export function checkProgress(content: Content): Problem[] {
  const rows = content.taskProgress.map(({ data }) => data);
  return [
    ...rows.flatMap(checkName),
    ...rows.flatMap(checkState),
    ...rows.flatMap((row) => checkDates(row, content)),
    ...rows.flatMap((row) => checkStrength(row, content)),
    ...checkCoverage(rows, content),
  ];
}

function checkName({ id, plan, task }: TaskProgressEntry): Problem[] {
  const wanted = `${plan}-${taskId(task)}`;
  if (id === wanted) return [];
  return [
    {
      rule: 'progress-id',
      file,
      field: id,
      found: same(quote(id)),
      expected: {
        vi: `${quote(wanted)}, theo plan và task của dòng này`,
        en: `${quote(wanted)}, from the plan and task of this row`,
      },
      fix: { vi: 'sửa id, hoặc sửa plan và task', en: 'mend the id, or the plan and task' },
    },
  ];
}

function checkState({ id, state, evidence }: TaskProgressEntry): Problem[] {
  if (state !== 'no-report' && evidence.length === 0)
    return [
      {
        rule: 'progress-evidence',
        file,
        field: `${id} · evidence`,
        found: { vi: `state: ${state}, không có báo cáo nào`, en: `state: ${state}, no report` },
        expected: {
          vi: 'ít nhất một báo cáo công khai có ngày, kèm điều nó cho thấy',
          en: 'at least one dated public report with what it shows',
        },
        fix: {
          vi: 'thêm báo cáo vào evidence, hoặc ghi state: no-report',
          en: 'add the report to evidence, or write state: no-report',
        },
      },
    ];
  if (state !== 'no-report' && evidence.every((report) => isAbsent(report.quote)))
    return [
      {
        rule: 'progress-evidence',
        file,
        field: `${id} · evidence`,
        found: {
          vi: `state: ${state}, không báo cáo nào có chữ trích`,
          en: `state: ${state}, no report with a quotation`,
        },
        expected: {
          vi: 'ít nhất một báo cáo có câu trích nguyên văn cho thấy điều đó',
          en: 'at least one report with a quoted line that shows it',
        },
        fix: {
          vi: 'trích chữ của nguồn vào quote, hoặc ghi state: no-report và kể báo cáo ở note',
          en: 'quote the source in quote, or write state: no-report and tell of the report in note',
        },
      },
    ];
  if (state === 'no-report' && evidence.length > 0)
    return [
      {
        rule: 'progress-evidence',
        file,
        field: `${id} · state`,
        found: {
          vi: `state: no-report, mà có ${evidence.length} báo cáo`,
          en: `state: no-report, while there is evidence (${evidence.length})`,
        },
        expected: {
          vi: 'tình trạng mà báo cáo cho thấy',
          en: 'the state that the reports show',
        },
        fix: {
          vi: 'đổi state, hoặc chuyển điều chưa đủ làm bằng chứng sang note',
          en: 'change the state, or move what is not enough to be evidence to note',
        },
      },
    ];
  return [];
}

/** A report comes after the plan was signed and not after the day of the search that found it. */
function checkDates(row: TaskProgressEntry, content: Content): Problem[] {
  const record = content.planRecords.find((one) => one.year === row.plan)?.data;
  const signedOn = content.documents.find(({ data }) => data.id === record?.document)?.data
    .signedOn;
  return row.evidence.flatMap(({ reportedOn, source }) => {
    const early = signedOn && !isAbsent(signedOn) && reportedOn < signedOn;
    if (!early && reportedOn <= row.searchedOn) return [];
    return [
      {
        rule: 'progress-date',
        file,
        field: `${row.id} · evidence · ${source}`,
        found: same(quote(reportedOn)),
        expected: early
          ? {
              vi: `một ngày từ khi kế hoạch được ký, ${signedOn}`,
              en: `a day since the plan was signed, ${signedOn}`,
            }
          : {
              vi: `một ngày không sau ngày tìm, ${row.searchedOn}`,
              en: `a day not after the search, ${row.searchedOn}`,
            },
        fix: early
          ? {
              vi: 'bỏ báo cáo này: nó không thể nói về việc thực hiện kế hoạch',
              en: 'take the report out: it cannot be about carrying the plan out',
            }
          : { vi: 'sửa ngày, hoặc sửa searchedOn', en: 'mend the day, or searchedOn' },
      },
    ];
  });
}

/** A source that is marked weak cannot carry a state. */
function checkStrength(row: TaskProgressEntry, content: Content): Problem[] {
  const weak = new Set(
    content.sources.flatMap(({ data }) => (data.strength === 'weak' ? [data.id] : [])),
  );
  return row.evidence
    .filter(({ source }) => weak.has(source))
    .map(({ source }) => ({
      rule: 'progress-strength',
      file,
      field: `${row.id} · evidence · ${source}`,
      found: { vi: 'một nguồn yếu (strength: weak)', en: 'a weak source (strength: weak)' },
      expected: {
        vi: 'nguồn của cơ quan, báo chí hoặc bản sao rõ gốc',
        en: 'an official source, the press, or a copy of known origin',
      },
      fix: { vi: 'tìm nguồn mạnh hơn, hoặc bỏ', en: 'find a stronger source, or take it out' },
    }));
}

function checkCoverage(rows: readonly TaskProgressEntry[], content: Content): Problem[] {
  const tracked = new Set(rows.map((row) => row.plan));
  return content.tasks.flatMap(({ vi }) => {
    if (!vi || !tracked.has(vi.year)) return [];
    const { number } = vi.data;
    if (rows.some((row) => row.plan === vi.year && row.task === number)) return [];
    const id = `${vi.year}-${taskId(number)}`;
    return [
      {
        rule: 'progress-missing',
        file,
        field: id,
        found: { vi: `không có dòng cho nhiệm vụ ${number}`, en: `no row for task ${number}` },
        expected: {
          vi: 'mỗi nhiệm vụ của kế hoạch một dòng, kể cả khi chưa thấy báo cáo',
          en: 'a row for each task of the plan, also where no report was found',
        },
        fix: {
          vi: `thêm dòng ${id} với state: no-report, ngày tìm và từ đã tìm`,
          en: `add the row ${id} with state: no-report, the day and the words of the search`,
        },
        needs: [{ file, row: id }],
      },
    ];
  });
}
