import { count } from './count.ts';
import type { ChartWords } from './vi-charts.ts';

/** Words of the charts in English; the same keys as the Vietnamese by type. */
export const enCharts: ChartWords = {
  charts: {
    title: 'Charts',
    all: 'All charts',
    lead: (n: number) =>
      `${count(n, 'chart')} drawn from this site’s own data. The name of each chart is a sentence computed from the data; picture, figures and citation can all be taken away.`,
    description:
      'Charts about the plan, each with its figures, source, SVG, PNG and CSV files, citation and embed.',
    pageDescription: (subtitle: string, title: string) => `${title}. ${subtitle}`,
    tableTitle: 'The figures of this chart',
    toTable: 'Figures',
    drawing: (title: string, description: string) => `Chart: ${title}. ${description}`,
    scrollName: 'Drawing of the chart',
    take: 'Download',
    takeSvg: 'SVG picture, sharp at any size',
    takePng: 'PNG picture, to paste into a text',
    takeCsv: 'CSV data, exactly the rows drawn',
    takeJson: 'JSON data, with the meaning of each column',
    cite: 'How to cite',
    citeText: (title: string, site: string, day: string, url: string) =>
      `“${title}”. Chart, ${site}, data last checked ${day}. ${url}`,
    citeFile: 'BibTeX',
    copyCite: 'Copy citation',
    copyBib: 'Copy BibTeX',
    copied: 'Copied',
    about: 'About this chart',
    unit: 'What is counted',
    source: 'Source',
    period: 'Time',
    checked: (day: string) => `Last checked: ${day}`,
    origin: (site: string, url: string, day: string) => `${site}, ${url}. Last checked: ${day}.`,
    rowData: 'Data',
    rowImage: 'Image',
    rowCite: 'Cite',
    more: 'See the chart and its table',
    leads: {
      name: 'Which agency leads each task',
      agency: 'Agency',
      count: 'Tasks',
      tasks: 'Tasks it leads',
      description: (rows: { name: string; n: number }[]) =>
        `Tasks that each agency leads: ${rows.map(({ name, n }) => `${name} ${n}`).join(', ')}.`,
    },
    groups: {
      name: 'Tasks by group and agency',
      title: (marks: string, groups: number, n: number, all: number) =>
        groups === 1
          ? `Group ${marks} has the most tasks: ${n} of ${all}`
          : `Groups ${marks} have the most tasks: ${n} of ${all} each`,
      subtitle: (number: string) =>
        `Tasks in the annex of Plan ${number}, by group and by the agency that leads or supports.`,
      groupIs: (mark: string, title: string) => `Group ${mark}: “${title}”.`,
      source: (number: string) =>
        `Source: annex of Plan ${number}. A task with several agencies is counted for each of them.`,
      description: (groups: { mark: string; n: number }[], agencies: number) =>
        `Tasks in each group: ${groups.map(({ mark, n }) => `group ${mark} ${n}`).join(', ')}. The table has ${count(agencies, 'agency or group of agencies', 'agencies or groups of agencies')}.`,
      agency: 'Agency',
      leads: 'leads',
      supports: 'supports',
      tasks: (n: number) => count(n, 'task'),
      none: 'none',
    },
    documents: {
      name: 'Documents named in the plan, by day of signing and validity',
      title: (over: number, all: number) =>
        over === 0
          ? `None of the ${count(all, 'document')} named in the plan is known to have expired`
          : `${over} of the ${count(all, 'document')} named in the plan have since expired or been replaced`,
      subtitle:
        'Each row is a document, the dot stands at its day of signing, the shape of the dot is its validity by the latest source read.',
      byNumber: (numbered: number, named: number) =>
        `${count(numbered, 'document is', 'documents are')} cited by number, ${named} only by name.`,
      undated: (n: number) =>
        `The day of signing was not found for ${count(n, 'document')}, drawn as a dashed frame.`,
      unknown: (n: number) => `The validity of ${count(n, 'document')} is not known.`,
      source: (number: string) =>
        `Source: Plan ${number}; days and validity by the sources given on each document’s page.`,
      description: (all: number, states: { label: string; n: number }[], undated: number) =>
        `${count(all, 'document')}: ${states.map(({ label, n }) => `${n} ${label}`).join(', ')}; the day of signing of ${undated} was not found.`,
      planDay: (number: string) => `Purple line: day Plan ${number} was signed`,
      noDay: 'day of signing not found',
      how: 'How it is cited',
      numbered: 'by number',
      named: 'by name only',
    },
  },
};
