import type { OrAbsent } from '../schema/field.ts';

/** Where something lies, by the ids as written; where one is not known, the kind of absence. */
export interface Located {
  district: OrAbsent<string>;
  communes: OrAbsent<string[]>;
  today: OrAbsent<string[]>;
}
