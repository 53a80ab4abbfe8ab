import { describe, expect, it } from 'vitest';
import { toldBy } from '../../test/builders.ts';

const policy = 'policies/vi/khung-tre.mdx';
const page = 'pages/en/gioi-thieu.mdx';
const end = 'theo [Quyết định 70](doc:qd-70-qd-ubnd-2030).';
const toldOf = (path: string, from: string, to: string) =>
  toldBy('named-document', ({ replace }) => replace(path, from, to));

describe('named-document', () => {
  it('wants a document that a policy names by its number to be linked, or a legal basis', async () => {
    const text = await toldOf(policy, end, `${end} Nghị quyết 700/2030/NQ-HĐND cũng vậy.`);
    expect(text).toMatchInlineSnapshot(`
      "✗ content/policies/vi/khung-tre.mdx  [named-document]
        vi  Đang có: “700/2030/NQ-HĐND”. Cần: liên kết [700/2030/NQ-HĐND](doc:nq-700-2030-nq-hdnd), hoặc nq-700-2030-nq-hdnd trong legalBasis. Cách sửa: viết liên kết ở một chỗ nêu số ấy; số của văn bản khác thì ghi năm ngay sau số.
        en  Found: “700/2030/NQ-HĐND”. Expected: the link [700/2030/NQ-HĐND](doc:nq-700-2030-nq-hdnd), or nq-700-2030-nq-hdnd in legalBasis. To do: write the link where the number stands; if it is another document’s, give its year right behind."
    `);
  });

  it('wants the link on a page of prose', async () => {
    const text = await toldOf(page, 'An invented plan', 'An invented plan, 7/KH-UBND,');
    expect(text).toMatchInlineSnapshot(`
      "✗ content/pages/en/gioi-thieu.mdx  [named-document]
        vi  Đang có: “7/KH-UBND”. Cần: liên kết [7/KH-UBND](doc:kh-7-kh-ubnd-2031). Cách sửa: viết liên kết ở một chỗ nêu số ấy; số của văn bản khác thì ghi năm ngay sau số.
        en  Found: “7/KH-UBND”. Expected: the link [7/KH-UBND](doc:kh-7-kh-ubnd-2031). To do: write the link where the number stands; if it is another document’s, give its year right behind."
    `);
  });

  it('reads what stands above the text as well', async () => {
    expect(
      await toldOf(policy, 'Kế hoạch chỉ nói', 'Nghị quyết 700/2030/NQ-HĐND chỉ nói'),
    ).toContain('“700/2030/NQ-HĐND”');
  });

  it.each([
    [
      'its link, also in other words',
      'Nghị quyết 700/2030/NQ-HĐND, [đây](doc:nq-700-2030-nq-hdnd).',
    ],
    ['a legal basis', 'Quyết định 70/QĐ-UBND.'],
    ['another number that ends or begins so', 'Kế hoạch 17/KH-UBND, 7/KH-UBNDT, 7/KH-UBND2.'],
    ['the number of another year', 'Kế hoạch 7/KH-UBND ngày 03/02/2019 là của tỉnh khác.'],
  ])('is content with %s', async (_what, said) => {
    expect(await toldOf(policy, end, `${end} ${said}`)).toBe('');
  });

  it('takes the year of something else that follows for no year of the document', async () => {
    const text = await toldOf(policy, end, `${end} Kế hoạch 7/KH-UBND và 700/2019/NQ-HĐND.`);
    expect(text).toContain('“7/KH-UBND”');
  });
});
