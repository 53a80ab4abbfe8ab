import {
  branches,
  locales,
  sections,
  views,
  type BranchName,
  type Locale,
  type Section,
  type ViewName,
} from './sections.ts';

/**
 * Paths of one section in every language, for `getStaticPaths`.
 * @param section which section; its name is also the name of the route's parameter
 * @param entries parameters below the section and what the page is about
 */
export function sectionPaths<T extends object>(
  section: Section,
  entries: readonly { params?: Record<string, string>; props?: T }[] = [{}],
) {
  return locales.flatMap((lang) =>
    entries.map(({ params, props }) => ({
      params: { lang, [section]: sections[section][lang], ...params },
      props: { locale: lang, ...(props ?? {}) } as { locale: Locale } & T,
    })),
  );
}

/** Paths of a named view below a plan's year. */
export function viewPaths(section: Section, view: ViewName, years: readonly string[]) {
  return locales.flatMap((lang) =>
    years.map((year) => ({
      params: { lang, [section]: sections[section][lang], year, view: views[view][lang] },
      props: { locale: lang as Locale, year },
    })),
  );
}

/** Paths of the pages below a branch of a section, in every language. */
export function branchPaths(section: Section, branch: BranchName, ids: readonly string[]) {
  return locales.flatMap((lang) =>
    ids.map((id) => ({
      params: { lang, [section]: sections[section][lang], [branch]: branches[branch][lang], id },
      props: { locale: lang as Locale, id },
    })),
  );
}
