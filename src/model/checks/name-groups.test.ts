import { describe, expect, it } from 'vitest';
import { readContent } from '../../loader/read-content.ts';
import {
  problemsAfter,
  readSecondPlan,
  realContent,
  toldBy,
  type Change,
} from '../../test/builders.ts';
import { checkNameGroups } from './name-groups.ts';

const file = 'registers/name-groups.yaml';
/** A register of one group beside the second plan, whose abbreviations it knows. */
const withGroups =
  (rows: string): Change =>
  ({ write }) =>
    write(file, rows);

describe('name groups', () => {
  it('are sound in the real content', async () => {
    const { content } = await readContent(realContent);
    expect(content.nameGroups.length).toBeGreaterThan(50);
    expect(checkNameGroups(content)).toEqual([]);
  });

  it('need not be there', async () => {
    const content = await readSecondPlan();
    expect(content.nameGroups).toEqual([]);
    expect(checkNameGroups(content)).toEqual([]);
  });

  it('says where a group rests on nothing', async () => {
    const text = await toldBy(
      'name-without-basis',
      withGroups('- id: giay-do\n  names:\n    vi: [giấy dó, giấy thủ công]\n    en: []\n'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/name-groups.yaml · giay-do  [name-without-basis]
        vi  Đang có: nhóm tên không dựa vào đâu. Cần: term, agency, place, passages, policies, documents hoặc sources. Cách sửa: ghi thuật ngữ, cơ quan, địa bàn, đoạn của kế hoạch, chính sách, văn bản hoặc nguồn mà các tên này dựa vào.
        en  Found: a group of names that rests on nothing. Expected: term, agency, place, passages, policies, documents or sources. To do: name the term, body, place, paragraph, policy, document or source that these names rest on."
    `);
  });

  it('says where a name stands alone', async () => {
    const text = await toldBy(
      'name-group',
      withGroups('- id: giay-do\n  names:\n    vi: [giấy dó]\n    en: []\n  passages: [b-2.1]\n'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/name-groups.yaml · giay-do · names  [name-group]
        vi  Đang có: “giấy dó”. Cần: ít nhất hai tên, hoặc một tên và term. Cách sửa: thêm tên, hoặc bỏ nhóm này.
        en  Found: “giấy dó”. Expected: at least two names, or one name and term. To do: add a name, or remove the group."
    `);
  });

  const kites = (basis: string) =>
    withGroups(
      `- id: khung-tre\n  names:\n    vi: [khung tre, nan tre]\n    en: [bamboo frame]\n  ${basis}\n`,
    );

  it('may rest on a policy or a document that states a name', async () => {
    const named = withGroups(
      '- id: dieu\n  names:\n    vi: [diều giấy, diều]\n    en: [kite]\n  documents: [qd-70-qd-ubnd-2030]\n',
    );
    for (const change of [kites('policies: [khung-tre]'), named]) {
      const rules = (await problemsAfter(change)).map(({ rule }) => rule);
      expect(new Set(rules)).toEqual(new Set(['abbreviation-without-group']));
    }
  });

  it('suggests the nearest policy or document for one that is not there', async () => {
    const text = await toldBy(
      'unknown-id',
      kites('policies: [khung-tree]\n  documents: [qd-71-qd-ubnd-2030]'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/name-groups.yaml · khung-tre · policies  [unknown-id]
        vi  Đang có: “khung-tree”. Cần: một mã có trong content/policies. Cách sửa: có phải là “khung-tre”?
        en  Found: “khung-tree”. Expected: an id that content/policies has. To do: did you mean “khung-tre”?
      ✗ content/registers/name-groups.yaml · khung-tre · documents  [unknown-id]
        vi  Đang có: “qd-71-qd-ubnd-2030”. Cần: một mã có trong content/registers/documents.yaml. Cách sửa: có phải là “qd-70-qd-ubnd-2030”?
        en  Found: “qd-71-qd-ubnd-2030”. Expected: an id that content/registers/documents.yaml has. To do: did you mean “qd-70-qd-ubnd-2030”?"
    `);
  });

  it('says where a policy or a document states none of the names', async () => {
    const text = await toldBy(
      'name-not-stated',
      withGroups(
        '- id: thuyen\n  names:\n    vi: [thuyền, ghe]\n    en: [boat]\n  policies: [khung-tre]\n  documents: [qd-70-qd-ubnd-2030]\n',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/name-groups.yaml · thuyen · policies  [name-not-stated]
        vi  Đang có: “khung-tre”, nơi không nêu tên nào của nhóm. Cần: chính sách hay văn bản nêu ít nhất một tên tiếng Việt của nhóm. Cách sửa: ghi mã khác, hoặc nguồn khác.
        en  Found: “khung-tre”, which states none of the names. Expected: a policy or document that states at least one Vietnamese name of the group. To do: give another id, or another source.
      ✗ content/registers/name-groups.yaml · thuyen · documents  [name-not-stated]
        vi  Đang có: “qd-70-qd-ubnd-2030”, nơi không nêu tên nào của nhóm. Cần: chính sách hay văn bản nêu ít nhất một tên tiếng Việt của nhóm. Cách sửa: ghi mã khác, hoặc nguồn khác.
        en  Found: “qd-70-qd-ubnd-2030”, which states none of the names. Expected: a policy or document that states at least one Vietnamese name of the group. To do: give another id, or another source."
    `);
  });

  it('says where a passage has none of the names', async () => {
    const text = await toldBy(
      'name-not-in-passage',
      withGroups(
        '- id: thuyen\n  names:\n    vi: [thuyền, ghe]\n    en: [boat]\n  passages: [b-2.1]\n',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/name-groups.yaml · thuyen · passages  [name-not-in-passage]
        vi  Đang có: b-2.1, nơi không có tên nào của nhóm. Cần: đoạn có ít nhất một tên tiếng Việt của nhóm. Cách sửa: ghi đoạn khác, hoặc nguồn khác.
        en  Found: b-2.1, which has none of the names. Expected: a paragraph with at least one Vietnamese name of the group. To do: give another paragraph or source."
    `);
  });

  it('says where a name is in two groups', async () => {
    const row = (id: string, shared: string) =>
      `- id: ${id}\n  names:\n    vi: [thuyền, ${id}]\n    en: []\n  agency: so-thu-cong\n${shared}`;
    const text = await toldBy('name-in-two-groups', withGroups(row('ghe', '') + row('xuong', '')));
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/name-groups.yaml · xuong · names  [name-in-two-groups]
        vi  Đang có: “thuyền”, cũng có ở “ghe”. Cần: mỗi tên ở một nhóm, trừ khi cả hai nhóm ghi nó ở shared. Cách sửa: bỏ tên khỏi một nhóm, hoặc ghi vào shared của cả hai.
        en  Found: “thuyền”, which “ghe” has too. Expected: each name in one group, unless both groups list it under shared. To do: remove the name from one group, or list it under shared in both."
    `);
    const shared = '  shared: [thuyền]\n';
    expect(
      await toldBy('name-in-two-groups', withGroups(row('ghe', shared) + row('xuong', shared))),
    ).toBe('');
  });

  it('says where a name is one of a term that another group adds to', async () => {
    const { content } = await readContent(realContent);
    const told = (groups: object[]) =>
      checkNameGroups({
        ...content,
        nameGroups: [
          ...content.nameGroups,
          ...groups.map((data) => ({ ...content.nameGroups[0]!, data })),
        ] as typeof content.nameGroups,
      }).map(({ rule, field }) => `${rule} · ${field}`);
    const names = { vi: ['xóm thợ', 'cụm công nghiệp'], en: [] };
    expect(told([{ id: 'xom-tho', term: 'lang-nghe', names }])).toEqual([
      'name-in-two-groups · xom-tho · names',
      'two-groups-of-a-term · xom-tho · term',
    ]);
  });

  it('says where an abbreviation is made of no other name, and no source states it', async () => {
    const row = (names: string, basis = 'agency: so-thu-cong') =>
      withGroups(`- id: thuyen\n  names:\n    vi: [${names}]\n    en: []\n  ${basis}\n`);
    const text = await toldBy('abbreviation-without-basis', row('thuyền nan, XYZ'));
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/name-groups.yaml · thuyen · names  [abbreviation-without-basis]
        vi  Đang có: “XYZ”. Cần: chữ viết tắt gồm các chữ đầu của một tên khác trong nhóm, hoặc có sources. Cách sửa: ghi tên đầy đủ vào nhóm, ghi nguồn, hoặc bỏ chữ viết tắt này.
        en  Found: “XYZ”. Expected: an abbreviation of first letters of another name in the group, or sources. To do: add the full name to the group, give a source, or remove the abbreviation."
    `);
    expect(await toldBy('abbreviation-without-basis', row('thuyền nan ven sông, TNVS'))).toBe('');
  });

  it('says which abbreviation of the plan has no group', async () => {
    const text = await toldBy(
      'abbreviation-without-group',
      withGroups(
        '- id: thuyen\n  names:\n    vi: [thuyền, ghe]\n    en: []\n  agency: so-thu-cong\n',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/name-groups.yaml · NQ  [abbreviation-without-group]
        vi  Đang có: “NQ” ở b-1.1. Cần: mỗi chữ viết tắt của kế hoạch có trong một nhóm tên hay trong glossary.yaml. Cách sửa: thêm nhóm cho chữ viết tắt này, kèm tên đầy đủ.
        en  Found: “NQ” in b-1.1. Expected: every abbreviation of the plan in a group of names or in glossary.yaml. To do: add a group for the abbreviation with its full name.
      ✗ content/registers/name-groups.yaml · HĐND  [abbreviation-without-group]
        vi  Đang có: “HĐND” ở b-1.1. Cần: mỗi chữ viết tắt của kế hoạch có trong một nhóm tên hay trong glossary.yaml. Cách sửa: thêm nhóm cho chữ viết tắt này, kèm tên đầy đủ.
        en  Found: “HĐND” in b-1.1. Expected: every abbreviation of the plan in a group of names or in glossary.yaml. To do: add a group for the abbreviation with its full name.
      ✗ content/registers/name-groups.yaml · KH  [abbreviation-without-group]
        vi  Đang có: “KH” ở bieu.kem-theo. Cần: mỗi chữ viết tắt của kế hoạch có trong một nhóm tên hay trong glossary.yaml. Cách sửa: thêm nhóm cho chữ viết tắt này, kèm tên đầy đủ.
        en  Found: “KH” in bieu.kem-theo. Expected: every abbreviation of the plan in a group of names or in glossary.yaml. To do: add a group for the abbreviation with its full name.
      ✗ content/registers/name-groups.yaml · UBND  [abbreviation-without-group]
        vi  Đang có: “UBND” ở bieu.kem-theo. Cần: mỗi chữ viết tắt của kế hoạch có trong một nhóm tên hay trong glossary.yaml. Cách sửa: thêm nhóm cho chữ viết tắt này, kèm tên đầy đủ.
        en  Found: “UBND” in bieu.kem-theo. Expected: every abbreviation of the plan in a group of names or in glossary.yaml. To do: add a group for the abbreviation with its full name.
      ✗ content/registers/name-groups.yaml · QĐ  [abbreviation-without-group]
        vi  Đang có: “QĐ” ở can-cu.1. Cần: mỗi chữ viết tắt của kế hoạch có trong một nhóm tên hay trong glossary.yaml. Cách sửa: thêm nhóm cho chữ viết tắt này, kèm tên đầy đủ.
        en  Found: “QĐ” in can-cu.1. Expected: every abbreviation of the plan in a group of names or in glossary.yaml. To do: add a group for the abbreviation with its full name.
      ✗ content/registers/name-groups.yaml · VT  [abbreviation-without-group]
        vi  Đang có: “VT” ở noi-nhan.2. Cần: mỗi chữ viết tắt của kế hoạch có trong một nhóm tên hay trong glossary.yaml. Cách sửa: thêm nhóm cho chữ viết tắt này, kèm tên đầy đủ.
        en  Found: “VT” in noi-nhan.2. Expected: every abbreviation of the plan in a group of names or in glossary.yaml. To do: add a group for the abbreviation with its full name."
    `);
  });

  it('says where an id is not there', async () => {
    const text = await toldBy(
      'unknown-id',
      withGroups(
        '- id: thuyen\n  names:\n    vi: [thuyền, ghe]\n    en: []\n  agency: so-thu-con\n',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/name-groups.yaml · thuyen · agency  [unknown-id]
        vi  Đang có: “so-thu-con”. Cần: một mã có trong content/registers/agencies.yaml. Cách sửa: có phải là “so-thu-cong”?
        en  Found: “so-thu-con”. Expected: an id that content/registers/agencies.yaml has. To do: did you mean “so-thu-cong”?"
    `);
  });
});
