import { describe, expect, it } from 'vitest';
import { realContent, secondPlan, withDraft } from '../test/builders.ts';
import { checkContent } from './check-content.ts';

describe('checkContent', () => {
  it('has nothing to say of the content of this site', async () => {
    expect((await checkContent(realContent)).text).toBe('');
  });

  it('has nothing to say of another province and another year', async () => {
    const { text, counts } = await checkContent(secondPlan);
    expect(text).toBe('');
    expect(counts).toEqual({
      planRecords: 1,
      planParts: 11,
      tasks: 3,
      policies: 1,
      products: 3,
      pages: 1,
      agencies: 5,
      documents: 3,
      places: 6,
      clusters: 1,
      villages: 1,
      clusterTotals: 0,
      villageTotals: 0,
      rawMaterialAreas: 0,
      ocopTotals: 2,
      supportItems: 1,
      criteria: 2,
      questions: 1,
      exampleBusinesses: 2,
      supportUnits: 1,
      sources: 2,
      glossary: 2,
      discrepancies: 2,
      changes: 2,
      taskProgress: 3,
      datasetVersions: 0,
      deposits: 1,
      histories: 0,
      ledger: 99,
      moved: 3,
      frozenCharts: 0,
      nameGroups: 0,
      noted: 0,
      releases: 0,
    });
  });

  it('lives through a folder with nothing in it', async () => {
    const { problems } = await withDraft(({ remove }) => {
      for (const path of ['plan', 'tasks', 'policies', 'pages', 'registers', 'site.yaml'])
        remove(path);
    }, checkContent);
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(
      new Set(['missing-folder', 'missing-file']),
    );
  });

  it('tells six different faults at once, ordered by file and field', async () => {
    const { text } = await withDraft(({ read, replace, write }) => {
      replace('tasks/2031/vi/01-duong-vao-cum.mdx', '[so-thu-cong]', '[so-thu-kong]');
      const translation = 'plan/2031/en/a-muc-dich.mdx';
      write(
        translation,
        read(translation).replace(/translationOf: .*/, "translationOf: '0123456789abcdef'"),
      );
      replace('plan/2031/plan.yaml', 'taskCount: 3', 'taskCount: 4');
      replace('registers/moved.yaml', 'to: agencies/so-thu-cong', 'to: agencies/khong-co');
      replace('registers/discrepancies.yaml', 'places: [bieu.3]', 'places: [bieu.33]');
      write('pages/vi/ghi-chu.txt', 'x');
    }, checkContent);
    expect(text).toMatchInlineSnapshot(`
      "Nội dung có 6 chỗ cần sửa. / The content has 6 problems to mend.

      ✗ content/pages/vi/ghi-chu.txt  [stray-file]
        vi  Đang có: “ghi-chu.txt”. Cần: chỉ các tệp có đuôi .mdx. Cách sửa: đổi đuôi thành .mdx hoặc chuyển tệp đi.
        en  Found: “ghi-chu.txt”. Expected: only files that end in .mdx. To do: rename it to .mdx or move it away.

      ✗ content/plan/2031/en/a-muc-dich.mdx · translationOf  [stale-translation]
        vi  Đang có: “0123456789abcdef”. Cần: “712d03dbc6b6f717”, dấu của content/plan/2031/vi/a-muc-dich.mdx bây giờ. Cách sửa: xem lại bản dịch rồi chạy npm run stamp, hoặc ghi outdated: true để trang nói bản dịch đã cũ.
        en  Found: “0123456789abcdef”. Expected: “712d03dbc6b6f717”, the fingerprint of content/plan/2031/vi/a-muc-dich.mdx now. To do: look the translation over and run npm run stamp, or write outdated: true so that the page says it is outdated.

      ✗ content/registers/discrepancies.yaml · s1 · places  [unknown-id]
        vi  Đang có: “bieu.33”. Cần: một mã có trong content/plan/2031. Cách sửa: có phải là “bieu.3”?
        en  Found: “bieu.33”. Expected: an id that content/plan/2031 has. To do: did you mean “bieu.3”?

      ✗ content/registers/moved.yaml · agencies/so-dieu  [vanished-address]
        vi  Đang có: “agencies/khong-co”. Cần: một địa chỉ có thật. Cách sửa: có phải là “agencies/hdnd-tinh”?
        en  Found: “agencies/khong-co”. Expected: an address that exists. To do: did you mean “agencies/hdnd-tinh”?

      ✗ content/tasks/2031/vi · 4  [missing-task]
        vi  Đang có: không có nhiệm vụ 4. Cần: đủ 4 nhiệm vụ. Cách sửa: viết lại nhiệm vụ 4, hoặc sửa taskCount ở content/plan/2031/plan.yaml.
        en  Found: no task 4. Expected: all 4 tasks. To do: write task 4 again, or mend taskCount in content/plan/2031/plan.yaml.

      ✗ content/tasks/2031/vi/01-duong-vao-cum.mdx · lead.agencies  [unknown-id]
        vi  Đang có: “so-thu-kong”. Cần: một mã có trong content/registers/agencies.yaml. Cách sửa: có phải là “so-thu-cong”?
        en  Found: “so-thu-kong”. Expected: an id that content/registers/agencies.yaml has. To do: did you mean “so-thu-cong”?"
    `);
  });
});
