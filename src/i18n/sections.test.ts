import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  basePath,
  fileHref,
  hrefOf,
  locales,
  pathOf,
  sections,
  views,
  type Locale,
  type Section,
} from './sections.ts';

const names = Object.keys(sections) as Section[];

/** What a reader of the map would do: language and section that a path stands for. */
function readPath(path: string): { locale: string; section: Section | undefined } {
  const [, locale, segment] = path.split(/[/#]/);
  const section = names.find((name) => sections[name][locale as Locale] === segment);
  return { locale: locale!, section };
}

const paths: Record<Section, [vi: string, en: string]> = {
  plan: ['/vi/ke-hoach/', '/en/plan/'],
  tasks: ['/vi/nhiem-vu/', '/en/tasks/'],
  support: ['/vi/ho-tro/', '/en/support/'],
  ocopProducts: ['/vi/san-pham-ocop/', '/en/ocop-products/'],
  documents: ['/vi/van-ban/', '/en/documents/'],
  agencies: ['/vi/co-quan/', '/en/agencies/'],
  places: ['/vi/dia-ban/', '/en/places/'],
  clusters: ['/vi/cum-cong-nghiep/', '/en/industrial-clusters/'],
  villages: ['/vi/lang-nghe/', '/en/craft-villages/'],
  charts: ['/vi/bieu-do/', '/en/charts/'],
  rawMaterialAreas: ['/vi/vung-nguyen-lieu/', '/en/raw-material-areas/'],
  data: ['/vi/du-lieu/', '/en/data/'],
  search: ['/vi/tim-kiem/', '/en/search/'],
  glossary: ['/vi/thuat-ngu/', '/en/glossary/'],
  discrepancies: ['/vi/cho-khac-nhau/', '/en/discrepancies/'],
  verify: ['/vi/kiem-chung/', '/en/verify/'],
  changes: ['/vi/thay-doi/', '/en/changes/'],
  sources: ['/vi/nguon/', '/en/sources/'],
  about: ['/vi/gioi-thieu/', '/en/about/'],
};

afterEach(() => vi.unstubAllGlobals());

describe('pathOf', () => {
  it('has no section beyond the published ones', () => {
    expect(names.toSorted()).toEqual(Object.keys(paths).toSorted());
  });

  it.each(names)('keeps the published paths of %s', (section) => {
    expect(locales.map((locale) => pathOf(locale, { section }))).toEqual(paths[section]);
  });

  it('is the home of the language without a section', () => {
    expect(pathOf('vi')).toBe('/vi/');
    expect(pathOf('en', {})).toBe('/en/');
  });

  it('puts ids, then the view, then the fragment', () => {
    expect(pathOf('vi', { section: 'tasks', ids: ['2024', '07'] })).toBe('/vi/nhiem-vu/2024/07/');
    expect(pathOf('en', { section: 'plan', ids: ['2024'], view: 'sideBySide' })).toBe(
      '/en/plan/2024/side-by-side/',
    );
    expect(pathOf('vi', { section: 'tasks', ids: ['2024'], view: 'list' })).toBe(
      '/vi/nhiem-vu/2024/danh-sach/',
    );
    expect(pathOf('vi', { section: 'plan', ids: ['2024'], fragment: 'ii-2-a.3' })).toBe(
      '/vi/ke-hoach/2024/#ii-2-a.3',
    );
  });

  it('gives both languages the same ids and fragment', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(id, { maxLength: 3 }),
        fc.option(id, { nil: undefined }),
        (section, ids, fragment) => {
          const rest = (locale: Locale) =>
            pathOf(locale, { section, ids, fragment }).split('/').slice(3);
          expect(rest('vi')).toEqual(rest('en'));
        },
      ),
    );
  });
});

describe('sections', () => {
  const segments = names.flatMap((name) =>
    locales.map((locale) => ({ name, segment: sections[name][locale] as string })),
  );
  const viewSegments = Object.values(views).flatMap((view) =>
    locales.map((locale) => view[locale] as string),
  );

  it('never gives one segment to two sections, in any language', () => {
    for (const { name, segment } of segments) {
      const owners = new Set(
        segments.filter((one) => one.segment === segment).map((one) => one.name),
      );
      expect([...owners]).toEqual([name]);
    }
  });

  it('never gives one segment to two views of a language', () => {
    for (const locale of locales) {
      const all = Object.values(views).map((view) => view[locale]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('uses lower-case ASCII words joined by hyphens, and no year', () => {
    for (const segment of [...segments.map((one) => one.segment), ...viewSegments]) {
      expect(segment).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('leads from a path back to its language and section', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
    const address = fc.record({
      section: fc.constantFrom(...names),
      ids: fc.array(id, { maxLength: 3 }),
      view: fc.constantFrom(undefined, 'sideBySide' as const, 'list' as const),
      fragment: fc.option(id, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...locales), address, (locale, one) => {
        expect(readPath(pathOf(locale, one))).toEqual({ locale, section: one.section });
      }),
    );
  });
});

describe('links', () => {
  it('start at the root unless the site has a base', () => {
    expect(basePath()).toBe('/');
    expect(hrefOf('vi', { section: 'plan', ids: ['2024'] })).toBe('/vi/ke-hoach/2024/');
    expect(fileHref('data/tasks.csv')).toBe('/data/tasks.csv');
  });

  it.each(['/some/path', '/some/path/'])('stand under the base %s', (base) => {
    vi.stubGlobal('SITE_BASE', base);
    expect(basePath()).toBe('/some/path/');
    expect(hrefOf('en')).toBe('/some/path/en/');
    expect(hrefOf('en', { section: 'data' })).toBe('/some/path/en/data/');
    expect(fileHref('/data/tasks.csv')).toBe('/some/path/data/tasks.csv');
  });
});
