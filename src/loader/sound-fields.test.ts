import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemsAfter, toldAfter } from '../test/builders.ts';
import { writeProduct } from '../test/product-drafts.ts';
import { soundFields } from './sound-fields.ts';

const schema = z.strictObject({ id: z.string(), n: z.number(), more: z.string().optional() });

describe('soundFields', () => {
  it('keeps the fields that are sound by themselves, and none that the schema does not know', () => {
    expect(soundFields(schema, { id: 'a', n: 'one', more: 'b', odd: 1 })).toEqual({
      id: 'a',
      more: 'b',
    });
  });

  it('finds nothing in what is not an object', () => {
    expect(soundFields(schema, null)).toEqual({});
    expect(soundFields(schema, 'text')).toEqual({});
  });
});

it('lets a product with faulty fields be told of the wrong units and ids of its others', async () => {
  const problems = await problemsAfter((draft) =>
    writeProduct(draft, 'dieu-sau-sao', {
      stars: '6',
      group: 'toys',
      commune: 'nay-99021',
      decision: 'qd-71-qd-ubnd-2030',
    }),
  );
  expect(problems.map(({ rule, field }) => `${rule} ${field}`).sort()).toEqual([
    'place-period commune',
    'schema group',
    'schema stars',
    'unknown-id decision',
  ]);
});

it('lets a faulty cluster and craft village be told of all that is wrong with their other fields', async () => {
  const told = await toldAfter(({ replace }) => {
    const clusters = 'registers/clusters.yaml';
    replace(clusters, 'areaHa: 12.5', 'areaHa: "12,5"');
    replace(clusters, 'communes: [xa-99011]', 'communes: [nay-99021]');
    replace(clusters, 'decisionOn: "2030-08-08"', 'decisionOn: "2099-08-08"');
    replace(
      clusters,
      'workers: { absent: not-applicable }',
      'workers: { absent: not-applicable }\n  about: [workers]',
    );
    replace(clusters, 'sources: [bao-dieu]', 'sources: [bao-die]');
    const villages = 'registers/craft-villages.yaml';
    replace(villages, 'recognisedAs: { absent: not-stated }', 'recognisedAs: { absent: unknown }');
    replace(villages, 'district: huyen-9901', 'district: huyen-990');
    replace(villages, 'sources: [bao-dieu]', 'sources: []');
  });
  expect(told).toMatchInlineSnapshot(`
    "✗ content/registers/clusters.yaml · canh-dieu · areaHa  [schema]
      vi  Đang có: “12,5”. Cần: số. Cách sửa: sửa giá trị cho đúng loại.
      en  Found: “12,5”. Expected: a number. To do: give a value of that type.
    ✗ content/registers/craft-villages.yaml · gio-len · recognisedAs.absent  [schema]
      vi  Đang có: “unknown”. Cần: một trong “not-stated”, “not-applicable”, “not-found”, “not-confirmed”. Cách sửa: chọn một giá trị trong danh sách.
      en  Found: “unknown”. Expected: one of “not-stated”, “not-applicable”, “not-found”, “not-confirmed”. To do: choose one of the list.
    ✗ content/registers/clusters.yaml · canh-dieu · sources  [unknown-id]
      vi  Đang có: “bao-die”. Cần: một mã có trong content/registers/sources.yaml. Cách sửa: có phải là “bao-dieu”?
      en  Found: “bao-die”. Expected: an id that content/registers/sources.yaml has. To do: did you mean “bao-dieu”?
    ✗ content/registers/craft-villages.yaml · gio-len · district  [unknown-id]
      vi  Đang có: “huyen-990”. Cần: một mã có trong content/registers/places.yaml. Cách sửa: có phải là “huyen-9901”?
      en  Found: “huyen-990”. Expected: an id that content/registers/places.yaml has. To do: did you mean “huyen-9901”?
    ✗ content/registers/clusters.yaml · canh-dieu · communes  [place-period]
      vi  Đang có: “nay-99021”, xã Ví Dụ: xã, phường hiện nay. Cần: xã, phường, thị trấn khi ban hành kế hoạch. Cách sửa: tìm mã đúng cấp và thời kỳ trong content/registers/places.yaml.
      en  Found: “nay-99021”, Ví Dụ commune: a commune of today. Expected: a commune when the plan was issued. To do: look for the id of that level and period in content/registers/places.yaml.
    ✗ content/registers/craft-villages.yaml · gio-len · commune  [location]
      vi  Đang có: “xa-99012” (xã Ví Dụ Tây) thuộc “huyen-9901” (huyện Mẫu). Cần: một xã, phường của “huyen-990” (huyen-990), như trường district ghi. Cách sửa: sửa xã hoặc huyện; cùng tên mà khác huyện là hai nơi khác nhau.
      en  Found: “xa-99012” (Ví Dụ Tây commune) belongs to “huyen-9901” (Mẫu district). Expected: a commune of “huyen-990” (huyen-990), as the field district says. To do: mend the commune or the district; of one name in two districts they are two places.
    ✗ content/registers/clusters.yaml · canh-dieu · decisionOn  [day-to-come]
      vi  Đang có: “2099-08-08”. Cần: không sau ngày kiểm tra lần cuối, “2031-03-02”. Cách sửa: sửa ngày theo nguồn, hoặc nâng checkedOn trong content/site.yaml nếu đã kiểm tra lại các nguồn.
      en  Found: “2099-08-08”. Expected: no later than the day of the last check, “2031-03-02”. To do: mend the day by the source, or raise checkedOn in content/site.yaml if the sources were checked again.
    ✗ content/registers/clusters.yaml · canh-dieu · about  [rough-figure]
      vi  Đang có: “workers”, mà workers ghi absent: not-applicable. Cần: tên của một số có trong dòng này. Cách sửa: ghi con số theo nguồn vào workers, hoặc bỏ tên ấy khỏi danh sách này.
      en  Found: “workers”, while workers says absent: not-applicable. Expected: the name of a figure that the row has. To do: write the figure of the source into workers, or take the name out of this list."
  `);
});

