import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import { realContent } from '../test/builders.ts';
import { calendarEvents, escapeText, foldLine, writeCalendar } from './calendar.ts';

const model = buildModel((await readContent(realContent)).content, []).model!;

describe.each(['vi', 'en'] as const)('the calendar in "%s"', (locale) => {
  const text = writeCalendar(model, locale);
  const events = new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

  it('is read by another program, with every event and every letter', () => {
    const wanted = calendarEvents(model, locale);
    expect(events.map((one) => one.summary)).toEqual(wanted.map(({ title }) => title));
    expect(events.map((one) => one.description ?? '')).toEqual(wanted.map((one) => one.text));
    expect(events.map((one) => one.startDate.toString())).toEqual(wanted.map(({ day }) => day));
    expect(events.every((one) => one.startDate.isDate)).toBe(true);
    expect(new Set(events.map((one) => one.uid)).size).toBe(events.length);
  });

  it('has the one date that the plan sets for reporting', () => {
    const report = events.find((one) => one.uid.startsWith('report-2024-'))!;
    expect(report.startDate.toString()).toBe('2024-12-15');
    expect(report.summary).toContain('26/KH-UBND');
  });

  it('has lines of at most 75 bytes that end in CR LF', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.some((line) => line.includes('\n'))).toBe(false);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('is stamped by the content, not by a clock', () => {
    const stamps = new Set(text.match(/^DTSTAMP:.*$/gm));
    expect([...stamps]).toEqual([`DTSTAMP:${model.site.checkedOn.replaceAll('-', '')}T000000Z`]);
  });
});

it('any text survives escaping and folding', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aộđ;,\\:"\n x') });
  fc.assert(
    fc.property(letters, (text) => {
      const line = foldLine(`SUMMARY:${escapeText(text)}`);
      const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', line, 'END:VEVENT', 'END:VCALENDAR'];
      const calendar = new ICAL.Component(ICAL.parse(lines.join('\r\n')) as never);
      expect(new ICAL.Event(calendar.getFirstSubcomponent('vevent')!).summary).toBe(text);
    }),
  );
});
