import {
  feedFile,
  feedFormats,
  feedOfPage,
  wholeFeed,
  type FeedFormat,
} from '../schema/feed-files.ts';
import {
  absoluteUrl,
  basePath,
  locales,
  parseAddress,
  pathOf,
  type Address,
  type Locale,
} from '../i18n/sections.ts';
import { getWords, inBoth } from '../i18n/words.ts';
import { namesPlace } from '../model/progress.ts';
import { compareText } from '../model/problem.ts';
import type { Change } from '../model/changes.ts';
import type { Model, Task } from '../model/types.ts';
import type { Bilingual } from '../schema/field.ts';

const formats = Object.keys(feedFormats) as FeedFormat[];
const formatNames = { atom: 'Atom', rss: 'RSS', json: 'JSON' };

/** Something that a feed follows: the whole site, an agency, a place, or a topic, which is a support policy. */
export interface FeedSubject {
  id: string;
  address: Address;
  name: Record<Locale, string>;
  tasks: Task[];
  /** Changes that name it, or one of its tasks. */
  changes: Change[];
  /** What became of a page that is no longer published: the last that its feed tells. */
  retired?: Bilingual | undefined;
}

export interface FeedItem {
  id: string;
  day: string;
  title: string;
  text: string;
  url: string;
}

/** Every subject that can be followed, whether or not there is something to tell of it yet. */
export function feedSubjects(model: Model): FeedSubject[] {
  const plan = model.currentPlan;
  const told = model.changes.filter(({ kind }) => kind !== 'small');
  const about = (address: string, tasks: readonly Task[]) => {
    const named = [address, ...tasks.map((task) => `tasks/${task.year}/${task.id}`)];
    return told.filter(({ records }) => records.some((record) => named.includes(record)));
  };
  const subject = (
    name: Record<Locale, string>,
    address: Address,
    key: string,
    tasks: Task[],
  ): FeedSubject => ({
    // The ledger keeps a feed by the page that it is of.
    id: feedOfPage(key)!,
    address,
    name,
    tasks,
    changes: about(key, tasks),
  });
  return [
    { id: wholeFeed, address: {}, name: model.site.name, tasks: plan.tasks, changes: told },
    ...model.agencies.map((agency) =>
      subject(
        agency.name,
        { section: 'agencies', ids: [agency.id] },
        `agencies/${agency.id}`,
        agency.leads.filter((task) => task.year === plan.year),
      ),
    ),
    ...model.places.map((place) =>
      subject(
        place.name,
        { section: 'places', ids: [place.id] },
        `places/${place.id}`,
        place.level === 'district' ? plan.tasks.filter((task) => namesPlace(task, place)) : [],
      ),
    ),
    ...model.policies.map((policy) =>
      subject(
        policy.shortTitle,
        { section: 'support', ids: [policy.id] },
        `support/${policy.id}`,
        plan.tasks.filter((task) => task.policies.includes(policy)),
      ),
    ),
    ...model.moved.flatMap(({ from, retired }) =>
      retired && feedOfPage(from)
        ? [
            {
              ...subject(
                inBoth((lang) => `${getWords(lang).moved.retiredTitle}: ${from}`),
                parseAddress(from),
                from,
                [],
              ),
              retired,
            },
          ]
        : [],
    ),
  ];
}

