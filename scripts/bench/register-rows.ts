/** One row of each register, all its fields filled: the text by chance, what is not known by its kind of absence. */
import type { AgencyEntry } from '../../src/schema/agency.ts';
import type { ClusterEntry } from '../../src/schema/cluster.ts';
import type { DocumentEntry } from '../../src/schema/document.ts';
import type { TermEntry } from '../../src/schema/glossary.ts';
import type { PlaceEntry } from '../../src/schema/place.ts';
import type { SourceEntry } from '../../src/schema/source.ts';
import type { VillageEntry } from '../../src/schema/village.ts';
import { writeTitle } from './passage.ts';
import type { Random } from './random.ts';
import { placeSyllables } from './words.ts';

const unknown = { absent: 'not-found' } as const;
const unstated = { absent: 'not-stated' } as const;

/** A short text in both languages. */
export const both = (random: Random, phrases: number) => ({
  vi: writeTitle(random, 'vi', phrases),
  en: writeTitle(random, 'en', phrases + 2),
});

export function agency(
  id: string,
  kind: AgencyEntry['kind'],
  vi: string,
  en: string,
  sources: string[],
): AgencyEntry {
  return {
    id,
    kind,
    sources,
    name: { vi: `${vi} tỉnh Thử Nghiệm`, en: `${en} of Thử Nghiệm province` },
    nameInPlan: [vi],
    shortName: { vi, en },
    fate: 'renamed',
    successors: [
      { name: { vi: `${vi} mới`, en: `New ${en}` }, from: '2025-03-01', instrument: unstated },
    ],
    contact: unknown,
  };
}

export function document(
  random: Random,
  id: string,
  number: string,
  kind: DocumentEntry['kind'],
  sources: string[],
): DocumentEntry {
  return {
    id,
    number,
    kind,
    sources,
    issuer: {
      vi: 'Ủy ban nhân dân tỉnh Thử Nghiệm',
      en: 'People’s Committee of Thử Nghiệm province',
    },
    signedOn: `20${10 + random.int(14)}-0${1 + random.int(9)}-1${random.int(10)}`,
    inForceFrom: unstated,
    status: random.pick(['in-force', 'amended', 'unknown', 'expired'] as const),
    statusNote: both(random, 6),
    title: both(random, 8),
    textUrl: `https://van-ban.thu-nghiem.example/${id}`,
  };
}

export function place(
  random: Random,
  id: string,
  level: PlaceEntry['level'],
  code: string,
  unit: string,
  parent: string | undefined,
  today: string[] | undefined,
  sources: string[],
): PlaceEntry {
  const name = `${unit} ${random.sample(placeSyllables, 2).join(' ')} ${code}`;
  return {
    id,
    level,
    code,
    sources,
    evidence: 'seen',
    name: { vi: name, en: name },
    ...(parent ? { parent } : {}),
    ...(today ? { today } : {}),
    areaKm2: 5 + random.int(400) / 10,
    population: 1000 + random.int(90_000),
    populationYear: 2023,
  };
}

interface Within {
  district: string;
  commune: string;
  today: string[];
}

export function cluster(
  random: Random,
  id: string,
  { commune, ...within }: Within,
  sources: string[],
): ClusterEntry {
  const name = `${random.sample(placeSyllables, 2).join(' ')} ${id.slice(4)}`;
  return {
    id,
    ...within,
    communes: [commune],
    sources,
    name: { vi: `Cụm công nghiệp ${name}`, en: `${name} industrial cluster` },
    locationEvidence: 'seen',
    areaHa: 10 + random.int(400) / 10,
    industrialAreaHa: unstated,
    state: both(random, 4),
    stateAsOf: '2024',
    decision: unstated,
    decisionOn: unstated,
    owner: unknown,
    capitalBnVnd: unknown,
    occupancyPercent: random.int(100),
    projects: random.int(30),
    workers: unknown,
  };
}

export function village(
  random: Random,
  id: string,
  within: Within,
  sources: string[],
): VillageEntry {
  const name = `${random.sample(placeSyllables, 2).join(' ')} ${id.slice(5)}`;
  return {
    id,
    ...within,
    sources,
    name: { vi: `Làng nghề ${name}`, en: `${name} craft village` },
    trade: both(random, 2),
    recognisedAs: unstated,
    decision: unstated,
    recognisedOn: unknown,
    knownFor: both(random, 5),
    asOf: '2024',
  };
}

export function term(random: Random, id: string, sources: string[]): TermEntry {
  const words = both(random, 2);
  return {
    id,
    sources,
    definedIn: [],
    term: { vi: `${words.vi} (${id})`, en: `${words.en} (${id})` },
    meaning: both(random, 12),
  };
}

export function source(random: Random, id: string): SourceEntry {
  return {
    id,
    url: `https://nguon.thu-nghiem.example/${id}`,
    publisher: 'Cổng thông tin Thử Nghiệm',
    title: `${writeTitle(random, 'vi', 6)} (${id})`,
    publishedOn: unstated,
    strength: 'official',
  };
}
