import { absoluteFileUrl, absoluteUrl } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import { absenceKinds } from '../schema/field.ts';
import type { AnyDataset } from './all.ts';
import { schemaPath } from './json-schema.ts';
import { licence } from './licence.ts';
import { rowsOf, type RowSource } from './rows.ts';
import { listSeparator } from './table.ts';
import { versionOf } from './version.ts';
import { rowJson } from './write-jsonl.ts';

/**
 * JSON with an envelope, piece by piece; the rows come last.
 * @param envelope everything but the rows
 */
export function* jsonPieces(envelope: object, { columns, rows }: RowSource): Generator<string> {
  yield `${JSON.stringify(envelope, null, 1).replace(/\n\}$/, '')},\n "rows": [`;
  let before = '\n  ';
  for (const row of rows) {
    yield before + rowJson(columns, row);
    before = ',\n  ';
  }
  yield '\n ]\n}\n';
}

/** A table as JSON: what it is, its version, licence and source, how many rows, what each column means, the rows. */
export function writeJson(table: AnyDataset, model: Model): string {
  const { site } = model;
  const envelope = {
    $schema: absoluteFileUrl(site.baseAddress, schemaPath(table.id)),
    dataset: table.id,
    title: table.title,
    row: table.row,
    about: table.about,
    version: versionOf(model, table).label,
    licence: site.licence.content,
    licenceUrl: licence.path,
    publisher: site.publisher,
    source: absoluteUrl(site.baseAddress, 'en', { section: 'data', ids: [table.id] }),
    checkedOn: site.checkedOn,
    key: table.key,
    count: table.rows.length,
    absences: Object.fromEntries(
      absenceKinds.map((kind) => [
        kind,
        { vi: getWords('vi').absence[kind], en: getWords('en').absence[kind] },
      ]),
    ),
    columns: table.columns.map(({ name, type, meta, list, values, absences, to }) => ({
      name,
      type,
      label: meta.label,
      description: meta.description,
      ...(meta.unit ? { unit: meta.unit } : {}),
      ...(list ? { separator: listSeparator } : {}),
      ...(values ? { values } : {}),
      ...(absences.length > 0 ? { absences } : {}),
      ...(to ? { leadsTo: `${to.dataset}.${to.column}` } : {}),
    })),
  };
  return [...jsonPieces(envelope, rowsOf(table))].join('');
}
