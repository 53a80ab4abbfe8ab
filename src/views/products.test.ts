import { describe, expect, it } from 'vitest';
import { ocopByDistrict } from '../charts/ocop-by-district.ts';
import { planOnTheMap } from '../charts/plan-on-the-map.ts';
import { buildOcopListFiles } from '../datasets/ocop-lists.ts';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/types.ts';
import { withDraft, type Change } from '../test/builders.ts';
import { removeProducts, writeProduct, writeUnconfirmed } from '../test/product-drafts.ts';
import { productJsonLd } from './json-ld-product.ts';
import { buildPlaceLists } from './place-lists.ts';
import { buildProductListView } from './product-lists.ts';
import { buildProductView } from './product.ts';
import { buildOcopIndex } from './products.ts';

const unknown = '{ absent: not-stated }';

function modelAfter(change: Change): Promise<Model> {
  return withDraft(
    (draft) => {
      removeProducts(draft);
      change(draft);
    },
    async (root) => {
      const { content } = await readContent(root);
      // New pages are not in the ledger's way: it only looks for addresses that are gone.
      const built = buildModel(content, []);
      expect(built.problems).toEqual([]);
      return built.model!;
    },
  );
}

function modelWith(stars: string): Promise<Model> {
  return modelAfter((draft) => {
    writeProduct(draft, 'dieu-sao', { stars });
    writeProduct(draft, 'dieu-lon', {
      name: 'Diều lớn Bãi Cỏ',
      maker: unknown,
      communeThen: unknown,
      commune: unknown,
      district: unknown,
      group: 'tourism',
      stars: '3',
      evidence: 'press',
      decision: unknown,
      recognisedOn: unknown,
    });
    writeUnconfirmed(draft, 'ho-dan');
  });
}
const model = await modelWith('4');

describe('the page of all products', () => {
  it('says first how many were found and how many are unconfirmed, and keeps these apart', () => {
    const view = buildOcopIndex(model, 'vi');
    expect(view.lead).toBe('Trang này mới tìm được tên và nguồn của 3, trong đó 1 chưa xác nhận.');
    expect(view.table.rows.map(({ id }) => id)).toEqual(['dieu-sao', 'dieu-lon']);
    expect(view.unconfirmed.map(({ label }) => label)).toEqual(['Hồ dán Bãi Cỏ']);
    expect(view.count).toBe('2 sản phẩm');
    expect(view.term).toContain('được công nhận năm”');
  });

  it('changes everywhere when one product changes', async () => {
    const other = await modelWith('3');
    const said = (one: Model) => {
      const view = buildOcopIndex(one, 'en');
      const stars = view.filters.find(({ name }) => name === 'hang')!;
      return {
        filter: stars.options.map(({ label }) => label),
        row: view.table.rows.find(({ id }) => id === 'dieu-sao')!.cells[0]!.text,
        lists: view.lists[1]!.items.map(({ label }) => label),
        files: buildOcopListFiles(one)
          .map(({ path }) => path)
          .filter((path) => /stars/.test(path)),
        page: buildProductView(one, one.get.product('dieu-sao'), 'en').lead,
      };
    };
    expect(said(model)).toEqual({
      filter: ['All grades', '4 stars (1)', '3 stars (1)'],
      row: '4 stars',
      lists: ['4 stars (1)', '3 stars (1)'],
      files: ['data/ocop-products/stars-4.csv', 'data/ocop-products/stars-3.csv'],
      page: 'Recognised with 4 stars on 7 July 2030.',
    });
    expect(said(other)).toEqual({
      filter: ['All grades', '3 stars (2)'],
      row: '3 stars',
      lists: ['3 stars (2)'],
      files: ['data/ocop-products/stars-3.csv'],
      page: 'Recognised with 3 stars on 7 July 2030.',
    });
  });

  it('is empty for a plan without products', async () => {
    const none = await modelAfter(() => {});
    expect(buildOcopListFiles(none)).toEqual([]);
    expect(buildOcopIndex(none, 'vi').table.rows).toEqual([]);
  });
});

