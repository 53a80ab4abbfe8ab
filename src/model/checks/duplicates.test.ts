import { describe, expect, it } from 'vitest';
import { readSecondPlan, told, toldBy } from '../../test/builders.ts';
import { checkDuplicates, checkSite } from './duplicates.ts';

const agencies = 'registers/agencies.yaml';

describe('duplicate-id', () => {
  it('has nothing to say where each id stands once', async () => {
    expect(checkDuplicates(await readSecondPlan())).toEqual([]);
  });

  it('names both rows of a register', async () => {
    const text = await toldBy('duplicate-id', ({ replace }) =>
      replace('registers/sources.yaml', '- id: bao-dieu', '- id: cong-thu-nghiem'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/sources.yaml · cong-thu-nghiem  [duplicate-id]
        vi  Đang có: id “cong-thu-nghiem” đã dùng ở content/registers/sources.yaml (cong-thu-nghiem). Cần: mỗi id một lần, không phân biệt chữ hoa chữ thường. Cách sửa: đặt id khác cho mục mới hơn.
        en  Found: the id “cong-thu-nghiem” is used in content/registers/sources.yaml (cong-thu-nghiem). Expected: each id once, upper and lower case taken as equal. To do: give the newer item another id."
    `);
  });

  it('names both paragraphs of a part', async () => {
    const text = await toldBy('duplicate-id', ({ replace }) =>
      replace('plan/2031/vi/ket.mdx', '</Clause>', '</Clause>\n\n<Clause id="1">Hết.</Clause>'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/ket.mdx · ket.1  [duplicate-id]
        vi  Đang có: id “ket.1” đã dùng ở content/plan/2031/vi/ket.mdx (ket.1). Cần: mỗi id một lần, không phân biệt chữ hoa chữ thường. Cách sửa: đặt id khác cho mục mới hơn.
        en  Found: the id “ket.1” is used in content/plan/2031/vi/ket.mdx (ket.1). Expected: each id once, upper and lower case taken as equal. To do: give the newer item another id."
    `);
  });

  it('names both files of a task number', async () => {
    const text = await toldBy('duplicate-id', ({ write, read }) => {
      const task = read('tasks/2031/vi/02-keu-goi-dau-tu.mdx');
      write('tasks/2031/vi/02-keu-goi.mdx', task.replace('</Cluster>', '</Cluster> và nơi khác'));
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/02-keu-goi.mdx · 02  [duplicate-id]
        vi  Đang có: id “02” đã dùng ở content/tasks/2031/vi/02-keu-goi-dau-tu.mdx (02). Cần: mỗi id một lần, không phân biệt chữ hoa chữ thường. Cách sửa: đặt id khác cho mục mới hơn.
        en  Found: the id “02” is used in content/tasks/2031/vi/02-keu-goi-dau-tu.mdx (02). Expected: each id once, upper and lower case taken as equal. To do: give the newer item another id."
    `);
  });

  it('takes ids that differ in letter case only as one', async () => {
    const text = await toldBy('duplicate-id', ({ replace }) =>
      replace('plan/2031/vi/bieu-nhiem-vu.mdx', 'id="cot-tt"', 'id="COT-NHIEM-VU"'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/bieu-nhiem-vu.mdx · bieu.cot-nhiem-vu  [duplicate-id]
        vi  Đang có: id “bieu.cot-nhiem-vu” đã dùng ở content/plan/2031/vi/bieu-nhiem-vu.mdx (bieu.COT-NHIEM-VU). Cần: mỗi id một lần, không phân biệt chữ hoa chữ thường. Cách sửa: đặt id khác cho mục mới hơn.
        en  Found: the id “bieu.cot-nhiem-vu” is used in content/plan/2031/vi/bieu-nhiem-vu.mdx (bieu.COT-NHIEM-VU). Expected: each id once, upper and lower case taken as equal. To do: give the newer item another id."
    `);
  });

  it('takes them as one in a register as well', async () => {
    const content = structuredClone(await readSecondPlan());
    content.agencies[1]!.data.id = 'SO-THU-CONG';
    expect(told(checkDuplicates(content))).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · so-thu-cong  [duplicate-id]
        vi  Đang có: id “so-thu-cong” đã dùng ở content/registers/agencies.yaml (SO-THU-CONG). Cần: mỗi id một lần, không phân biệt chữ hoa chữ thường. Cách sửa: đặt id khác cho mục mới hơn.
        en  Found: the id “so-thu-cong” is used in content/registers/agencies.yaml (SO-THU-CONG). Expected: each id once, upper and lower case taken as equal. To do: give the newer item another id."
    `);
  });

  it('lets two kinds use one id', async () => {
    const text = await toldBy('duplicate-id', ({ replace }) =>
      replace('registers/glossary.yaml', '- id: nldg', '- id: canh-dieu'),
    );
    expect(text).toBe('');
  });
});

describe('identical-copy', () => {
  it('names a row that says the same under another id', async () => {
    const text = await toldBy('identical-copy', ({ read, write }) => {
      const rows = read(agencies);
      const copy = rows.slice(rows.indexOf('- id: hdnd-tinh'), rows.indexOf('- id: so-thu-cong'));
      write(agencies, rows + copy.replace('hdnd-tinh', 'hdnd-tinh-2'));
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · hdnd-tinh-2  [identical-copy]
        vi  Đang có: nội dung giống hệt “hdnd-tinh” (content/registers/agencies.yaml). Cần: mỗi mục nói một điều riêng. Cách sửa: xóa bản chép, hoặc sửa cho đúng.
        en  Found: the same content as “hdnd-tinh” (content/registers/agencies.yaml). Expected: each item says something of its own. To do: delete the copy, or mend it."
    `);
  });

  it('names a task that repeats another', async () => {
    const text = await toldBy('identical-copy', ({ write, read }) => {
      const task = read('tasks/2031/vi/02-keu-goi-dau-tu.mdx');
      write('tasks/2031/vi/04-keu-goi.mdx', task.replace('number: 2', 'number: 4'));
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/04-keu-goi.mdx · 04  [identical-copy]
        vi  Đang có: nội dung giống hệt “02” (content/tasks/2031/vi/02-keu-goi-dau-tu.mdx). Cần: mỗi mục nói một điều riêng. Cách sửa: xóa bản chép, hoặc sửa cho đúng.
        en  Found: the same content as “02” (content/tasks/2031/vi/02-keu-goi-dau-tu.mdx). Expected: each item says something of its own. To do: delete the copy, or mend it."
    `);
  });
});

describe('current-plan', () => {
  it('accepts a year that there is', async () => {
    expect(checkSite(await readSecondPlan())).toEqual([]);
  });

  it('names the years there are for one that there is not', async () => {
    const text = await toldBy('current-plan', ({ replace }) =>
      replace('site.yaml', '"2031"', '"2032"'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/site.yaml · currentPlan  [current-plan]
        vi  Đang có: “2032”. Cần: năm của một kế hoạch: 2031. Cách sửa: ghi một năm có trong content/plan.
        en  Found: “2032”. Expected: the year of a plan: 2031. To do: write a year that content/plan has."
    `);
  });
});
