import type { viTotals } from './vi-totals.ts';

/** Words about totals as sources state them. */
export const enTotals: typeof viTotals = {
  totals: {
    clusters: 'Totals of industrial clusters over the years',
    villages: 'Totals of craft villages over the years',
    caution:
      'The figures have different dates and bases: do not subtract one from another. Where sources contradict each other the row says so.',
    asOf: 'As of',
    what: 'What it is about',
    bases: {
      planned: 'as planned',
      established: 'set up',
      reported: 'the source does not say how it counts',
    },
    kinds: {
      villages: 'numbers of craft villages',
      trade: 'figures of one trade',
      plan: 'plan of the province',
    },
    count: 'Clusters',
    villageCount: 'Craft villages',
    recognised: 'Recognised',
    area: 'Area (ha)',
    other: 'Other figures',
    source: 'Source',
    moreThan: (n) => `more than ${n}`,
    about: (n) => `about ${n}`,
    figures: {
      operating: (n) => `${n} clusters operating`,
      usedAreaHa: (n) => `${n} ha in use`,
      occupancyPercent: (n) => `${n}% occupied`,
      projects: (n) => `${n} projects`,
      workers: (n) => `${n} workers`,
      capitalBnVnd: (n) => `capital of VND ${n} billion`,
    },
    sums: {
      stated: (by, parts) => `${by}: ${parts}`,
      ours: (by, parts) => `${by}: ${parts} (added up by this site)`,
      incomplete: (by, parts, sum) => `${by}: ${parts} (${sum} together, short of the total)`,
    },
    ourSum: 'added up by this site',
  },
};
