import { describe, expect, it } from 'vitest';
import type { Content } from '../../loader/content.ts';
import { formatProblems } from '../problem.ts';
import { checkProseLinks } from './prose-links.ts';

function contentWith(links: string[]): Content {
  const entry = {
    file: 'content/policies/vi/a.mdx',
    lang: 'vi',
    year: '',
    stem: 'a',
    data: {},
    clauses: [],
    links,
    bodyDigest: '',
  };
  return {
    planRecords: [],
    products: [],
    ocopTotals: [],
    rawMaterialAreas: [],
    exampleBusinesses: [],
    frozenCharts: [],
    changes: [],
    planParts: [],
    tasks: [],
    pages: [],
    policies: [{ vi: entry }],
    agencies: [],
    places: [],
    clusters: [],
    villages: [],
    clusterTotals: [],
    villageTotals: [],
    glossary: [],
    discrepancies: [],
    taskProgress: [],
    datasetVersions: [],
    releases: [],
    supportItems: [],
    documents: [{ file: '', data: { id: 'nd-45-2012-nd-cp' } }],
    sources: [{ file: '', data: { id: 'bao-1' } }],
  } as unknown as Content;
}

describe('checkProseLinks', () => {
  it('accepts what exists and what browsers know', () => {
    const links = [
      'doc:nd-45-2012-nd-cp',
      'source:bao-1',
      'https://x.example/',
      'mailto:a@b.example',
      '#muc',
    ];
    expect(checkProseLinks(contentWith(links))).toEqual([]);
  });

  it('names a link that leads nowhere, with the nearest that exists', () => {
    expect(formatProblems(checkProseLinks(contentWith(['doc:nd-45-2012-nd-c'])))).toBe(
      [
        'Nội dung có 1 chỗ cần sửa. / The content has 1 problem to mend.',
        '',
        '✗ content/policies/vi/a.mdx  [prose-link]',
        '  vi  Đang có: “doc:nd-45-2012-nd-c”. Cần: liên kết dạng doc:…, source:…, task:…, plan:… dẫn tới mục có thật, hoặc https://…. Cách sửa: có phải là “doc:nd-45-2012-nd-cp”?',
        '  en  Found: “doc:nd-45-2012-nd-c”. Expected: a link such as doc:…, source:…, task:…, plan:… to something that exists, or https://…. To do: did you mean “doc:nd-45-2012-nd-cp”?',
      ].join('\n'),
    );
  });
});
