/** Searching as people do it: suggestions, results, filters, marks, keyboard and Back. */
import { describe, expect, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { fieldOf, hits, search } from './search-steps.ts';
import { addressOf, createVisits, expectSoon, phone } from './visits.ts';

const visit = createVisits();
const vi = getWords('vi');
const en = getWords('en');

const pathOf = (path: string) => new URL(addressOf(path)).pathname;

describe('the list of results', () => {
  it('tells the count, marks whole words and keeps what was asked in the address', async () => {
    const page = await visit('vi/tim-kiem/?q=quy%20hoach%20chi%20tiet');
    await hits(page).first().waitFor();
    const count = await page.locator('[data-results-notes] strong').innerText();
    expect(count).toMatch(/^\d+ kết quả$/);
    await expectSoon(() => page.getByRole('status').innerText()).toContain(count);
    const marks = await page.locator('.hits mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks)
      expect(mark.normalize('NFC').toLowerCase()).toMatch(
        /^(quy|hoạch|chi|tiết)(\s(quy|hoạch|chi|tiết))*$/,
      );
  });

  it('narrows by kind and by agency; Back undoes it', async () => {
    const page = await visit('vi/tim-kiem/?q=c%E1%BB%A5m%20c%C3%B4ng%20nghi%E1%BB%87p');
    await hits(page).first().waitFor();
    const facets = page.getByRole('navigation', { name: vi.find.kindsLabel });
    await facets.getByRole('link', { name: vi.find.kinds.task }).click();
    await page.waitForURL(/loai=task/);
    await expectSoon(async () =>
      (
        await hits(page)
          .locator('a')
          .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname))
      ).every((path) => path.startsWith(pathOf('vi/nhiem-vu/'))),
    ).toBe(true);
    await page.getByText(vi.find.narrow).click();
    const select = page.getByLabel(vi.find.filters.agency);
    await select.selectOption('so-ke-hoach-va-dau-tu');
    await page.waitForURL(/agency=so-ke-hoach-va-dau-tu/);
    await expectSoon(() => hits(page).count()).toBe(1);
    await page.goBack();
    await expectSoon(() => hits(page).count()).toBeGreaterThan(1);
    await page.goBack();
    await expectSoon(() => facets.locator('[aria-current]').innerText()).toContain(vi.find.all);
    await page.getByLabel(vi.find.filters.year).selectOption('2017');
    await page.waitForURL(/year=2017/);
    await expectSoon(async () => {
      const paths = await hits(page)
        .locator('a')
        .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname));
      return (
        paths.length > 0 &&
        paths.every((path) => path.includes('/van-ban/') && path.includes('-2017-'))
      );
    }).toBe(true);
  });

  it('keeps the focus on a kind that is chosen, and the length of the list for who comes back', async () => {
    const page = await visit('vi/tim-kiem/?q=c%E1%BB%A5m%20c%C3%B4ng%20nghi%E1%BB%87p');
    await hits(page).first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const facets = page.getByRole('navigation', { name: vi.find.kindsLabel });
    await facets.getByRole('link', { name: vi.find.kinds.cluster }).press('Enter');
    await page.waitForURL(/loai=cluster/);
    await expectSoon(focused).toContain(vi.find.kinds.cluster);
    const first = await hits(page).count();
    await page.getByRole('button', { name: /Xem thêm/ }).click();
    await expectSoon(() => hits(page).count()).toBeGreaterThan(first);
    const longer = await hits(page).count();
    await expectSoon(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await hits(page).nth(first).locator('a').click();
    await page.waitForURL((url) => !url.pathname.includes('tim-kiem'));
    await page.goBack();
    await expectSoon(() => hits(page).count()).toBe(longer);
  });

  it('has as many of a kind as its count says, one press after another', async () => {
    const query = encodeURIComponent('nhiệm vụ của Hương Trà');
    const page = await visit(`vi/tim-kiem/?q=${query}`);
    await hits(page).first().waitFor();
    const facets = page.getByRole('navigation', { name: vi.find.kindsLabel });
    const text = await facets.getByRole('link').first().innerText();
    const button = page.getByRole('button', { name: /Xem thêm/ });
    expect(await button.count()).toBe(1);
    while ((await button.count()) > 0) {
      const before = await hits(page).count();
      await button.first().click();
      await expectSoon(() => hits(page).count()).toBeGreaterThan(before);
    }
    expect(await hits(page).count()).toBe(Number(/\d+/.exec(text)?.[0]));
  });

  it('says where the plan has no task of a number', async () => {
    const page = await visit('en/search/');
    await search(page, 'task 52');
    expect(await page.locator('[data-results-notes]').innerText()).toContain(
      en.find.noTask('52', 19),
    );
  });

  it('says what was mended, with the words as typed one press away', async () => {
    const page = await visit('vi/tim-kiem/');
    await search(page, 'khuyến kông');
    const notes = page.locator('[data-results-notes]');
    expect(await notes.innerText()).toContain(vi.find.repaired('khuyến công').trim());
    await notes.getByRole('link', { name: vi.find.literal('khuyến kông') }).click();
    await page.waitForURL(/dung-chu=1/);
    await expectSoon(() => notes.innerText()).not.toContain(vi.find.repaired('khuyến công').trim());
  });

  it('says which other names were looked for', async () => {
    const page = await visit('en/search/');
    await search(page, 'CCN Điền Lộc');
    const notes = await page.locator('[data-results-notes]').innerText();
    expect(notes).toContain('cụm công nghiệp');
    expect(notes).toContain('industrial cluster');
    // What was typed stands marked where a thing is shown that is called so in the other language.
    await search(page, 'nước mắm');
    const name = hits(page).locator('p[lang="vi"] mark').first();
    await expectSoon(() => name.innerText()).toBe('Nước mắm');
  });

  it('puts what a number names first', async () => {
    const page = await visit('vi/tim-kiem/');
    await search(page, 'phu luc 7');
    expect(await hits(page).first().innerText()).toContain(vi.find.direct);
    expect(await hits(page).first().locator('a').getAttribute('href')).toBe(
      pathOf('vi/nhiem-vu/2024/07/'),
    );
  });

  it('never ends in an empty page: fewer words, and where to say what is missing', async () => {
    const page = await visit('vi/tim-kiem/', phone);
    await search(page, 'máy xay bột gạo lứt');
    const main = page.locator('.empty');
    await main.getByRole('heading', { name: vi.find.noneTitle }).waitFor();
    expect(await main.locator('ul a').count()).toBeGreaterThan(0);
    const mail = await main.getByRole('link', { name: vi.find.missing }).getAttribute('href');
    expect(mail).toMatch(/^mailto:/);
    expect(decodeURIComponent(mail!)).toContain('máy xay bột gạo lứt');
    await main.locator('ul a').first().click();
    await hits(page).first().waitFor();
    await page.goBack();
    await main.getByRole('heading', { name: vi.find.noneTitle }).waitFor();
    expect(await fieldOf(page).inputValue()).toBe('máy xay bột gạo lứt');
  });
});

