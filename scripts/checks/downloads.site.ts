/** What is shown is what is downloaded; a file tells what it is; a table is found by its words. */
import { describe, expect, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { takeBoth, trimmed } from './take-shown.ts';
import { addressOf, createVisits, expectSoon } from './visits.ts';

const visit = createVisits();

describe('a list that is filtered', () => {
  it.each(['vi', 'en'] as const)(
    'of tasks, in %s: same rows, columns and order',
    async (locale) => {
      const path = locale === 'vi' ? 'vi/nhiem-vu/2024/danh-sach/' : 'en/tasks/2024/list/';
      const page = await visit(`${path}?co-quan=so-cong-thuong&vai-tro=lead`);
      const words = getWords(locale);
      await expectSoon(() => page.locator('.task-list > li:visible').count()).toBe(8);
      const items = await page.locator('.task-list > li:visible').all();
      const shown = await Promise.all(
        items.map(async (item) => {
          const bodies = async (label: string) => {
            const row = item.locator('dl > div', { has: page.locator('dt', { hasText: label }) });
            const found = trimmed(await row.locator('dd > span').allTextContents());
            return found.join('; ') || words.dataFiles.filtered.nobody;
          };
          return [
            ...trimmed(await item.locator('.task-name > *').allTextContents()),
            ...trimmed(await item.locator('.task-group').allTextContents()),
            await bodies(words.task.lead),
            await bodies(words.task.support),
            await item.locator('.task-name a').evaluate((a) => (a as HTMLAnchorElement).pathname),
          ];
        }),
      );
      const { csv, rows, head, readme } = await takeBoth(page, locale);
      const pathname = (row: string[]) => [...row.slice(0, -1), new URL(row.at(-1)!).pathname];
      expect(rows.map(pathname)).toEqual(shown);
      expect(head.slice(3, 5)).toEqual([words.task.lead, words.task.support]);
      expect(csv.name).toBe('tasks-2024-so-cong-thuong-lead.csv');
      expect(readme.name).toBe('tasks-2024-so-cong-thuong-lead.README.txt');
      const department = locale === 'vi' ? 'Sở Công Thương' : 'Department of Industry and Trade';
      const { filterAgency, filterRole, leadRole } = words.tasks;
      expect(readme.lines[0]).toBe(csv.name);
      expect(readme.lines[1]).toContain(
        `${filterAgency}: ${department}; ${filterRole}: ${leadRole}`,
      );
      expect(readme.lines[2]).toMatch(/\b8 (trong|of) 19\b/);
      // Each column is explained, the last one by its own words.
      for (const column of head)
        expect(readme.lines.some((line) => line.startsWith(`- ${column}: `))).toBe(true);
      expect(readme.lines).toContain(`- ${head.at(-1)!}: ${words.listColumns.page}`);
      expect(readme.lines[3]).toContain(`${addressOf(path)}?co-quan=so-cong-thuong&vai-tro=lead`);
    },
  );

  it('of tasks by agencies: the same marks, and all rows without a filter', async () => {
    const page = await visit('vi/nhiem-vu/2024/');
    const shown = await page
      .locator('.matrix tbody tr[id]')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
      );
    const { csv, rows, readme } = await takeBoth(page, 'vi');
    const { noRole, noFilter } = getWords('vi').dataFiles.filtered;
    expect(rows.map((row) => row.slice(3, -1))).toEqual(
      shown.map((row) => row.map((mark) => mark || noRole)),
    );
    expect(csv.name).toBe('tasks-2024-matrix.csv');
    expect(readme.lines[1]).toContain(noFilter);
  });

  it('of products: same rows, columns and order', async () => {
    const page = await visit('vi/san-pham-ocop/?nhom=handicraft');
    const table = page.locator('main table', { has: page.locator('.status') });
    const lines = table.locator('tbody tr:visible');
    await expectSoon(() => page.evaluate(() => 'listReady' in window)).toBe(true);
    await expectSoon(() => lines.count()).toBeLessThan(34);
    const shown = await lines.evaluateAll((rows) =>
      rows.map((row) => ({
        id: row.id,
        words: [...row.children].map((cell) =>
          (cell as HTMLElement).innerText.replace(/[\s,]+/g, ' ').trim(),
        ),
      })),
    );
    const { csv, head, rows, readme } = await takeBoth(page, 'vi');
    expect(shown.length).toBeGreaterThan(3);
    expect(rows.map(([id]) => id)).toEqual(shown.map(({ id }) => id));
    const plain = (cell: string) => cell.replace(/[\s,]+/g, ' ').trim();
    // The page has product and maker in one cell; every other column is one there as well.
    const joined = rows.map(([, stars, product, maker, ...rest]) =>
      [stars!, `${product} ${maker}`, ...rest.slice(0, -1)].map(plain),
    );
    expect(joined).toEqual(shown.map(({ words }) => words));
    expect(head.length).toBe(shown[0]!.words.length + 3);
    expect(csv.name).toBe('ocop-products-handicraft.csv');
    const { facets, groupsShort } = getWords('vi').ocop;
    expect(readme.lines[1]).toContain(`${facets.group}: ${groupsShort.handicraft}`);
  });

  it('of changes since a day: same rows and order, a typed day that was not sent left out', async () => {
    const page = await visit('en/changes/?tu=2026-11-24');
    const { sinceLabel } = getWords('en').changes;
    await page.getByLabel(sinceLabel).focus();
    await expectSoon(() => page.locator('[data-day]:visible').count()).toBeGreaterThan(0);
    const shown = await page
      .locator('[data-day]:not([hidden]) article')
      .evaluateAll((all) =>
        all.map((one) => [one.id, ...[...one.querySelectorAll('p')].map((p) => p.textContent)]),
      );
    const all = await page.locator('[data-day] article').count();
    await page.getByLabel(sinceLabel).fill('2020-01-01');
    const { csv, rows, readme } = await takeBoth(page, 'en');
    expect(shown.length).toBeGreaterThan(3);
    expect(rows.map(([id, , kind, change]) => trimmed([id!, kind!, change!]))).toEqual(
      shown.map(trimmed),
    );
    expect(rows.every(([, day]) => day! >= '2026-11-24')).toBe(true);
    expect(csv.name).toBe('changes-2026-11-24.csv');
    expect(readme.lines[1]).toContain(`${sinceLabel}: 2026-11-24`);
    expect(readme.lines[2]).toContain(`${shown.length} of ${all}`);
  });

  it('of units by name, in the list that is left: same rows, columns and order', async () => {
    const page = await visit('vi/dia-ban/?q=TP+Hu%E1%BA%BF');
    await expectSoon(() => page.evaluate(() => 'placesReady' in window)).toBe(true);
    const lines = page.locator('[data-searched] tbody tr:visible');
    await expectSoon(() => lines.count()).toBe(2);
    // The second line of a cell stands in brackets.
    const plain = (cell: string) => cell.replace(/[\s()]+/g, ' ').trim();
    const shown = await lines.evaluateAll((rows) =>
      rows.map((row) => [
        row.id,
        ...[...row.children].map((cell) => (cell as HTMLElement).innerText),
      ]),
    );
    const { csv, head, rows, readme } = await takeBoth(page, 'vi');
    expect(rows.map((row) => row.slice(0, -1).map(plain))).toEqual(
      shown.map((row) => row.map(plain)),
    );
    expect(head.length).toBe(shown[0]!.length + 1);
    expect(csv.name).toBe('administrative-units-then-tp-hue.csv');
    const { label } = getWords('vi').placeSearch;
    expect(readme.lines.slice(0, 2)).toEqual([
      csv.name,
      expect.stringContaining(`${label}: TP Huế`),
    ]);
  });
});

