import type { Content } from '../../loader/content.ts';
import type { DocumentEntry } from '../../schema/document.ts';
import { valueOf, type Bilingual } from '../../schema/field.ts';
import type { PlaceEntry } from '../../schema/place.ts';
import { quote, same, type Problem } from '../problem.ts';
import { productEntries, type ProductEntry as Entry } from './product-entries.ts';

/** What a product says in two places agrees: its commune and district, its decision and dates. */
export function checkProductFacts(content: Content): Problem[] {
  const places = new Map(content.places.map(({ data }) => [data.id, data]));
  const documents = new Map(content.documents.map(({ data }) => [data.id, data]));
  return productEntries(content).flatMap((entry) => [
    ...checkPlace(entry, places),
    ...checkYears(entry),
    ...checkDecisions(entry, documents),
  ]);
}

/** A commune lies in the district that is stated, unless the author says that it moved since. */
function checkPlace({ file, data }: Entry, places: ReadonlyMap<string, PlaceEntry>): Problem[] {
  const commune = places.get(valueOf(data.commune) ?? '');
  const district = places.get(valueOf(data.district) ?? '');
  const above = places.get(commune?.parent ?? '');
  if (!commune || !district || !above || above === district || data.communeMoved) return [];
  return [
    {
      rule: 'product-place',
      file,
      field: 'commune',
      found: {
        vi: `${quote(commune.id)}, ${commune.name.vi}, ${above.name.vi}; district ghi ${district.name.vi}`,
        en: `${quote(commune.id)}, ${commune.name.en}, ${above.name.en}; district says ${district.name.en}`,
      },
      expected: { vi: 'một xã thuộc huyện ấy', en: 'a commune of that district' },
      fix: {
        vi: 'tìm xã cùng tên của huyện ấy, hoặc sửa district; nếu lúc được công nhận xã thuộc huyện khác thì ghi communeMoved: true',
        en: 'look for the commune of that name in that district, or mend district; if the commune belonged to another district at recognition, write communeMoved: true',
      },
      needs: [commune, district, above].map(({ id }) => ({
        file: 'content/registers/places.yaml',
        row: id,
      })),
    },
  ];
}

/** The year of recognition is that of its day, and no earlier than that of its round. */
function checkYears({ file, data }: Entry): Problem[] {
  const year = valueOf(data.recognisedYear);
  const day = valueOf(data.recognisedOn);
  const round = valueOf(data.round);
  const problem = (expected: Bilingual): Problem => ({
    rule: 'product-dates',
    file,
    field: 'recognisedYear',
    found: same(quote(String(year))),
    expected,
    fix: { vi: 'xem lại nguồn rồi sửa năm hoặc ngày', en: 'look the source up, then mend one' },
  });
  if (year === undefined) return [];
  return [
    ...(day !== undefined && Number(day.slice(0, 4)) !== year
      ? [
          problem({
            vi: `năm của recognisedOn, ${quote(day)}`,
            en: `the year of recognisedOn, ${quote(day)}`,
          }),
        ]
      : []),
    ...(round !== undefined && year < round.year
      ? [
          problem({
            vi: `không trước năm của đợt, ${quote(String(round.year))}`,
            en: `no earlier than the year of the round, ${quote(String(round.year))}`,
          }),
        ]
      : []),
  ];
}

/** The decision that is named can be the one that recognised, or proposed, on that day or in that year. */
function checkDecisions(
  { file, data }: Entry,
  documents: ReadonlyMap<string, DocumentEntry>,
): Problem[] {
  const { proposal } = data;
  return [
    ...checkDecision(file, 'decision', documents.get(valueOf(data.decision) ?? ''), {
      day: valueOf(data.recognisedOn),
      year: valueOf(data.recognisedYear),
    }),
    ...checkDecision(file, 'proposal.decision', documents.get(valueOf(proposal?.decision) ?? ''), {
      day: valueOf(proposal?.on),
      year: undefined,
    }),
  ];
}

function checkDecision(
  file: string,
  field: string,
  document: DocumentEntry | undefined,
  when: { day: string | undefined; year: number | undefined },
): Problem[] {
  if (!document) return [];
  const signedOn = valueOf(document.signedOn);
  const number = valueOf(document.number) ?? document.id;
  const said = when.day ?? (when.year === undefined ? undefined : String(when.year));
  const isOther = signedOn !== undefined && said !== undefined && !signedOn.startsWith(said);
  // Grades are given by the committees of district and province and by a ministry.
  const isRule = document.kind !== 'decision' || /-(TTg|CP)$/.test(number);
  if (!isOther && !isRule) return [];
  return [
    {
      rule: 'product-decision',
      file,
      field,
      found: {
        vi: `${quote(number)}${signedOn ? `, ký ngày ${signedOn}` : ''}`,
        en: `${quote(number)}${signedOn ? `, signed on ${signedOn}` : ''}`,
      },
      expected: isRule
        ? {
            vi: 'quyết định công nhận hay đề nghị của ủy ban nhân dân hoặc của bộ, không phải văn bản đặt ra chương trình',
            en: 'a decision of a People’s Committee or a ministry that recognises or proposes, not a rule of the programme',
          }
        : { vi: `quyết định ký vào ${quote(said)}`, en: `a decision signed in ${quote(said)}` },
      fix: {
        vi: 'ghi mã của quyết định đúng, hoặc sửa ngày, năm; không rõ thì ghi absent',
        en: 'write the id of the right decision, or mend the day or year; absent where it is not known',
      },
      needs: [{ file: 'content/registers/documents.yaml', row: document.id }],
    },
  ];
}
