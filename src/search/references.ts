import { findDocuments } from './document-reference.ts';
import { fragmentsOf, findPlanReference, type PlanReference } from './plan-reference.ts';

/** What a typed text refers to by number. */
export interface References {
  /** Numbers of things, the best first. */
  things: number[];
  /** A task of a number that the plan does not have, and how many it has. */
  missing?: { number: string; count: number };
}

/**
 * What the numbers in a typed text lead to: documents, parts or paragraphs of the plan, tasks, rows of the annex. They
 * may stand anywhere in a sentence. Marks and case do not matter.
 * @param references what the index knows, folded reference → thing
 */
export function findReferences(
  references: { readonly [key: string]: number },
  query: string,
): References {
  const get = (key: string) => (Object.hasOwn(references, key) ? [references[key]!] : []);
  const place = findPlanReference(query);
  const places = place ? keysOf(place).flatMap(get) : [];
  const things = [
    ...places,
    ...findDocuments(references, query),
    ...findDatasets(query).flatMap(get),
  ];
  if (place?.kind === 'task' && places.length === 0) {
    const tasks = Object.keys(references).filter((key) => /^task [1-9]/.test(key));
    return { things, missing: { number: place.number, count: tasks.length } };
  }
  return { things: [...new Set(things)] };
}

/** Files of data by their names, “plan-paragraphs.csv”; a name of one word is a word of the language as well. */
function findDatasets(query: string): string[] {
  const names =
    query.toLowerCase().match(/[a-z]+(?:[-_][a-z]+)*(?:\.(?:csv|xlsx|json))?(?![a-z])/g) ?? [];
  return names
    .filter((name) => /[-_.]/.test(name))
    .map((name) => `dataset ${name.replace(/\..*/, '').replaceAll('_', '-')}`);
}

/** What the index calls a place of the plan: a task by its own page, which says more than its row in the annex. */
function keysOf(place: PlanReference): string[] {
  if (place.kind === 'task') return [`task ${place.number}`];
  return fragmentsOf(place, 'phu-luc').slice(0, 1 + Number(place.kind === 'part'));
}
