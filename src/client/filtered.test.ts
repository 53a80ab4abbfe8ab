import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../datasets/write-csv.ts';
import { fillReadme, nameFile, pickRows } from './filtered.ts';

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
    expect(pickRows(text, ['b'])).toBe('id,text\r\nb,"b, c"\r\n');
    expect(pickRows(text, ['a', 'b'])).toBe(text);
    expect(pickRows(text, [])).toBe('id,text\r\n');
    expect(pickRows(text, ['b', 'a', 'none'])).toBe(
      write([
        { id: 'b', text: 'b, c' },
        { id: 'a', text: 'một "hai"\r\nba' },
      ]),
    );
  });

  it('gives what writing the wanted rows alone gives, whatever the cells hold', () => {
    const id = fc.stringMatching(/^[a-z]{1,6}$/);
    const rows = fc.uniqueArray(fc.record({ id, text: fc.string({ minLength: 1 }) }), {
      selector: (row) => row.id,
    });
    fc.assert(
      fc.property(rows, fc.func(fc.boolean()), (all, isWanted) => {
        const wanted = all.filter((row) => isWanted(row.id)).reverse();
        const ids = wanted.map((row) => row.id);
        expect(pickRows(write(all), ids)).toBe(write(wanted));
      }),
    );
  });
});

const choices = [
  { value: 'handicraft', label: 'Group', text: 'crafts' },
  { value: '4', label: 'Stars', text: '4 stars' },
];

it('the name of the file tells the filter', () => {
  expect(nameFile('list', [], 'csv')).toBe('list.csv');
  expect(nameFile('list', choices, 'README.txt')).toBe('list-handicraft-4.README.txt');
});

it('the README tells the filter in the words of the page, and leaves braces that it does not know', () => {
  const template = '{file}\nFilter: {filter}\n{n} of {all}, {url} {other}';
  const facts = { file: 'a.csv', choices, n: 2, all: 7, url: 'https://plan.example/?a=b' };
  expect(fillReadme(template, 'none', facts)).toBe(
    'a.csv\nFilter: Group: crafts; Stars: 4 stars\n2 of 7, https://plan.example/?a=b {other}',
  );
  const whole = fillReadme(template, 'none', { ...facts, choices: [] });
  expect(whole.split('\n')[1]).toBe('Filter: none');
});
