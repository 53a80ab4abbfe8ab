/** The lists of administrative units as files: the columns, rows, order and words of their page. */
import { absoluteUrl, locales, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { oncePer } from '../model/once-per.ts';
import { shownPlacesFile, type PlaceFileView } from '../model/shown-files.ts';
import type { Model } from '../model/types.ts';
import { listColumns, pageColumn } from './list-columns.ts';
import { buildPlaceIndex, type PlaceCell } from './place-index.ts';
import { fileOf, type Shown, type ShownFile } from './shown-list.ts';

/** The files of both lists in each language; none of a list without rows. */
export const buildPlaceFiles = oncePer((model: Model): ShownFile[] =>
  locales.flatMap((locale) =>
    Object.entries(shownPlaces(model, locale)).flatMap(([view, shown]) =>
      shown.rows.length > 0 ? [fileOf(shownPlacesFile(view as PlaceFileView, locale), shown)] : [],
    ),
  ),
);

function shownPlaces(model: Model, locale: Locale): Record<PlaceFileView, Shown> {
  const { columns } = getWords(locale).dataFiles.filtered;
  const index = buildPlaceIndex(model, locale);
  const page = pageColumn(columns.page);
  const rowsOf = (rows: readonly { id: string; cells: readonly PlaceCell[] }[]) =>
    rows.map(({ id, cells }) => [
      id,
      ...cells.map(textOf),
      absoluteUrl(model.site.baseAddress, locale, { section: 'places', ids: [id] }),
    ]);
  const [name = '', parent = '', ...periods] = index.head;
  const [nameToday = '', beforeAbove = '', before = ''] = index.today.head;
  const between = periods.length > 1 ? { between: periods[0]! } : {};
  return {
    then: {
      columns: [
        ...listColumns('places', { id: 'id', name, parent, ...between, today: periods.at(-1)! }),
        page,
      ],
      rows: rowsOf(index.rows),
    },
    today: {
      columns: [...listColumns('places', { id: 'id', name: nameToday, beforeAbove, before }), page],
      rows: rowsOf(index.today.rows),
    },
  };
}

/** A cell, and in brackets the line below it. */
function textOf({ text, secondParts }: PlaceCell): string {
  const second = secondParts?.map((part) => part.text).join('');
  return second ? `${text} (${second})` : text;
}