it('lets a faulty raw-material area be told of what else is wrong with it', async () => {
  const told = await toldAfter(({ write }) =>
    write(
      'registers/raw-material-areas.yaml',
      `- id: tre-lam-dieu
  material: { vi: tre làm diều, en: bamboo for kites }
  where: { absent: not-stated }
  districts: [xa-99011]
  communes: { absent: not-stated }
  today: { absent: not-confirmed }
  areaHa: much
  areaKind: { absent: not-stated }
  asOf: "2099"
  output: { absent: not-stated }
  namedIn: []
  sources: []
`,
    ),
  );
  expect(told).toMatchInlineSnapshot(`
    "✗ content/registers/raw-material-areas.yaml · tre-lam-dieu · areaHa  [schema]
      vi  Đang có: “much”. Cần: số. Cách sửa: sửa giá trị cho đúng loại.
      en  Found: “much”. Expected: a number. To do: give a value of that type.
    ✗ content/registers/raw-material-areas.yaml · tre-lam-dieu · districts  [place-period]
      vi  Đang có: “xa-99011”, xã Ví Dụ Đông: xã, phường, thị trấn khi ban hành kế hoạch. Cần: huyện, thị xã, thành phố khi ban hành kế hoạch. Cách sửa: tìm mã đúng cấp và thời kỳ trong content/registers/places.yaml.
      en  Found: “xa-99011”, Ví Dụ Đông commune: a commune when the plan was issued. Expected: a district when the plan was issued. To do: look for the id of that level and period in content/registers/places.yaml.
    ✗ content/registers/raw-material-areas.yaml · tre-lam-dieu · sources  [no-source]
      vi  Đang có: không có nguồn, kế hoạch cũng không nêu. Cần: ít nhất một nguồn, hoặc một chỗ của kế hoạch nêu tên. Cách sửa: thêm nguồn vào content/registers/sources.yaml rồi ghi mã vào đây, hoặc ghi chỗ của kế hoạch nêu tên; không có cả hai thì không đăng.
      en  Found: no source, and the plan does not name it. Expected: at least one source, or a place of the plan that names it. To do: add the source to content/registers/sources.yaml and write its id here, or say where the plan names it; with neither it is not published.
    ✗ content/registers/raw-material-areas.yaml · tre-lam-dieu · asOf  [day-to-come]
      vi  Đang có: “2099”. Cần: không sau ngày kiểm tra lần cuối, “2031-03-02”. Cách sửa: sửa ngày theo nguồn, hoặc nâng checkedOn trong content/site.yaml nếu đã kiểm tra lại các nguồn.
      en  Found: “2099”. Expected: no later than the day of the last check, “2031-03-02”. To do: mend the day by the source, or raise checkedOn in content/site.yaml if the sources were checked again."
  `);
});
