/** Citing in two presses: a paragraph in every form, chosen words, a typed reference, a link with a version. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { withClipboard } from './clipboard.ts';
import { addressOf, createVisits, desk, expectSoon, isMarked, phone } from './visits.ts';

const visit = createVisits();
const plans = { vi: 'vi/ke-hoach/2024/', en: 'en/plan/2024/' } as const;
/** The paragraph of II.1 on Plan 08/KH-UBND. */
const cited = 'ii-1.4';
const words = getWords('vi').cite;

async function openCitable(path: string, options = desk): Promise<Page> {
  const page = await visit(path, options);
  await page.waitForFunction(() => 'siteReady' in window);
  return page;
}

async function take(page: Page, within: string, name: string): Promise<string> {
  const button = page.locator(within).getByRole('button', { name, exact: true });
  const expected = await button.getAttribute('data-copy');
  await withClipboard(page, async (read) => {
    await button.click();
    await expectSoon(read).toBe(expected);
  });
  return expected!;
}

describe.each([
  ['at the desk', desk],
  ['on a phone', phone],
])('%s', (_screen, options) => {
  it('cites the paragraph of II.1 on 08/KH-UBND in three forms, and the link opens it in English', async () => {
    const page = await openCitable(plans.vi, options);
    await page.locator(`[id="${cited}"] .clause-num`).click();
    const bar = `[id="${cited}"] .clause-cite`;
    await page.locator(bar).first().waitFor();
    const vietnamese = await take(page, bar, words.forms.vi);
    expect(vietnamese).toMatch(
      /^Kế hoạch số 26\/KH-UBND ngày 22 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Thừa Thiên Huế triển khai .*, mục II\.1, đoạn 4\. https:\S+\/vi\/ke-hoach\/2024\/\?v=1\.0\.0#ii-1\.4$/,
    );
    const english = await take(page, bar, words.forms.en);
    expect(english).toMatch(
      /^People’s Committee of Thừa Thiên Huế [Pp]rovince, Plan 26\/KH-UBND of 22 January 2024, “[^”]+”, part II\.1, paragraph 4 \(unofficial translation\)\. https:\S+\/en\/plan\/2024\/\?v=1\.0\.0#ii-1\.4$/,
    );
    const bibtex = await take(page, bar, words.forms.bibtex);
    expect(bibtex).toMatch(/^@misc\{kh-26-kh-ubnd-2024-ii-1-4,\n/);
    expect(bibtex).toContain('  number = {26/KH-UBND},');
    const [item] = JSON.parse(await take(page, bar, words.forms.csl)) as Record<string, unknown>[];
    expect(item).toMatchObject({
      number: '26/KH-UBND',
      section: 'mục II.1, đoạn 4',
      language: 'vi',
    });

    const link = new URL(english.split(' ').at(-1)!);
    await page.goto(addressOf(`${link.pathname}${link.search}${link.hash}`));
    await expectSoon(() => isMarked(page, cited)).toBe(true);
    const said = page.locator(bar).first();
    await said.waitFor();
    const english_ = getWords('en').cite;
    const text = await said.innerText();
    expect(text).toContain(english_.unchanged.replace('{v}', '1.0.0'));
    expect(text).toMatch(/II Content of the work › 1 Carrying out investment/);
    expect(text).toContain(getWords('en').imprint.yearOver);
  });
});

it('a link of an older version says that the passage has changed since, and in which version', async () => {
  const page = await visit('vi/gioi-thieu/');
  await page.route('**/vi/ke-hoach/2024/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('"versions":["1.0.0"]', '"versions":["1.0.0","1.1.0"]')
      .replace('"changed":{}', `"changed":{"${cited}":["1.1.0"]}`);
    await route.fulfill({ response, body });
  });
  const open = async (version: string, fragment: string) => {
    await page.goto(addressOf(`${plans.vi}?v=${version}#${fragment}`));
    const bar = page
      .locator(`[id="${fragment}"] .clause-cite, [id="${fragment}"] + div.clause-cite`)
      .first();
    await bar.waitFor();
    return bar.innerText();
  };
  const changed = words.changed.replace('{v}', '1.0.0').replace('{w}', '1.1.0');
  expect(await open('1.0.0', cited)).toContain(changed);
  // Of a part, whatever changed below it counts.
  for (const part of ['ii-1', 'ii']) expect(await open('1.0.0', part)).toContain(changed);
  for (const part of ['i', 'ii-2'])
    expect(await open('1.0.0', part)).toContain(words.unchanged.replace('{v}', '1.0.0'));
  await page.goto(addressOf(`${plans.vi}?v=1.0.0`));
  await expectSoon(() => page.locator('.kicker:has([data-standing])').innerText()).toContain(
    changed,
  );
  expect(await open('1.1.0', cited)).toContain(words.unchanged.replace('{v}', '1.1.0'));
  expect(await open('1.0.0', 'iii.1')).toContain(words.unchanged.replace('{v}', '1.0.0'));
  expect(await open('9.9.9', cited)).toContain(words.unknown.replace('{v}', '9.9.9'));
});

it('words that are chosen can be copied with their citation', async () => {
  const page = await openCitable(plans.vi);
  await page.locator('[id="iii.1"] .clause-text').evaluate((paragraph) => {
    const text = [...paragraph.childNodes].find((node) => node.textContent!.includes('Thực hiện'))!;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 'Thực hiện theo nguồn'.length);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
  });
  await page.locator('.peek').waitFor();
  const quoted = await take(page, '.peek', words.forms.vi);
  expect(quoted).toMatch(
    /^“Thực hiện theo nguồn” \(Kế hoạch số 26\/KH-UBND .*mục III, đoạn 1\)\. https:/,
  );
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await expectSoon(() => page.locator('.peek').count()).toBe(0);
});

