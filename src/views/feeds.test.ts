import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import { readSecondPlan, realContent } from '../test/builders.ts';
import { feedFiles, feedItems, feedList, feedSubjects, firstDay } from './feeds.ts';
import { buildMovedPage } from './moved.ts';
import { writeFeed } from './write-feed.ts';

const model = buildModel((await readContent(realContent)).content, []).model!;
const subjects = feedSubjects(model);
const all = subjects.find(({ id }) => id === 'all')!;

it('has a feed of the whole site, of each agency, place and support policy', () => {
  expect(all).toBeDefined();
  const count = 1 + model.agencies.length + model.places.length + model.policies.length;
  expect(new Set(subjects.map(({ id }) => id)).size).toBe(count);
  const ids = subjects.map(({ id }) => id);
  expect(ids).toContain('agency-so-cong-thuong');
  expect(ids).toContain('place-huyen-476');
  expect(ids).toContain('support-ocop');
});

it('has one to wait with in each form where there is no news yet', async () => {
  const quiet = subjects.find((one) => feedItems(model, one, 'vi').length === 0)!;
  const files = feedFiles(model).filter(({ subject }) => subject.id === quiet.id);
  expect(files.map(({ path }) => path)).toEqual(
    ['vi', 'en'].flatMap((locale) =>
      ['atom.xml', 'rss.xml', 'json'].map((ending) => `feeds/${locale}/${quiet.id}.${ending}`),
    ),
  );
  const rss = await new Parser().parseString(writeFeed(model, quiet, 'vi', 'rss'));
  expect(rss.items).toEqual([]);
  expect(rss.title).toContain(quiet.name.vi);
  expect(JSON.parse(writeFeed(model, quiet, 'vi', 'json'))).toMatchObject({ items: [] });
  const text = writeFeed(model, quiet, 'vi', 'atom');
  expect(text).toContain('<feed xml:lang="vi" ');
  const feed = await new Parser().parseString(text);
  expect(feed.items).toEqual([]);
  expect(text).toContain(`<updated>${firstDay(model)}T00:00:00.000Z`);
});

it('tells each report on a task, to those whom the task is about', () => {
  const of = (id: string) =>
    feedItems(
      model,
      subjects.find((one) => one.id === id)!,
      'vi',
    ).map((item) => item.id);
  expect(of('agency-so-khoa-hoc-va-cong-nghe')).toEqual([
    expect.stringMatching(/^report-2024-13-doanhnghieptiepthi-vn-/),
  ]);
  expect(of('all').filter((id) => id.startsWith('report-'))).toHaveLength(6);
});

describe.each(['vi', 'en'] as const)('in "%s"', (locale) => {
  const wanted = feedItems(model, all, locale);
  const days = wanted.map(({ day }) => day);

  it.each(['atom', 'rss'] as const)('%s is read by another program', async (format) => {
    const feed = await new Parser().parseString(writeFeed(model, all, locale, format));
    expect(feed.title).toBe(model.site.name[locale]);
    expect(feed.items.map((item) => item.title)).toEqual(wanted.map(({ title }) => title));
    expect(feed.items.map((item) => item.link)).toEqual(wanted.map(({ url }) => url));
    expect(feed.items.map((item) => item.isoDate?.slice(0, 10))).toEqual(days);
    expect(feed.items.map((item) => item.summary ?? item.contentSnippet)).toEqual(
      wanted.map(({ text }) => text),
    );
    const ids = feed.items.map((item) => (item as { id?: string }).id ?? item.guid);
    expect(new Set(ids).size).toBe(wanted.length);
  });

  it('JSON has the same', () => {
    const feed = JSON.parse(writeFeed(model, all, locale, 'json')) as {
      version: string;
      items: { title: string; content_text: string; date_published: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map((item) => item.title)).toEqual(wanted.map(({ title }) => title));
    expect(feed.items.map((item) => item.content_text)).toEqual(wanted.map(({ text }) => text));
    expect(feed.items.map((item) => item.date_published.slice(0, 10))).toEqual(days);
  });

  it('is the same text each time, the latest first', () => {
    expect([...days].sort().reverse()).toEqual(days);
    expect(writeFeed(model, all, locale, 'atom')).toBe(writeFeed(model, all, locale, 'atom'));
    expect(writeFeed(model, all, locale, 'atom')).toContain(`<updated>${days[0]}T00:00:00.000Z`);
  });
});

it('of a page that is retired, a feed stays and ends with what became of it', async () => {
  const content = await readSecondPlan();
  const retired = { vi: 'Đã nhập vào Sở Thủ công.', en: 'Merged into the Department of Crafts.' };
  const [first] = content.changes;
  const note = { ...first!.data, id: 'bo-so-gio', on: '2031-04-05', records: ['agencies/so-gio'] };
  const built = buildModel(
    {
      ...content,
      moved: [...content.moved, { from: 'agencies/so-gio', retired }],
      changes: [...content.changes, { ...first!, data: note }],
    },
    [],
  ).model!;
  const one = feedSubjects(built).find(({ id }) => id === 'agency-so-gio')!;
  expect(feedItems(built, one, 'en')).toMatchObject([
    {
      id: 'retired-agency-so-gio',
      day: '2031-04-05',
      title: 'This page is retired: agencies/so-gio',
      text: retired.en,
      url: 'https://ke-hoach-7.example/en/agencies/so-gio/',
    },
    { id: 'change-bo-so-gio' },
  ]);
  const rss = await new Parser().parseString(writeFeed(built, one, 'vi', 'rss'));
  expect(rss.items[0]).toMatchObject({ contentSnippet: retired.vi });
  expect(feedFiles(built).filter(({ subject }) => subject.id === one.id)).toHaveLength(6);
  const page = buildMovedPage(built, 'vi', 'agencies/so-gio');
  expect(page.feeds.filter(({ own }) => own).map(({ href }) => href)).toContain(
    '/feeds/vi/agency-so-gio.atom.xml',
  );
  expect(feedList(built, 'vi').map(({ label }) => label)).not.toContain(one.name.vi);
  // One that only moved has no feed of its own: a host leads on from the old one.
  expect(feedFiles(built).some(({ subject }) => subject.id === 'agency-so-dieu')).toBe(false);
});
