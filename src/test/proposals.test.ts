import { expect, it } from 'vitest';
import { ocopTotals } from '../charts/ocop-totals.ts';
import { buildOcopProductTable } from '../datasets/ocop-products.ts';
import { rowCells } from '../datasets/table.ts';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import { confirmedProducts, proposedProducts, recognisedProducts } from '../model/figures-ocop.ts';
import { buildProductView } from '../views/product.ts';
import { buildProductListView } from '../views/product-lists.ts';
import { buildOcopIndex } from '../views/products.ts';
import { realContent } from './builders.ts';

it('names the decision that only proposes as one that only proposes, and counts no proposal as recognised', async () => {
  const { content } = await readContent(realContent);
  const model = buildModel(content, []).model!;
  const rows = model.products.map((row) => {
    const cells = rowCells(buildOcopProductTable(model), row);
    return Object.fromEntries(
      buildOcopProductTable(model).columns.map(({ name }, at) => [name, cells[at]]),
    );
  });
  const of = (id: string) => rows.find((row) => row.id === id)!;
  const said = ['stars', 'evidence', 'decision_id', 'decision_role', 'recognised_year'];
  const proposal = ['qd-1810-qd-ubnd-2022', 'proposal'];
  expect(said.map((name) => of('bo-den-trang-tri-ro-ra-bao-la')[name])).toEqual([
    4,
    'press',
    ...proposal,
    2020,
  ]);
  for (const id of ['nuoc-mam-lu-hue', 'nuoc-mam-quang-cong'])
    expect(said.map((name) => of(id)[name])).toEqual([
      'not-found',
      'proposal',
      ...proposal,
      'not-found',
    ]);
  expect(recognisedProducts(model).length + proposedProducts(model).length).toBe(
    confirmedProducts(model).length,
  );
  expect(proposedProducts(model)).toHaveLength(2);
  // In words too: the lists, the filter and the page say that these were only proposed.
  const list = buildProductListView(model, { facet: 'year', value: '2022' }, 'vi');
  expect(list.title).toBe('Sản phẩm OCOP được đề nghị xếp hạng năm 2022');
  const cells = list.table.rows.map(({ cells: row }) => row.at(-1)!);
  expect(cells).toEqual([
    {
      text: 'Chỉ được đề nghị',
      second: 'Quyết định 1810/QĐ-UBND đề nghị xét 5 sao, 94 điểm',
      status: 'unknown',
    },
    {
      text: 'Chỉ được đề nghị',
      second: 'Quyết định 1810/QĐ-UBND đề nghị xét 5 sao, 90 điểm',
      status: 'unknown',
    },
  ]);
  const bamboo = buildProductListView(model, { facet: 'year', value: '2020' }, 'en').table.rows;
  expect(bamboo.find(({ id }) => id === 'bo-den-trang-tri-ro-ra-bao-la')!.cells.at(-1)).toEqual({
    text: 'Named by the press, no number',
    second: 'round 1 of 2020; proposed for 5 stars, 96 points, by Decision 1810/QĐ-UBND',
    status: 'amended',
  });
});

it('says beside a commune whose name comes back elsewhere in which district it lay, and when', async () => {
  const { content } = await readContent(realContent);
  const model = buildModel(content, []).model!;
  const { table } = buildProductListView(model, { facet: 'group', value: 'food' }, 'vi');
  // Two of these were only proposed.
  expect(table.head[2]!.label).toBe('Nơi sản xuất, lúc được công nhận hoặc đề nghị');
  expect(table.rows.find(({ id }) => id === 'gao-do-huong-phong')!.cells[2]).toEqual({
    text: 'xã Hương Phong',
    second: 'khi ban hành kế hoạch thuộc thành phố Huế',
  });
});

it('speaks of a time of recognition only where there was one, and says nothing twice', async () => {
  const { content } = await readContent(realContent);
  const model = buildModel(content, []).model!;
  const headOf = (facet: 'evidence' | 'group', value: string) =>
    buildProductListView(model, { facet, value }, 'vi').table.head[2]!.label;
  expect(headOf('evidence', 'decision')).toBe('Nơi sản xuất, lúc được công nhận');
  expect(headOf('evidence', 'proposal')).toBe('Nơi sản xuất, theo nguồn');
  expect(headOf('evidence', 'unconfirmed')).toBe('Nơi sản xuất, theo nguồn');
  const texts = (id: string) => {
    const { lead, caution, facts, description } = buildProductView(
      model,
      model.get.product(id),
      'vi',
    );
    const said = [lead, caution?.strong, caution?.text].filter(Boolean).join(' ');
    return { said, description, terms: facts.map(({ term }) => term) };
  };
  const anna = texts('yen-sao-anna');
  expect(anna.said).toBe(
    'Chỉ thấy tên được gọi là sản phẩm OCOP; chưa tìm được hạng sao hay quyết định. Chưa xác nhận. Không tính vào số đếm và biểu đồ.',
  );
  for (const { terms, description } of [anna, texts('nuoc-mam-quang-cong')]) {
    expect(terms).toContain('Nơi sản xuất, theo nguồn');
    expect(description).not.toContain('lúc được công nhận');
  }
  expect(texts('gao-huu-co-an-lo').terms).toContain('Nơi sản xuất, lúc được công nhận');
});

it('names the source of a total as the chart does, by its publisher', async () => {
  const { content } = await readContent(realContent);
  const model = buildModel(content, []).model!;
  const row = buildOcopIndex(model, 'vi').totals.rows.find(({ cells }) => cells[1]!.text === '76')!;
  const total = model.ocopTotals.find(({ products }) => products === 76)!;
  const { publisher, url } = total.sources[0]!;
  expect(row.cells).toContainEqual(
    expect.objectContaining({ parts: [expect.objectContaining({ text: publisher, href: url })] }),
  );
  const chart = ocopTotals.build(model, 'vi');
  expect(JSON.stringify(chart)).toContain(JSON.stringify({ text: publisher, href: url }));
});

it('says at once in which rounds the products were found, and of which years none was', async () => {
  const { content } = await readContent(realContent);
  const model = buildModel(content, []).model!;
  expect(buildOcopIndex(model, 'vi').rounds).toBe(
    'Đợt đã tìm được: đợt 1, 2 và 3 năm 2020. Còn thiếu: mọi đợt của các năm 2021–2026.',
  );
  expect(buildOcopIndex(model, 'en').rounds).toBe(
    'Rounds found: rounds 1, 2 and 3 of 2020. Missing: every round of 2021–2026.',
  );
});
