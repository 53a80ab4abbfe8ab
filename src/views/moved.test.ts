import { describe, expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import { buildMovedPage, movedPages, movedPlaces } from './moved.ts';

const model = await modelOfSecondPlan();

it('keeps a page in both languages for each page that was given up', () => {
  expect(movedPages(model).map(({ params }) => params)).toEqual([
    { lang: 'vi', moved: 'co-quan/so-dieu' },
    { lang: 'en', moved: 'agencies/so-dieu' },
    { lang: 'vi', moved: 'van-ban/kh-1-2030' },
    { lang: 'en', moved: 'documents/kh-1-2030' },
  ]);
});

describe('buildMovedPage', () => {
  it('leads on and hands its standing to the page it leads to', () => {
    const page = buildMovedPage(model, 'en', 'agencies/so-dieu');
    expect(page.follow).toBe(true);
    expect(page.href).toBe('/en/agencies/so-thu-cong/');
    expect(page.canonical).toBe('https://ke-hoach-7.example/en/agencies/so-thu-cong/');
    expect(page.languages).toEqual(['/vi/co-quan/so-dieu/', '/en/agencies/so-dieu/']);
  });

  it('stays where something is retired, and says what became of it', () => {
    const page = buildMovedPage(model, 'vi', 'documents/kh-1-2030');
    expect(page.follow).toBe(false);
    expect(page.text).toBe('Bản dự thảo đã gộp vào kế hoạch.');
    expect(page.canonical).toBe('https://ke-hoach-7.example/vi/van-ban/kh-1-2030/');
  });
});

it('a page keeps the fragments that it had, each with the way on', () => {
  const places = movedPlaces(model, 'vi', { section: 'plan', ids: ['2031'] });
  expect(places).toMatchObject([{ id: 'b-1.9', href: '/vi/ke-hoach/2031/#b-1.3', follow: true }]);
  const both = movedPlaces(model, 'en', { section: 'plan', ids: ['2031'], view: 'sideBySide' });
  expect(both).toMatchObject([{ id: 'b-1.9', href: '/en/plan/2031/side-by-side/#b-1.3' }]);
  expect(movedPlaces(model, 'vi', { section: 'tasks', ids: ['2031'] })).toEqual([]);
});
