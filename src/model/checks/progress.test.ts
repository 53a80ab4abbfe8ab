import { describe, expect, it } from 'vitest';
import { problemsAfter, readSecondPlan, realContent, toldBy } from '../../test/builders.ts';
import { checkProgress } from './progress.ts';

const register = 'registers/task-progress.yaml';

it('has nothing to say of a plan that is tracked, nor of one that is not', async () => {
  expect(checkProgress(await readSecondPlan())).toEqual([]);
  const untracked = await problemsAfter(({ remove, replace }) => {
    remove(register);
    replace('registers/addresses.txt', 'tasks/2031/progress\n', '');
  });
  expect(untracked).toEqual([]);
});

describe('progress-evidence', () => {
  it('does not take a state without a report', async () => {
    const text = await toldBy('progress-evidence', ({ replace }) =>
      replace(register, 'state: no-report', 'state: done'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/task-progress.yaml · 2031-02 · evidence  [progress-evidence]
        vi  Đang có: state: done, không có báo cáo nào. Cần: ít nhất một báo cáo công khai có ngày, kèm điều nó cho thấy. Cách sửa: thêm báo cáo vào evidence, hoặc ghi state: no-report.
        en  Found: state: done, no report. Expected: at least one dated public report with what it shows. To do: add the report to evidence, or write state: no-report."
    `);
  });

  it('does not take a report without a state', async () => {
    const text = await toldBy('progress-evidence', ({ replace }) =>
      replace(register, 'state: done', 'state: no-report'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/task-progress.yaml · 2031-01 · state  [progress-evidence]
        vi  Đang có: state: no-report, mà có 1 báo cáo. Cần: tình trạng mà báo cáo cho thấy. Cách sửa: đổi state, hoặc chuyển điều chưa đủ làm bằng chứng sang note.
        en  Found: state: no-report, while there is evidence (1). Expected: the state that the reports show. To do: change the state, or move what is not enough to be evidence to note."
    `);
  });

  it('does not take a state without a quoted line', async () => {
    const text = await toldBy('progress-evidence', ({ replace }) =>
      replace(
        register,
        '      quote:\n        lang: vi\n        text: đã thông xe sáng nay\n',
        '      quote: { absent: not-found }\n',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/task-progress.yaml · 2031-01 · evidence  [progress-evidence]
        vi  Đang có: state: done, không báo cáo nào có chữ trích. Cần: ít nhất một báo cáo có câu trích nguyên văn cho thấy điều đó. Cách sửa: trích chữ của nguồn vào quote, hoặc ghi state: no-report và kể báo cáo ở note.
        en  Found: state: done, no report with a quotation. Expected: at least one report with a quoted line that shows it. To do: quote the source in quote, or write state: no-report and tell of the report in note."
    `);
  });

  it('holds for the plan of 2024: a silent task cannot be called done', async () => {
    const text = await toldBy(
      'progress-evidence',
      ({ replace }) => replace(register, 'state: no-report', 'state: done'),
      realContent,
    );
    expect(text).toContain('2024-01 · evidence');
  });
});

it('needs a day, a source and what it shows of each report', async () => {
  const text = await toldBy('schema', ({ replace }) => {
    replace(register, '      reportedOn: "2031-02-20"\n', '');
    replace(register, '      shows:', '      says:');
  });
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/task-progress.yaml · 2031-01 · evidence[0].reportedOn  [schema]
      vi  Đang có: không có trường này. Cần: chữ. Cách sửa: thêm trường này, hoặc ghi absent: cùng lý do nếu trường cho phép.
      en  Found: nothing there. Expected: text. To do: add the field, or write absent: with the reason where the field allows it.
    ✗ content/registers/task-progress.yaml · 2031-01 · evidence[0].shows  [schema]
      vi  Đang có: không có trường này. Cần: nhóm trường. Cách sửa: thêm trường này, hoặc ghi absent: cùng lý do nếu trường cho phép.
      en  Found: nothing there. Expected: a group of fields. To do: add the field, or write absent: with the reason where the field allows it.
    ✗ content/registers/task-progress.yaml · 2031-01 · evidence[0].says  [schema]
      vi  Đang có: trường lạ “says”. Cần: chỉ các trường ghi trong content/README.md. Cách sửa: bỏ trường này.
      en  Found: the unknown field “says”. Expected: only the fields listed in content/README.md. To do: remove the field."
  `);
});

it('progress-date: takes no report from before the plan, nor from after the search', async () => {
  const before = await toldBy('progress-date', ({ replace }) =>
    replace(register, '2031-02-20', '2030-12-31'),
  );
  const after = await toldBy('progress-date', ({ replace }) =>
    replace(register, '2031-02-20', '2031-03-02'),
  );
  expect(`${before}\n${after}`).toMatchInlineSnapshot(`
    "✗ content/registers/task-progress.yaml · 2031-01 · evidence · bao-dieu  [progress-date]
      vi  Đang có: “2030-12-31”. Cần: một ngày từ khi kế hoạch được ký, 2031-01-17. Cách sửa: bỏ báo cáo này: nó không thể nói về việc thực hiện kế hoạch.
      en  Found: “2030-12-31”. Expected: a day since the plan was signed, 2031-01-17. To do: take the report out: it cannot be about carrying the plan out.
    ✗ content/registers/task-progress.yaml · 2031-01 · evidence · bao-dieu  [progress-date]
      vi  Đang có: “2031-03-02”. Cần: một ngày không sau ngày tìm, 2031-03-01. Cách sửa: sửa ngày, hoặc sửa searchedOn.
      en  Found: “2031-03-02”. Expected: a day not after the search, 2031-03-01. To do: mend the day, or searchedOn."
  `);
});

it('progress-strength: takes no weak source', async () => {
  const text = await toldBy('progress-strength', ({ replace }) =>
    replace('registers/sources.yaml', 'strength: press', 'strength: weak'),
  );
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/task-progress.yaml · 2031-01 · evidence · bao-dieu  [progress-strength]
      vi  Đang có: một nguồn yếu (strength: weak). Cần: nguồn của cơ quan, báo chí hoặc bản sao rõ gốc. Cách sửa: tìm nguồn mạnh hơn, hoặc bỏ.
      en  Found: a weak source (strength: weak). Expected: an official source, the press, or a copy of known origin. To do: find a stronger source, or take it out."
  `);
});

it('progress-missing: counts every task once a plan is tracked', async () => {
  const text = await toldBy('progress-missing', ({ read, write }) =>
    write(register, read(register).replace(/- id: 2031-02[\s\S]*?(?=- id: 2031-03)/, '')),
  );
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/task-progress.yaml · 2031-02  [progress-missing]
      vi  Đang có: không có dòng cho nhiệm vụ 2. Cần: mỗi nhiệm vụ của kế hoạch một dòng, kể cả khi chưa thấy báo cáo. Cách sửa: thêm dòng 2031-02 với state: no-report, ngày tìm và từ đã tìm.
      en  Found: no row for task 2. Expected: a row for each task of the plan, also where no report was found. To do: add the row 2031-02 with state: no-report, the day and the words of the search."
  `);
});

it('progress-id: the id says which task', async () => {
  const text = await toldBy('progress-id', ({ replace }) =>
    replace(register, 'id: 2031-02', 'id: 2031-2'),
  );
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/task-progress.yaml · 2031-2  [progress-id]
      vi  Đang có: “2031-2”. Cần: “2031-02”, theo plan và task của dòng này. Cách sửa: sửa id, hoặc sửa plan và task.
      en  Found: “2031-2”. Expected: “2031-02”, from the plan and task of this row. To do: mend the id, or the plan and task."
  `);
});

it('names a source and a task that are not there', async () => {
  const text = await toldBy('unknown-id', ({ replace }) => {
    replace(register, 'source: bao-dieu', 'source: bao-dieuu');
    replace(register, 'task: 3', 'task: 4');
  });
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/task-progress.yaml · 2031-01 · evidence  [unknown-id]
      vi  Đang có: “bao-dieuu”. Cần: một mã có trong content/registers/sources.yaml. Cách sửa: có phải là “bao-dieu”?
      en  Found: “bao-dieuu”. Expected: an id that content/registers/sources.yaml has. To do: did you mean “bao-dieu”?
    ✗ content/registers/task-progress.yaml · 2031-03 · task  [unknown-id]
      vi  Đang có: “4”. Cần: một mã có trong content/tasks/2031. Cách sửa: thêm mã này vào content/tasks/2031, hoặc sửa lại.
      en  Found: “4”. Expected: an id that content/tasks/2031 has. To do: add the id to content/tasks/2031, or mend it."
  `);
});
