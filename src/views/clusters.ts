import { startWithCapital } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../model/build-graph.ts';
import type { Cluster, Model, Place, Village } from '../model/types.ts';
import { isAbsent, type OrAbsent } from '../schema/field.ts';
import { areaText } from './cluster.ts';
import { clusterHref, villageHref } from './links.ts';

interface Cell {
  text: string;
  href?: string;
  second?: string;
  muted?: boolean;
}

/** All clusters, each one line that leads to its page; those the plan names first. */
export function buildClusters(model: Model, locale: Locale) {
  const words = getWords(locale);
  const { named, others } = byPlan(model.clusters);
  const head = [words.clusters.one, words.places.then, words.places.today, words.clusters.area];
  const rowOf = (cluster: Cluster) => ({
    id: cluster.id,
    cells: [
      { text: cluster.name[locale], href: clusterHref(locale, cluster) },
      thenCell(cluster, locale),
      todayCell(cluster, locale),
      cellOf(cluster.areaHa, locale, (area) => areaText(cluster, area, locale)),
      cellOf(cluster.state, locale, (state) => startWithCapital(locale, state[locale])),
    ],
  });
  return {
    lead: words.clusters.lead(named.length, model.clusters.length),
    groups: groupsOf(
      [
        ['named', words.clusters.named(named.length), named.map(rowOf)],
        ['others', words.clusters.others(others.length), others.map(rowOf)],
      ],
      [...head, words.clusters.state],
    ),
  };
}

/** All craft villages, each one line that leads to its page; those the plan names first. */
export function buildVillages(model: Model, locale: Locale) {
  const words = getWords(locale);
  const { named, others } = byPlan(model.villages);
  const head = [words.villages.one, words.places.then, words.places.today, words.villages.trade];
  const rowOf = (village: Village) => ({
    id: village.id,
    cells: [
      { text: village.name[locale], href: villageHref(locale, village) },
      thenCell(village, locale),
      todayCell(village, locale),
      cellOf(village.trade, locale, (trade) => startWithCapital(locale, trade[locale])),
      cellOf(village.recognisedAs, locale, (title) => startWithCapital(locale, title[locale])),
    ],
  });
  return {
    lead: words.villages.lead(model.villages.length),
    groups: groupsOf(
      [
        ['named', words.villages.named(named.length), named.map(rowOf)],
        ['others', words.villages.others(others.length), others.map(rowOf)],
      ],
      [...head, words.villages.recognised],
    ),
  };
}

function byPlan<T extends Cluster | Village>(all: readonly T[]): { named: T[]; others: T[] } {
  return {
    named: all.filter((one) => one.mentions.length > 0),
    others: all.filter((one) => one.mentions.length === 0),
  };
}

function groupsOf(
  groups: [id: string, title: string, rows: { id: string; cells: Cell[] }[]][],
  head: string[],
) {
  return groups
    .filter(([, , rows]) => rows.length > 0)
    .map(([id, title, rows]) => ({ id, title, rows, head: head.map((label) => ({ label })) }));
}

function thenCell(item: Cluster | Village, locale: Locale): Cell {
  const { clusters } = getWords(locale);
  const cell = unitsCell([...item.communes, item.district], item.located.communes, locale);
  if (!('locationEvidence' in item) || item.locationEvidence === 'seen') return cell;
  const basis = clusters.evidenceKinds[item.locationEvidence];
  return cell.muted ? cell : { ...cell, second: `${clusters.evidence}: ${basis}` };
}

function todayCell(item: Cluster | Village, locale: Locale): Cell {
  return unitsCell(item.today, item.located.today, locale);
}

function unitsCell(
  units: readonly (Place | undefined)[],
  located: OrAbsent<unknown>,
  locale: Locale,
): Cell {
  const names = units.flatMap((unit) => unit?.name[locale] ?? []);
  if (names.length > 0) return { text: names.join(', ') };
  const why = isAbsent(located) ? located.absent : 'not-found';
  return { text: getWords(locale).absence[why], muted: true };
}

function cellOf<T>(
  value: OrAbsent<T>,
  locale: Locale,
  write: (value: NonNullable<ReturnType<typeof valueOf<OrAbsent<T>>>>) => string,
): Cell {
  const known = valueOf(value);
  if (isAbsent(value)) return { text: getWords(locale).absence[value.absent], muted: true };
  return { text: known ? write(known) : '' };
}
