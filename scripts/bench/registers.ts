/** Rows of the registers: a fixed stock, and so many more for each plan, so that registers grow along. */
import type { AgencyEntry } from '../../src/schema/agency.ts';
import type { ClusterEntry } from '../../src/schema/cluster.ts';
import type { DiscrepancyEntry } from '../../src/schema/discrepancy.ts';
import type { DocumentEntry } from '../../src/schema/document.ts';
import type { TermEntry } from '../../src/schema/glossary.ts';
import type { PlaceEntry } from '../../src/schema/place.ts';
import type { SourceEntry } from '../../src/schema/source.ts';
import type { VillageEntry } from '../../src/schema/village.ts';
import type { Random } from './random.ts';
import { agency, both, cluster, document, place, source, term, village } from './register-rows.ts';

/** Rows of every register, or those that one plan adds. */
export interface Registers {
  agencies: AgencyEntry[];
  documents: DocumentEntry[];
  places: PlaceEntry[];
  clusters: ClusterEntry[];
  villages: VillageEntry[];
  sources: SourceEntry[];
  glossary: TermEntry[];
  discrepancies: DiscrepancyEntry[];
}

/** How many rows a plan adds; the stock below comes once. With these, a site has about one page an entry. */
const perPlan = {
  departments: 1,
  documents: 10,
  communes: 4,
  units: 3,
  clusters: 2,
  villages: 2,
  terms: 2,
  sources: 4,
};
const stock = { departments: 11, documents: 12, terms: 30, sources: 10, discrepancies: 12 };

const provinceId = 'tinh-900';
const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** The rows that do not belong to one plan: the province, its bodies, the common law, the terms. */
export function buildStock(random: Random, currentYear: string): Registers {
  const sources = numbered(stock.sources).map((n) => source(random, `nguon-chung-${n}`));
  const cite = () => [random.pick(sources).id];
  return {
    sources,
    agencies: [
      agency('ubnd-tinh', 'people-committee-province', 'UBND tỉnh', 'Provincial committee', cite()),
      agency('hdnd-tinh', 'people-council-province', 'HĐND tỉnh', 'Provincial council', cite()),
      agency('lien-minh', 'alliance', 'Liên minh Hợp tác xã', 'Cooperative alliance', cite()),
      agency('cac-so', 'unnamed-group', 'Các sở liên quan', 'Departments concerned', cite()),
      ...numbered(stock.departments).map((n) =>
        agency(`so-${n}`, 'department', `Sở Mẫu số ${n}`, `Sample Department ${n}`, cite()),
      ),
    ],
    documents: numbered(stock.documents).map((n) =>
      document(random, `vb-chung-${n}`, `${n}/2020/QĐ-TTg`, 'decision', cite()),
    ),
    places: [place(random, provinceId, 'province', '900', 'tỉnh', undefined, [], cite())],
    clusters: [],
    villages: [],
    glossary: numbered(stock.terms).map((n) => term(random, `tu-${n}`, cite())),
    discrepancies: numbered(stock.discrepancies).map((n): DiscrepancyEntry => ({
      id: `d${n}`,
      kind: 'meaning',
      // Discrepancies speak of the current plan only; its sections have such paragraphs.
      places: [`iv-${1 + (n % 7)}.${1 + (n % 5)}`],
      says: {
        vi: `Đoạn này của năm ${currentYear} ghi khác, chỗ ${n}.`,
        en: `The passage of ${currentYear} differs, place ${n}.`,
      },
      against: { absent: 'not-applicable' },
      reading: both(random, 6),
      certainty: 'likely',
      sources: cite(),
    })),
  };
}

/** The rows that come with one plan: its own document and those it cites, a district with what lies in it. */
export function buildPlanRows(random: Random, year: string): Registers {
  const sources = numbered(perPlan.sources).map((n) => source(random, `nguon-${year}-${n}`));
  const cite = () => [random.pick(sources).id];
  const district = `huyen-${year}`;
  const communes = numbered(perPlan.communes).map((n) => `xa-${year}${n}`);
  const units = numbered(perPlan.units).map((n) => `nay-${year}${n}`);
  const unitsToday = communes.map(() => random.pick(units));
  const within = (index: number) => {
    const at = index % communes.length;
    return { district, commune: communes[at]!, today: [unitsToday[at]!] };
  };
  return {
    sources,
    agencies: [
      agency(
        `ubnd-huyen-${year}`,
        'district-committee',
        `UBND huyện Mẫu ${year}`,
        `Committee of Sample district ${year}`,
        cite(),
      ),
      ...numbered(perPlan.departments).map((n) =>
        agency(
          `so-${year}-${n}`,
          'department',
          `Sở Mẫu năm ${year} số ${n}`,
          `Sample Department ${year}-${n}`,
          cite(),
        ),
      ),
    ],
    documents: [
      document(random, planDocumentId(year), `26/KH-UBND-${year}`, 'plan', cite()),
      ...numbered(perPlan.documents - 1).map((n) =>
        document(
          random,
          `qd-${n}-${year}`,
          `${n}/${year}/QĐ-UBND`,
          n % 3 === 0 ? 'resolution' : 'decision',
          cite(),
        ),
      ),
    ],
    places: [
      place(random, district, 'district', `9${year}`, 'huyện', provinceId, units, cite()),
      ...communes.map((id, at) =>
        place(random, id, 'commune', id.slice(3), 'xã', district, [unitsToday[at]!], cite()),
      ),
      ...units.map((id) =>
        place(random, id, 'commune-today', id.slice(4), 'phường', provinceId, undefined, cite()),
      ),
    ],
    clusters: numbered(perPlan.clusters).map((n) =>
      cluster(random, `ccn-${year}-${n}`, within(n), cite()),
    ),
    villages: numbered(perPlan.villages).map((n) =>
      village(random, `lang-${year}-${n}`, within(n), cite()),
    ),
    glossary: numbered(perPlan.terms).map((n) => term(random, `tu-${year}-${n}`, cite())),
    discrepancies: [],
  };
}

/** Id of a plan's own document. */
export function planDocumentId(year: string): string {
  return `kh-26-${year}`;
}

/** Puts one set of rows after another. */
export function addRows(to: Registers, more: Registers): void {
  for (const name of Object.keys(to) as (keyof Registers)[])
    (to[name] as unknown[]).push(...more[name]);
}
