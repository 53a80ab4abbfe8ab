import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { compareText } from '../model/problem.ts';
import type { Model } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { addDays } from './last-checked.ts';

interface CalendarEvent {
  uid: string;
  day: string;
  title: string;
  text: string;
  url: string;
}

export const calendarFile = (locale: Locale) => `data/calendar-${locale}.ics`;

/** The dates that the plans and the supports set: a day to report by, first and last days of supports. */
export function calendarEvents(model: Model, locale: Locale): CalendarEvent[] {
  const words = getWords(locale).calendar;
  const { baseAddress } = model.site;
  const reports = model.plans.flatMap((plan) => {
    const due = plan.record.reportDue;
    if (!due) return [];
    const name = model.get.agency(due.to).name[locale];
    return [
      {
        uid: `report-${plan.year}`,
        day: due.day,
        title: words.report(valueOf(plan.document.number) ?? plan.year, name),
        text: due.note?.[locale] ?? '',
        url: absoluteUrl(baseAddress, locale, {
          section: 'plan',
          ids: [plan.year],
          fragment: due.clause,
        }),
      },
    ];
  });
  const supports = model.policies.flatMap((policy) => {
    const items = model.supportItems.filter((item) => item.policy === policy);
    return (['validFrom', 'validTo'] as const).flatMap((edge) => {
      const days = [...new Set(items.flatMap((item) => valueOf(item[edge]) ?? []))];
      return days.map((day) => {
        const labels = items.filter((item) => item[edge] === day).map((item) => item.label[locale]);
        return {
          uid: `support-${policy.id}-${edge === 'validFrom' ? 'from' : 'to'}-${day}`,
          day,
          title: words[edge](policy.shortTitle[locale], labels.length),
          text: labels.join('; '),
          url: absoluteUrl(baseAddress, locale, { section: 'support', ids: [policy.id] }),
        };
      });
    });
  });
  return [...reports, ...supports].sort(
    (a, b) => compareText(a.day, b.day) || compareText(a.uid, b.uid),
  );
}

/**
 * The calendar as RFC 5545 has it: lines end in CR LF and are folded at 75 bytes. The stamp is the day of the last
 * check of the content, never that of the build.
 */
export function writeCalendar(model: Model, locale: Locale): string {
  const host = new URL(model.site.baseAddress).hostname;
  const stamp = `${compact(model.site.checkedOn)}T000000Z`;
  const name = getWords(locale).calendar.name(model.site.name[locale]);
  const events = calendarEvents(model, locale).flatMap((event) => [
    'BEGIN:VEVENT',
    `UID:${event.uid}-${locale}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(event.day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(event.day, 1))}`,
    `SUMMARY;LANGUAGE=${locale}:${escapeText(event.title)}`,
    ...(event.text ? [`DESCRIPTION;LANGUAGE=${locale}:${escapeText(event.text)}`] : []),
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Text of a property: backslash, semicolon, comma and line break are escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line in pieces of at most 75 bytes, each further one starting with a space; no letter is cut through. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > 75) {
      pieces.push(piece);
      [piece, bytes] = [' ', 1];
    }
    piece += letter;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n');
}