it('a file that is chosen or dropped says of which release it is, or that it is altered', async () => {
  const page = await visit('en/data/');
  await page.goto(addressOf('en/data/tasks/'));
  const { check } = getWords('en').dataset;
  const csv = await (await page.request.get(addressOf('data/releases/1.0.0/tasks.csv'))).body();
  const choose = async (buffer: Buffer) => {
    const field = page.locator('#check-file');
    await field.focus();
    await expectSoon(() => page.evaluate(() => 'siteReady' in window)).toBe(true);
    await field.setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer });
  };
  const said = () => page.locator('[data-check-result]').innerText();
  // Nothing has woken the scripts yet: neither pointer nor key comes before the file.
  await page
    .locator('#check-file')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: csv });
  const release = check.older.replace('{name}', 'tasks.csv').split('{release}')[0]!;
  await expectSoon(said).toContain(`${release}1.0.0`);
  const altered = Buffer.concat([csv, Buffer.from('\r\n')]);
  const unknown = check.none.split('{sum}')[0]!.trim();
  await choose(altered);
  await expectSoon(said).toContain(unknown);
  // Let go beside the field, the file is taken and the page stays.
  const isTaken = await page.locator('section:has(> #check)').evaluate((box, letters) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([letters], 'tasks.csv'));
    const letGo = (type: string) =>
      !box.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    return letGo('dragover') && letGo('drop');
  }, csv.toString());
  expect(isTaken).toBe(true);
  await expectSoon(said).toContain(`${release}1.0.0`);

  // Of two files that are chosen quickly the last is told of, though the first is answered later.
  let answerFirst!: () => void;
  const held = new Promise<void>((resolve) => (answerFirst = resolve));
  let asked = 0;
  const list = addressOf('data/checksums.json');
  await page.route(list, async (route) => {
    if (++asked === 1) await held;
    await route.continue();
  });
  await choose(csv);
  await expectSoon(() => asked).toBe(1);
  await choose(altered);
  await expectSoon(said).toContain(unknown);
  const late = page.waitForResponse((response) => response.url() === list);
  answerFirst();
  await (await late).finished();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await said()).toContain(unknown);
});

