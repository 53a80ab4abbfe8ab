import { describe, expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import { buildPlaceIndex, buildPlaceView } from './places.ts';

const model = await modelOfSecondPlan();
const place = (id: string) => model.get.place(id);
const index = (locale: 'vi' | 'en', places = model.places) => {
  const { head, rows } = buildPlaceIndex({ ...model, places }, locale);
  return { head, cells: rows.map(({ cells }) => cells.map(({ text }) => text)) };
};

describe('the index of places', () => {
  it('gives the days of each period where they are not the same for all', () => {
    const { head, cells } = index('vi');
    expect(head).toEqual(['Khi ban hành kế hoạch', 'Thuộc', 'Giữa hai thời điểm', 'Hiện nay']);
    expect(cells[1]).toEqual([
      'huyện Mẫu',
      'tỉnh Thử Nghiệm',
      'Từ 01/02/2031 đến 30/04/2031: thị xã Mẫu; Từ 01/05/2031 đến 30/06/2031: thành phố Mẫu',
      'xã Ví Dụ, xã Bãi Cỏ',
    ]);
    expect(cells[3]![2]).toBe('chưa tìm được');
  });

  it('gives them once, in the head, where they are', () => {
    const { head, cells } = index('en', [place('xa-99011'), place('xa-99012')]);
    expect(head).toEqual([
      'When the plan was issued',
      'Part of',
      '1 February 2031 to 30 June 2031',
      'Today',
    ]);
    expect(cells.map((row) => row[2])).toEqual(['Ví Dụ Đông ward', 'not found']);
  });

  it('has no such column where no unit has such a period', () => {
    const { head, cells } = index('en', [place('tinh-990')]);
    expect(head).toEqual(['When the plan was issued', 'Part of', 'Today']);
    expect(cells[0]).toHaveLength(3);
  });
});

describe('the page of a place', () => {
  it('has a row for each period between then and now', () => {
    const rows = buildPlaceView(place('huyen-9901'), 'vi').facts.slice(0, 4);
    expect(rows.map(({ term, values }) => [term, values.map(({ text }) => text)])).toEqual([
      ['Thuộc', ['tỉnh Thử Nghiệm']],
      ['Từ 01/02/2031 đến 30/04/2031', ['thị xã Mẫu']],
      ['Từ 01/05/2031 đến 30/06/2031', ['thành phố Mẫu']],
      ['Hiện nay', ['xã Ví Dụ', 'xã Bãi Cỏ']],
    ]);
  });

  it('names the level without a year', () => {
    const kinds = ['tinh-990', 'huyen-9901', 'xa-99011', 'nay-99021'].map((id) => [
      buildPlaceView(place(id), 'vi').kind,
      buildPlaceView(place(id), 'en').kind,
    ]);
    expect(kinds).toEqual([
      ['tỉnh, khi ban hành kế hoạch', 'province, when the plan was issued'],
      ['cấp huyện, khi ban hành kế hoạch', 'district level, when the plan was issued'],
      ['cấp xã, khi ban hành kế hoạch', 'commune level, when the plan was issued'],
      ['cấp xã, hiện nay', 'commune level, today'],
    ]);
  });
});
