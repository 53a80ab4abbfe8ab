import { expect, it } from 'vitest';
import { problemsAfter, told, toldBy } from '../../test/builders.ts';

it('has nothing to say of a cluster and a village that lie where they say', async () => {
  expect(told(await problemsAfter(() => {}))).toBe('');
});

it('tells a commune of another district than the one stated', async () => {
  const text = await toldBy('location', ({ replace }) => {
    replace(
      'registers/places.yaml',
      '- id: huyen-9901',
      `- id: huyen-9909
  level: district
  code: "9909"
  name: { vi: huyện Khác, en: Khác district }
  parent: tinh-990
  areaKm2: 1
  population: { absent: not-confirmed }
  populationYear: { absent: not-applicable }
  today: [nay-99021]
  evidence: seen
  sources: [cong-thu-nghiem]
- id: huyen-9901`,
    );
    replace('registers/clusters.yaml', 'district: huyen-9901', 'district: huyen-9909');
    replace('registers/craft-villages.yaml', 'district: huyen-9901', 'district: huyen-9909');
  });
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/clusters.yaml · canh-dieu · communes  [location]
      vi  Đang có: “xa-99011” (xã Ví Dụ Đông) thuộc “huyen-9901” (huyện Mẫu). Cần: một xã, phường của “huyen-9909” (huyện Khác), như trường district ghi. Cách sửa: sửa xã hoặc huyện; cùng tên mà khác huyện là hai nơi khác nhau.
      en  Found: “xa-99011” (Ví Dụ Đông commune) belongs to “huyen-9901” (Mẫu district). Expected: a commune of “huyen-9909” (Khác district), as the field district says. To do: mend the commune or the district; of one name in two districts they are two places.
    ✗ content/registers/craft-villages.yaml · gio-len · commune  [location]
      vi  Đang có: “xa-99012” (xã Ví Dụ Tây) thuộc “huyen-9901” (huyện Mẫu). Cần: một xã, phường của “huyen-9909” (huyện Khác), như trường district ghi. Cách sửa: sửa xã hoặc huyện; cùng tên mà khác huyện là hai nơi khác nhau.
      en  Found: “xa-99012” (Ví Dụ Tây commune) belongs to “huyen-9901” (Mẫu district). Expected: a commune of “huyen-9909” (Khác district), as the field district says. To do: mend the commune or the district; of one name in two districts they are two places."
  `);
});

it('tells a unit of today that the commune did not become; a second one may stand beside the true one', async () => {
  const changeTo = (today: string) =>
    toldBy('location', ({ replace }) =>
      replace('registers/clusters.yaml', 'today: [nay-99021]', `today: ${today}`),
    );
  expect(await changeTo('[nay-99022]')).toMatchInlineSnapshot(`
    "✗ content/registers/clusters.yaml · canh-dieu · today  [location]
      vi  Đang có: “nay-99022” (xã Bãi Cỏ). Cần: đơn vị hiện nay của “xa-99011” (xã Ví Dụ Đông): “nay-99021” (xã Ví Dụ). Cách sửa: sửa đơn vị hiện nay hoặc xã.
      en  Found: “nay-99022” (Bãi Cỏ commune). Expected: a unit that “xa-99011” (Ví Dụ Đông commune) became: “nay-99021” (Ví Dụ commune). To do: mend the unit of today or the commune."
  `);
  expect(await changeTo('[nay-99021, nay-99022]')).toBe('');
});

it('looks at each commune of a cluster that lies in two', async () => {
  const text = await toldBy('location', ({ replace }) => {
    replace(
      'registers/places.yaml',
      '- id: xa-99012\n',
      `- id: xa-99013
  level: commune
  code: "99013"
  name: { vi: xã Mới, en: Mới commune }
  parent: huyen-9901
  areaKm2: { absent: not-found }
  population: { absent: not-found }
  populationYear: { absent: not-applicable }
  today: [nay-99022]
  evidence: inferred
  sources: []
- id: xa-99012
`,
    );
    replace('registers/clusters.yaml', 'communes: [xa-99011]', 'communes: [xa-99011, xa-99013]');
  });
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/clusters.yaml · canh-dieu · today  [location]
      vi  Đang có: “nay-99021” (xã Ví Dụ). Cần: đơn vị hiện nay của “xa-99013” (xã Mới): “nay-99022” (xã Bãi Cỏ). Cách sửa: sửa đơn vị hiện nay hoặc xã.
      en  Found: “nay-99021” (Ví Dụ commune). Expected: a unit that “xa-99013” (Mới commune) became: “nay-99022” (Bãi Cỏ commune). To do: mend the unit of today or the commune."
  `);
});
