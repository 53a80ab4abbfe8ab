import { expect, it } from 'vitest';
import { problemsAfter, told, toldBy, type Draft } from '../../test/builders.ts';
import { writeProduct } from '../../test/product-drafts.ts';

const kite = (fields: Record<string, string>) => (draft: Draft) =>
  writeProduct(draft, 'dieu-sao', fields);

it('tells a commune of another district than is stated', async () => {
  const elsewhere = (draft: Draft) => {
    // A second district, which has no commune of its own.
    const file = 'registers/places.yaml';
    const text = draft.read(file);
    const row = /- id: huyen-9901\n[\s\S]*?(?=\n- id: )/.exec(text)![0];
    const second = row
      .replace('huyen-9901', 'huyen-9902')
      .replace(/code: '[^']*'/, "code: '9902'")
      .replace(/\n {2}tile: .*/, '')
      .replace('huyện Mẫu', 'huyện Khác')
      .replace('Mẫu district', 'Khác district');
    draft.write(file, `${text.trimEnd()}\n\n${second}\n`);
    kite({ district: 'huyen-9902' })(draft);
  };
  expect(await toldBy('product-place', elsewhere)).toMatchInlineSnapshot(`
    "✗ content/products/vi/dieu-sao.mdx · commune  [product-place]
      vi  Đang có: “xa-99012”, xã Ví Dụ Tây, huyện Mẫu; district ghi huyện Khác. Cần: một xã thuộc huyện ấy. Cách sửa: tìm xã cùng tên của huyện ấy, hoặc sửa district; nếu lúc được công nhận xã thuộc huyện khác thì ghi communeMoved: true.
      en  Found: “xa-99012”, Ví Dụ Tây commune, Mẫu district; district says Khác district. Expected: a commune of that district. To do: look for the commune of that name in that district, or mend district; if the commune belonged to another district at recognition, write communeMoved: true."
  `);
  const moved = await toldBy('product-place', (draft) => {
    elsewhere(draft);
    kite({ district: 'huyen-9902', communeMoved: 'true' })(draft);
  });
  expect(moved).toBe('');
});

it('tells a decision of another day, another year or another matter', async () => {
  const day = await toldBy('product-decision', kite({ recognisedOn: "'2030-01-15'" }));
  expect(day).toMatchInlineSnapshot(`
    "✗ content/products/vi/dieu-sao.mdx · decision  [product-decision]
      vi  Đang có: “70/QĐ-UBND”, ký ngày 2030-07-07. Cần: quyết định ký vào “2030-01-15”. Cách sửa: ghi mã của quyết định đúng, hoặc sửa ngày, năm; không rõ thì ghi absent.
      en  Found: “70/QĐ-UBND”, signed on 2030-07-07. Expected: a decision signed in “2030-01-15”. To do: write the id of the right decision, or mend the day or year; absent where it is not known."
  `);
  const year = await toldBy(
    'product-decision',
    kite({
      recognisedOn: '{ absent: not-stated }',
      recognisedYear: '2029',
      round: '{ year: 2029, number: 1 }',
    }),
  );
  expect(year).toMatchInlineSnapshot(`
    "✗ content/products/vi/dieu-sao.mdx · decision  [product-decision]
      vi  Đang có: “70/QĐ-UBND”, ký ngày 2030-07-07. Cần: quyết định ký vào “2029”. Cách sửa: ghi mã của quyết định đúng, hoặc sửa ngày, năm; không rõ thì ghi absent.
      en  Found: “70/QĐ-UBND”, signed on 2030-07-07. Expected: a decision signed in “2029”. To do: write the id of the right decision, or mend the day or year; absent where it is not known."
  `);
  const matter = await toldBy('product-decision', (draft) => {
    draft.replace('registers/documents.yaml', 'number: 70/QĐ-UBND', 'number: 70/QĐ-TTg');
    kite({})(draft);
  });
  expect(matter).toMatchInlineSnapshot(`
    "✗ content/products/vi/dieu-sao.mdx · decision  [product-decision]
      vi  Đang có: “70/QĐ-TTg”, ký ngày 2030-07-07. Cần: quyết định công nhận hay đề nghị của ủy ban nhân dân hoặc của bộ, không phải văn bản đặt ra chương trình. Cách sửa: ghi mã của quyết định đúng, hoặc sửa ngày, năm; không rõ thì ghi absent.
      en  Found: “70/QĐ-TTg”, signed on 2030-07-07. Expected: a decision of a People’s Committee or a ministry that recognises or proposes, not a rule of the programme. To do: write the id of the right decision, or mend the day or year; absent where it is not known."
  `);
});

it('tells a year that is not that of the day, or before that of the round', async () => {
  const text = await toldBy('product-dates', (draft) => {
    kite({ recognisedYear: '2031' })(draft);
    writeProduct(draft, 'dieu-lon', {
      name: 'Cánh diều lớn',
      maker: 'Xóm Bãi',
      communeThen: 'xã Ví Dụ Đông',
      commune: 'xa-99011',
      villages: '',
      round: '{ year: 2031, number: 1 }',
    });
  });
  expect(text).toMatchInlineSnapshot(`
    "✗ content/products/vi/dieu-lon.mdx · recognisedYear  [product-dates]
      vi  Đang có: “2030”. Cần: không trước năm của đợt, “2031”. Cách sửa: xem lại nguồn rồi sửa năm hoặc ngày.
      en  Found: “2030”. Expected: no earlier than the year of the round, “2031”. To do: look the source up, then mend one.
    ✗ content/products/vi/dieu-sao.mdx · recognisedYear  [product-dates]
      vi  Đang có: “2031”. Cần: năm của recognisedOn, “2030-07-07”. Cách sửa: xem lại nguồn rồi sửa năm hoặc ngày.
      en  Found: “2031”. Expected: the year of recognisedOn, “2030-07-07”. To do: look the source up, then mend one."
  `);
});