it('a task is cited from its own page, its words and those that it quotes where they stand', async () => {
  const page = await openCitable('vi/nhiem-vu/2024/07/?v=1.0.0');
  expect(await page.locator('[data-standing]').innerText()).toContain(
    words.unchanged.replace('{v}', '1.0.0'),
  );
  const link = await take(page, '.citation', getWords('vi').actions.copyLink);
  expect(link).toMatch(/^https:\S+\/vi\/nhiem-vu\/2024\/07\/$/);
  const english = await take(page, '.citation', words.forms.en);
  expect(english).toMatch(/, annex, task 7 \(unofficial translation\)\. \S+\/07\/\?v=1\.0\.0$/);
  const choose = (selector: string) =>
    page.locator(selector).evaluate((passage) => {
      const text = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT).nextNode()!;
      getSelection()!.setBaseAndExtent(text, 0, text, 'Hỗ trợ'.length);
    });
  await choose('h1');
  await page.locator('.peek').waitFor();
  expect(await take(page, '.peek', words.forms.vi)).toMatch(
    /^“Hỗ trợ” \(Kế hoạch số .*, Phụ lục, nhiệm vụ 7\)\. \S+\/nhiem-vu\/2024\/07\/\?v=1\.0\.0$/,
  );
  await choose('.passage:has(a[href$="#ii-2-a.2"]) .clause-text');
  const quoted = page.locator('.peek [data-copy$="/vi/ke-hoach/2024/?v=1.0.0#ii-2-a.2"]');
  await expectSoon(() => quoted.count()).toBeGreaterThan(0);
  // Vietnamese words stay the original in an English citation too.
  expect(
    await page
      .locator('.peek')
      .getByRole('button', { name: words.forms.en })
      .getAttribute('data-copy'),
  ).toMatch(
    /^“Hỗ trợ” People’s .*part II\.2\.a, paragraph 2 \(original, in Vietnamese\)\. \S+#ii-2-a\.2$/,
  );
});

it('words chosen across paragraphs are cited by the part that holds them, without what stands between', async () => {
  const page = await openCitable(plans.vi);
  const choose = (from: string, to: string) =>
    page.evaluate(
      ([start, end]) => {
        const text = (id: string) =>
          document.getElementById(id)!.querySelector('.clause-text, .part-title')!;
        getSelection()!.setBaseAndExtent(text(start!), 0, text(end!), text(end!).childNodes.length);
      },
      [from, to],
    );
  await choose('ii-1.1', 'ii-1.2');
  await page.locator('.peek').waitFor();
  const both = await page.evaluate(() =>
    ['ii-1.1', 'ii-1.2']
      .map((id) => document.getElementById(id)!.querySelector('.clause-text')!.textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const quoted = await take(page, '.peek', words.forms.vi);
  expect(quoted).toContain(`“${both}” (Kế hoạch số 26/KH-UBND`);
  expect(quoted).toMatch(/, mục II\.1\)\. https:\S+#ii-1$/);
  await choose('iii', 'iii');
  await expectSoon(() => page.locator('.peek [data-copy$="#iii"]').count()).toBeGreaterThan(0);
});

it('the title and the legal bases are cited too, and an address that names nothing is told', async () => {
  const page = await openCitable(`${plans.vi}#can-cu`, phone);
  const bar = page.locator('div.clause-cite:has([data-copy$="#can-cu"])');
  await bar.waitFor();
  const { y, height } = (await bar.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThan(phone.viewport.height);
  await page.evaluate(() => (location.hash = 'khong-co.9'));
  await expectSoon(() => page.locator('[data-go-to-said]').innerText()).toBe(
    `#khong-co.9: ${words.goNone}`,
  );
});

it('the language switch beside the outline keeps the passage that is read', async () => {
  const page = await openCitable(plans.vi);
  await page.locator('[id="iv-2"]').scrollIntoViewIfNeeded();
  await page.locator('[id="iv-2"]').evaluate((one) => one.scrollIntoView());
  await page.locator('.outline a[hreflang="en"]').click();
  await expectSoon(() => new URL(page.url()).pathname).toMatch(/\/en\/plan\/2024\/$/);
  expect(new URL(page.url()).hash).toMatch(/^#iv-2(\.1)?$/);
});

it.each([
  [plans.vi, 'II.2.a.3', 'ii-2-a.3'],
  [plans.vi, 'nhiệm vụ 7', 'phu-luc.7'],
  [plans.en, 'part II.1, paragraph 4', 'ii-1.4'],
  [plans.en, 'III.1', 'iii.1'],
  ['vi/ke-hoach/2024/song-ngu/', 'iv-2.3', 'iv-2.3'],
  ['en/plan/2024/side-by-side/', 'II.1.2', 'ii-1.2'],
])('on %s, “%s” goes to #%s', async (path, typed, fragment) => {
  const page = await openCitable(path);
  await page.locator('#go-to').fill(typed);
  await page.keyboard.press('Enter');
  await expectSoon(() => new URL(page.url()).hash).toBe(`#${fragment}`);
  const bar = page.locator(`[id="${fragment}"] .clause-cite`).first();
  await bar.waitFor();
  // The parts around a passage are named in the language of the page, side by side too.
  if (fragment === 'ii-1.2') expect(await bar.innerText()).toContain('› II Content of the work ›');
});

it('says so when the plan has no such place', async () => {
  const page = await openCitable(plans.vi);
  await page.locator('#go-to').fill('IX.9');
  await page.keyboard.press('Enter');
  await expectSoon(() => page.locator('[data-go-to-said]').innerText()).toBe(words.goNone);
  expect(new URL(page.url()).hash).toBe('');
});
