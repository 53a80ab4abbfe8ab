import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import { buildDataset, datasetIds } from './all.ts';
import { hostile, tableOf } from '../test/tables.ts';
import { cellsOf } from './table.ts';
import { guardCell, parseCsv, unguardCell, writeCsv } from './write-csv.ts';

const readBack = (csv: string) => (parse(csv) as string[][]).map((row) => row.map(unguardCell));

describe('guardCell', () => {
  it('puts an apostrophe before what a spreadsheet would run', () => {
    expect(['=1+1', '+1', '-1', '@a', '\ta', '\ra', "'a", 'a=1', ''].map(guardCell)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@a",
      "'\ta",
      "'\ra",
      "''a",
      'a=1',
      '',
    ]);
  });

  it('leaves numbers alone', () => {
    expect([-5, 0, true].map(guardCell)).toEqual([-5, 0, true]);
  });

  it('is undone by unguardCell, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        const guarded = guardCell(text) as string;
        expect(unguardCell(guarded)).toBe(text);
        expect(/^[=+\-@\t\r]/.test(guarded)).toBe(false);
      }),
    );
  });
});

describe('writeCsv', () => {
  it('is comma, CRLF, a header row and no byte order mark', () => {
    expect(
      writeCsv(
        tableOf([
          ['a', 1.5, true],
          ['b;c', -2, false],
        ]),
      ),
    ).toBe('c0,c1,c2\r\na,1.5,true\r\nb;c,-2,false\r\n');
  });

  it('gives back every cell of a hostile table', () => {
    const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(hostile, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(rows, (cells) => {
        const csv = writeCsv(tableOf(cells));
        expect(readBack(csv).slice(1)).toEqual(cells);
        expect(parseCsv(csv)).toEqual(parse(csv));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the published tables', () => {
  it.each(datasetIds)('%s: every cell survives the file, none is blank', async (id) => {
    const dataset = buildDataset(await modelOfSecondPlan(), id);
    const cells = cellsOf(dataset).map((row) => row.map(String));
    const [header, ...rows] = readBack(writeCsv(dataset));
    expect(header).toEqual(dataset.columns.map((one) => one.name));
    expect(new Set(header).size).toBe(header!.length);
    expect(rows).toEqual(cells);
    expect(rows.flat().filter((cell) => cell.trim() === '')).toEqual([]);
  });

  it('write absence as its own word', async () => {
    const model = await modelOfSecondPlan();
    const [header, ...rows] = readBack(writeCsv(buildDataset(model, 'tasks')));
    const notes = rows.map((row) => row[header!.indexOf('note_printed')]);
    expect(notes).toEqual(['Xong trước ngày 30/9/2031', 'not-stated', 'not-stated']);
  });
});
