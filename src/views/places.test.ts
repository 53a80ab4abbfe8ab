import { describe, expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import { buildAnswers } from './place-answers.ts';
import type { SentencePart } from './place-changes.ts';
import { buildPlaceIndex } from './place-index.ts';
import { buildPlaceView } from './places.ts';

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

  it('holds every unit, those of today with what they were made of', () => {
    const { all, rows, today } = buildPlaceIndex(model, 'vi');
    expect(rows.length + today.rows.length).toBe(all);
    expect(all).toBe(model.places.length);
    expect(today.head).toEqual(['Hiện nay', 'Trước đây thuộc', 'Gồm địa bàn của']);
    expect(today.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['xã Ví Dụ', 'huyện Mẫu', 'xã Ví Dụ Đông, xã Ví Dụ Tây'],
      ['xã Bãi Cỏ', 'huyện Mẫu', 'xã Ví Dụ Tây'],
    ]);
    const { today: alone } = buildPlaceIndex(
      { ...model, places: [{ ...place('nay-99022'), before: [] }] },
      'vi',
    );
    expect(alone.rows[0]!.cells.slice(1).map(({ text }) => text)).toEqual([
      'chưa tìm được',
      'chưa tìm được',
    ]);
  });

  it('leads from each district to its first row, and to the units of today', () => {
    const { jumps, rows } = buildPlaceIndex(model, 'vi');
    expect(jumps).toEqual([
      { label: 'huyện Mẫu', href: '#xa-99011' },
      { label: 'Hiện nay', href: '#today' },
    ]);
    expect(rows.map(({ id }) => id)).toContain('xa-99011');
  });

  it('has no such column where no unit has such a period', () => {
    const { head, cells } = index('en', [place('tinh-990')]);
    expect(head).toEqual(['When the plan was issued', 'Part of', 'Today']);
    expect(cells[0]).toHaveLength(3);
  });
});

/** The second lines of a row's cells, as a reader sees them, and where their links lead. */
const changesOf = (id: string, locale: 'vi' | 'en', places = model.places) => {
  const { rows } = buildPlaceIndex({ ...model, places }, locale);
  const parts = rows
    .find((row) => row.id === id)!
    .cells.map((cell): SentencePart[] => ('secondParts' in cell ? (cell.secondParts ?? []) : []));
  return {
    texts: parts.map((one) => one.map(({ text }) => text).join('')).slice(2),
    hrefs: parts.flat().flatMap(({ href }) => href ?? []),
  };
};

describe('what changed a unit', () => {
  it('stands below what the unit became, with a link to its document', () => {
    expect(changesOf('huyen-9901', 'vi')).toEqual({
      texts: [
        'Nghị quyết 700/2030/NQ-HĐND, từ 01/02/2031; văn bản thay đổi: chưa tìm được',
        'Nghị quyết 702/2031/NQ, từ 01/07/2031',
      ],
      hrefs: ['/vi/van-ban/nq-700-2030-nq-hdnd/'],
    });
  });

  it('is that of the units of today where none is written with the unit itself', () => {
    expect(changesOf('tinh-990', 'en').texts).toEqual([
      '',
      'Resolution 702/2031/NQ, from 1 July 2031',
    ]);
  });

  it('is said not to be known, or not to have been', () => {
    const east = place('xa-99011');
    const same = { ...east, between: [{ ...east.between![0]!, name: { ...east.name } }] };
    const alone = { ...east, today: [place('nay-99022')] };
    expect(changesOf('xa-99011', 'en', [same]).texts[0]).toBe('unchanged');
    expect(changesOf('xa-99011', 'en', [alone]).texts).toEqual([
      'instrument of change: not found',
      'instrument of change: not found',
    ]);
  });
});

describe('who answers for a place now', () => {
  const answers = (id: string, agencies = model.agencies) => {
    const { lead, items } = buildAnswers({ ...model, agencies }, place(id), 'en');
    return { lead, items: items.map(({ label, href, meta }) => [label, href, meta]) };
  };

  it('are the committees of today, by the names that the register has, and what is not known is said', () => {
    expect(answers('huyen-9901')).toEqual({
      lead: 'This area is today part of 2 communes and wards; no single body is the successor.',
      items: [
        [
          'People’s Committee of Ví Dụ commune',
          '/en/places/nay-99021/',
          'day not known, instrument of change: not found',
        ],
        ['Bãi Cỏ commune', '/en/places/nay-99022/', 'Body that answers for it now: not found.'],
      ],
    });
  });

  it('is one of those named together where the register names no other', () => {
    const together = {
      ...model.agencies.find(({ id }) => id === 'so-thu-cong')!,
      id: 'ubnd-cac-xa',
      kind: 'commune-committees' as const,
      successors: [
        {
          name: { vi: 'Ủy ban nhân dân hai xã', en: 'People’s committees of the two communes' },
          from: '2031-07-01',
          instrument: { absent: 'not-found' as const },
        },
      ],
    };
    const meta =
      'named together as: People’s committees of the two communes; from 1 July 2031, instrument of change: not found';
    expect(answers('nay-99022', [...model.agencies, together]).items).toEqual([
      ['People’s Committee of Bãi Cỏ commune', '/en/agencies/ubnd-cac-xa/', meta],
    ]);
    // Of two such groups nothing says to which the unit belongs.
    expect(answers('nay-99022', [together, together]).items).toEqual([]);
  });

  it('is the body that issued the plan of a province', () => {
    expect(answers('tinh-990').items).toEqual([
      ['People’s Committee of Thử Nghiệm province', '/en/agencies/ubnd-tinh/', undefined],
    ]);
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
