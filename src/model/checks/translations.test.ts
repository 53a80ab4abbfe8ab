import { describe, expect, it } from 'vitest';
import { problemsAfter, readSecondPlan, toldBy } from '../../test/builders.ts';
import { checkTranslations } from './translations.ts';

const en = 'plan/2031/en/b-1-ha-tang.mdx';
const vi = 'plan/2031/vi/b-1-ha-tang.mdx';

describe('stale-translation', () => {
  it('has nothing to say where each translation follows its text', async () => {
    expect(checkTranslations(await readSecondPlan())).toEqual([]);
  });

  it('names a translation of an older text', async () => {
    const text = await toldBy('stale-translation', ({ replace }) =>
      replace(vi, 'bãi thả thử', 'bãi thả diều'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/en/b-1-ha-tang.mdx · translationOf  [stale-translation]
        vi  Đang có: “308db164d63a632f”. Cần: “51fedf6d3533cdff”, dấu của content/plan/2031/vi/b-1-ha-tang.mdx bây giờ. Cách sửa: xem lại bản dịch rồi chạy npm run stamp, hoặc ghi outdated: true để trang nói bản dịch đã cũ.
        en  Found: “308db164d63a632f”. Expected: “51fedf6d3533cdff”, the fingerprint of content/plan/2031/vi/b-1-ha-tang.mdx now. To do: look the translation over and run npm run stamp, or write outdated: true so that the page says it is outdated."
    `);
  });

  it('names one of a page whose prose has changed', async () => {
    const text = await toldBy('stale-translation', ({ replace }) =>
      replace('pages/vi/gioi-thieu.mdx', 'bịa ra, để', 'bịa để'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/pages/en/gioi-thieu.mdx · translationOf  [stale-translation]
        vi  Đang có: “5e8938eb53b1ab21”. Cần: “e6a48212807bfb86”, dấu của content/pages/vi/gioi-thieu.mdx bây giờ. Cách sửa: xem lại bản dịch rồi chạy npm run stamp, hoặc ghi outdated: true để trang nói bản dịch đã cũ.
        en  Found: “5e8938eb53b1ab21”. Expected: “e6a48212807bfb86”, the fingerprint of content/pages/vi/gioi-thieu.mdx now. To do: look the translation over and run npm run stamp, or write outdated: true so that the page says it is outdated."
    `);
  });

  it('accepts outdated: true, which the page then says', async () => {
    const problems = await problemsAfter(({ replace }) => {
      replace('pages/vi/gioi-thieu.mdx', 'bịa ra, để', 'bịa để');
      replace('pages/en/gioi-thieu.mdx', 'title: About', 'title: About\noutdated: true');
    });
    expect(problems).toEqual([]);
  });

  it('does not mind a new tag in the same words', async () => {
    const text = await toldBy('stale-translation', ({ replace }) =>
      replace('plan/2031/vi/ket.mdx', 'Kế hoạch', '<Doc id="kh-7-kh-ubnd-2031">Kế hoạch</Doc>'),
    );
    expect(text).toBe('');
  });
});

describe('translation-order', () => {
  it('names paragraphs in another order', async () => {
    const text = await toldBy('translation-order', ({ read, write }) => {
      const [head, ...clauses] = read(en).split('\n\n');
      write(en, [head, clauses[0], clauses[2], clauses[1]].join('\n\n'));
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/en/b-1-ha-tang.mdx  [translation-order]
        vi  Đang có: các đoạn “-1 +3 +2”. Cần: “-1 +2 +3” như content/plan/2031/vi/b-1-ha-tang.mdx. Cách sửa: dịch đủ các đoạn, cùng id và dấu đầu dòng.
        en  Found: the paragraphs “-1 +3 +2”. Expected: “-1 +2 +3” as in content/plan/2031/vi/b-1-ha-tang.mdx. To do: translate every paragraph, with the same id and mark."
    `);
  });

  it('names a paragraph that is not translated', async () => {
    const text = await toldBy('translation-order', ({ read, write }) =>
      write(en, read(en).split('\n\n').slice(0, 3).join('\n\n')),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/en/b-1-ha-tang.mdx  [translation-order]
        vi  Đang có: các đoạn “-1 +2”. Cần: “-1 +2 +3” như content/plan/2031/vi/b-1-ha-tang.mdx. Cách sửa: dịch đủ các đoạn, cùng id và dấu đầu dòng.
        en  Found: the paragraphs “-1 +2”. Expected: “-1 +2 +3” as in content/plan/2031/vi/b-1-ha-tang.mdx. To do: translate every paragraph, with the same id and mark."
    `);
  });

  it('names another mark', async () => {
    const text = await toldBy('translation-order', ({ replace }) =>
      replace(en, 'id="1" mark="-"', 'id="1" mark="+"'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/en/b-1-ha-tang.mdx  [translation-order]
        vi  Đang có: các đoạn “+1 +2 +3”. Cần: “-1 +2 +3” như content/plan/2031/vi/b-1-ha-tang.mdx. Cách sửa: dịch đủ các đoạn, cùng id và dấu đầu dòng.
        en  Found: the paragraphs “+1 +2 +3”. Expected: “-1 +2 +3” as in content/plan/2031/vi/b-1-ha-tang.mdx. To do: translate every paragraph, with the same id and mark."
    `);
  });

  it('does not ask an outdated translation to follow', async () => {
    const text = await toldBy('translation-order', ({ replace }) => {
      replace(en, 'id="1" mark="-"', 'id="1" mark="+"');
      replace(en, 'translationOf', 'outdated: true\ntranslationOf');
    });
    expect(text).toBe('');
  });

  it('lives through a translation whose text cannot be read', async () => {
    const problems = await problemsAfter(({ replace }) =>
      replace('tasks/2031/en/01-duong-vao-cum.mdx', '</Cluster>', ''),
    );
    expect(problems.map((problem) => problem.rule)).toEqual(['body']);
  });
});

describe('translation-links', () => {
  it('names a link that the translation lost', async () => {
    const text = await toldBy('translation-links', ({ replace }) =>
      replace(
        'plan/2031/en/c-to-chuc-thuc-hien.mdx',
        '<Agency id="ubnd-huyen-mau">People’s Committee of Mẫu district</Agency>',
        'district',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/en/c-to-chuc-thuc-hien.mdx · Clause 1  [translation-links]
        vi  Đang có: thiếu “agency ubnd-huyen-mau”. Cần: cùng các thẻ như bản tiếng Việt. Cách sửa: đánh dấu cùng văn bản, cơ quan, địa danh trong bản dịch.
        en  Found: “agency ubnd-huyen-mau” missing. Expected: the same tags as the Vietnamese. To do: tag the same documents, agencies and places in the translation."
    `);
  });

  it('names one that it has in excess, also in a task', async () => {
    const text = await toldBy('translation-links', ({ replace }) =>
      replace(
        'tasks/2031/en/02-keu-goi-dau-tu.mdx',
        'investors',
        '<Agency id="so-thu-cong">investors</Agency>',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/tasks/2031/en/02-keu-goi-dau-tu.mdx  [translation-links]
        vi  Đang có: thừa “agency so-thu-cong”. Cần: cùng các thẻ như bản tiếng Việt. Cách sửa: đánh dấu cùng văn bản, cơ quan, địa danh trong bản dịch.
        en  Found: “agency so-thu-cong” in excess. Expected: the same tags as the Vietnamese. To do: tag the same documents, agencies and places in the translation."
    `);
  });

  it('leaves terms and notes to the translator', async () => {
    const text = await toldBy('translation-links', ({ replace }) =>
      replace(en, '<Term id="ccn">industrial cluster</Term>', 'cluster'),
    );
    expect(text).toBe('');
  });
});