it('tells a total that does not add up, or is of a day to come, once', async () => {
  const problems = await problemsAfter((draft) => {
    const file = 'registers/ocop-totals.yaml';
    const late = draft.read(file).replace(/publishedOn: "\d{4}/, 'publishedOn: "2032');
    const added = '  added: { products: 9, fourStar: 2, threeStar: 6 }\n  sources: [bao-dieu]';
    draft.write(file, late.replace('  sources: [bao-dieu]', added));
  });
  expect(problems.map(({ rule }) => rule).sort()).toEqual(['day-to-come', 'ocop-total']);
});

it('tells totals that their grades do not add up to, whether the proposed are counted in or not', async () => {
  const totals = (line: string) =>
    `- id: tong\n  publishedOn: '2030-05-01'\n  fiveStar: { absent: not-stated }\n  makers: { absent: not-stated }\n  sources: [bao-dieu]\n${line}`;
  const stated = (products: number, proposed: string) =>
    totals(
      `  products: ${products}\n  fourStar: 18\n  threeStar: 54\n  proposedFiveStar: ${proposed}\n`,
    );
  const after = (text: string) =>
    toldBy('ocop-total', ({ write }) => write('registers/ocop-totals.yaml', text));
  expect(await after(stated(75, '4'))).toMatchInlineSnapshot(`
    "✗ content/registers/ocop-totals.yaml · tong · products  [ocop-total]
      vi  Đang có: “75”, mà các hạng cộng lại là 18 + 54 = 72, hoặc 18 + 54 + 4 = 76. Cần: tổng bằng các hạng cộng lại. Cách sửa: chép lại số theo nguồn; số mà nguồn không nêu thì ghi absent: not-stated.
      en  Found: “75”, while the grades make 18 + 54 = 72, or 18 + 54 + 4 = 76. Expected: a total that its grades add up to. To do: copy the numbers from the source again; absent: not-stated for what it does not give."
  `);
  expect(await after(stated(76, '4'))).toBe('');
  expect(await after(stated(72, '4'))).toBe('');
  const absent = '{ absent: not-stated }';
  const round = totals(
    `  products: ${absent}\n  fourStar: ${absent}\n  threeStar: ${absent}\n  proposedFiveStar: ${absent}\n  added: { products: 9, fourStar: 2, threeStar: 6 }\n`,
  );
  expect(await after(round)).toMatchInlineSnapshot(`
    "✗ content/registers/ocop-totals.yaml · tong · added  [ocop-total]
      vi  Đang có: “9”, mà các hạng cộng lại là 2 + 6 = 8. Cần: tổng bằng các hạng cộng lại. Cách sửa: chép lại số theo nguồn; số mà nguồn không nêu thì ghi absent: not-stated.
      en  Found: “9”, while the grades make 2 + 6 = 8. Expected: a total that its grades add up to. To do: copy the numbers from the source again; absent: not-stated for what it does not give."
  `);
});

it('tells a product that stands under its name in another order in another group', async () => {
  const text = await toldBy('same-product', (draft) => {
    kite({})(draft);
    writeProduct(draft, 'gio-len', {
      name: 'Gió Lên diều sáo',
      group: 'tourism',
      maker: 'Xóm Bãi',
      communeThen: 'xã Ví Dụ Đông',
      commune: 'xa-99011',
      villages: '',
    });
  });
  expect(text).toMatchInlineSnapshot(`
    "✗ content/products/vi/gio-len.mdx · name  [same-product]
      vi  Đang có: “Gió Lên diều sáo”, cùng các chữ trong tên, khác thứ tự với “Diều sáo Gió Lên” (content/products/vi/dieu-sao.mdx). Cần: mỗi sản phẩm một mục. Cách sửa: gộp làm một và ghi tên kia vào alsoNamed; nếu thật là hai sản phẩm thì ghi differsFrom: [dieu-sao].
      en  Found: “Gió Lên diều sáo”, the same words in another order as “Diều sáo Gió Lên” (content/products/vi/dieu-sao.mdx). Expected: each product once. To do: make them one and put the other name into alsoNamed; if they really are two products, write differsFrom: [dieu-sao]."
  `);
});

it('has nothing to say of a sound product', async () => {
  expect(told(await problemsAfter(kite({})))).toBe('');
});

it('tells of a product with a faulty field at once that it is there twice, has no source, and does not agree with itself', async () => {
  const problems = await problemsAfter((draft) => {
    writeProduct(draft, 'dieu-sao');
    writeProduct(draft, 'canh-gio', {
      name: 'Cánh gió làng Bãi',
      stars: '6',
      recognisedYear: '2031',
      sources: '[]',
    });
    writeProduct(draft, 'dieu-gio-len', { name: 'Gió Lên diều sáo', group: 'toys' });
  });
  const said = problems.map(
    ({ rule, file, field }) => `${file.split('/').at(-1)} ${field} ${rule}`,
  );
  expect(said.sort()).toEqual([
    'canh-gio.mdx recognisedYear product-dates',
    'canh-gio.mdx sources product-source',
    'canh-gio.mdx stars schema',
    'dieu-gio-len.mdx group schema',
    'dieu-sao.mdx name same-product',
    'dieu-sao.mdx name same-product',
  ]);
});
