import type { Locale } from './sections.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * An ISO day as people write it: 22/01/2024; 22 January 2024.
 * @param iso `2024-01-22`; a month (`2024-01`) or a year (`2024`) stays as short as it is
 */
export function formatDay(locale: Locale, iso: string): string {
  const [year, month, day] = iso.split('-');
  if (!month) return iso;
  if (!day) return locale === 'vi' ? `${month}/${year}` : `${months[Number(month) - 1]} ${year}`;
  return locale === 'vi'
    ? `${day}/${month}/${year}`
    : `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** An ISO day in a cell of a table: 22/01/2024; 22 Jan 2024. It never breaks. */
export function formatTableDay(locale: Locale, iso: string): string {
  const [year, month, day] = iso.split('-');
  if (locale === 'vi' || !month || !day) return formatDay(locale, iso);
  return [Number(day), months[Number(month) - 1]!.slice(0, 3), year].join('\u00a0');
}

/** Words at the head of a page: “Huyện Phong Điền” of “huyện Phong Điền”. */
export function startWithCapital(locale: Locale, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** The day as an administrative document writes it: “ngày 22 tháng 01 năm 2024”. */
export function formatAdministrativeDay(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** A number with the language's separators: 1.236.393 and 27,3; 1,236,393 and 27.3. */
export function formatNumber(locale: Locale, value: number): string {
  const [whole, fraction] = String(Math.abs(value)).split('.');
  const [group, point] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, group!);
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? point! + fraction : ''}`;
}

/** Bytes as 2,7 KB or 21 KB: one decimal below ten. */
export function formatBytes(locale: Locale, bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  const rounded = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${formatNumber(locale, rounded)} ${unit}`;
}

/** Items as a sentence lists them: “a, b và c”; “a, b and c”. */
export function formatList(locale: Locale, items: readonly string[]): string {
  const and = locale === 'vi' ? ' và ' : ' and ';
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
}
