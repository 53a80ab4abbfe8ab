import { describe, expect, it } from 'vitest';
import { readSecondPlan, toldBy } from '../../test/builders.ts';
import { checkReferences, collectReferences } from './references.ts';

const task = 'tasks/2031/vi/01-duong-vao-cum.mdx';

describe('unknown-id', () => {
  it('has nothing to say where every id leads somewhere', async () => {
    expect(checkReferences(await readSecondPlan())).toEqual([]);
  });

  it('suggests the nearest agency for a mistyped one', async () => {
    const text = await toldBy('unknown-id', ({ replace }) =>
      replace(task, '[so-thu-cong]', '[so-thu-kong]'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/01-duong-vao-cum.mdx · lead.agencies  [unknown-id]
        vi  Đang có: “so-thu-kong”. Cần: một mã có trong content/registers/agencies.yaml. Cách sửa: có phải là “so-thu-cong”?
        en  Found: “so-thu-kong”. Expected: an id that content/registers/agencies.yaml has. To do: did you mean “so-thu-cong”?"
    `);
  });

  it('suggests nothing where nothing is near', async () => {
    const text = await toldBy('unknown-id', ({ replace }) =>
      replace(task, '[so-thu-cong]', '[bo-tai-chinh-trung-uong]'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/vi/01-duong-vao-cum.mdx · lead.agencies  [unknown-id]
        vi  Đang có: “bo-tai-chinh-trung-uong”. Cần: một mã có trong content/registers/agencies.yaml. Cách sửa: thêm mã này vào content/registers/agencies.yaml, hoặc sửa lại.
        en  Found: “bo-tai-chinh-trung-uong”. Expected: an id that content/registers/agencies.yaml has. To do: add the id to content/registers/agencies.yaml, or mend it."
    `);
  });

  it('names the paragraph and the words of a tag that leads nowhere', async () => {
    const text = await toldBy('unknown-id', ({ replace }) =>
      replace(
        'plan/2031/vi/can-cu.mdx',
        'Doc id="qd-70-qd-ubnd-2030"',
        'Doc id="qd-70-qd-ubnd-2031"',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/can-cu.mdx · Clause 1 · Quyết định số 70/QĐ-UBND ngày 07/07/2030  [unknown-id]
        vi  Đang có: “qd-70-qd-ubnd-2031”. Cần: một mã có trong content/registers/documents.yaml. Cách sửa: có phải là “qd-70-qd-ubnd-2030”?
        en  Found: “qd-70-qd-ubnd-2031”. Expected: an id that content/registers/documents.yaml has. To do: did you mean “qd-70-qd-ubnd-2030”?"
    `);
  });

  it('names a tag of a task and of a translation', async () => {
    const text = await toldBy('unknown-id', ({ replace }) => {
      replace(task, 'id="canh-dieu"', 'id="canh-die"');
      replace('plan/2031/en/a-muc-dich.mdx', 'id="huyen-9901"', 'id="huyen-9902"');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/en/a-muc-dich.mdx · Clause 1 · Mẫu district  [unknown-id]
        vi  Đang có: “huyen-9902”. Cần: một mã có trong content/registers/places.yaml. Cách sửa: có phải là “huyen-9901”?
        en  Found: “huyen-9902”. Expected: an id that content/registers/places.yaml has. To do: did you mean “huyen-9901”?
      ✗ content/tasks/2031/vi/01-duong-vao-cum.mdx · Cánh Diều  [unknown-id]
        vi  Đang có: “canh-die”. Cần: một mã có trong content/registers/clusters.yaml. Cách sửa: có phải là “canh-dieu”?
        en  Found: “canh-die”. Expected: an id that content/registers/clusters.yaml has. To do: did you mean “canh-dieu”?"
    `);
  });

  it('names a paragraph, a group and a part that are not in the plan', async () => {
    const text = await toldBy('unknown-id', ({ replace }) => {
      replace(task, 'b-1.1', 'b-1.9');
      replace(task, 'nhom-a', 'nhom-c');
      replace('plan/2031/vi/b-1-ha-tang.mdx', 'parent: b', 'parent: phan-b');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/b-1-ha-tang.mdx · parent  [unknown-id]
        vi  Đang có: “phan-b”. Cần: một mã có trong content/plan/2031. Cách sửa: thêm mã này vào content/plan/2031, hoặc sửa lại.
        en  Found: “phan-b”. Expected: an id that content/plan/2031 has. To do: add the id to content/plan/2031, or mend it.
      ✗ content/tasks/2031/vi/01-duong-vao-cum.mdx · group  [unknown-id]
        vi  Đang có: “nhom-c”. Cần: một mã có trong content/plan/2031. Cách sửa: có phải là “nhom-a”?
        en  Found: “nhom-c”. Expected: an id that content/plan/2031 has. To do: did you mean “nhom-a”?
      ✗ content/tasks/2031/vi/01-duong-vao-cum.mdx · from  [unknown-id]
        vi  Đang có: “b-1.9”. Cần: một mã có trong content/plan/2031. Cách sửa: có phải là “b-1.1”?
        en  Found: “b-1.9”. Expected: an id that content/plan/2031 has. To do: did you mean “b-1.1”?"
    `);
  });

  it('names each register that a row points into', async () => {
    const text = await toldBy('unknown-id', ({ replace }) => {
      replace('registers/agencies.yaml', 'place: tinh-990', 'place: tinh-991');
      replace('registers/clusters.yaml', 'sources: [bao-dieu]', 'sources: [bao-dien]');
      replace('registers/craft-villages.yaml', 'commune: xa-99012', 'commune: xa-99013');
      replace('registers/discrepancies.yaml', 'bieu.1]', 'bieu.7]');
      replace(
        'registers/documents.yaml',
        'document: qd-70-qd-ubnd-2030',
        'document: qd-71-qd-ubnd-2030',
      );
      replace('registers/glossary.yaml', 'definedIn: [b-1.1]', 'definedIn: [b-11]');
      replace('registers/places.yaml', 'parent: tinh-990', 'parent: tinh-99');
      replace('plan/2031/plan.yaml', 'to: so-thu-cong', 'to: so-thu-cog');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/plan.yaml · reportDue.to  [unknown-id]
        vi  Đang có: “so-thu-cog”. Cần: một mã có trong content/registers/agencies.yaml. Cách sửa: có phải là “so-thu-cong”?
        en  Found: “so-thu-cog”. Expected: an id that content/registers/agencies.yaml has. To do: did you mean “so-thu-cong”?
      ✗ content/registers/agencies.yaml · so-thu-cong · successors.place  [unknown-id]
        vi  Đang có: “tinh-991”. Cần: một mã có trong content/registers/places.yaml. Cách sửa: có phải là “tinh-990”?
        en  Found: “tinh-991”. Expected: an id that content/registers/places.yaml has. To do: did you mean “tinh-990”?
      ✗ content/registers/documents.yaml · kh-7-kh-ubnd-2031 · relations  [unknown-id]
        vi  Đang có: “qd-71-qd-ubnd-2030”. Cần: một mã có trong content/registers/documents.yaml. Cách sửa: có phải là “qd-70-qd-ubnd-2030”?
        en  Found: “qd-71-qd-ubnd-2030”. Expected: an id that content/registers/documents.yaml has. To do: did you mean “qd-70-qd-ubnd-2030”?
      ✗ content/registers/places.yaml · huyen-9901 · parent  [unknown-id]
        vi  Đang có: “tinh-99”. Cần: một mã có trong content/registers/places.yaml. Cách sửa: có phải là “tinh-990”?
        en  Found: “tinh-99”. Expected: an id that content/registers/places.yaml has. To do: did you mean “tinh-990”?
      ✗ content/registers/clusters.yaml · canh-dieu · sources  [unknown-id]
        vi  Đang có: “bao-dien”. Cần: một mã có trong content/registers/sources.yaml. Cách sửa: có phải là “bao-dieu”?
        en  Found: “bao-dien”. Expected: an id that content/registers/sources.yaml has. To do: did you mean “bao-dieu”?
      ✗ content/registers/craft-villages.yaml · gio-len · commune  [unknown-id]
        vi  Đang có: “xa-99013”. Cần: một mã có trong content/registers/places.yaml. Cách sửa: có phải là “xa-99011”?
        en  Found: “xa-99013”. Expected: an id that content/registers/places.yaml has. To do: did you mean “xa-99011”?
      ✗ content/registers/glossary.yaml · ccn · definedIn  [unknown-id]
        vi  Đang có: “b-11”. Cần: một mã có trong content/plan/2031. Cách sửa: có phải là “b-1”?
        en  Found: “b-11”. Expected: an id that content/plan/2031 has. To do: did you mean “b-1”?
      ✗ content/registers/discrepancies.yaml · m1 · places  [unknown-id]
        vi  Đang có: “bieu.7”. Cần: một mã có trong content/plan/2031. Cách sửa: có phải là “bieu.1”?
        en  Found: “bieu.7”. Expected: an id that content/plan/2031 has. To do: did you mean “bieu.1”?"
    `);
  });

  it('names what a support policy and its items point to', async () => {
    const text = await toldBy('unknown-id', ({ replace }) => {
      const policy = 'policies/vi/khung-tre.mdx';
      replace(policy, 'namedIn: [b-2.1]', 'namedIn: [b-2.7]');
      replace(policy, 'tasks: [3]', 'tasks: [4]');
      replace(policy, 'related: []', 'related: [khung-go]');
      replace('registers/support-items.yaml', 'policy: khung-tre', 'policy: khung-tra');
      replace('registers/support-items.yaml', 'unit: moi-ho', 'unit: moi-nha');
      replace('registers/support-items.yaml', 'o-lang-gio-len', 'o-lang-gio-lem');
      replace('registers/support-items.yaml', 'document: qd-70', 'document: qd-71');
      replace('registers/criteria.yaml', 'document: qd-70', 'document: qd-71');
      replace('registers/criteria.yaml', 'asks: ghi-ten', 'asks: ghi-tem');
      replace('registers/examples.yaml', "ghi-ten: 'yes'", "ghi-te: 'yes'");
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/policies/vi/khung-tre.mdx · namedIn  [unknown-id]
        vi  Đang có: “b-2.7”. Cần: một mã có trong content/plan/2031. Cách sửa: có phải là “b-2.1”?
        en  Found: “b-2.7”. Expected: an id that content/plan/2031 has. To do: did you mean “b-2.1”?
      ✗ content/policies/vi/khung-tre.mdx · tasks  [unknown-id]
        vi  Đang có: “4”. Cần: một mã có trong content/tasks/2031. Cách sửa: thêm mã này vào content/tasks/2031, hoặc sửa lại.
        en  Found: “4”. Expected: an id that content/tasks/2031 has. To do: add the id to content/tasks/2031, or mend it.
      ✗ content/policies/vi/khung-tre.mdx · related  [unknown-id]
        vi  Đang có: “khung-go”. Cần: một mã có trong content/policies. Cách sửa: có phải là “khung-tre”?
        en  Found: “khung-go”. Expected: an id that content/policies has. To do: did you mean “khung-tre”?
      ✗ content/registers/support-items.yaml · khung-tre-mot-bo · policy  [unknown-id]
        vi  Đang có: “khung-tra”. Cần: một mã có trong content/policies. Cách sửa: có phải là “khung-tre”?
        en  Found: “khung-tra”. Expected: an id that content/policies has. To do: did you mean “khung-tre”?
      ✗ content/registers/support-items.yaml · khung-tre-mot-bo · unit  [unknown-id]
        vi  Đang có: “moi-nha”. Cần: một mã có trong content/registers/support-units.yaml. Cách sửa: có phải là “moi-ho”?
        en  Found: “moi-nha”. Expected: an id that content/registers/support-units.yaml has. To do: did you mean “moi-ho”?
      ✗ content/registers/support-items.yaml · khung-tre-mot-bo · criteria  [unknown-id]
        vi  Đang có: “o-lang-gio-lem”. Cần: một mã có trong content/registers/criteria.yaml. Cách sửa: có phải là “o-lang-gio-len”?
        en  Found: “o-lang-gio-lem”. Expected: an id that content/registers/criteria.yaml has. To do: did you mean “o-lang-gio-len”?
      ✗ content/registers/support-items.yaml · khung-tre-mot-bo · legalBasis  [unknown-id]
        vi  Đang có: “qd-71-qd-ubnd-2030”. Cần: một mã có trong content/registers/documents.yaml. Cách sửa: có phải là “qd-70-qd-ubnd-2030”?
        en  Found: “qd-71-qd-ubnd-2030”. Expected: an id that content/registers/documents.yaml has. To do: did you mean “qd-70-qd-ubnd-2030”?
      ✗ content/registers/criteria.yaml · o-lang-gio-len · clause  [unknown-id]
        vi  Đang có: “qd-71-qd-ubnd-2030”. Cần: một mã có trong content/registers/documents.yaml. Cách sửa: có phải là “qd-70-qd-ubnd-2030”?
        en  Found: “qd-71-qd-ubnd-2030”. Expected: an id that content/registers/documents.yaml has. To do: did you mean “qd-70-qd-ubnd-2030”?
      ✗ content/registers/criteria.yaml · da-ghi-ten · test.asks  [unknown-id]
        vi  Đang có: “ghi-tem”. Cần: một mã có trong content/registers/questions.yaml. Cách sửa: có phải là “ghi-ten”?
        en  Found: “ghi-tem”. Expected: an id that content/registers/questions.yaml has. To do: did you mean “ghi-ten”?
      ✗ content/registers/examples.yaml · ho-lam-dieu · answers  [unknown-id]
        vi  Đang có: “ghi-te”. Cần: một mã có trong content/registers/questions.yaml. Cách sửa: có phải là “ghi-ten”?
        en  Found: “ghi-te”. Expected: an id that content/registers/questions.yaml has. To do: did you mean “ghi-ten”?"
    `);
  });

  it('does not look into what is typed as absent', async () => {
    const references = collectReferences(await readSecondPlan());
    expect(references.filter((one) => one.field === 'gio-len · today')).toEqual([]);
  });

  it('tells an instrument of change whose document is not in the register', async () => {
    const text = await toldBy('unknown-id', ({ replace }) =>
      replace('registers/places.yaml', 'document: nq-700-2030', 'document: nq-701-2030'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/places.yaml · huyen-9901 · instruments  [unknown-id]
        vi  Đang có: “nq-701-2030-nq-hdnd”. Cần: một mã có trong content/registers/documents.yaml. Cách sửa: có phải là “nq-700-2030-nq-hdnd”?
        en  Found: “nq-701-2030-nq-hdnd”. Expected: an id that content/registers/documents.yaml has. To do: did you mean “nq-700-2030-nq-hdnd”?"
    `);
  });
});
