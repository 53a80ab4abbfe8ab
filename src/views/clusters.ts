import { startWithCapital } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Cluster, Model, Place, Village } from '../model/types.ts';
import { isAbsent, type OrAbsent } from '../schema/field.ts';
import { areaText } from './cluster.ts';
import { clusterHref, villageHref } from './links.ts';
import { valueCell, type ValueCell } from './value-cell.ts';

/** All clusters, each one line that leads to its page; those the plan names first. */
export function buildClusters(model: Model, locale: Locale) {
  const words = getWords(locale);
  const named = model.clusters.filter(isNamed);
  return {
    lead: words.clusters.lead(named.length, model.clusters.length),
    groups: buildGroups(
      model.clusters,
      locale,
      words.clusters,
      [words.clusters.area, words.clusters.state],
      clusterHref,
      (cluster) => [
        valueCell(cluster.areaHa, locale, (area) => areaText(cluster, area, locale)),
        valueCell(cluster.state, locale, (state) => startWithCapital(locale, state[locale])),
      ],
    ),
  };
}

/** All craft villages, each one line that leads to its page; those the plan names first. */
export function buildVillages(model: Model, locale: Locale) {
  const words = getWords(locale);
  return {
    lead: words.villages.lead(model.villages.length),
    groups: buildGroups(
      model.villages,
      locale,
      words.villages,
      [words.villages.trade, words.villages.recognised],
      villageHref,
      (village) => [
        valueCell(village.trade, locale, (trade) => startWithCapital(locale, trade[locale])),
        valueCell(village.recognisedAs, locale, (title) => startWithCapital(locale, title[locale])),
      ],
    ),
  };
}

const isNamed = ({ mentions }: Cluster | Village) => mentions.length > 0;

/** Those the plan names and the others, each with where it was and is and its own cells; no group without a row. */
function buildGroups<T extends Cluster | Village>(
  items: readonly T[],
  locale: Locale,
  words: { one: string; named: (n: number) => string; others: (n: number) => string },
  ownHead: readonly string[],
  href: (locale: Locale, item: T) => string,
  ownCells: (item: T) => ValueCell[],
) {
  const { places } = getWords(locale);
  const head = [words.one, places.then, places.today, ...ownHead].map((label) => ({ label }));
  const groupOf = (id: 'named' | 'others', own: readonly T[]) => ({
    id,
    title: words[id](own.length),
    head,
    rows: own.map((item) => ({
      id: item.id,
      cells: [
        { text: item.name[locale], href: href(locale, item) },
        thenCell(item, locale),
        unitsCell(item.today, item.located.today, locale),
        ...ownCells(item),
      ],
    })),
  });
  const others = items.filter((item) => !isNamed(item));
  return [groupOf('named', items.filter(isNamed)), groupOf('others', others)].filter(
    ({ rows }) => rows.length > 0,
  );
}

function thenCell(item: Cluster | Village, locale: Locale): ValueCell {
  const { clusters } = getWords(locale);
  const cell = unitsCell([...item.communes, item.district], item.located.communes, locale);
  if (!('locationEvidence' in item) || item.locationEvidence === 'seen') return cell;
  const basis = clusters.evidenceKinds[item.locationEvidence];
  return cell.muted ? cell : { ...cell, second: `${clusters.evidence}: ${basis}` };
}

function unitsCell(
  units: readonly (Place | undefined)[],
  located: OrAbsent<unknown>,
  locale: Locale,
): ValueCell {
  const names = units.flatMap((unit) => unit?.name[locale] ?? []);
  if (names.length > 0) return { text: names.join(', ') };
  const why = isAbsent(located) ? located.absent : 'not-found';
  return { text: getWords(locale).absence[why], muted: true };
}
