/** Charts as a reader meets them: without scripts, by keyboard, on a small screen, as a picture, in another site. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { sections, type Locale } from '../../src/i18n/sections.ts';
import { readSite, getElements, getText } from './site.ts';
import { addressOf, createVisits } from './visits.ts';

const open = createVisits();
const site = await readSite(inject('outDir'), inject('basePath'));
const pathOf = (locale: Locale, id: string) => `/${locale}/${sections.charts[locale]}/${id}/`;
const ids = [...site.files.keys()].flatMap(
  (file) => /^charts\/(.+)\.vi\.svg$/.exec(file)?.[1] ?? [],
);
const pageOf = (locale: Locale, id: string) => site.pagesByPath.get(pathOf(locale, id))!;
const h1Of = (locale: Locale, id: string) => getText(getElements(pageOf(locale, id).dom, 'h1')[0]!);

it('has nine charts and more, each in the index', () => {
  expect(ids.length).toBeGreaterThanOrEqual(9);
  for (const locale of ['vi', 'en'] as const) {
    const index = site.pagesByPath.get(`/${locale}/${sections.charts[locale]}/`)!;
    const hrefs = getElements(index.dom, 'a').map(({ attribs }) => attribs.href ?? '');
    for (const id of ids)
      expect(hrefs.some((href) => href.endsWith(pathOf(locale, id)))).toBe(true);
  }
});

describe.each(ids)('%s', (id) => {
  it.each(['vi', 'en'] as const)(
    'says the same sentence on its page and in its files, in %s',
    (locale) => {
      const sentence = h1Of(locale, id);
      const svg = site.files.get(`charts/${id}.${locale}.svg`)!.toString();
      const title = /<title[^>]*>([^<]+)</.exec(svg)![1]!.replaceAll('&amp;', '&');
      expect(title.replaceAll(/\s/g, ' ')).toBe(sentence);
      const drawn = [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, line]) => line).join(' ');
      const seen = drawn.replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ');
      expect(seen).toContain(sentence);
      expect(seen).toMatch(locale === 'vi' ? /(^| )Nguồn: \S/ : /(^| )Sources?: \S/);
      expect(seen).toContain(pathOf(locale, id));
      expect(
        site.files.get(`charts/${id}.${locale}.bib`)!.toString().replaceAll(/\s+/g, ' '),
      ).toContain(sentence);
    },
  );

  it('has its picture as PNG, twice the size of the SVG', () => {
    for (const locale of ['vi', 'en']) {
      const svg = site.files.get(`charts/${id}.${locale}.svg`)!.toString();
      const png = site.files.get(`charts/${id}.${locale}.png`)!;
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width!, 2 * height!]);
    }
  });

  it('publishes as many rows as a reader can count', () => {
    const rows = parse(site.files.get(`data/charts/${id}.csv`)!, { columns: true }) as object[];
    const table = getElements(pageOf('vi', id).dom, 'tbody').flatMap((body) =>
      getElements(body, 'tr'),
    );
    expect(rows.length).toBeGreaterThanOrEqual(1);
    expect(table.length).toBeGreaterThanOrEqual(1);
  });
});

it('each picture shows in a browser, and in a page of another site beside the link', async () => {
  const page = await open('/vi/');
  for (const id of ids)
    for (const locale of ['vi', 'en'] as const) {
      const said = (name: string) =>
        getElements(pageOf(locale, id).dom, 'meta').find(
          ({ attribs }) => attribs.property === `og:${name}`,
        )!.attribs.content!;
      expect(said('title').replaceAll(/\s/g, ' ')).toBe(h1Of(locale, id));
      expect(said('image:alt')).toContain(said('title'));
      const path = new URL(said('image')).pathname;
      expect(path).toMatch(new RegExp(`/charts/${id}\\.${locale}\\.png$`));
      const svg = await page.request.head(addressOf(path.replace(/png$/, 'svg')));
      expect(svg.headers()['content-type']).toMatch(/^image\/svg\+xml/);
      const png = (await page.goto(addressOf(path)))!;
      expect(png.headers()['content-type']).toBe('image/png');
      const { size, empty } = await page.evaluate(() => {
        const [picture] = document.images;
        const { naturalWidth: width, naturalHeight: height } = picture!;
        const context = new OffscreenCanvas(width, height).getContext('2d')!;
        context.drawImage(picture!, 0, 0);
        // A band is empty where each of its dots has the colour of the first.
        const bands = Array.from({ length: 4 }, (_, band) => {
          const { data } = context.getImageData(0, (band * height) / 4, width, height / 4);
          const dots = new Uint32Array(data.buffer);
          return dots.every((dot) => dot === dots[0]);
        });
        return { size: [width, height], empty: bands.filter(Boolean).length };
      });
      expect(size).toEqual([Number(said('image:width')), Number(said('image:height'))]);
      expect(empty, path).toBe(0);
    }
});

it('each tells machines which picture it is and of which figures', () => {
  for (const id of ids) {
    const script = getElements(pageOf('en', id).dom, 'script').find(
      ({ attribs }) => attribs.type === 'application/ld+json',
    )!;
    const said = JSON.parse(getText(script)) as {
      name: string;
      contentUrl: string;
      isBasedOn: { distribution: { contentUrl: string }[] };
    };
    expect(said.name.replaceAll(/\s/g, ' ')).toBe(h1Of('en', id));
    const files = [said, ...said.isBasedOn.distribution].map(({ contentUrl }) =>
      decodeURI(new URL(contentUrl).pathname).slice(site.base.length),
    );
    expect(files).toHaveLength(3);
    expect(files.filter((file) => !site.files.has(file))).toEqual([]);
  }
});

describe('without scripts', () => {
  const plain = { javaScriptEnabled: false };
  it.each(ids)('%s: sentence, drawing with a name, figures and files are there', async (id) => {
    const page = await open(pathOf('vi', id), { ...plain, viewport: { width: 1280, height: 900 } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const drawings = page.locator('svg.graph:visible');
    expect(await drawings.count()).toBe(1);
    const name = (await drawings.getAttribute('aria-label'))!.replaceAll(/\s/g, ' ');
    expect(name).toContain(h1Of('vi', id));
    expect(await page.locator('#table').isVisible()).toBe(true);
    const files = await page
      .locator('.rail a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const end of ['.svg', '.png', '.csv', '.json', '.bib'])
      expect(
        files.some((file) => file.endsWith(end)),
        end,
      ).toBe(true);
  });
});

describe('on any width', () => {
  it.each(ids)(
    '%s: no text is drawn smaller than 14 px, nothing scrolls the page sideways',
    async (id) => {
      const page = await open(pathOf('en', id));
      for (const width of [320, 699, 767, 768, 1099, 1100, 1200, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const { smallest, overflow, shown, cut } = await page.evaluate(() => {
          const graphs = [...document.querySelectorAll<SVGSVGElement>('svg.graph')].filter(
            (one) => one.getBoundingClientRect().width > 0,
          );
          const scale = graphs[0]!.getBoundingClientRect().width / graphs[0]!.viewBox.baseVal.width;
          const sizes = [...graphs[0]!.querySelectorAll('text')].map((text) =>
            Number(text.getAttribute('font-size')),
          );
          return {
            smallest: Math.min(...sizes) * scale,
            overflow: document.documentElement.scrollWidth - innerWidth,
            shown: graphs.length,
            cut: [...document.querySelectorAll('section.scroll')].map(
              (table) => table.scrollWidth - table.clientWidth,
            ),
          };
        });
        expect(shown).toBe(1);
        expect(overflow).toBeLessThanOrEqual(0);
        // The figures below a chart are a few columns: none is cut off.
        expect(Math.max(...cut), `table at ${width} px`).toBeLessThanOrEqual(0);
        expect(smallest, `at ${width} px`).toBeGreaterThanOrEqual(13.9);
      }
    },
  );
});

it.each(ids)('%s: is opened by keyboard, and leads on to figures and files', async (id) => {
  const page = await open(pathOf('vi', '').replace('//', '/'), { javaScriptEnabled: false });
  await page.locator(`main a[href$="${pathOf('vi', id)}"]`).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${pathOf('vi', id)}`);
  // Reading goes on from where one last pointed: the sentence of the chart.
  await page.locator('h1').click();
  const reached = new Set<string>();
  for (let step = 0; step < 150 && !reached.has('bib'); step += 1) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const at = document.activeElement as HTMLAnchorElement | null;
      if (at?.matches('section.scroll')) return 'table';
      return /\.(csv|png|svg|bib)$/.exec(at?.href ?? '')?.[1] ?? '';
    });
    reached.add(where);
  }
  expect([...reached]).toEqual(expect.arrayContaining(['table', 'csv', 'png', 'svg', 'bib']));
});

it('follows the dark theme and the colours of the system', async () => {
  const inkOf = async (options: object) => {
    const page = await open(pathOf('vi', 'who-leads'), {
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    return page
      .locator('svg.graph:visible rect')
      .first()
      .evaluate((rect) => getComputedStyle(rect).fill);
  };
  const light = await inkOf({ colorScheme: 'light' });
  expect(await inkOf({ colorScheme: 'dark' })).not.toBe(light);
  expect(await inkOf({ colorScheme: 'light', forcedColors: 'active' })).not.toBe(light);
});

describe('in another site', () => {
  const code = () => getText(getElements(pageOf('en', 'who-leads').dom, 'code')[0]!);

  it('shows the chart of one version, without scripts and with a way back', async () => {
    const path = new URL(/src="([^"]+)"/.exec(code())![1]!).pathname.slice(site.base.length);
    const embed = site.pagesByPath.get(`/${path}`)!;
    expect(embed.kind).toBe('embed');
    expect(getElements(embed.dom, 'script')).toEqual([]);
    expect(getText(getElements(embed.dom, 'h1')[0]!)).toBe(h1Of('en', 'who-leads'));
    const links = getElements(embed.dom, 'a');
    expect(links.length).toBeGreaterThan(0);
    expect(links.every(({ attribs }) => attribs.target === '_top')).toBe(true);
    const other = createServer((_request, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(`<iframe src="${addressOf(path)}" width="768" height="900"></iframe>`),
    );
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void other.close());
    const page = await open(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    expect(await frame.locator('svg.graph:visible').count()).toBe(1);
  });

  it('may be framed, and no other page may', async () => {
    const path = new URL(/src="([^"]+)"/.exec(code())![1]!).pathname.slice(site.base.length);
    const headers = async (one: string) => (await fetch(addressOf(one))).headers;
    const embed = await headers(path);
    expect(embed.get('content-security-policy')).toBe('frame-ancestors *');
    expect(embed.get('x-frame-options')).toBeNull();
    for (const one of ['', 'vi/', pathOf('vi', 'who-leads')]) {
      const page = await headers(one);
      expect(page.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(page.get('x-frame-options')).toBe('DENY');
    }
  });
});