it('a table is found by its words in either language, with marks or without', async () => {
  const page = await visit('vi/du-lieu/');
  const field = page.locator('#find-dataset');
  const shown = () =>
    page.locator('main tbody tr[id]:visible').evaluateAll((rows) => rows.map(({ id }) => id));
  const all = await shown();
  await field.focus();
  await expectSoon(() => page.evaluate(() => 'siteReady' in window)).toBe(true);
  const { found, noneFound } = getWords('vi').data;
  for (const query of ['làng nghề', 'LANG NGHE', 'la\u0300ng nghe\u0302\u0300', 'craft villages']) {
    await field.fill(query);
    await expectSoon(shown).toContain('craft-villages');
    const names = await shown();
    expect(names.length).toBeLessThan(all.length);
    const count = found.replace('{n}', String(names.length));
    expect(await page.locator('[data-found]').innerText()).toBe(count);
  }
  await field.fill('ceiling_vnd');
  await expectSoon(shown).toEqual(['support-items']);
  const cells = await page
    .locator('#support-items > *')
    .evaluateAll((all) => all.map((cell) => (cell as HTMLElement).innerText));
  const { csv, rows, readme } = await takeBoth(page, 'vi');
  const [id, name, row, lines, columns, , files, url] = rows[0]!;
  expect(rows).toHaveLength(1);
  expect([id, `${name} ${row}`, lines, columns]).toEqual([
    'support-items',
    ...trimmed(cells).slice(0, 3),
  ]);
  expect(files!.replaceAll(';', '')).toBe(trimmed(cells).at(-1));
  expect(url).toMatch(/\/vi\/du-lieu\/support-items\/$/);
  expect(csv.name).toBe('datasets-ceiling-vnd.csv');
  expect(readme.lines[1]).toContain(`${getWords('vi').data.search.label}: ceiling_vnd`);
  expect(readme.lines[2]).toContain(`1 trong ${all.length}`);
  await field.fill('không-có-bảng-nào-tên-này');
  await expectSoon(shown).toEqual([]);
  expect(await page.locator('[data-found]').innerText()).toContain(noneFound.split('“')[0]!.trim());
  await field.fill('');
  await expectSoon(shown).toEqual(all);
});
