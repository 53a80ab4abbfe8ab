import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsAfter, readSecondPlan, told, toldAfter, type Change } from '../test/builders.ts';
import { faults, largeFaults } from '../test/faults.ts';
import { dropFollowOns } from './follow-ons.ts';
import type { Problem } from './problem.ts';
import { collectUnread } from './unread.ts';

const task = 'tasks/2031/vi/02-keu-goi-dau-tu.mdx';
const agencies = 'registers/agencies.yaml';

const briefly = ({ rule, file, field }: Problem) => [rule, file, field].filter(Boolean).join(' ');

describe('one fault is told once', () => {
  it.each(Object.entries({ ...faults, ...largeFaults }))('%s', async (_name, { change, tells }) => {
    expect((await problemsAfter(change)).map(briefly).sort()).toEqual([...tells].sort());
  });

  it('in these words: a task', async () => {
    expect(await toldAfter(faults['a task that is not YAML']!.change)).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/02-keu-goi-dau-tu.mdx · line 3  [yaml]
        vi  Đang có: thụt dòng không thẳng hàng, hoặc dấu ngoặc không đóng. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy.
        en  Found: an indent out of line, or a bracket that does not close. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks."
    `);
  });

  it('in these words: a part, an agency and a whole register', async () => {
    const text = await toldAfter((draft) => {
      faults['a part with a field of the wrong type']!.change(draft);
      faults['an agency with an unknown fate']!.change(draft);
      faults['places that are no YAML']!.change(draft);
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/b-1-ha-tang.mdx · kind  [schema]
        vi  Đang có: “sektion”. Cần: một trong “title”, “bases”, “section”, “closing”, “recipients”, “signature”, “annex”. Cách sửa: có phải là “section”?
        en  Found: “sektion”. Expected: one of “title”, “bases”, “section”, “closing”, “recipients”, “signature”, “annex”. To do: did you mean “section”?
      ✗ content/registers/agencies.yaml · so-thu-cong · fate  [schema]
        vi  Đang có: “reborn”. Cần: một trong “continues”, “renamed”, “merged”, “reorganised”, “ended”, “not-applicable”. Cách sửa: chọn một giá trị trong danh sách.
        en  Found: “reborn”. Expected: one of “continues”, “renamed”, “merged”, “reorganised”, “ended”, “not-applicable”. To do: choose one of the list.
      ✗ content/registers/places.yaml · line 3  [yaml]
        vi  Đang có: thụt dòng không thẳng hàng, hoặc dấu ngoặc không đóng. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy.
        en  Found: an indent out of line, or a bracket that does not close. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks."
    `);
  });
});

describe('faults that have nothing to do with each other', () => {
  it('are all told, whichever come together', async () => {
    const names = Object.keys(faults);
    await fc.assert(
      fc.asyncProperty(fc.subarray(names, { minLength: 2 }), async (chosen) => {
        const problems = await problemsAfter((draft) =>
          chosen.forEach((name) => faults[name]!.change(draft)),
        );
        const tells = chosen.flatMap((name) => faults[name]!.tells);
        expect(problems.map(briefly).sort()).toEqual(tells.sort());
      }),
      { numRuns: 60 },
    );
  });

  /** Faults of the rules over the whole, each beside a file or row that cannot be read. */
  it.each<[string, Change, string]>([
    [
      'a mistyped agency beside a rejected one',
      ({ replace }) => {
        replace(agencies, 'fate: renamed', 'fate: reborn');
        replace('tasks/2031/vi/01-duong-vao-cum.mdx', '[so-thu-cong]', '[so-thu-kong]');
      },
      'unknown-id content/tasks/2031/vi/01-duong-vao-cum.mdx lead.agencies',
    ],
    [
      'a mistyped paragraph of a sound part beside a rejected part',
      ({ replace }) => {
        replace('plan/2031/vi/b-1-ha-tang.mdx', 'kind: section', 'kind: sektion');
        replace('tasks/2031/vi/03-khung-tre-giay-do.mdx', 'b-2.1', 'b-2.9');
      },
      'unknown-id content/tasks/2031/vi/03-khung-tre-giay-do.mdx from',
    ],
    [
      'a task that is gone beside one that cannot be read',
      ({ replace, remove }) => {
        replace(task, 'number: 2', 'number: [2');
        remove('tasks/2031/vi/01-duong-vao-cum.mdx');
        remove('tasks/2031/en/01-duong-vao-cum.mdx');
      },
      'missing-task content/tasks/2031/vi 1',
    ],
    [
      'a published paragraph that is gone beside a task that cannot be read',
      ({ replace }) => {
        replace(task, 'number: 2', 'number: [2');
        replace('plan/2031/vi/ket.mdx', 'id="1"', 'id="4"');
      },
      'vanished-address content/registers/addresses.txt plan/2031#ket.1',
    ],
    [
      'a changed word beside a task that cannot be read',
      ({ replace }) => {
        replace(task, 'number: 2', 'number: [2');
        replace('plan/2031/vi/b-2-lang-nghe.mdx', 'mỗi hộ', 'mổi hộ');
      },
      'fidelity content/plan/2031/vi/b-2-lang-nghe.mdx b-2.1',
    ],
    [
      'a missing translation beside another that cannot be read',
      ({ replace, remove }) => {
        replace('plan/2031/en/ket.mdx', 'shortTitle: ', 'shortTitle: [');
        remove('plan/2031/en/can-cu.mdx');
      },
      'missing-language content/plan/2031/en/can-cu.mdx',
    ],
    [
      'a published row that is gone beside one that has lost its id',
      ({ read, write }) => {
        const rows = read(agencies).split(/^(?=- id)/m);
        write(agencies, rows.filter((row) => !row.startsWith('- id: hdnd')).join(''));
        write(agencies, read(agencies).replace('- id: cac-co-quan\n  kind', '- kind'));
      },
      'vanished-address content/registers/addresses.txt agencies/hdnd-tinh',
    ],
    [
      'a moved address that leads nowhere beside a rejected agency',
      ({ replace }) => {
        replace(agencies, 'fate: renamed', 'fate: reborn');
        replace('registers/moved.yaml', 'to: agencies/so-thu-cong', 'to: agencies/khong-co');
      },
      'vanished-address content/registers/moved.yaml agencies/so-dieu',
    ],
  ])('%s', async (_name, change, expected) => {
    expect((await problemsAfter(change)).map(briefly)).toContain(expected);
  });
});

describe('dropFollowOns', () => {
  it('leaves everything where all could be read', async () => {
    const unread = collectUnread(await readSecondPlan(), []);
    const problem: Problem = {
      rule: 'unknown-id',
      file: 'content/site.yaml',
      field: '',
      found: { vi: 'a', en: 'a' },
      expected: { vi: 'b', en: 'b' },
      fix: { vi: 'c', en: 'c' },
      needs: [{ file: 'content/site.yaml' }, { year: '2031', passage: 'b-9' }],
    };
    expect(told(dropFollowOns([problem], unread))).toBe(told([problem]));
  });
});
