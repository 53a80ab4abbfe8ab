import { expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import {
  buildSourceIndex,
  buildSourceList,
  readable,
  sourcesLink,
  usedStrengths,
} from './source-pages.ts';

const model = await modelOfSecondPlan();

it('puts every source on the page of its kind, by publisher, with its record', () => {
  const kinds = usedStrengths(model);
  const rows = kinds.flatMap((kind) => buildSourceList(model, 'en', kind).table.rows);
  expect(rows.map(({ id }) => id).sort()).toEqual(model.sources.map(({ id }) => id).sort());
  const sources = model.sources.map((one) => ({ ...one, strength: 'press' as const }));
  const press = buildSourceList({ ...model, sources: sources.toReversed() }, 'en', 'press');
  const publishers = press.table.rows.map(({ cells }) => cells[0]!.text);
  expect(publishers.length).toBeGreaterThan(1);
  expect(publishers).toEqual([...publishers].sort((a, b) => a.localeCompare(b, 'vi')));
  const row = press.table.rows.find(({ id }) => id === 'bao-dieu')!;
  expect(row.cells).toEqual([
    { text: 'Báo Diều', second: 'Only the opening part could be read.' },
    {
      text: 'bao-dieu.example/lang-gio-len?trang=2&muc=dieu',
      href: 'https://bao-dieu.example/lang-gio-len?trang=2&muc=dieu',
    },
    { text: '5\u00a0Jan\u00a02031' },
    { text: 'JSON', href: '/api/v1/sources/bao-dieu.json' },
  ]);
});

it('names each kind that is there with its number, and the way to all', () => {
  const { kinds } = buildSourceIndex(model, 'vi');
  expect(kinds.map(({ href }) => href)).toEqual(
    usedStrengths(model).map((kind) => `/vi/nguon/${kind}/`),
  );
  expect(kinds[0]!.meta).toMatch(/^\d+ nguồn\. /);
  expect(sourcesLink(model, 'vi')!.href).toBe('/vi/nguon/');
  expect(sourcesLink({ ...model, sources: [] }, 'vi')).toBeUndefined();
});

it.each([
  ['https://www.a.example/', 'a.example'],
  ['http://a.example/l%C3%A0ng', 'a.example/làng'],
  ['https://a.example/%E0%A4%A', 'a.example/%E0%A4%A'],
  [`https://a.example/${'x'.repeat(100)}`, `a.example/${'x'.repeat(61)}…`],
])('shows %s as %s', (url, text) => expect(readable(url)).toBe(text));
