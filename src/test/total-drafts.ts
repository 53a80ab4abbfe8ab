import type { Draft } from './builders.ts';

const clusterRow = (changes: Record<string, string> = {}) => {
  const fields: Record<string, string> = {
    id: 'cum-2030',
    name: '{ vi: Cụm của tỉnh, en: Clusters of the province }',
    basis: 'established',
    asOf: "'2030-12'",
    clusters: '4',
    operating: '2',
    areaHa: '90.5',
    usedAreaHa: '40',
    occupancyPercent: '44',
    projects: '9',
    workers: '1200',
    capitalBnVnd: '{ absent: not-stated }',
    sources: '[bao-dieu]',
    ...changes,
  };
  return `- ${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
};
const villageRow = (sum: string, count: number, asOf = "'2031'") => `- id: lang-2031
  kind: villages
  name: { vi: Làng nghề của tỉnh, en: Craft villages of the province }
  number: { absent: not-applicable }
  asOf: ${asOf}
  villages: 7
  recognised: { absent: not-stated }
  breakdowns:
    - of: villages
      by: { vi: theo loại, en: by kind }
      sum: ${sum}
      parts:
        - { what: { vi: cũ, en: old }, count: 5 }
        - { what: { vi: mới, en: new }, count: ${count} }
  detail: { absent: not-stated }
  sources: [bao-dieu]
`;
/** Makes one row the register of totals of craft villages. */
export const withVillageTotal = (sum: string, count: number, asOf?: string) => (draft: Draft) =>
  draft.write('registers/village-totals.yaml', villageRow(sum, count, asOf));
/** Makes one row the register of totals of industrial clusters. */
export const withClusterTotal = (changes?: Record<string, string>) => (draft: Draft) =>
  draft.write('registers/cluster-totals.yaml', clusterRow(changes));
