/** Path segment of each section in each language: the one map behind routes, switch, hreflang and sitemap. */
export const sections = {
  plan: { vi: 'ke-hoach', en: 'plan' },
  tasks: { vi: 'nhiem-vu', en: 'tasks' },
  support: { vi: 'ho-tro', en: 'support' },
  ocopProducts: { vi: 'san-pham-ocop', en: 'ocop-products' },
  documents: { vi: 'van-ban', en: 'documents' },
  agencies: { vi: 'co-quan', en: 'agencies' },
  places: { vi: 'dia-ban', en: 'places' },
  clusters: { vi: 'cum-cong-nghiep', en: 'industrial-clusters' },
  villages: { vi: 'lang-nghe', en: 'craft-villages' },
  charts: { vi: 'bieu-do', en: 'charts' },
  rawMaterialAreas: { vi: 'vung-nguyen-lieu', en: 'raw-material-areas' },
  data: { vi: 'du-lieu', en: 'data' },
  search: { vi: 'tim-kiem', en: 'search' },
  glossary: { vi: 'thuat-ngu', en: 'glossary' },
  discrepancies: { vi: 'cho-khac-nhau', en: 'discrepancies' },
  sources: { vi: 'nguon', en: 'sources' },
  about: { vi: 'gioi-thieu', en: 'about' },
  verify: { vi: 'kiem-chung', en: 'verify' },
  changes: { vi: 'thay-doi', en: 'changes' },
} as const;
export type Section = keyof typeof sections;

/** Where a text of our own is shown, by the stem of its file. */
export const proseSections: { readonly [stem: string]: Section } = {
  'gioi-thieu': 'about',
  ocop: 'ocopProducts',
};

/** Segments below a section that are words, not ids. */
export const views = {
  sideBySide: { vi: 'song-ngu', en: 'side-by-side' },
  list: { vi: 'danh-sach', en: 'list' },
  progress: { vi: 'tien-do', en: 'progress' },
  all: { vi: 'tat-ca', en: 'all' },
} as const;
export type ViewName = keyof typeof views;

/** Segments between a section and an id that say what the id is. */
export const branches = {
  need: { vi: 'nhu-cau', en: 'need' },
  business: { vi: 'doi-tuong', en: 'business' },
  place: { vi: 'noi', en: 'place' },
  item: { vi: 'khoan', en: 'item' },
  group: { vi: 'nhom', en: 'group' },
  stars: { vi: 'hang-sao', en: 'stars' },
  district: { vi: 'huyen', en: 'district' },
  year: { vi: 'nam', en: 'year' },
  evidence: { vi: 'bang-chung', en: 'evidence' },
} as const;
export type BranchName = keyof typeof branches;

export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** An address of the site free of language: section, id segments, a named view, a fragment. */
export interface Address {
  section?: Section | undefined;
  branch?: BranchName | undefined;
  ids?: readonly string[] | undefined;
  view?: ViewName | undefined;
  fragment?: string | undefined;
}

/** Path of an address in one language, without the base: `/vi/nhiem-vu/2024/07/`. */
export function pathOf(locale: Locale, address: Address = {}): string {
  const segments = [
    locale,
    ...(address.section ? [sections[address.section][locale]] : []),
    ...(address.branch ? [branches[address.branch][locale]] : []),
    ...(address.ids ?? []),
    ...(address.view ? [views[address.view][locale]] : []),
  ];
  return `/${segments.join('/')}/${address.fragment ? `#${address.fragment}` : ''}`;
}

/**
 * The address that a register writes free of language: `tasks/2024/07`, `plan/2024#ii-2-a.3`, `support/item/x`.
 * It is the inverse of the English path.
 */
export function parseAddress(key: string): Address {
  const [path = '', fragment] = key.split('#');
  const segments = path.split('/');
  const sectionOf = Object.entries(sections).find(([, names]) => names.en === segments[0]);
  const rest = sectionOf ? segments.slice(1) : segments;
  const branch = Object.entries(branches).find(
    ([, names]) => rest.length > 1 && names.en === rest[0],
  );
  const ids = branch ? rest.slice(1) : rest;
  const view = Object.entries(views).find(([, names]) => ids.length > 1 && names.en === ids.at(-1));
  return {
    section: sectionOf?.[0] as Section | undefined,
    branch: branch?.[0] as BranchName | undefined,
    ids: view ? ids.slice(0, -1) : ids,
    view: view?.[0] as ViewName | undefined,
    fragment,
  };
}

// Put in by the build. Not import.meta.env.BASE_URL: an environment's variable of that name would win over it.
declare const SITE_BASE: string | undefined;

/** Where the site is served from: `/` or `/some/path/`, with slashes at both ends. */
export function basePath(): string {
  const base = typeof SITE_BASE === 'undefined' ? '/' : SITE_BASE;
  return base.endsWith('/') ? base : `${base}/`;
}

/** Link to an address, with the base path. */
export function hrefOf(locale: Locale, address: Address = {}): string {
  return basePath() + pathOf(locale, address).slice(1);
}

/**
 * Full address of a page, for canonical links, citations and data files.
 * @param origin the published address; only its scheme and host count, the path is the base path
 */
export function absoluteUrl(origin: string, locale: Locale, address: Address = {}): string {
  return onHost(origin, hrefOf(locale, address));
}

/** Full address of a file that both languages share, for descriptions and citations. */
export function absoluteFileUrl(origin: string, path: string): string {
  return onHost(origin, fileHref(path));
}

const hosts = new Map<string, string>();

/** Some ten thousand addresses a build: reading the published address for each takes as long as a dozen pages. */
function onHost(origin: string, path: string): string {
  const host = hosts.get(origin) ?? new URL(origin).origin;
  hosts.set(origin, host);
  return host + path;
}

/** Link to a file that both languages share, such as `data/tasks.csv`, with the base path. */
export function fileHref(path: string): string {
  return basePath() + path.replace(/^\//, '');
}
