import { foldMarks } from '../model/slug.ts';
import type { Core } from './format.ts';
import { fragmentsOf, parsePlanReference, type PlanReference } from './plan-reference.ts';

/** Kinds of documents as people type them, marks and case aside. */
const documentKinds: readonly [RegExp, string[]][] = [
  [/^(quyet dinh|qd|decision)\b/, ['decision']],
  [/^(nghi quyet|nq|resolution)\b/, ['resolution']],
  [/^(nghi dinh|nd|decree)\b/, ['decree']],
  [/^(thong tu lien tich|ttlt|joint circular)\b/, ['joint-circular']],
  [/^(thong tu|tt|circular)\b/, ['circular', 'joint-circular']],
  [/^(ke hoach|kh|plan)\b/, ['plan']],
  [/^(luat|law)\b/, ['law']],
  [/^(chi thi|ct|directive)\b/, ['directive']],
  [/^(chuong trinh|programme|program)\b/, ['programme']],
];
const lead = /^(so|no\.?|number|van ban|document|vb)\s+/;

/**
 * What a typed reference leads to: a document by its number, a part or paragraph of the plan, a task, a row of the
 * annex. Marks and case do not matter.
 * @returns numbers of things, the best first; none where the query is no reference
 */
export function findReferences(core: Core, query: string): number[] {
  const text = foldMarks(query)
    .normalize('NFC')
    .replace(/[“”"'()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const get = (key: string) => (Object.hasOwn(core.references, key) ? [core.references[key]!] : []);
  const place = parsePlanReference(query);
  const found = place ? keysOf(place).flatMap(get) : [];
  return found.length > 0 ? found : findDocuments(core, text);
}

/** What the index calls a place of the plan: a task by its own page, which says more than its row in the annex. */
function keysOf(place: PlanReference): string[] {
  if (place.kind === 'task') return [`task ${place.number}`];
  return fragmentsOf(place, 'phu-luc');
}

function findDocuments(core: Core, text: string): number[] {
  let rest = text.replace(lead, '');
  let wanted: string[] | undefined;
  for (const [pattern, kinds] of documentKinds) {
    if (!pattern.test(rest)) continue;
    wanted = kinds;
    rest = rest.replace(pattern, '').trim().replace(lead, '');
    break;
  }
  const number = rest.replace(/\s*([/-])\s*/g, '$1').replace(/^(so|no\.?)\s+/, '');
  if (!/^\d+([/-][\w&]+)*$/.test(number)) return [];
  // A bare number is a reference only after the kind of document, or with a second part: 21/2022.
  if (!wanted && !/[/-]/.test(number)) return [];
  return Object.keys(core.references)
    .flatMap((key) => {
      const [, kind, known] = /^([a-z-]+) (\d.*)$/.exec(key) ?? [];
      if (!kind || !known || kind === 'task') return [];
      if (wanted && !wanted.includes(kind)) return [];
      if (known !== number && !new RegExp(`^${escape(number)}[/-]`).test(known)) return [];
      return [{ thing: core.references[key]!, exact: known === number, length: known.length }];
    })
    .sort((a, b) => Number(b.exact) - Number(a.exact) || a.length - b.length)
    .slice(0, 4)
    .map(({ thing }) => thing);
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
