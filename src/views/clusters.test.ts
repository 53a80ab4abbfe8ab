import { describe, expect, it } from 'vitest';
import { checkContent } from '../loader/check-content.ts';
import { modelOfSecondPlan, realContent } from '../test/builders.ts';
import { buildClusterView } from './cluster.ts';
import { buildClusters, buildVillages } from './clusters.ts';
import { localJsonLd } from './json-ld-place.ts';
import { buildVillageView } from './village.ts';

const model = (await checkContent(realContent)).model!;
const second = await modelOfSecondPlan();
const cluster = (id: string) => model.clusters.find((one) => one.id === id)!;
const village = (id: string) => model.villages.find((one) => one.id === id)!;
const factsOf = (facts: { term: string; values: { text: string; second?: string }[] }[]) =>
  Object.fromEntries(
    facts.map(({ term, values }) => [
      term,
      values.map(({ text, second: more }) => [text, more].filter(Boolean).join(' | ')).join(', '),
    ]),
  );

describe('the page of a cluster', () => {
  it('says all that is known and, in words, what is not', () => {
    const facts = factsOf(buildClusterView(model, cluster('binh-thanh'), 'en').facts);
    expect(facts).toMatchObject({
      'Location, when the plan was issued': 'Bình Thành commune, Hương Trà town',
      'Location, today': 'Bình Điền commune',
      State: 'Established; infrastructure being completed | as of 11 July 2025',
      Area: '32 ha',
      'Decision that set it up': '3089/QĐ-UBND of 21 December 2022',
      'Capital for infrastructure': 'VND 99.2 billion',
      Workers: 'not found',
    });
  });

  it('gives an area, a place and a date no more exactly than the source does', () => {
    const rows = buildClusters(model, 'vi').groups.flatMap((group) => group.rows);
    const inList = (id: string) => rows.find((row) => row.id === id)!.cells;
    for (const [id, vi, en] of [
      ['phu-dien', 'khoảng 15 ha', 'about 15 ha'],
      ['huong-van-2', 'khoảng 24 ha', 'about 24 ha'],
      ['bac-an-gia', 'hơn 25 ha', 'more than 25 ha'],
      ['vinh-hung', 'hơn 20,3 ha', 'more than 20.3 ha'],
      ['binh-thanh', '32 ha', '32 ha'],
    ] as const) {
      expect(inList(id)[3]!.text).toBe(vi);
      expect(factsOf(buildClusterView(model, cluster(id), 'en').facts)['Area']).toBe(en);
    }
    const { facts } = buildClusterView(model, cluster('thuan-an'), 'vi');
    expect(factsOf(facts)).toMatchObject({
      'Quyết định thành lập': '143/QĐ-UBND năm 2017 | ngày của quyết định: chưa tìm được',
      'Vị trí, khi ban hành kế hoạch': 'phường Thuận An, xã Phú Thanh, thành phố Huế',
    });
    const weak = rows.filter(({ cells }) => cells[1]!.second);
    const kinds = model.clusters.filter(
      ({ locationEvidence, district }) => locationEvidence !== 'seen' && district,
    );
    expect(weak.map(({ id }) => id).sort()).toEqual(kinds.map(({ id }) => id).sort());
    expect(inList('huong-so')[1]!.second).toContain('suy từ tên cụm');
  });

  it('tells that the annex does not name what a paragraph names', () => {
    const { inPlan } = buildClusterView(model, cluster('vinh-hung'), 'vi');
    expect(inPlan.map(({ title, items }) => [title, items.length])).toEqual([
      ['Kế hoạch nêu ở', 1],
      ['Chỗ kế hoạch khác nhau hoặc in sai', 1],
    ]);
  });

  it('names who answers for each unit of today, and says where none is known', () => {
    const two = buildClusterView(model, cluster('thuan-an'), 'vi').answers;
    expect(two.items.map(({ label }) => label)).toEqual([
      'Ủy ban nhân dân phường Thuận An',
      'Ủy ban nhân dân phường Dương Nỗ',
    ]);
    const none = buildClusterView(model, cluster('phu-da-2014'), 'en').answers;
    expect([none.items, none.none]).toEqual([[], expect.stringContaining('is not known')]);
  });

  it('describes the place for programs by its units and sources, with no position', () => {
    const data = localJsonLd(model, 'clusters', cluster('dien-loc'), 'vi');
    expect(data).toMatchObject({
      '@type': 'Place',
      name: 'Cụm công nghiệp Điền Lộc',
      alternateName: 'Điền Lộc industrial cluster',
    });
    expect(JSON.stringify(data)).toContain('phường Phong Phú');
    expect(data).not.toHaveProperty('geo');
  });
});

describe('the page of a craft village', () => {
  it('says all that is known, with the products of the village', () => {
    const view = buildVillageView(model, village('may-tre-dan-bao-la'), 'vi');
    expect(factsOf(view.facts)).toMatchObject({
      'Danh hiệu': 'làng nghề truyền thống',
      'Quyết định công nhận': 'chưa tìm được',
      'Thông tin vào lúc': '02/01/2026',
    });
    expect(view.related.map(({ title }) => title)).toContain('Sản phẩm OCOP của làng');
    expect(view.inPlan[0]).toMatchObject({ items: [], none: 'Kế hoạch không nêu tên.' });
  });

  it('says in which way a unit of today is not known', () => {
    const [only] = second.villages;
    const facts = factsOf(buildVillageView(second, only!, 'en').facts);
    expect(facts['Location, today']).toBe('not confirmed');
  });
});

it('lists every cluster and village once, those that the plan names first, each with its page and its old fragment', () => {
  for (const [list, all, path] of [
    [buildClusters(model, 'vi'), model.clusters, '/vi/cum-cong-nghiep/'],
    [buildVillages(model, 'vi'), model.villages, '/vi/lang-nghe/'],
  ] as const) {
    const rows = list.groups.flatMap((group) => group.rows);
    expect(rows.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    for (const { id, cells } of rows) expect(cells[0]!.href).toBe(`${path}${id}/`);
  }
  expect(buildClusters(model, 'vi').groups[0]!.rows).toHaveLength(7);
});
