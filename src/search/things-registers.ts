import { documentName } from '../i18n/document-name.ts';
import { formatDay, formatNumber, startWithCapital } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/sections.ts';
import { roughFigure } from '../i18n/totals.ts';
import { getWords, inBoth } from '../i18n/words.ts';
import type {
  Agency,
  Cluster,
  Discrepancy,
  Document,
  Place,
  Term,
  Village,
} from '../model/types.ts';
import { yearOfDocument } from '../model/years.ts';
import { valueOf } from '../schema/field.ts';
import { foldWord } from './fold.ts';
import { fateWords } from './index-words.ts';
import { joinText, makeRecord, makeThing, textOf, type Record, type Thing } from './thing.ts';
import { agencyNames } from './things-plan.ts';

/** A number as it is compared: `39/2020/qd-ubnd`. */
export function foldNumber(number: string): string {
  return foldWord(number).replace(/\s+/g, '');
}

export function documentThing(document: Document): Thing {
  const number = valueOf(document.number);
  const year = yearOfDocument(document);
  return makeThing({
    kind: 'document',
    address: { section: 'documents', ids: [document.id] },
    records: inBoth((locale) => documentRecord(document, locale)),
    values: [`status:${document.status}`, ...(year ? [`year:${year}`] : [])],
    references: number ? referencesOf(document, foldNumber(number)) : [],
    weight: document.citedBy.length > 0 ? 1.1 : 0.95,
  });
}

/** By its number as printed; where that has no year, by the number and the year of signing as well. */
function referencesOf(document: Document, number: string): string[] {
  const year = yearOfDocument(document);
  const isDated = /^\d+\/(19|20)\d\d/.test(number);
  const short = isDated || !year ? [] : [number.replace(/^(\d+)/, `$1/${year}`)];
  return [number, ...short].map((one) => `${document.kind} ${one}`);
}

function documentRecord(document: Document, locale: Locale): Record {
  const words = getWords(locale);
  const signedOn = valueOf(document.signedOn);
  const name = documentName(locale, document);
  const ours = document.description?.[locale];
  const about = valueOf(document.title[locale]) ?? (ours ? words.documents.inOurWords(ours) : '');
  return makeRecord({
    title: name,
    place: words.sectionNames.documents,
    text: joinText(
      about === name ? '' : about,
      [textOf(document.issuer, locale), signedOn && formatDay(locale, signedOn)]
        .filter(Boolean)
        .join(', '),
      document.statusNote[locale],
      document.note?.[locale],
    ),
    status: words.documents.validity[document.status],
  });
}

export function agencyThing(agency: Agency): Thing {
  return makeThing({
    kind: 'agency',
    address: { section: 'agencies', ids: [agency.id] },
    records: inBoth((locale) => agencyRecord(agency, locale)),
    values: [`agency:${agency.id}`],
    weight: 1.05,
  });
}

function agencyRecord(agency: Agency, locale: Locale): Record {
  const words = getWords(locale);
  const numbers = (tasks: Agency['leads']) => tasks.map((task) => task.number).join(', ');
  const successors = valueOf(agency.successors) ?? [];
  return makeRecord({
    title: agency.name[locale],
    place: words.sectionNames.agencies,
    text: joinText(
      agency.leads.length > 0 ? `${words.agencies.leads}: ${numbers(agency.leads)}` : '',
      agency.supports.length > 0 ? `${words.agencies.supports}: ${numbers(agency.supports)}` : '',
      successors.length > 0
        ? `${words.agencies.now}: ${successors.map((next) => next.name[locale]).join('; ')}`
        : '',
      agency.note?.[locale],
    ),
    names: [
      ...agencyNames(agency, locale),
      ...(fateWords[agency.fate]?.[locale] ?? []),
      ...(agency.leads.length + agency.supports.length > 0 ? [words.sectionNames.tasks] : []),
    ],
  });
}

export function placeThing(place: Place): Thing {
  return makeThing({
    kind: 'place',
    address: { section: 'places', ids: [place.id] },
    records: inBoth((locale) => placeRecord(place, locale)),
    values: districtValues(place),
    weight: { province: 1.05, district: 1.1, commune: 0.85, 'commune-today': 0.95 }[place.level],
  });
}

