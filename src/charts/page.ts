import { embedCode } from './embed.ts';
import { chartSpecs, presentCharts } from './all.ts';
import type { Chart } from './kit/chart.ts';
import { citationHref, dataHref, PNG_SCALE, pictureFile, pictureHref } from './kit/files.ts';
import { writePicture } from './kit/picture.ts';
import { writePageSvg } from './kit/write-svg.ts';
import { formatBytes, formatDay } from '../i18n/format.ts';
import { absoluteFileUrl, absoluteUrl, hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';

/** Draws one chart. */
export function buildChart(model: Model, id: string, locale: Locale): Chart {
  const spec = chartSpecs.find((one) => one.id === id);
  if (!spec) throw new Error(`no chart ${id}`);
  return spec.build(model, locale);
}

const addressOf = (id: string) => ({ section: 'charts' as const, ids: [id] });
const urlOf = (model: Model, id: string, locale: Locale) =>
  absoluteUrl(model.site.baseAddress, locale, addressOf(id));

/** What stands at the right under a chart, wherever it is shown. */
export function chartLinks(id: string, locale: Locale) {
  const words = getWords(locale).charts;
  return [
    { label: words.rowData, href: dataHref(id) },
    { label: words.rowImage, href: pictureHref(id, locale, 'png') },
    { label: words.rowCite, href: hrefOf(locale, { ...addressOf(id), fragment: 'cite' }) },
  ];
}

/** The drawing with what must always stand beside it. */
export function buildFigure(chart: Chart, id: string, locale: Locale) {
  const words = getWords(locale).charts;
  const name = words.drawing(chart.title, chart.description);
  return {
    wide: writePageSvg(chart.drawings.wide, name, 'wide'),
    narrow: writePageSvg(chart.drawings.narrow, name, 'narrow'),
    notes: chart.notes,
    source: chart.source,
    links: chartLinks(id, locale),
  };
}

/** A chart as part of another page, where this content has it: its sentence leads to the page of its own. */
export function findChartSection(model: Model, id: string, locale: Locale) {
  if (!presentCharts(model).some((one) => one.id === id)) return undefined;
  const chart = buildChart(model, id, locale);
  return {
    id: `chart-${id}`,
    title: chart.title,
    href: hrefOf(locale, addressOf(id)),
    subtitle: chart.subtitle,
    figure: buildFigure(chart, id, locale),
  };
}

/** The picture as a file of its own. */
export function buildPicture(model: Model, id: string, locale: Locale): string {
  const chart = buildChart(model, id, locale);
  const words = getWords(locale).charts;
  return writePicture(chart.drawings.wide, {
    lang: locale,
    title: chart.title,
    subtitle: chart.subtitle,
    notes: chart.notes,
    source: chart.source,
    origin: words.origin(
      model.site.name[locale],
      urlOf(model, id, locale),
      formatDay(locale, model.site.checkedOn),
    ),
    description: chart.description,
  });
}

/** One line to quote the chart by. */
export function citeChart(model: Model, id: string, locale: Locale): string {
  const day = formatDay(locale, model.site.checkedOn);
  const { title } = buildChart(model, id, locale);
  return getWords(locale).charts.citeText(
    title,
    model.site.name[locale],
    day,
    urlOf(model, id, locale),
  );
}

/** The same for reference managers. Braces keep capitals; the year is the one of the last check. */
export function citeChartBibtex(model: Model, id: string, locale: Locale): string {
  const { title } = buildChart(model, id, locale);
  const fields = {
    title: `{${title}}`,
    author: `{${model.site.publisher[locale]}}`,
    year: model.site.checkedOn.slice(0, 4),
    howpublished: model.site.name[locale],
    url: urlOf(model, id, locale),
    urldate: model.site.checkedOn,
    language: locale === 'vi' ? 'vietnamese' : 'english',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${id}-${locale},\n${lines.join('\n')}\n}\n`;
}

/** The page of one chart. */
export function buildChartPage(model: Model, id: string, locale: Locale) {
  const words = getWords(locale).charts;
  const chart = buildChart(model, id, locale);
  const svg = buildPicture(model, id, locale);
  const [width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.slice(1).map(Number);
  return {
    title: chart.title,
    subtitle: chart.subtitle,
    description: words.pageDescription(chart.subtitle, chart.title),
    checked: words.checked(formatDay(locale, model.site.checkedOn)),
    /** The picture as a file, for pages elsewhere that show a link to this one. */
    picture: {
      url: absoluteFileUrl(model.site.baseAddress, pictureFile(id, locale, 'png')),
      width: PNG_SCALE * width!,
      height: PNG_SCALE * height!,
      alt: words.drawing(chart.title, chart.description),
    },
    figure: buildFigure(chart, id, locale),
    table: { ...chart.table, stack: true },
    downloads: {
      title: words.take,
      links: [
        {
          label: words.takeSvg,
          href: pictureHref(id, locale, 'svg'),
          meta: formatBytes(locale, Buffer.byteLength(svg)),
        },
        { label: words.takePng, href: pictureHref(id, locale, 'png') },
        { label: words.takeCsv, href: dataHref(id) },
        { label: words.takeJson, href: dataHref(id, 'json') },
      ],
    },
    embed: {
      title: words.embed,
      text: words.embedHow,
      code: embedCode(model, id, locale),
      copyLabel: words.copyEmbed,
      copiedLabel: words.copied,
    },
    citation: {
      title: words.cite,
      text: citeChart(model, id, locale),
      copyLabel: words.copyCite,
      copiedLabel: words.copied,
      formats: [{ label: words.citeFile, href: citationHref(id, locale) }],
    },
  };
}

/** The index: each chart by its sentence. */
export function buildChartIndex(model: Model, locale: Locale) {
  const words = getWords(locale).charts;
  const specs = presentCharts(model);
  return {
    title: words.title,
    lead: words.lead(specs.length),
    items: specs.map(({ id }) => {
      const chart = buildChart(model, id, locale);
      return { label: chart.title, href: hrefOf(locale, addressOf(id)), meta: chart.subtitle };
    }),
  };
}
