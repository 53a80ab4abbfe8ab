import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../datasets/write-csv.ts';
import { pickRows } from './list-csv.ts';

const meta = { label: { vi: '', en: '' }, description: { vi: '', en: '' } };
const write = (rows: { id: string; text: string }[]) =>
  writeCsv({
    id: 'x',
    title: { vi: '', en: '' },
    row: { vi: '', en: '' },
    columns: [
      { name: 'id', type: 'string', meta, value: (row: { id: string }) => row.id },
      { name: 'text', type: 'string', meta, value: (row: { text: string }) => row.text },
    ],
    rows,
  } as unknown as Parameters<typeof writeCsv>[0]);

describe('pickRows', () => {
  it('keeps the head and the rows that are wanted', () => {
    const text = write([
      { id: 'a', text: 'một "hai"\r\nba' },
      { id: 'b', text: 'b, c' },
    ]);
    expect(pickRows(text, new Set(['b']))).toBe('id,text\r\nb,"b, c"\r\n');
    expect(pickRows(text, new Set(['a', 'b']))).toBe(text);
    expect(pickRows(text, new Set())).toBe('id,text\r\n');
  });

  it('gives what writing the wanted rows alone gives, whatever the cells hold', () => {
    const id = fc.stringMatching(/^[a-z]{1,6}$/);
    const rows = fc.uniqueArray(fc.record({ id, text: fc.string({ minLength: 1 }) }), {
      selector: (row) => row.id,
    });
    fc.assert(
      fc.property(rows, fc.func(fc.boolean()), (all, isWanted) => {
        const wanted = all.filter((row) => isWanted(row.id));
        expect(pickRows(write(all), new Set(wanted.map((row) => row.id)))).toBe(write(wanted));
      }),
    );
  });
});