function placeRecord(place: Place, locale: Locale): Record {
  const words = getWords(locale);
  const list = (places: readonly Place[]) => places.map((one) => one.name[locale]).join(', ');
  // A unit of today takes in the area of communes; the district and the province above them were only once over it.
  const communes = place.before.filter(({ level }) => level === 'commune');
  const above = place.before.filter(({ level }) => level !== 'commune');
  return makeRecord({
    title: place.name[locale],
    place: `${words.sectionNames.places}, ${words.places.levels[place.level]}`,
    text: joinText(
      place.parent && `${words.places.parent} ${place.parent.name[locale]}`,
      place.today.length > 0 ? `${words.places.today}: ${list(place.today)}` : '',
      communes.length > 0 ? `${words.places.before}: ${list(communes)}` : '',
      above.length > 0 ? `${words.places.beforeAbove}: ${list(above)}` : '',
      place.note?.[locale],
    ),
    names: [abbreviate(place.name.vi), ...(place.between ?? []).map((one) => one.name[locale])],
  });
}

/** “TP Huế” for “thành phố Huế”: the level by its first letters, as people write it. */
function abbreviate(name: string): string {
  return name.replace(/^(?:\p{Ll}+ )+/u, (level) => {
    const letters = level
      .trim()
      .split(' ')
      .map((word) => word.charAt(0).toUpperCase());
    return `${letters.join('')} `;
  });
}

function districtValues(place: Place | undefined): string[] {
  for (let up = place; up; up = up.parent) {
    if (up.level === 'district') return [`district:${up.id}`];
  }
  return [];
}

/** Districts in which something lies; for units of today, those of the units they were made of. */
function districtsOf(item: Cluster | Village): string[] {
  return districtValues(item.district ?? item.communes[0]);
}

export function clusterThing(cluster: Cluster): Thing {
  return makeThing({
    kind: 'cluster',
    address: { section: 'clusters', ids: [cluster.id] },
    records: inBoth((locale) => clusterRecord(cluster, locale)),
    values: districtsOf(cluster),
    weight: 1.1,
  });
}

function clusterRecord(cluster: Cluster, locale: Locale): Record {
  const words = getWords(locale);
  const area = valueOf(cluster.areaHa);
  return makeRecord({
    title: cluster.name[locale],
    place: words.sectionNames.clusters,
    text: joinText(
      whereText(cluster, locale),
      area === undefined
        ? ''
        : roughFigure(cluster, 'areaHa', `${formatNumber(locale, area)} ha`, locale),
      startWithCapital(locale, textOf(cluster.state, locale)),
      cluster.note?.[locale],
    ),
  });
}

export function villageThing(village: Village): Thing {
  return makeThing({
    kind: 'village',
    address: { section: 'villages', ids: [village.id] },
    records: inBoth((locale) => villageRecord(village, locale)),
    values: districtsOf(village),
    weight: 1.1,
  });
}

function villageRecord(village: Village, locale: Locale): Record {
  return makeRecord({
    title: village.name[locale],
    place: getWords(locale).sectionNames.villages,
    text: joinText(
      ...[village.trade, village.recognisedAs, village.knownFor].map((value) =>
        startWithCapital(locale, textOf(value, locale)),
      ),
      whereText(village, locale),
      village.note?.[locale],
    ),
  });
}

function whereText(item: Cluster | Village, locale: Locale): string {
  const words = getWords(locale);
  const then = [...item.communes, item.district].filter((unit) => unit !== undefined);
  return joinText(
    startWithCapital(locale, then.map((unit) => unit.name[locale]).join(', ')),
    item.today.length > 0
      ? `${words.places.today}: ${item.today.map((unit) => unit.name[locale]).join(', ')}`
      : '',
  );
}

export function termThing(term: Term): Thing {
  return makeThing({
    kind: 'term',
    address: { section: 'glossary', fragment: term.id },
    records: inBoth((locale) =>
      makeRecord({
        title:
          term.abbreviation && term.abbreviation !== term.term[locale]
            ? `${term.term[locale]} (${term.abbreviation})`
            : term.term[locale],
        place: getWords(locale).sectionNames.glossary,
        text: joinText(term.meaning[locale], term.note?.[locale]),
        names: locales.filter((other) => other !== locale).map((other) => term.term[other]),
      }),
    ),
  });
}

export function discrepancyThing(row: Discrepancy): Thing {
  return makeThing({
    kind: 'discrepancy',
    address: { section: 'discrepancies', fragment: row.id },
    records: inBoth((locale) => {
      const words = getWords(locale);
      return makeRecord({
        title: row.says[locale],
        place: `${words.sectionNames.discrepancies}, ${row.id.toUpperCase()}`,
        text: joinText(textOf(row.against, locale), row.reading[locale]),
      });
    }),
    weight: 0.7,
    suggest: false,
  });
}
