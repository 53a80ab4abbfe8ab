import { expect, it } from 'vitest';
import { problemsAfter, toldBy, type Draft } from '../../test/builders.ts';
import { writeProduct } from '../../test/product-drafts.ts';
import { withClusterTotal, withVillageTotal } from '../../test/total-drafts.ts';

const late = (draft: Draft) => {
  writeProduct(draft, 'dieu-sao', {
    recognisedYear: '2032',
    recognisedOn: "'2032-05-01'",
    proposal:
      "{ stars: 5, forYear: 2032, score: 91, on: '2031-03-03', decision: qd-70-qd-ubnd-2030 }",
  });
  draft.replace('registers/clusters.yaml', '"2031-02"', '"2031-04"');
  draft.replace('registers/clusters.yaml', '"2030-08-08"', '"2032"');
  draft.replace('registers/craft-villages.yaml', '"2031-01-05"', '"2031-12-05"');
  draft.replace(
    'registers/craft-villages.yaml',
    'recognisedOn: { absent: not-applicable }',
    "recognisedOn: '2031-03-09'",
  );
  withClusterTotal({ asOf: "'2031-04'" })(draft);
  withVillageTotal('stated', 2, "'2032'")(draft);
  const file = 'registers/ocop-totals.yaml';
  draft.write(file, draft.read(file).replace(/publishedOn: "\d{4}/, 'publishedOn: "2032'));
};

it('tells every day, month and year after the day of the last check, of products, clusters, villages and totals', async () => {
  const problems = (await problemsAfter(late)).filter(({ rule }) => rule === 'day-to-come');
  expect(problems.map(({ field, found }) => `${field} ${found.vi}`)).toEqual([
    'recognisedOn “2032-05-01”',
    'recognisedYear “2032”',
    'proposal.on “2031-03-03”',
    'canh-dieu · stateAsOf “2031-04”',
    'canh-dieu · decisionOn “2032”',
    'gio-len · recognisedOn “2031-03-09”',
    'gio-len · asOf “2031-12-05”',
    'cum-2030 · asOf “2031-04”',
    'lang-2031 · asOf “2032”',
    'dot-1-2029 · publishedOn “2032-06-01”',
  ]);
});

it('says it the same way everywhere', async () => {
  const change = withClusterTotal({ asOf: "'2031-04'" });
  expect(await toldBy('day-to-come', change)).toMatchInlineSnapshot(`
    "✗ content/registers/cluster-totals.yaml · cum-2030 · asOf  [day-to-come]
      vi  Đang có: “2031-04”. Cần: không sau ngày kiểm tra lần cuối, “2031-03-02”. Cách sửa: sửa ngày theo nguồn, hoặc nâng checkedOn trong content/site.yaml nếu đã kiểm tra lại các nguồn.
      en  Found: “2031-04”. Expected: no later than the day of the last check, “2031-03-02”. To do: mend the day by the source, or raise checkedOn in content/site.yaml if the sources were checked again."
  `);
});

it('has nothing to say of a month or year that has begun, of the day itself and of none', async () => {
  for (const asOf of ["'2031'", "'2031-03'", "'2031-03-02'", '{ absent: not-found }'])
    expect(await toldBy('day-to-come', withClusterTotal({ asOf }))).toBe('');
});

it('leaves what is no date to the schema, which says how one is written', async () => {
  const change = withClusterTotal({ asOf: 'cuối năm' });
  expect(await toldBy('day-to-come', change)).toBe('');
  expect(await toldBy('schema', change)).toMatchInlineSnapshot(`
    "✗ content/registers/cluster-totals.yaml · cum-2030 · asOf  [schema]
      vi  Đang có: “cuối năm”. Cần: ngày, tháng hoặc năm trong dấu nháy, ví dụ "2017-06-30", "2017-06", "2017". Cách sửa: sửa giá trị theo dạng này.
      en  Found: “cuối năm”. Expected: a day, month or year in quotation marks, as "2017-06-30", "2017-06", "2017". To do: write the value in that form."
  `);
});
