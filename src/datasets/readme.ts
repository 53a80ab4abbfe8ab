/** README files of the archives, in one language each. */
import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import type { AnyDataset } from './all.ts';
import { meaningOf } from './column-meaning.ts';
import { absenceLine } from './dictionary.ts';
import { licence } from './licence.ts';
import { versionOf } from './version.ts';

/** What is in an archive of one or more tables, or in a frozen release. */
export function writeReadme(
  model: Model,
  locale: Locale,
  tables: readonly AnyDataset[],
  files: readonly string[],
  isFrozen = false,
): string {
  const { dataFiles: words, data } = getWords(locale);
  const { site } = model;
  const only = tables.length === 1 ? tables[0] : undefined;
  const url = absoluteUrl(site.baseAddress, locale, {
    section: 'data',
    ids: only ? [only.id] : [],
  });
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  return [
    `# ${only?.title[locale] ?? `${site.name[locale]}: ${data.title}`}`,
    only?.about[locale] ?? data.lead,
    list([
      `${words.source}: ${site.name[locale]}, ${url}`,
      `${words.checkedOn}: ${site.checkedOn}`,
      `${words.licence}: ${licence.name}, ${licence.path}`,
      words.cite,
      words.check,
    ]),
    `## ${words.files}`,
    list(files),
    ...(isFrozen ? [words.frozenNote] : []),
    ...tables.map((table) => section(model, locale, table, only !== undefined)),
    `## ${words.absence}`,
    `${absenceLine(locale)}. ${words.absenceNote}`,
    words.guardNote,
    ...(files.some((name) => name.endsWith('.sqlite')) ? [words.searchNote] : []),
    `## ${words.licence}`,
    data.licenceText,
    '',
  ].join('\n\n');
}

function section(model: Model, locale: Locale, table: AnyDataset, alone: boolean): string {
  const { dataFiles: words, dataset } = getWords(locale);
  const columns = table.columns.map(
    (column) => `- \`${column.name}\`: ${meaningOf(column)[locale]}`,
  );
  return [
    ...(alone ? [] : [`## ${table.title[locale]} (\`${table.id}\`)`, table.about[locale]]),
    [
      `${words.rows}: ${table.row[locale]}`,
      `${words.version}: ${versionOf(model, table).label}. ${dataset.key(table.key.join(', '))}`,
    ].join('\n\n'),
    `### ${words.limits}`,
    table.limits.map((limit) => `- ${limit[locale]}`).join('\n'),
    `### ${words.quality}`,
    [dataset.grades[table.quality.grade], ...table.quality.reasons.map((one) => one[locale])]
      .map((line) => `- ${line}`)
      .join('\n'),
    `### ${words.columns}`,
    columns.join('\n'),
  ].join('\n\n');
}

/** The licence in plain words of both languages. */
export function writeLicence(): string {
  const part = (locale: Locale) => getWords(locale).data.licenceText;
  return [licence.title, licence.path, part('vi'), part('en'), ''].join('\n\n');
}
