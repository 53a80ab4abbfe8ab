import { count } from './count.ts';
import type { ClusterWords } from './vi-clusters.ts';

/** Words about industrial clusters and craft villages: their lists and the page of each. */
export const enClusters: ClusterWords = {
  clusters: {
    title: 'Industrial clusters',
    one: 'Industrial cluster',
    lead: (named, all) =>
      `The plan names ${count(named, 'industrial cluster')}. The list has ${all} found in public sources; each has a page.`,
    description:
      'Industrial clusters in the province: location then and today, area, state by source.',
    index: 'On this page',
    named: (n) => `Named in the plan (${n})`,
    others: (n) => `Others in public sources (${n})`,
    area: 'Area',
    industrialArea: 'Industrial land',
    state: 'State',
    where: 'Location',
    then: 'Location, when the plan was issued',
    today: 'Location, today',
    decision: 'Decision that set it up',
    dated: (day) => `of ${day}`,
    dayOf: (day) => `day of the decision: ${day}`,
    owner: 'Owner or investor',
    capital: 'Capital for infrastructure',
    billion: (n) => `VND ${n} billion`,
    occupancy: 'Occupancy',
    projects: 'Projects',
    workers: 'Workers',
    inPlan: 'Named in the plan at',
    inTasks: 'Tasks that name it',
    notInPlan: 'Not named in the plan.',
    differs: 'Where the plan disagrees with itself or is misprinted',
    asOf: (day) => `as of ${day}`,
    dayUnknown: (why) => `by the source; date: ${why}`,
    evidenceKinds: {
      seen: 'seen in a source',
      inferred:
        'the source gives the district; the commune is inferred from the name of the cluster',
      'place-name-only': 'inferred from the name of the cluster only',
    },
    byName: 'only by a cluster whose location is inferred from its name',
    evidence: 'Location rests on',
    answers: 'Who answers for the area now',
    answersUnknown:
      'Which commune or ward of today this lies in is not known, so no body can be given.',
    onlyPlan: 'Known only from this plan',
    cite: 'Cite this page',
    describe: (name, where, more) =>
      [name, where && `in ${where}`].filter(Boolean).join(', ') + (more ? `. ${more}.` : '.'),
  },
  villages: {
    title: 'Craft villages',
    one: 'Craft village or craft',
    lead: (all) =>
      `${count(all, 'craft village or craft', 'craft villages and crafts')} related to the plan, found in public sources; each has a page.`,
    description: 'Craft villages related to the plan: craft, location then and today.',
    named: (n) => `Named in the plan (${n})`,
    others: (n) => `Other craft villages and crafts in public sources (${n})`,
    trade: 'Craft',
    recognised: 'Recognised as',
    decision: 'Decision of recognition',
    recognisedOn: 'Recognised on',
    known: 'Known for',
    asOf: 'Information as of',
    products: 'OCOP products of the village',
    materials: 'Raw-material areas of the village',
  },
};
