import { describe, expect, it } from 'vitest';
import { buildDataset } from '../datasets/all.ts';
import { checkContent } from '../loader/check-content.ts';
import type { DatasetId } from '../schema/dataset.ts';
import { modelOfSecondPlan, problemsAfter, realContent } from '../test/builders.ts';
import { buildClusterView } from './cluster.ts';
import { buildClusters, buildVillages } from './clusters.ts';
import { localJsonLd } from './json-ld-place.ts';
import { buildPlacePlan } from './place-plan.ts';
import { buildPlaceView } from './places.ts';
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

describe('a cluster on the page of a place', () => {
  const listed = (id: string, locale: 'vi' | 'en') =>
    Object.fromEntries(
      buildPlaceView(model.get.place(id), locale).clusters.map(({ label, meta }) => [label, meta]),
    );

  it('says that it left the network, and on what its place rests where no source says it', () => {
    const left = listed('huyen-477', 'en')['Quảng Phú industrial cluster'];
    expect(left).toMatch(
      /^Removed from the network in the 2014 adjustment .*2014\)\. Location rests/,
    );
    expect(listed('xa-20164', 'vi')['Cụm công nghiệp Hương Phú']).toContain('chỉ suy từ tên cụm');
    expect(listed('huyen-480', 'en')['Bình Thành industrial cluster']).not.toContain('rests');
  });

  it('stands on the page of each commune that it lies in', () => {
    for (const id of ['xa-19900', 'xa-19924'])
      expect(listed(id, 'vi')).toHaveProperty('Cụm công nghiệp Thuận An');
    for (const id of ['xa-20008', 'xa-20011'])
      expect(Object.keys(listed(id, 'en')).join()).toContain('Hương Văn - Hương Vân');
  });

  it('marks a task that touches the place by its name only', () => {
    const tasks = (id: string) =>
      buildPlacePlan(model, model.get.place(id), 'en').find(({ title }) => title === 'Tasks')!
        .items;
    expect(tasks('huyen-483').map(({ meta }) => meta)).toEqual([
      'only by a cluster whose location is inferred from its name',
    ]);
    expect(tasks('huyen-480').map(({ meta }) => meta)).toEqual([undefined, undefined]);
  });
});

it('gives the second commune, the rough areas and the year of a decision in columns of their own', () => {
  const cell = (table: DatasetId, id: string, name: string) => {
    const { columns, rows } = buildDataset(model, table);
    const at = (one: string) => columns.find((column) => column.name === one)!;
    return at(name).value(rows.find((row) => at('id').value(row) === id)!);
  };
  const of = (id: string, ...names: string[]) =>
    names.map((name) => cell('industrial-clusters', id, name));
  expect(of('thuan-an', 'commune_id', 'other_commune_ids')).toEqual(['xa-19900', 'xa-19924']);
  expect(of('binh-thanh', 'commune_id', 'other_commune_ids')).toEqual([
    'xa-20041',
    'not-applicable',
  ]);
  expect(of('la-son-2014', 'commune_id', 'other_commune_ids')).toEqual(['not-found', 'not-found']);
  expect(of('bac-an-gia', 'more_than', 'about')).toEqual(['areaHa', 'not-applicable']);
  expect(of('thuan-an', 'decision_on', 'decision_year')).toEqual(['not-found', 2017]);
  expect(of('binh-thanh', 'decision_on', 'decision_year')).toEqual(['2022-12-21', 2022]);
  expect(cell('craft-villages', 'bun-banh-o-sa', 'decision_year')).toBe(2013);
  expect(cell('craft-villages', 'tan-thanh', 'trade_en')).toBe('not-found');
});

it('tells a date of a decision that is none', async () => {
  for (const day of ['2030-13', '2030-02-31', 'năm 2030'])
    expect(
      await problemsAfter(({ replace }) =>
        replace('registers/clusters.yaml', 'decisionOn: "2030-08-08"', `decisionOn: "${day}"`),
      ),
    ).toMatchObject([{ field: 'canh-dieu · decisionOn' }]);
  for (const day of ['2030-08', '2030'])
    expect(
      await problemsAfter(({ replace }) =>
        replace('registers/clusters.yaml', 'decisionOn: "2030-08-08"', `decisionOn: "${day}"`),
      ).then((all) => all.filter(({ rule }) => rule !== 'change-note')),
    ).toEqual([]);
});
