import { expect, it } from 'vitest';
import { toldBy, type Draft } from '../../test/builders.ts';
import { withClusterTotal } from '../../test/total-drafts.ts';

const withCluster = (lines: string) => (draft: Draft) =>
  draft.replace(
    'registers/clusters.yaml',
    '  sources: [bao-dieu]',
    `${lines}  sources: [bao-dieu]`,
  );

it('has nothing to say of “about” and “more than” of figures that are there', async () => {
  for (const change of [
    withCluster('  about: [areaHa]\n  moreThan: [capitalBnVnd, projects]\n'),
    withClusterTotal({ about: '[areaHa]', moreThan: '[workers]' }),
  ])
    expect(await toldBy('rough-figure', change)).toBe('');
});

it('tells “about” of a figure that is absent, and a figure in both lists', async () => {
  expect(
    await toldBy('rough-figure', (draft) => {
      withCluster('  about: [industrialAreaHa, areaHa, workers, workers]\n  moreThan: [areaHa]\n')(
        draft,
      );
      withClusterTotal({ moreThan: '[capitalBnVnd, areaHa]', about: '[areaHa]' })(draft);
    }),
  ).toMatchInlineSnapshot(`
    "✗ content/registers/clusters.yaml · canh-dieu · about  [rough-figure]
      vi  Đang có: “industrialAreaHa”, mà industrialAreaHa ghi absent: not-stated. Cần: tên của một số có trong dòng này. Cách sửa: ghi con số theo nguồn vào industrialAreaHa, hoặc bỏ tên ấy khỏi danh sách này.
      en  Found: “industrialAreaHa”, while industrialAreaHa says absent: not-stated. Expected: the name of a figure that the row has. To do: write the figure of the source into industrialAreaHa, or take the name out of this list.
    ✗ content/registers/clusters.yaml · canh-dieu · about  [rough-figure]
      vi  Đang có: “workers”, mà workers ghi absent: not-applicable. Cần: tên của một số có trong dòng này. Cách sửa: ghi con số theo nguồn vào workers, hoặc bỏ tên ấy khỏi danh sách này.
      en  Found: “workers”, while workers says absent: not-applicable. Expected: the name of a figure that the row has. To do: write the figure of the source into workers, or take the name out of this list.
    ✗ content/registers/clusters.yaml · canh-dieu · about  [rough-figure]
      vi  Đang có: “areaHa” ở cả moreThan và about. Cần: mỗi số ở một danh sách: nguồn ghi “hơn” hoặc “khoảng”. Cách sửa: xem lại nguồn, bỏ tên ấy ở danh sách kia.
      en  Found: “areaHa” in both moreThan and about. Expected: each figure in one list: the source says “more than” or “about”. To do: look at the source again and take the name out of the other list.
    ✗ content/registers/cluster-totals.yaml · cum-2030 · moreThan  [rough-figure]
      vi  Đang có: “capitalBnVnd”, mà capitalBnVnd ghi absent: not-stated. Cần: tên của một số có trong dòng này. Cách sửa: ghi con số theo nguồn vào capitalBnVnd, hoặc bỏ tên ấy khỏi danh sách này.
      en  Found: “capitalBnVnd”, while capitalBnVnd says absent: not-stated. Expected: the name of a figure that the row has. To do: write the figure of the source into capitalBnVnd, or take the name out of this list.
    ✗ content/registers/cluster-totals.yaml · cum-2030 · about  [rough-figure]
      vi  Đang có: “areaHa” ở cả moreThan và about. Cần: mỗi số ở một danh sách: nguồn ghi “hơn” hoặc “khoảng”. Cách sửa: xem lại nguồn, bỏ tên ấy ở danh sách kia.
      en  Found: “areaHa” in both moreThan and about. Expected: each figure in one list: the source says “more than” or “about”. To do: look at the source again and take the name out of the other list."
  `);
});
