import { expect, it } from 'vitest';
import { checkContent } from '../loader/check-content.ts';
import { realContent } from '../test/builders.ts';
import { areaFigure, buildAreas } from './areas.ts';
import { buildPlaceLists } from './place-lists.ts';

const model = (await checkContent(realContent)).model!;
const metasOf = (id: string, locale: 'vi' | 'en') =>
  buildPlaceLists(model, model.get.place(id), locale).flatMap(({ items }) =>
    items.flatMap(({ meta }) => (meta && / ha\b/.test(meta) ? [meta] : [])),
  );

it('says of a past figure that it is past, without a date, and of the district as a whole', () => {
  for (const ward of ['nay-19819', 'nay-19858', 'nay-19831', 'nay-19828', 'nay-19873'])
    expect(metasOf(ward, 'vi')).toContain(
      '90 ha, trước kia, nay ít hơn, thời điểm: không nêu; số của cả huyện Phong Điền, không phải của riêng nơi này',
    );
  expect(metasOf('nay-20161', 'en')).toContain(
    '720 ha, there now, as of 2023; for Nam Đông district as a whole, not for this place alone',
  );
});

it('says nothing of a whole on the page of the unit whose figure it is', () => {
  expect(metasOf('huyen-483', 'vi').join()).not.toContain('không phải của riêng');
  expect(metasOf('xa-20146', 'vi').join()).not.toContain('không phải của riêng');
});

it('gives the word for a figure that is not known', () => {
  const area = model.rawMaterialAreas.find(({ id }) => id === 'tram-phu-loc')!;
  expect(areaFigure(area, 'vi')).toBe('diện tích: chưa tìm được');
});

it('says that only the plan knows of an area where the plan names it, and nowhere else', () => {
  const said = (area: { namedIn: unknown[]; sources: unknown[] }) =>
    buildAreas({ ...model, rawMaterialAreas: [{ ...named, ...area } as typeof named] }, 'vi')
      .items[0]!;
  const named = model.rawMaterialAreas.find(({ id }) => id === 'tram-phu-loc')!;
  expect(said({ namedIn: named.namedIn, sources: [] }).noSources).toBe('Chỉ biết từ kế hoạch này');
  expect(said({ namedIn: [], sources: [] }).noSources).toBeUndefined();
});
