import type { Model } from '../model/types.ts';
import { planThings } from './things-plan.ts';
import {
  agencyThing,
  clusterThing,
  discrepancyThing,
  documentThing,
  placeThing,
  termThing,
  villageThing,
} from './things-registers.ts';
import { proseThings, type ReadBody } from './things-prose.ts';
import { policyThings } from './things-support.ts';
import type { Thing } from './thing.ts';

/** All that the model knows and that a person may look for. */
export function collectThings(model: Model, readBody: ReadBody): Thing[] {
  return [
    ...model.plans.flatMap((plan) => planThings(plan, model.agencies)),
    ...model.policies.flatMap((policy) => policyThings(policy, readBody)),
    ...model.documents.map(documentThing),
    ...model.agencies.map(agencyThing),
    ...model.places.map(placeThing),
    ...model.clusters.map(clusterThing),
    ...model.villages.map(villageThing),
    ...model.terms.map(termThing),
    ...model.discrepancies.map(discrepancyThing),
    ...model.pages.flatMap((page) => proseThings(page, readBody)),
  ];
}
