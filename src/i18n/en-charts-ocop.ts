import { count } from './count.ts';
import type { ChartOcopWords } from './vi-charts-ocop.ts';

/** Words of the charts about products and districts in English; the same keys as the Vietnamese by type. */
export const enChartsOcop: ChartOcopWords = {
  ocop: {
    groups: {
      food: 'Food',
      drinks: 'Drinks',
      herbs: 'Medicinal plants and products made from them',
      handicraft: 'Handicrafts',
      ornamental: 'Ornamental plants and animals',
      tourism: 'Community tourism, eco-tourism and tourist sites',
    },
    stars: (stars: readonly number[]) => `${stars.join(' and ')} stars`,
    noGrade: 'grade not known',
    noDistrict: 'District not stated',
    named: (name, grade) => `${name} (${grade})`,
    listed: (recognised, proposed) =>
      proposed === 0
        ? `${count(recognised, 'product')} whose recognition has a source`
        : `${count(recognised + proposed, 'product')}, ${recognised} whose recognition has a source and ${proposed} only proposed for a grade`,
    none: 'none',
    count: 'Products',
    products: 'Which products',
    district: 'District at recognition',
    group: 'Group',
    districtName: 'OCOP products by district and stars',
    groupName: 'OCOP products by group and stars',
    districtTitle: (names: string, n: number, all: number, stars: string) =>
      `In this list, ${names} has the most products with ${stars}: ${n} of ${all}`,
    total: (n: number) => `This list has ${count(n, 'OCOP product')}`,
    districtSubtitle: (listed) =>
      `${listed}, by the district of that time. The tiles lie roughly as on a map.`,
    groupTitle: (names: string, groups: number, n: number, all: number) =>
      groups === 1
        ? `${names} is the group with the most OCOP products in this list: ${n} of ${all}`
        : `${names} have the most OCOP products in this list: ${n} of ${all} each`,
    groupSubtitle: (listed) =>
      `${listed}, by the six groups of the One Commune One Product (OCOP) programme.`,
    groupReading: 'Where the source names no group, it follows from the kind of goods.',
    noDistrictCount: (n: number) => `The source of ${count(n, 'product')} states no district.`,
    placesInferred: (byName, byOther) =>
      `Where ${count(byName + byOther, 'product')} ${byName + byOther === 1 ? 'is' : 'are'} made is inferred: ${[byName > 0 ? `${byName} from the name of the product` : '', byOther > 0 ? `${byOther} from a source that does not speak of OCOP` : ''].filter(Boolean).join(', ')}.`,
    noGradeCount: (n, proposed) =>
      `The grade of ${count(n, 'product')} is not known, drawn dashed: ${[proposed > 0 ? `${proposed} only proposed` : '', n > proposed ? `${n - proposed} not stated in the source` : ''].filter(Boolean).join(', ')}.`,
    unconfirmed: (n: number) =>
      `${count(n, 'unconfirmed product is', 'unconfirmed products are')} neither drawn nor counted.`,
    term: 'A certificate lasts 36 months; this picture gives the grade at recognition.',
    source: (decisions: readonly string[]) =>
      decisions.length === 0
        ? 'Source: public bodies and the press, given for each product.'
        : `Source: decisions ${decisions.join(', ')}; other products by public bodies and the press.`,
    districtDescription: (rows: { name: string; n: number; high: number }[], noDistrict: number) =>
      `Products by district: ${rows.map(({ name, n }) => `${name} ${n}`).join(', ')}; district not stated for ${noDistrict}.`,
    groupDescription: (rows: { name: string; n: number }[]) =>
      `Products by group: ${rows.map(({ name, n }) => `${name} ${n}`).join('; ')}.`,
  },
  totals: {
    name: 'OCOP totals as the sources published them',
    title: (last: number, lastMonth: string, first: number, firstMonth: string) =>
      `Sources gave ${count(last, 'OCOP product')} in ${lastMonth}, against ${first} in ${firstMonth}`,
    subtitle:
      'OCOP products of the province as each source gives them, at the day the source was published.',
    never:
      'The sources count in different ways: some include potential five-star products. The joining line only guides the eye; it is no data, and is dashed where a source between gives no grades.',
    silent: (n: number) =>
      `${count(n, 'publication gives', 'publications give')} the number of one round only, no total.`,
    ungraded: (n) =>
      `${count(n, 'publication does', 'publications do')} not give how many have four and three stars in all.`,
    undated: (n: number, list: string) =>
      `No day of publication was seen for ${count(n, 'source')}, so they are not on the axis: ${list} products.`,
    description: (points) =>
      `By day of publication: ${points
        .map(
          ({ day, total, added, four, three, proposed }) =>
            `${day ?? 'day not seen'}: ${[
              total === undefined ? 'no total' : `${total} in all`,
              added === undefined ? '' : `${added} more`,
              four === undefined ? 'four stars not stated' : `${four} with four stars`,
              three === undefined ? 'three stars not stated' : `${three} with three stars`,
              proposed === undefined ? '' : `${proposed} potential five-star`,
            ]
              .filter(Boolean)
              .join(', ')}`,
        )
        .join('; ')}.`,
    grades: { fourStar: '4 stars', threeStar: '3 stars' },
    ends: {
      total: (n: number) => `${n} in all`,
      fourStar: (n: number) => `${n} four-star`,
      threeStar: (n: number) => `${n} three-star`,
    },
    lane: 'Days of a publication that gives what one round added, no total:',
    addedPoint: (n) => `+${n}`,
    ungradedLane: 'Days of a publication that gives no totals of four and three stars:',
    undatedLane: 'Totals whose day of publication was not seen:',
    undatedPoint: (total: number | undefined) =>
      total === undefined ? 'not stated' : count(total, 'product'),
    day: 'Published, source and note',
    total: 'Total',
  },
  map: {
    name: 'What the plan names in each district',
    title: (touched: number, all: number, byName: number) =>
      `The annex names places in ${touched} of the ${all} district-level units${byName > 0 ? `, ${byName} of them by the name of a cluster only` : ''}`,
    subtitle:
      'Tasks, industrial clusters, craft villages and raw-material areas that the plan names, and OCOP products whose recognition or proposal has a source, by district at the time of the plan.',
    spared: (names: string) => `The annex names no place in ${names}.`,
    everywhere: 'Tasks given to all districts together are counted for the whole province only.',
    outside: {
      province: 'Whole province, no one district',
      'not-stated': 'District not stated',
    },
    outsideCount: (name: string, list: string) => `${name}: ${list}.`,
    counted: (n, kind) =>
      ({
        tasks: count(n, 'task'),
        clusters: count(n, 'industrial cluster'),
        villages: count(n, 'craft village'),
        areas: count(n, 'raw-material area'),
        products: count(n, 'OCOP product'),
      })[kind],
    unknown: 'district not stated',
    source: (number: string) =>
      `Source: Plan ${number}; places and products by the sources given for each.`,
    description: (rows: { name: string; n: number }[]) =>
      `Tasks that name the district: ${rows.map(({ name, n }) => `${name} ${n}`).join('; ')}.`,
    kinds: {
      tasks: 'tasks',
      clusters: 'industrial clusters',
      villages: 'craft villages',
      areas: 'raw-material areas',
      products: 'OCOP products',
    },
    ofPlan: 'named in the plan',
    ofProducts: 'OCOP products with a source',
    placedByName: 'by a name only',
    or: (labels) => labels.join(', or '),
    byName: (names: string) =>
      `The place of these industrial clusters is inferred from their name only, drawn as dashed cells: ${names}.`,
    touchedByName: (names: string) =>
      `The annex touches ${names} only if the place inferred from the name of the cluster is right.`,
    ofTheseByName: (n: number) => `${n} by the name of a cluster only`,
    shortCluster: (name: string) => name.replace(/ industrial cluster/, ''),
    district: 'District',
    tasks: 'Tasks',
    none: 'none',
  },
};