/** What a feed tells, the latest first: changes of the site, and public reports on the tasks. */
export function feedItems(model: Model, subject: FeedSubject, locale: Locale): FeedItem[] {
  const words = getWords(locale);
  const { baseAddress } = model.site;
  const changes = subject.changes.map((change) => ({
    id: `change-${change.id}`,
    day: change.on,
    title: `${words.changes.kinds[change.kind]}: ${firstSentence(change.note[locale])}`,
    text: change.note[locale],
    url: absoluteUrl(baseAddress, locale, { section: 'changes', fragment: change.id }),
  }));
  const reports = subject.tasks.flatMap((task) =>
    (task.progress?.evidence ?? []).map((one) => ({
      id: `report-${task.year}-${task.id}-${one.source.id}`,
      day: one.reportedOn,
      title: words.feeds.report(task.number, one.source.publisher),
      text: `${one.shows[locale]} ${words.progress.limits}: ${one.limits[locale]}`,
      url: absoluteUrl(baseAddress, locale, {
        section: 'tasks',
        ids: [task.year, task.id],
        fragment: 'progress',
      }),
    })),
  );
  const last = subject.retired && {
    id: `retired-${subject.id}`,
    day: subject.changes[0]?.on ?? firstDay(model),
    title: subject.name[locale],
    text: subject.retired[locale],
    url: absoluteUrl(baseAddress, locale, subject.address),
  };
  return [...(last ? [last] : []), ...changes, ...reports].sort((a, b) =>
    compareText(b.day, a.day),
  );
}

function firstSentence(text: string): string {
  return /^.*?[.?](?=\s|$)/.exec(text)?.[0].replace(/\.$/, '') ?? text;
}

export function feedTitle(model: Model, subject: FeedSubject, locale: Locale): string {
  const site = model.site.name[locale];
  return subject.id === wholeFeed ? site : `${subject.name[locale]} · ${site}`;
}

/** What the head of a page says of feeds: that of the site, and before it its own where it has one. */
export function feedLinks(model: Model, locale: Locale, address: Address) {
  const { byPage, byId } = followed(model);
  const own = byPage.get(pageOf(address));
  const link = (subject: FeedSubject, format: FeedFormat) => ({
    own: subject === own,
    label: formatNames[format],
    title: feedTitle(model, subject, locale),
    type: feedFormats[format].type,
    href: basePath() + feedFile(subject.id, locale, format),
  });
  return [
    ...(own ? formats.map((format) => link(own, format)) : []),
    link(byId.get(wholeFeed)!, 'atom'),
  ];
}

/** Subjects by their ids, and by their pages where these are not the home page. Every page asks for them. */
interface Followed {
  byId: Map<string, FeedSubject>;
  byPage: Map<string, FeedSubject>;
}

const known = new WeakMap<Model, Followed>();
function followed(model: Model): Followed {
  const found = known.get(model);
  if (found) return found;
  const subjects = feedSubjects(model);
  const own = subjects.filter(({ id }) => id !== wholeFeed);
  const made = {
    byId: new Map(subjects.map((one) => [one.id, one])),
    byPage: new Map(own.map((one) => [pageOf(one.address), one])),
  };
  known.set(model, made);
  return made;
}

/** A page free of language and fragment. */
function pageOf(address: Address): string {
  return pathOf('en', { ...address, fragment: undefined });
}

/** What the head of the page that stands where another was says of feeds: one that is retired kept its own. */
export function feedLinksOfRetired(model: Model, locale: Locale, key: string) {
  return feedLinks(model, locale, feedOfPage(key) ? parseAddress(key) : {});
}

/** Every feed that has something to tell, for the list on the page of changes; one that is retired tells no more. */
export function feedList(model: Model, locale: Locale) {
  const told = [...followed(model).byId.values()].filter(
    (subject) => !subject.retired && feedItems(model, subject, locale).length > 0,
  );
  return told.map((subject) => ({
    label: subject.id === wholeFeed ? getWords(locale).feeds.whole : subject.name[locale],
    links: formats.map((format) => ({
      label: formatNames[format],
      href: basePath() + feedFile(subject.id, locale, format),
    })),
  }));
}

/** Every feed in every language and form, with the path of its file. */
export function feedFiles(model: Model) {
  return [...followed(model).byId.values()].flatMap((subject) =>
    locales.flatMap((locale) =>
      formats.map((format) => ({
        path: feedFile(subject.id, locale, format),
        subject,
        locale,
        format,
      })),
    ),
  );
}

/** The first day that the site tells of: until there is news, a feed has not changed since. */
export function firstDay(model: Model): string {
  return model.changes.map(({ on }) => on).sort(compareText)[0] ?? model.site.checkedOn;
}
