import { describe, expect, it } from 'vitest';
import { problemsAfter, told, toldBy, type Draft } from '../../test/builders.ts';
import { writeProduct, writeUnconfirmed } from '../../test/product-drafts.ts';

const kite = (fields: Record<string, string>) => (draft: Draft) =>
  writeProduct(draft, 'dieu-sao', fields);

describe('OCOP products', () => {
  it('has nothing to say of sound products, and a plan needs none', async () => {
    const problems = await problemsAfter((draft) => {
      writeProduct(draft, 'dieu-sao');
      writeUnconfirmed(draft, 'ho-dan');
    });
    expect(told(problems)).toBe('');
    expect(await problemsAfter(() => {})).toEqual([]);
  });

  it('tells six stars, an unknown group, a place of the wrong period, an unknown decision and a product under two names at once', async () => {
    const problems = await problemsAfter((draft) => {
      writeProduct(draft, 'dieu-sau-sao', { name: 'Diều Mẫu', stars: '6', group: 'toys' });
      writeProduct(draft, 'dieu-sao', {
        commune: 'nay-99021',
        district: 'xa-99011',
        today: '[huyen-9901]',
        decision: 'qd-71-qd-ubnd-2030',
      });
      writeProduct(draft, 'keo-tan', { name: 'Kẹo tan trong gió', group: 'drinks', villages: '' });
      writeProduct(draft, 'keo-gio', { name: 'Viên ngọt Bãi Cỏ', group: 'drinks', villages: '' });
    });
    expect(told(problems)).toMatchInlineSnapshot(`
      "✗ content/products/vi/dieu-sau-sao.mdx · group  [schema]
        vi  Đang có: “toys”. Cần: một trong “food”, “drinks”, “herbs”, “handicraft”, “ornamental”, “tourism”. Cách sửa: chọn một giá trị trong danh sách.
        en  Found: “toys”. Expected: one of “food”, “drinks”, “herbs”, “handicraft”, “ornamental”, “tourism”. To do: choose one of the list.
      ✗ content/products/vi/dieu-sau-sao.mdx · stars  [schema]
        vi  Đang có: “6”. Cần: số, nhiều nhất 5. Cách sửa: ghi số trong giới hạn này.
        en  Found: “6”. Expected: a number, at most 5. To do: give a number within that bound.
      ✗ content/products/vi/dieu-sao.mdx · decision  [unknown-id]
        vi  Đang có: “qd-71-qd-ubnd-2030”. Cần: một mã có trong content/registers/documents.yaml. Cách sửa: có phải là “qd-70-qd-ubnd-2030”?
        en  Found: “qd-71-qd-ubnd-2030”. Expected: an id that content/registers/documents.yaml has. To do: did you mean “qd-70-qd-ubnd-2030”?
      ✗ content/products/vi/dieu-sao.mdx · district  [place-period]
        vi  Đang có: “xa-99011”, xã Ví Dụ Đông: xã, phường, thị trấn khi ban hành kế hoạch. Cần: huyện, thị xã, thành phố khi ban hành kế hoạch. Cách sửa: tìm mã đúng cấp và thời kỳ trong content/registers/places.yaml.
        en  Found: “xa-99011”, Ví Dụ Đông commune: a commune when the plan was issued. Expected: a district when the plan was issued. To do: look for the id of that level and period in content/registers/places.yaml.
      ✗ content/products/vi/dieu-sao.mdx · commune  [place-period]
        vi  Đang có: “nay-99021”, xã Ví Dụ: xã, phường hiện nay. Cần: xã, phường, thị trấn khi ban hành kế hoạch. Cách sửa: tìm mã đúng cấp và thời kỳ trong content/registers/places.yaml.
        en  Found: “nay-99021”, Ví Dụ commune: a commune of today. Expected: a commune when the plan was issued. To do: look for the id of that level and period in content/registers/places.yaml.
      ✗ content/products/vi/dieu-sao.mdx · today  [place-period]
        vi  Đang có: “huyen-9901”, huyện Mẫu: huyện, thị xã, thành phố khi ban hành kế hoạch. Cần: xã, phường hiện nay. Cách sửa: tìm mã đúng cấp và thời kỳ trong content/registers/places.yaml.
        en  Found: “huyen-9901”, Mẫu district: a district when the plan was issued. Expected: a commune of today. To do: look for the id of that level and period in content/registers/places.yaml.
      ✗ content/products/vi/keo-tan.mdx · name  [same-product]
        vi  Đang có: “Kẹo tan trong gió”, cùng nhóm, cùng nơi hoặc chủ thể và cùng lần công nhận với “Viên ngọt Bãi Cỏ” (content/products/vi/keo-gio.mdx). Cần: mỗi sản phẩm một mục. Cách sửa: gộp làm một và ghi tên kia vào alsoNamed; nếu thật là hai sản phẩm thì ghi differsFrom: [keo-gio].
        en  Found: “Kẹo tan trong gió”, the same group, place or maker, and recognition as “Viên ngọt Bãi Cỏ” (content/products/vi/keo-gio.mdx). Expected: each product once. To do: make them one and put the other name into alsoNamed; if they really are two products, write differsFrom: [keo-gio]."
    `);
  });

  it('offers the units of the same name and of the period that is meant', async () => {
    const text = await toldBy('place-period', (draft) => {
      draft.replace('registers/places.yaml', 'vi: xã Bãi Cỏ', 'vi: xã Ví Dụ Đông');
      kite({ commune: 'nay-99022' })(draft);
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/products/vi/dieu-sao.mdx · commune  [place-period]
        vi  Đang có: “nay-99022”, xã Ví Dụ Đông: xã, phường hiện nay. Cần: xã, phường, thị trấn khi ban hành kế hoạch. Cách sửa: cùng tên: “xa-99011” (xã Ví Dụ Đông, huyện Mẫu).
        en  Found: “nay-99022”, Bãi Cỏ commune: a commune of today. Expected: a commune when the plan was issued. To do: of the same name: “xa-99011” (Ví Dụ Đông commune, Mẫu district)."
    `);
  });
});

describe('product-source', () => {
  it('tells a product without source', async () => {
    expect(await toldBy('product-source', kite({ sources: '[]' }))).toMatchInlineSnapshot(`
      "✗ content/products/vi/dieu-sao.mdx · sources  [product-source]
        vi  Đang có: không có nguồn. Cần: ít nhất một mã nguồn có trong content/registers/sources.yaml. Cách sửa: thêm nguồn vào sources.yaml rồi ghi mã vào đây; không có nguồn thì không đăng sản phẩm.
        en  Found: no source. Expected: at least one id of a source in content/registers/sources.yaml. To do: add the source to sources.yaml and write its id here; a product without a source is not published."
    `);
  });
});

describe('product-evidence', () => {
  it('tells a decision that is not named', async () => {
    const text = await toldBy('product-evidence', kite({ decision: '{ absent: not-stated }' }));
    expect(text).toMatchInlineSnapshot(`
      "✗ content/products/vi/dieu-sao.mdx · evidence  [product-evidence]
        vi  Đang có: “decision” mà không ghi quyết định công nhận nào. Cần: có quyết định công nhận, hoặc bằng chứng official, press, proposal, unconfirmed. Cách sửa: ghi mã quyết định, hoặc hạ mức bằng chứng.
        en  Found: “decision” without any decision of recognition. Expected: a decision of recognition, or the evidence official, press, proposal or unconfirmed. To do: write the id of the decision, or lower the evidence."
    `);
  });

  const proposal =
    "{ stars: 5, forYear: 2030, score: 91, on: '2030-07-07', decision: qd-70-qd-ubnd-2030 }";
  const onlyProposed = {
    decision: '{ absent: not-found }',
    stars: '{ absent: not-found }',
    recognisedYear: '{ absent: not-found }',
    recognisedOn: '{ absent: not-found }',
    round: '{ absent: not-applicable }',
    proposal,
  };

  it('does not take a decision that only proposes for one that recognises', async () => {
    expect(await toldBy('product-evidence', kite(onlyProposed))).toMatchInlineSnapshot(`
      "✗ content/products/vi/dieu-sao.mdx · evidence  [product-evidence]
        vi  Đang có: “decision” mà không ghi quyết định công nhận nào. Cần: có quyết định công nhận, hoặc bằng chứng official, press, proposal, unconfirmed. Cách sửa: ghi mã quyết định, hoặc hạ mức bằng chứng.
        en  Found: “decision” without any decision of recognition. Expected: a decision of recognition, or the evidence official, press, proposal or unconfirmed. To do: write the id of the decision, or lower the evidence."
    `);
    expect(await toldBy('product-evidence', kite({ ...onlyProposed, evidence: 'proposal' }))).toBe(
      '',
    );
  });

  it.each(['official', 'press'])('does not take a proposal for “%s” proof', async (evidence) => {
    const text = await toldBy('product-evidence', kite({ ...onlyProposed, evidence }));
    expect(text.replaceAll(evidence, 'official')).toMatchInlineSnapshot(`
      "✗ content/products/vi/dieu-sao.mdx · evidence  [product-evidence]
        vi  Đang có: “official”, mà chỉ có đề nghị; không hạng, quyết định, ngày hay năm nào được công nhận. Cần: proposal khi chỉ có đề nghị, hoặc điều cho thấy đã được công nhận. Cách sửa: ghi evidence: proposal; nếu có nguồn công nhận thì ghi hạng, quyết định hoặc năm theo nguồn ấy.
        en  Found: “official” with nothing but a proposal: no recognised grade, no decision, day or year of recognition. Expected: proposal where there is only a proposal, or what shows the recognition. To do: write evidence: proposal; if a source says it was recognised, write the grade, decision or year from it."
    `);
    for (const fact of [{ stars: '4' }, { recognisedYear: '2030' }, { proposal: '' }])
      expect(await toldBy('product-evidence', kite({ ...onlyProposed, evidence, ...fact }))).toBe(
        '',
      );
  });

  it('tells a proposal that is not there, and one beside a recognised grade', async () => {
    const none = await toldBy(
      'product-evidence',
      kite({ ...onlyProposed, proposal: '', evidence: 'proposal' }),
    );
    expect(none).toMatchInlineSnapshot(`
      "✗ content/products/vi/dieu-sao.mdx · evidence  [product-evidence]
        vi  Đang có: “proposal” mà không ghi đề nghị nào. Cần: proposal khi chỉ có đề nghị, chưa có hạng đã công nhận. Cách sửa: ghi proposal và bỏ hạng sao, hoặc ghi bằng chứng của hạng đã công nhận.
        en  Found: “proposal” without any proposal. Expected: proposal where there is a proposal and no recognised grade. To do: write the proposal and take the stars out, or give the evidence of the recognised grade."
    `);
    const graded = await toldBy('product-evidence', kite({ proposal, evidence: 'proposal' }));
    expect(graded).toMatchInlineSnapshot(`
      "✗ content/products/vi/dieu-sao.mdx · evidence  [product-evidence]
        vi  Đang có: “proposal”, nhưng có hạng “4” đã công nhận. Cần: proposal khi chỉ có đề nghị, chưa có hạng đã công nhận. Cách sửa: ghi proposal và bỏ hạng sao, hoặc ghi bằng chứng của hạng đã công nhận.
        en  Found: “proposal”, yet “4” stars recognised. Expected: proposal where there is a proposal and no recognised grade. To do: write the proposal and take the stars out, or give the evidence of the recognised grade."
    `);
  });

  it('tells stars of what is unconfirmed', async () => {
    const text = await toldBy('product-evidence', (draft) =>
      writeUnconfirmed(draft, 'ho-dan', { stars: '3' }),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/products/vi/ho-dan.mdx · stars  [product-evidence]
        vi  Đang có: “3”. Cần: sản phẩm chưa xác nhận không có hạng sao. Cách sửa: bỏ hạng sao, hoặc nâng mức bằng chứng nếu có nguồn.
        en  Found: “3”. Expected: no stars for an unconfirmed product. To do: take the stars out, or raise the evidence if there is a source for it."
    `);
  });
});

describe('same-product', () => {
  it('tells a product that is there under another name', async () => {
    const text = await toldBy('same-product', (draft) => {
      writeProduct(draft, 'dieu-sao');
      writeProduct(draft, 'canh-gio', { name: 'Cánh gió làng Bãi' });
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/products/vi/dieu-sao.mdx · name  [same-product]
        vi  Đang có: “Diều sáo Gió Lên”, cùng nhóm, cùng nơi hoặc chủ thể và cùng lần công nhận với “Cánh gió làng Bãi” (content/products/vi/canh-gio.mdx). Cần: mỗi sản phẩm một mục. Cách sửa: gộp làm một và ghi tên kia vào alsoNamed; nếu thật là hai sản phẩm thì ghi differsFrom: [canh-gio].
        en  Found: “Diều sáo Gió Lên”, the same group, place or maker, and recognition as “Cánh gió làng Bãi” (content/products/vi/canh-gio.mdx). Expected: each product once. To do: make them one and put the other name into alsoNamed; if they really are two products, write differsFrom: [canh-gio]."
    `);
  });

  it('tells a name that another product has too, whatever its marks', async () => {
    const text = await toldBy('same-product', (draft) => {
      writeProduct(draft, 'dieu-sao', { alsoNamed: "['Diều Bãi Cỏ']" });
      writeUnconfirmed(draft, 'dieu-bai-co', { name: 'diêu bãi cỏ' });
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/products/vi/dieu-sao.mdx · name  [same-product]
        vi  Đang có: “Diều sáo Gió Lên”, cùng tên với “diêu bãi cỏ” (content/products/vi/dieu-bai-co.mdx). Cần: mỗi sản phẩm một mục. Cách sửa: gộp làm một và ghi tên kia vào alsoNamed; nếu thật là hai sản phẩm thì ghi differsFrom: [dieu-bai-co].
        en  Found: “Diều sáo Gió Lên”, the same name as “diêu bãi cỏ” (content/products/vi/dieu-bai-co.mdx). Expected: each product once. To do: make them one and put the other name into alsoNamed; if they really are two products, write differsFrom: [dieu-bai-co]."
    `);
  });

  it('tells a shorter form of a name', async () => {
    const text = await toldBy('same-product', (draft) => {
      writeProduct(draft, 'dieu-sao');
      writeUnconfirmed(draft, 'dieu-gio-len', { name: 'Diều Gió Lên', group: 'handicraft' });
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/products/vi/dieu-sao.mdx · name  [same-product]
        vi  Đang có: “Diều sáo Gió Lên”, tên là dạng ngắn hoặc dài, cùng nhóm và không khác nơi với “Diều Gió Lên” (content/products/vi/dieu-gio-len.mdx). Cần: mỗi sản phẩm một mục. Cách sửa: gộp làm một và ghi tên kia vào alsoNamed; nếu thật là hai sản phẩm thì ghi differsFrom: [dieu-gio-len].
        en  Found: “Diều sáo Gió Lên”, a shorter or longer form of a name, in the same group and not elsewhere, as “Diều Gió Lên” (content/products/vi/dieu-gio-len.mdx). Expected: each product once. To do: make them one and put the other name into alsoNamed; if they really are two products, write differsFrom: [dieu-gio-len]."
    `);
  });

  const brand = (first: string, second: string, fields: Record<string, string> = {}) =>
    toldBy('same-product', (draft) => {
      writeUnconfirmed(draft, 'a', { name: first });
      writeUnconfirmed(draft, 'b', { name: second, stars: '3', evidence: 'press', ...fields });
    });

  it('tells an unconfirmed thing of a brand under another word for it', async () => {
    expect(await brand('Tổ yến Anna', 'Yến sào Anna')).toMatchInlineSnapshot(`
      "✗ content/products/vi/b.mdx · name  [same-product]
        vi  Đang có: “Yến sào Anna”, cùng nhóm, cùng tên riêng ở cuối và một chữ khác trong tên, một bên chưa xác nhận với “Tổ yến Anna” (content/products/vi/a.mdx). Cần: mỗi sản phẩm một mục. Cách sửa: gộp làm một và ghi tên kia vào alsoNamed; nếu thật là hai sản phẩm thì ghi differsFrom: [a].
        en  Found: “Yến sào Anna”, in the same group, with the same name at its end and another word in common, one of them unconfirmed, as “Tổ yến Anna” (content/products/vi/a.mdx). Expected: each product once. To do: make them one and put the other name into alsoNamed; if they really are two products, write differsFrom: [a]."
    `);
  });

  it('leaves alone a brand’s other things, names of places, and what is elsewhere', async () => {
    expect(await brand('Tổ yến Anna', 'Mật ong Anna')).toBe('');
    expect(await brand('Hồ dán Bãi Cỏ', 'Keo dán Bãi Cỏ')).toBe('');
    expect(await brand('Hồ dán Cỏ', 'Keo dán Cỏ')).toBe('');
    const maker = { maker: 'Anna' };
    expect(await brand('Tổ yến Anna', 'Yến sào Anna', maker)).not.toBe('');
    const both = { maker: 'Anna', communeThen: 'xã Ví Dụ Tây', differsFrom: '[a]' };
    expect(await brand('Tổ yến Anna', 'Yến sào Anna', both)).toBe('');
  });

  it('leaves alone what another group, another place or a word of the author tells apart', async () => {
    const text = await toldBy('same-product', (draft) => {
      writeProduct(draft, 'dieu-sao');
      writeProduct(draft, 'dieu-sao-to', {
        name: 'Diều sáo Gió Lên to',
        differsFrom: '[dieu-sao]',
      });
      writeUnconfirmed(draft, 'dieu-gio-len', { name: 'Diều Gió Lên' });
      writeUnconfirmed(draft, 'dieu-len', {
        name: 'Diều Lên',
        group: 'handicraft',
        communeThen: 'xã Ví Dụ Đông',
      });
    });
    expect(text).toBe('');
  });
});
