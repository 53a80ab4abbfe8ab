import { count } from './count.ts';
import { enChartsOcop } from './en-charts-ocop.ts';
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
    embed: 'Embed in another site',
    embedHow:
      'Paste this into your page. The embedded chart keeps this version of the data, runs no script and says when a newer version exists.',
    copyEmbed: 'Copy embed code',
    version: (version: string, day: string) => `Data version ${version}, last checked ${day}`,
    newer: { says: 'This is an earlier version.', link: 'See the latest chart' },
    about: 'About this chart',
    unit: 'What is counted',
    source: 'Source',
    period: 'Time',
    checked: (day: string) => `Last checked: ${day}`,
    origin: (site: string, url: string, day: string) => `${site}, ${url}. Last checked: ${day}.`,
    periods: {
      plan: (range) => `Period: the year of the plan, ${range}.`,
      signed: (range) => `Period: days of signing, ${range}.`,
      valid: (unknown) => (range) =>
        `Period: first days of validity, ${range}${unknown > 0 ? `; not known for ${count(unknown, 'item')}` : ''}.`,
      recognised: (unknown) => (range) =>
        `Period: years of recognition or proposal, ${range}${unknown > 0 ? `; not known for ${count(unknown, 'product')}` : ''}.`,
      ofProducts: (unknown) => (range) =>
        `OCOP products: years of recognition or proposal, ${range}${unknown > 0 ? `; not known for ${count(unknown, 'product')}` : ''}.`,
      states: (unknown) => (range) =>
        `Period of the states: ${range}${unknown > 0 ? `; not known for ${count(unknown, 'cluster')}` : ''}.`,
      published: (range) => `Period: days of publication, ${range}.`,
    },
    sources: (publishers) => `Source: ${publishers.join(', ')}.`,
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
      title: (all, { period, expired, replaced }) => {
        const parts = [
          period > 0 ? `the period of ${period} is over` : '',
          expired > 0 ? `${expired} ${expired === 1 ? 'has' : 'have'} expired` : '',
          replaced > 0 ? `${replaced} ${replaced === 1 ? 'has' : 'have'} been replaced` : '',
        ].filter(Boolean);
        return `Of the ${count(all, 'document')} named in the plan, ${parts.join(', ') || 'none is known to have expired'}`;
      },
      periodOver: (n) =>
        `${count(n, 'document is', 'documents are')} marked as expired because the period or year ${n === 1 ? 'it was' : 'they were'} made for is over, not by a document that repeals or replaces ${n === 1 ? 'it' : 'them'}.`,
      subtitle:
        'Each row is a document, the dot stands at its day of signing, the shape of the dot is its validity, by the latest source read or inferred from the end of its period.',
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
    ceilings: {
      name: 'Support ceilings by policy and validity',
      title: (inForce: number, all: number) =>
        `${inForce} of the ${count(all, 'support ceiling')} given in money ${inForce === 1 ? 'is' : 'are'} in force`,
      subtitle:
        'Each dot is one support item at its ceiling; each step of the axis is ten times the one before.',
      perUnit:
        'Each ceiling counts by a unit of its own (an establishment, a project, a year), so ceilings are never added up.',
      unpriced: (n: number) =>
        `${count(n, 'further item gives', 'further items give')} only a share or no amount and ${n === 1 ? 'is' : 'are'} not drawn here.`,
      ask: 'Amounts are ceilings in the rules. Ask before you buy.',
      source: 'Source: the rule and clause given on the page of each support item.',
      description: (states: { label: string; n: number }[], low: string, high: string) =>
        `Ceilings from ${low} to ${high}: ${states.map(({ label, n }) => `${n} ${label}`).join(', ')}.`,
      axis: (vnd: number) =>
        vnd >= 1e9
          ? `VND ${vnd / 1e9} bn`
          : vnd >= 1e6
            ? `VND ${vnd / 1e6} m`
            : vnd >= 1e3
              ? `VND ${vnd / 1e3},000`
              : `VND ${vnd}`,
      item: 'Support item',
      ceiling: 'Ceiling',
      policy: 'Policy',
    },
    clusters: {
      name: 'Industrial clusters by area and state',
      title: (known: number, all: number, low: string, high: string) =>
        low === high
          ? `Sources give the area of ${known} of the ${count(all, 'industrial cluster')}: ${low}\u00a0ha`
          : `Sources give the area of ${known} of the ${count(all, 'industrial cluster')}, from ${low} to ${high}\u00a0ha`,
      subtitle:
        'Area in hectares; state by the source, with the day of the source. Each cluster has a day of its own.',
      unknown: (n: number) =>
        `The area of ${count(n, 'cluster')} was not found, drawn as a dashed cell.`,
      inPlanCount: (n: number) => `The plan names ${count(n, 'cluster')}.`,
      noSum: 'The areas are of different years, so they are not added up.',
      description: (rows: { name: string; area: string }[], unknown: number) =>
        `Area: ${rows.map(({ name, area }) => `${name} ${area}`).join('; ')}; not found for ${count(unknown, 'cluster')}.`,
      cluster: 'Industrial cluster',
      area: 'Area',
      state: 'State',
      plan: 'In the plan',
      named: 'named in the plan',
      notNamed: 'not named in the plan',
      noArea: 'area not found',
      short: (name: string) => name.replace(/ industrial cluster/, ''),
    },
    ...enChartsOcop,
  },
};
