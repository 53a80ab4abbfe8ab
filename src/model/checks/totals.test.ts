import { expect, it } from 'vitest';
import { toldBy } from '../../test/builders.ts';
import { withClusterTotal, withVillageTotal } from '../../test/total-drafts.ts';

it('has nothing to say of sums that hold and of parts that are not all', async () => {
  for (const change of [
    withVillageTotal('stated', 2),
    withVillageTotal('ours', 2),
    withVillageTotal('incomplete', 1),
    withClusterTotal(),
    withClusterTotal({ operating: '4', usedAreaHa: '90.5' }),
  ])
    expect(await toldBy('total-sum', change)).toBe('');
});

it('tells parts that do not come to a total that they should come to', async () => {
  expect(await toldBy('total-sum', withVillageTotal('stated', 3))).toMatchInlineSnapshot(`
    "✗ content/registers/village-totals.yaml · lang-2031 · breakdowns[0]  [total-sum]
      vi  Đang có: các phần cộng lại 8. Cần: đúng bằng tổng 7. Cách sửa: xem lại nguồn; khi các phần đọc được không đủ thì ghi sum: incomplete.
      en  Found: the parts come to 8. Expected: exactly the total of 7. To do: look at the source again; where the parts read are not all of it write sum: incomplete."
  `);
  expect(await toldBy('total-sum', withVillageTotal('incomplete', 2))).toMatchInlineSnapshot(`
    "✗ content/registers/village-totals.yaml · lang-2031 · breakdowns[0]  [total-sum]
      vi  Đang có: các phần cộng lại 7. Cần: ít hơn tổng 7. Cách sửa: xem lại nguồn; khi các phần đọc được không đủ thì ghi sum: incomplete.
      en  Found: the parts come to 7. Expected: less than the total of 7. To do: look at the source again; where the parts read are not all of it write sum: incomplete."
  `);
  expect(await toldBy('total-sum', withClusterTotal({ operating: '5', usedAreaHa: '91' })))
    .toMatchInlineSnapshot(`
      "✗ content/registers/cluster-totals.yaml · cum-2030 · operating  [total-sum]
        vi  Đang có: “5”. Cần: không quá 4 (clusters). Cách sửa: chép lại hai số theo nguồn.
        en  Found: “5”. Expected: no more than 4 (clusters). To do: copy both figures from the source again.
      ✗ content/registers/cluster-totals.yaml · cum-2030 · usedAreaHa  [total-sum]
        vi  Đang có: “91”. Cần: không quá 90.5 (areaHa). Cách sửa: chép lại hai số theo nguồn.
        en  Found: “91”. Expected: no more than 90.5 (areaHa). To do: copy both figures from the source again."
    `);
});
