import { formatDay, formatNumber, startWithCapital } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { roughFigure } from '../i18n/totals.ts';
import { getWords } from '../i18n/words.ts';
import type { Cluster, Model } from '../model/types.ts';
import type { clusterMeasures } from '../schema/cluster.ts';
import { valueOf } from '../schema/field.ts';
import { buildLocalRecord, factRow, whereRows, type FactRow } from './local-records.ts';

/** One industrial cluster’s page: all that is known of it, and in words what is not. */
export function buildClusterView(model: Model, cluster: Cluster, locale: Locale) {
  const words = getWords(locale).clusters;
  const area = valueOf(cluster.areaHa);
  const state = valueOf(cluster.state)?.[locale];
  return buildLocalRecord(model, 'clusters', cluster, locale, {
    kind: words.one,
    more: [area === undefined ? undefined : areaText(cluster, area, locale), state],
    facts: factsOf(cluster, locale),
  });
}

function factsOf(cluster: Cluster, locale: Locale): FactRow[] {
  const all = getWords(locale);
  const words = all.clusters;
  const number = (value: number) => formatNumber(locale, value);
  const rough = (figure: (typeof clusterMeasures)[number], text: string) =>
    roughFigure(cluster, figure, text, locale);
  const asOf = valueOf(cluster.stateAsOf);
  const decidedOn = valueOf(cluster.decisionOn);
  return [
    ...whereRows(cluster, locale),
    {
      term: words.evidence,
      values: [{ text: words.evidenceKinds[cluster.locationEvidence] }],
    },
    factRow(words.state, cluster.state, locale, (value) => ({
      text: startWithCapital(locale, value[locale]),
      second: asOf
        ? words.asOf(formatDay(locale, asOf))
        : words.dayUnknown(noDay(cluster.stateAsOf, locale)),
    })),
    factRow(words.area, cluster.areaHa, locale, (value) => areaText(cluster, value, locale)),
    factRow(words.industrialArea, cluster.industrialAreaHa, locale, (value) =>
      rough('industrialAreaHa', `${number(value)} ha`),
    ),
    factRow(words.decision, cluster.decision, locale, (value) => ({
      text: decidedOn ? `${value} ${words.dated(formatDay(locale, decidedOn))}` : value,
      ...(isWholeDay(decidedOn) ? {} : { second: words.dayOf(noDay(cluster.decisionOn, locale)) }),
    })),
    factRow(words.owner, cluster.owner, locale, (value) => value),
    factRow(words.capital, cluster.capitalBnVnd, locale, (value) =>
      rough('capitalBnVnd', words.billion(number(value))),
    ),
    factRow(words.occupancy, cluster.occupancyPercent, locale, (value) =>
      rough('occupancyPercent', `${number(value)}%`),
    ),
    factRow(words.projects, cluster.projects, locale, (value) => rough('projects', number(value))),
    factRow(words.workers, cluster.workers, locale, (value) => rough('workers', number(value))),
    ...(cluster.note ? [{ term: all.places.note, values: [{ text: cluster.note[locale] }] }] : []),
  ];
}

/** “about 15 ha”, as the source gives it. */
export function areaText(cluster: Cluster, area: number, locale: Locale): string {
  return roughFigure(cluster, 'areaHa', `${formatNumber(locale, area)} ha`, locale);
}

const isWholeDay = (iso: string | undefined) => iso?.length === '2024-01-22'.length;

/** Why there is no day, in a word; of a month or a year alone the day was not found. */
function noDay(value: Cluster['stateAsOf'], locale: Locale): string {
  return getWords(locale).absence[typeof value === 'string' ? 'not-found' : value.absent];
}