describe('a list of products', () => {
  it('counts confirmed products, and has its own file', () => {
    const view = buildProductListView(model, { facet: 'stars', value: '4' }, 'vi');
    expect(view.title).toBe('Sản phẩm OCOP 4 sao');
    expect(view.lead).toMatch(/^1 trong 2 sản phẩm/);
    expect(view.file).toBe('data/ocop-products/stars-4.csv');
    const file = buildOcopListFiles(model).find(({ path }) => path === view.file)!;
    expect(file.content.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'id',
      'dieu-sao',
      '',
    ]);
  });

  it('says where a place is inferred: in lists, on the page of the place and under the charts', async () => {
    const shown = async (placeEvidence: string) => {
      const one = await modelAfter((draft) => writeProduct(draft, 'dieu-sao', { placeEvidence }));
      const district = one.get.place('huyen-9901');
      const list = buildProductListView(one, { facet: 'stars', value: '4' }, 'vi');
      return {
        list: list.table.rows[0]!.cells[2],
        place: buildPlaceLists(one, district, 'vi')[0]!.items[0]!.meta,
        charts: [ocopByDistrict, planOnTheMap].map((spec) =>
          spec.build(one, 'en').notes.filter((note) => note.includes('inferred')),
        ),
      };
    };
    expect(await shown('place-name-only')).toEqual({
      list: { text: 'xã Ví Dụ Tây', second: 'huyện Mẫu; suy từ tên sản phẩm' },
      place: '4 sao; nơi sản xuất suy từ tên sản phẩm',
      charts: Array(2).fill([
        'Where 1 product is made is inferred: 1 from the name of the product.',
      ]),
    });
    expect(await shown('seen')).toEqual({
      list: { text: 'xã Ví Dụ Tây', second: 'huyện Mẫu' },
      place: '4 sao',
      charts: [[], []],
    });
  });

  it('lists the unconfirmed alone', () => {
    const view = buildProductListView(model, { facet: 'evidence', value: 'unconfirmed' }, 'en');
    expect(view.table.rows.map(({ id }) => id)).toEqual(['ho-dan']);
    expect(view.filterHref).toBeUndefined();
  });
});

describe('the page of a product', () => {
  it('says “recognised in” and when the term ended, never that it holds', () => {
    const view = buildProductView(model, model.get.product('dieu-lon'), 'vi');
    expect(view.lead).toBe('Được công nhận 3 sao năm 2030.');
    expect(view.caution?.strong).toBe('Kỳ hạn 36 tháng của giấy công nhận đến năm 2033.');
    const over = { ...model, site: { ...model.site, checkedOn: '2034-01-01' } };
    expect(buildProductView(over, model.get.product('dieu-lon'), 'vi').caution).toEqual({
      strong: 'Kỳ hạn 36 tháng của giấy công nhận đã hết năm 2033.',
      text: 'Chưa tìm được quyết định công nhận lại.',
    });
  });

  it('gives an unconfirmed product no stars, for people and for machines', () => {
    const product = model.get.product('ho-dan');
    const view = buildProductView(model, product, 'en');
    expect(view.stars).toBeUndefined();
    // The list of its group has confirmed products alone, and there are none.
    const links = view.facts.flatMap(({ values }) => values.flatMap((one) => one.href ?? []));
    expect(links.filter((href) => href.includes('/group/'))).toEqual([]);
    expect(productJsonLd(model, product, 'en')).not.toHaveProperty('award');
    expect(productJsonLd(model, model.get.product('dieu-sao'), 'en')).toMatchObject({
      '@type': 'Product',
      award: 'OCOP, 4 stars, 2030',
      manufacturer: { name: 'Hợp tác xã Gió Lên' },
    });
    expect(productJsonLd(model, model.get.product('dieu-lon'), 'en')).toMatchObject({
      '@type': 'Service',
    });
  });
});
