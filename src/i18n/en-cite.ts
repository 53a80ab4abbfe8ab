import type { CiteWords } from './vi-cite.ts';

/** Words of citing, of typed references and of links with a version in English. */
export const enCite: CiteWords = {
  cite: {
    title: 'Cite',
    forms: { vi: 'Tiếng Việt', en: 'English', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    copied: 'Citation copied',
    here: 'In',
    unchanged: 'Unchanged since version {v}, the version of the link.',
    changed: 'Changed since version {v}, the version of the link, in version {w}.',
    unknown: 'There is no version {v}, which the link gives.',
    goLabel: 'Go to a part, paragraph or task',
    goExample: 'II.2.a.3 or task 7',
    go: 'Go',
    printPart: 'Print this part',
    files: 'Download the whole text of the plan',
    goNone: 'The plan has no such place.',
  },
};
