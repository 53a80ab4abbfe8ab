import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { surelyIn, tasksTouching } from '../model/figures-places.ts';
import type { Mention, Model, Place } from '../model/types.ts';
import { mentionLinks, placeHref, taskLink, type PageLink } from './links.ts';
import { communesIn, isMentionedByName, mentionsOf } from './places.ts';

/** What the plans say of a unit: passages and tasks; of a unit of today also which former units in it are named. */
export function buildPlacePlan(model: Model, place: Place, locale: Locale) {
  const words = getWords(locale).places;
  const passages = mentionsOf(place).filter(({ task }) => !task);
  const lists: { title: string; items: PageLink[] }[] = [
    {
      title: words.mentions,
      items: [...wholePlans(model, place, locale), ...passageLinks(place, passages, locale)],
    },
    { title: words.tasks, items: tasksOf(model, place, locale) },
    { title: words.beforeNamed, items: formerUnits(place, locale) },
  ];
  const told = lists.filter(({ items }) => items.length > 0);
  return told.length > 0 ? told : [{ title: words.mentions, items: [], none: words.none }];
}

/** A plan for the whole of a unit concerns it in every line. */
function wholePlans(model: Model, place: Place, locale: Locale): PageLink[] {
  const words = getWords(locale).places;
  return model.plans
    .filter((plan) => plan.place === place)
    .flatMap(({ year, record, tasks }) => [
      {
        label: words.wholePlan(record.title[locale]),
        href: hrefOf(locale, { section: 'plan', ids: [year] }),
      },
      {
        label: words.allTasks(tasks.length),
        href: hrefOf(locale, { section: 'tasks', ids: [year] }),
      },
    ]);
}

/**
 * “II.2.a ¶3”, with the name of the part that the passage stands in. Where it names only a cluster whose place is
 * inferred from its name it says so.
 */
function passageLinks(place: Place, mentions: readonly Mention[], locale: Locale): PageLink[] {
  const links = mentionLinks(locale, mentions);
  const { byName } = getWords(locale).clusters;
  return mentions.map((mention, index) => {
    const link = links[index]!;
    const name = mention.clause?.part.shortTitle[locale];
    const meta = [
      name === link.label ? '' : name,
      isMentionedByName(place, mention) ? byName : '',
    ].filter(Boolean);
    return meta.length > 0 ? { ...link, meta: meta.join('; ') } : link;
  });
}

/**
 * The tasks that touch a unit, by the same count as the chart of the map; of a unit of today those that touch it or
 * a commune that it was made of. None of a province, for which the whole plan is. A task that touches it only by a
 * cluster whose place is inferred from its name says so.
 */
function tasksOf(model: Model, place: Place, locale: Locale): PageLink[] {
  if (place.level === 'province') return [];
  const units = [place, ...communesIn(place)];
  const { byName } = getWords(locale).clusters;
  return model.plans.flatMap((plan) => {
    const sure = new Set(tasksTouching(plan, units, surelyIn));
    return tasksTouching(plan, units).map((task) => ({
      ...taskLink(locale, task),
      ...(sure.has(task) ? {} : { meta: byName }),
    }));
  });
}

function formerUnits(place: Place, locale: Locale): PageLink[] {
  return communesIn(place)
    .filter(({ mentions }) => mentions.length > 0)
    .map((unit) => ({
      label: unit.name[locale],
      href: placeHref(locale, unit),
      meta: mentionLinks(locale, unit.mentions)
        .map(({ label }) => label)
        .join(', '),
    }));
}
