/** The parts of a workbook (ECMA-376), as text in pieces. */
import type { Cell } from './table.ts';

export interface SheetCell {
  value: Cell;
  style: 'plain' | 'head' | 'day';
}

export interface Sheet {
  name: string;
  /** In characters. */
  widths: number[];
  /** True for a filter over all columns. */
  filter: boolean;
  /** The header first. */
  rows: Iterable<SheetCell[]>;
}

export interface Part {
  path: string;
  pieces: Iterable<string>;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const officeNs = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Every part of a workbook with these sheets. */
export function xlsxParts(title: string, sheets: Sheet[]): Part[] {
  const counts = new Map<Sheet, number>();
  const part = (path: string, xml: string) => ({ path, pieces: [declaration + xml] });
  return [
    part('[Content_Types].xml', contentTypesXml(sheets)),
    part(
      '_rels/.rels',
      relationsXml([
        [`${officeNs}/officeDocument`, 'xl/workbook.xml'],
        [`${packageNs}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ),
    part('docProps/core.xml', coreXml(title)),
    part('xl/styles.xml', stylesXml),
    ...sheets.map((sheet, at) => ({
      path: `xl/worksheets/sheet${at + 1}.xml`,
      pieces: sheetXml(sheet, at === 0, (count) => counts.set(sheet, count)),
    })),
    // After the sheets, because only then is it known how many rows their filters cover.
    { path: 'xl/workbook.xml', pieces: workbookXml(sheets, counts) },
    part(
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...sheets.map((_, at): [string, string] => [
          `${officeNs}/worksheet`,
          `worksheets/sheet${at + 1}.xml`,
        ]),
        [`${officeNs}/styles`, 'styles.xml'],
      ]),
    ),
  ];
}

function contentTypesXml(sheets: Sheet[]): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${packageNs}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${contentType}.sheet.main+xml`),
    override('xl/styles.xml', `${contentType}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheets.map((_, at) =>
      override(`xl/worksheets/sheet${at + 1}.xml`, `${contentType}.worksheet+xml`),
    ),
    '</Types>',
  ].join('');
}

function relationsXml(relations: [type: string, target: string][]): string {
  const rows = relations.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageNs}/relationships">${rows.join('')}</Relationships>`;
}

function coreXml(title: string): string {
  return [
    `<cp:coreProperties xmlns:cp="${packageNs}/metadata/core-properties"`,
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title>`,
    '</cp:coreProperties>',
  ].join('');
}

function* workbookXml(sheets: Sheet[], counts: ReadonlyMap<Sheet, number>): Generator<string> {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const filters = sheets.flatMap((sheet, at) => {
    if (!sheet.filter) return [];
    const range = `'${sheet.name.replaceAll("'", "''")}'!$A$1:$${columnName(sheet.widths.length - 1)}$${counts.get(sheet) ?? 1}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${escapeXml(range)}</definedName>`;
  });
  yield [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${officeNs}"><sheets>${list.join('')}</sheets>`,
    filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
}

/** Style 0 plain, 1 header, 2 a day as year-month-day. */
const styleNumbers = { plain: 0, head: 1, day: 2 };
const stylesXml = [
  `<styleSheet xmlns="${main}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');

function* sheetXml(
  sheet: Sheet,
  selected: boolean,
  count: (rows: number) => void,
): Generator<string> {
  const columns = sheet.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield [
    `${declaration}<worksheet xmlns="${main}"><sheetViews>`,
    `<sheetView workbookViewId="0"${selected ? ' tabSelected="1"' : ''}>`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    `</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`,
  ].join('');
  let number = 0;
  for (const row of sheet.rows) {
    number += 1;
    const cells = row.map((cell, at) => cellXml(`${columnName(at)}${number}`, cell));
    yield `<row r="${number}">${cells.join('')}</row>`;
  }
  count(number);
  const last = `${columnName(sheet.widths.length - 1)}${number}`;
  yield `</sheetData>${sheet.filter ? `<autoFilter ref="A1:${last}"/>` : ''}</worksheet>`;
}

function cellXml(place: string, { value, style }: SheetCell): string {
  const number = styleNumbers[style];
  const start = `<c r="${place}"${number > 0 ? ` s="${number}"` : ''}`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Letters that XML cannot hold are written as _xHHHH_, and so is the start of a text that only looks like it. */
function escapeText(text: string): string {
  const hex = (letter: string) =>
    `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(
        /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
        hex,
      ),
  );
}
