import { formatDay, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../model/build-graph.ts';
import type { Cluster, Model, Place, Village } from '../model/types.ts';
import { isAbsent } from '../schema/field.ts';
import { mentionLinks, placeHref } from './links.ts';
import { sourceRows } from './sources.ts';

interface Row {
  term: string;
  values: { text: string; href?: string; second?: string; muted?: boolean }[];
}

function whereRows(item: Cluster | Village, locale: Locale): Row[] {
  const words = getWords(locale);
  const units = [item.commune, item.district].filter((unit) => unit !== undefined);
  const link = (place: Place) => ({ text: place.name[locale], href: placeHref(locale, place) });
  const missing = [{ text: words.absence['not-found'], muted: true }];
  return [
    {
      term: `${words.clusters.where}, ${words.places.then.toLocaleLowerCase(locale)}`,
      values: units.length > 0 ? units.map(link) : missing,
    },
    {
      term: `${words.clusters.where}, ${words.places.today.toLocaleLowerCase(locale)}`,
      values: item.today.length > 0 ? item.today.map(link) : missing,
    },
  ];
}

/** All clusters, those the plan names first. */
export function buildClusters(model: Model, locale: Locale) {
  const words = getWords(locale);
  const named = model.clusters.filter((one) => one.mentions.length > 0);
  const ordered = [...named, ...model.clusters.filter((one) => one.mentions.length === 0)];
  return {
    lead: words.clusters.lead(named.length, model.clusters.length),
    items: ordered.map((cluster) => {
      const area = valueOf(cluster.areaHa);
      const state = valueOf(cluster.state);
      const asOf = valueOf(cluster.stateAsOf);
      return {
        id: cluster.id,
        title: cluster.name[locale],
        facts: [
          ...whereRows(cluster, locale),
          {
            term: words.clusters.area,
            values: [
              area
                ? { text: `${formatNumber(locale, area)} ha` }
                : { text: words.absence['not-found'], muted: true },
            ],
          },
          {
            term: words.clusters.state,
            values: [
              state
                ? {
                    text: state[locale],
                    ...(asOf ? { second: words.clusters.asOf(formatDay(locale, asOf)) } : {}),
                  }
                : { text: words.absence['not-found'], muted: true },
            ],
          },
          ...(cluster.locationEvidence === 'place-name-only'
            ? [{ term: words.places.evidence, values: [{ text: words.clusters.byName }] }]
            : []),
          ...(cluster.note
            ? [{ term: words.places.note, values: [{ text: cluster.note[locale] }] }]
            : []),
        ] as Row[],
        mentions: mentionLinks(locale, cluster.mentions),
        none: words.clusters.notInPlan,
        sources: sourceRows(cluster.sources, locale),
      };
    }),
  };
}

/** All craft villages. */
export function buildVillages(model: Model, locale: Locale) {
  const words = getWords(locale);
  return {
    lead: words.villages.lead(model.villages.length),
    items: model.villages.map((village) => {
      const shown = (value: unknown, text: string | undefined) =>
        text ? { text } : { text: isAbsent(value) ? words.absence[value.absent] : '', muted: true };
      return {
        id: village.id,
        title: village.name[locale],
        facts: [
          {
            term: words.villages.trade,
            values: [shown(village.trade, valueOf(village.trade)?.[locale])],
          },
          ...whereRows(village, locale),
          {
            term: words.villages.recognised,
            values: [shown(village.recognisedAs, valueOf(village.recognisedAs)?.[locale])],
          },
          {
            term: words.villages.known,
            values: [shown(village.knownFor, valueOf(village.knownFor)?.[locale])],
          },
          ...(village.note
            ? [{ term: words.places.note, values: [{ text: village.note[locale] }] }]
            : []),
        ] as Row[],
        mentions: mentionLinks(locale, village.mentions),
        none: words.clusters.notInPlan,
        sources: sourceRows(village.sources, locale),
      };
    }),
  };
}
