import { expect, it } from 'vitest';
import { toldBy, type Draft } from '../../test/builders.ts';

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
const withVillage = (sum: string, count: number, asOf?: string) => (draft: Draft) =>
  draft.write('registers/village-totals.yaml', villageRow(sum, count, asOf));
const withCluster = (changes?: Record<string, string>) => (draft: Draft) =>
  draft.write('registers/cluster-totals.yaml', clusterRow(changes));

it('has nothing to say of sums that hold, of parts that are not all, and of a year that has begun', async () => {
  for (const change of [
    withVillage('stated', 2),
    withVillage('ours', 2),
    withVillage('incomplete', 1),
    withCluster(),
    withCluster({ asOf: "'2031-03-02'" }),
    withCluster({ asOf: '{ absent: not-found }' }),
  ]) {
    expect(await toldBy('total-sum', change)).toBe('');
    expect(await toldBy('total-date', change)).toBe('');
  }
});

it('tells parts that do not come to a total that they should come to', async () => {
  expect(await toldBy('total-sum', withVillage('stated', 3))).toMatchInlineSnapshot(`
    "✗ content/registers/village-totals.yaml · lang-2031 · breakdowns[0]  [total-sum]
      vi  Đang có: các phần cộng lại 8. Cần: đúng bằng tổng 7. Cách sửa: xem lại nguồn; khi các phần đọc được không đủ thì ghi sum: incomplete.
      en  Found: the parts come to 8. Expected: exactly the total of 7. To do: look at the source again; where the parts read are not all of it write sum: incomplete."
  `);
  expect(await toldBy('total-sum', withVillage('incomplete', 2))).toMatchInlineSnapshot(`
    "✗ content/registers/village-totals.yaml · lang-2031 · breakdowns[0]  [total-sum]
      vi  Đang có: các phần cộng lại 7. Cần: ít hơn tổng 7. Cách sửa: xem lại nguồn; khi các phần đọc được không đủ thì ghi sum: incomplete.
      en  Found: the parts come to 7. Expected: less than the total of 7. To do: look at the source again; where the parts read are not all of it write sum: incomplete."
  `);
  expect(await toldBy('total-sum', withCluster({ operating: '5', usedAreaHa: '91' })))
    .toMatchInlineSnapshot(`
    "✗ content/registers/cluster-totals.yaml · cum-2030 · operating  [total-sum]
      vi  Đang có: các phần cộng lại 5. Cần: ít hơn tổng 4. Cách sửa: xem lại nguồn; khi các phần đọc được không đủ thì ghi sum: incomplete.
      en  Found: the parts come to 5. Expected: less than the total of 4. To do: look at the source again; where the parts read are not all of it write sum: incomplete.
    ✗ content/registers/cluster-totals.yaml · cum-2030 · usedAreaHa  [total-sum]
      vi  Đang có: các phần cộng lại 91. Cần: ít hơn tổng 90.5. Cách sửa: xem lại nguồn; khi các phần đọc được không đủ thì ghi sum: incomplete.
      en  Found: the parts come to 91. Expected: less than the total of 90.5. To do: look at the source again; where the parts read are not all of it write sum: incomplete."
  `);
});

it('tells a total dated after the day on which the sources were checked, and what is no date', async () => {
  expect(await toldBy('total-date', withCluster({ asOf: "'2031-04'" }))).toMatchInlineSnapshot(`
    "✗ content/registers/cluster-totals.yaml · cum-2030 · asOf  [total-date]
      vi  Đang có: “2031-04”. Cần: không sau ngày kiểm tra nguồn, 2031-03-02. Cách sửa: sửa ngày, hoặc sửa checkedOn trong content/site.yaml nếu nguồn đã được kiểm tra lại.
      en  Found: “2031-04”. Expected: no later than the day on which the sources were checked, 2031-03-02. To do: mend the date, or checkedOn in content/site.yaml if the sources were checked again."
  `);
  expect(await toldBy('total-date', withVillage('stated', 2, "'2032'"))).toMatchInlineSnapshot(`
    "✗ content/registers/village-totals.yaml · lang-2031 · asOf  [total-date]
      vi  Đang có: “2032”. Cần: không sau ngày kiểm tra nguồn, 2031-03-02. Cách sửa: sửa ngày, hoặc sửa checkedOn trong content/site.yaml nếu nguồn đã được kiểm tra lại.
      en  Found: “2032”. Expected: no later than the day on which the sources were checked, 2031-03-02. To do: mend the date, or checkedOn in content/site.yaml if the sources were checked again."
  `);
  expect(await toldBy('total-date', withCluster({ asOf: 'cuối năm' }))).toMatchInlineSnapshot(`
    "✗ content/registers/cluster-totals.yaml · cum-2030 · asOf  [total-date]
      vi  Đang có: “cuối năm”. Cần: năm, năm-tháng hoặc năm-tháng-ngày. Cách sửa: ghi như “2020”, “2020-12” hoặc “2020-12-16”.
      en  Found: “cuối năm”. Expected: a year, a year and month, or a day. To do: write it as “2020”, “2020-12” or “2020-12-16”."
  `);
});