it('marks the words on the page that a result leads to, whole and in their place, and not on others', async () => {
  const page = await visit(
    'vi/tim-kiem/?q=ngu%E1%BB%93n%20kinh%20ph%C3%AD%20h%E1%BB%A3p%20ph%C3%A1p',
  );
  await page
    .locator(`.hits a[href="${pathOf('vi/ke-hoach/2024/')}#iii.1"]`)
    .first()
    .click();
  await page.waitForURL(/#iii\.1$/);
  const found = () =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString()));
  await expectSoon(found).toContain('nguồn kinh phí hợp pháp');
  await page.goto(addressOf('vi/gioi-thieu/#main'));
  await page.waitForFunction(() => 'siteReady' in window);
  expect(await found()).toEqual([]);
});

describe('suggestions', () => {
  it('come from titles and names, are walked by arrow keys and closed by Escape', async () => {
    const page = await visit('vi/');
    await page.getByRole('searchbox').click();
    const box = page.getByRole('combobox');
    await box.waitFor();
    await page.keyboard.type('so cong th');
    const options = page.getByRole('option');
    await options.filter({ hasText: 'Sở Công Thương' }).first().waitFor();
    await expectSoon(() => page.getByRole('status').innerText()).toMatch(/gợi ý/);
    await page.keyboard.press('ArrowDown');
    await expectSoon(() => page.getByRole('option', { selected: true }).count()).toBe(1);
    expect(await box.getAttribute('aria-activedescendant')).toBe(
      await page.getByRole('option', { selected: true }).getAttribute('id'),
    );
    await page.keyboard.press('Escape');
    await expectSoon(() => options.filter({ visible: true }).count()).toBe(0);
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await box.inputValue()).toBe('so cong th');
    await page.keyboard.type('u');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/vi\/co-quan\/so-cong-thuong\//);
  });

  it('come on the search page as well, by abbreviations too', async () => {
    const page = await visit('vi/tim-kiem/');
    await page.getByRole('searchbox').click();
    const box = page.getByRole('combobox', { name: vi.search.label });
    await box.waitFor();
    await page.keyboard.type('SCT');
    await page.getByRole('option').filter({ hasText: 'Sở Công Thương' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/vi\/co-quan\/so-cong-thuong\//);
  });

  it('lead straight to what a number names, from the box that opens in the header', async () => {
    const page = await visit('en/about/');
    await page.mouse.move(5, 5);
    await page.mouse.move(300, 300);
    await page.waitForFunction(() => 'siteReady' in window);
    await page.locator('a.head-search').click();
    const box = page.getByRole('combobox', { name: en.search.label });
    await box.waitFor();
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('21/2022');
    await page.getByRole('option').filter({ hasText: '21/2022/NQ-HĐND' }).first().click();
    await page.waitForURL(/\/en\/documents\/nq-21-2022-nq-hdnd\//);
    await page.goBack();
  });
});
