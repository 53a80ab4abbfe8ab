import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../loader/content.ts';
import { readContent } from '../loader/read-content.ts';
import { collectAddresses } from '../model/addresses.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/types.ts';
import { absenceKinds } from '../schema/field.ts';
import { modelOfSecondPlan, readSecondPlan, realContent } from '../test/builders.ts';
import { buildPicture } from './page.ts';
import { chartSpecs, chartTables, presentCharts } from './all.ts';
import { layoutWidths, type Drawing, type TextMark } from './kit/drawing.ts';
import { textWidth } from './kit/text.ts';
import { writePageSvg } from './kit/write-svg.ts';

const locales = ['vi', 'en'] as const;
const ids = chartSpecs.map(({ id }) => id);
let content: Content;
let model: Model;
beforeAll(async () => {
  content = (await readContent(realContent)).content;
  const built = buildModel(content, []);
  if (!built.model) throw new Error('the content has problems');
  model = built.model;
});

const specOf = (id: string) => chartSpecs.find((one) => one.id === id)!;
const textsOf = (drawing: Drawing) =>
  drawing.marks.filter((mark): mark is TextMark => mark.kind === 'text');

/** Where a text stands, a little tighter than its line, so that neighbours may touch. */
function boxOf({ x, y, text, size, weight, anchor }: TextMark) {
  const width = textWidth(text, size, weight);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

describe('which charts there are', () => {
  const published = (one: Content) =>
    collectAddresses(one).flatMap((address) => /^charts\/([a-z-]+)$/.exec(address)?.[1] ?? []);

  it('agrees with the addresses that the content publishes', async () => {
    expect(
      presentCharts(model)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(published(content).sort());
    expect(
      presentCharts(await modelOfSecondPlan())
        .map(({ id }) => id)
        .sort(),
    ).toEqual(published(await readSecondPlan()).sort());
  });

  it('has every chart drawn from this content', () => {
    expect(presentCharts(model).map(({ id }) => id)).toEqual(ids);
  });
});

describe.each(ids)('%s', (id) => {
  it.each(locales)(
    'says a whole sentence with its number, without an end stop, in %s',
    (locale) => {
      const { title, subtitle, notes, source, description } = specOf(id).build(model, locale);
      expect(title).toMatch(/\d/);
      expect(subtitle).toMatch(/(Thời gian|Period)[^.]*\d{4}–[^.]*\d{4}/);
      expect(title).not.toMatch(/[.!?]$|undefined|NaN/);
      for (const text of [subtitle, source, description, ...notes]) {
        expect(text).toMatch(/[.”]$/);
        expect(text).not.toMatch(/undefined|NaN|object/);
      }
    },
  );

  it.each(locales)('draws text that can be read, within the drawing and apart, in %s', (locale) => {
    const { drawings } = specOf(id).build(model, locale);
    for (const layout of ['wide', 'narrow'] as const) {
      const drawing = drawings[layout];
      const boxes = textsOf(drawing).map(boxOf);
      expect(drawing.width).toBe(layoutWidths[layout]);
      expect(textsOf(drawing).filter(({ size }) => size < 14)).toEqual([]);
      expect(
        boxes.filter(
          ({ left, right, top, bottom }) =>
            left < -0.5 || right > drawing.width + 0.5 || top < 0 || bottom > drawing.height,
        ),
      ).toEqual([]);
      const clashes = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => [layout, a.text, b.text]),
      );
      expect(clashes).toEqual([]);
      // A line that means something is not to be read as a stroke of a letter.
      const lines = drawing.marks.filter((mark) => mark.kind === 'line' && mark.stroke === 'c-1');
      const struck = lines.flatMap((line) =>
        boxes.filter(
          ({ left, right, top, bottom }) =>
            line.kind === 'line' &&
            left < Math.max(line.x1, line.x2) &&
            Math.min(line.x1, line.x2) < right &&
            top < Math.max(line.y1, line.y2) &&
            Math.min(line.y1, line.y2) < bottom,
        ),
      );
      expect(struck.map(({ text }) => [layout, text])).toEqual([]);
    }
  });

  it('has a table without a blank, each column described', () => {
    const table = specOf(id).table(model);
    expect(table.rows.length).toBeGreaterThan(0);
    const cells = table.rows.flatMap((row) => table.columns.map((one) => one.value(row)));
    expect(cells.filter((cell) => String(cell).trim() === '')).toEqual([]);
    expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
    expect(table.id).toBe(id);
    // The files of a chart say of each column what is in it; a reader’s program takes them at their word.
    const isOf: Record<string, (cell: unknown) => boolean> = {
      date: (cell) => /^\d{4}-\d\d-\d\d$/.test(String(cell)),
      integer: Number.isSafeInteger,
      number: Number.isFinite,
      boolean: (cell) => typeof cell === 'boolean',
      string: (cell) => typeof cell === 'string',
    };
    const wrong = table.columns.flatMap(({ name, type, value }) =>
      table.rows
        .map((row) => value(row))
        .filter((cell) => !absenceKinds.some((kind) => kind === cell) && !isOf[type]!(cell))
        .map((cell) => `${name} (${type}): ${String(cell)}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(locales)(
    'gives a page drawing without a style, a picture without a theme, in %s',
    (locale) => {
      const chart = specOf(id).build(model, locale);
      const page = writePageSvg(chart.drawings.wide, chart.title, 'wide');
      expect(page).not.toMatch(/ style=|<style/);
      const picture = buildPicture(model, id, locale);
      expect(picture).not.toMatch(/ style=|<style|var\(|href=|<script/);
      const said = picture.replaceAll(/<[^>]+>/g, ' ');
      for (const words of chart.title.split(/\s/))
        expect(said).toContain(words.replace('&', '&amp;'));
      expect(said).toContain(
        `/charts/${id}/`.replace('charts', locale === 'vi' ? 'bieu-do' : 'charts'),
      );
    },
  );
});

it('hands out the rows of each chart, as the files do', () => {
  expect(chartTables(model).map(({ id }) => id)).toEqual(ids);
});
