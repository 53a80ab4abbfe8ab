import { isAbsent } from '../schema/field.ts';
import type { SupportItemEntry } from '../schema/support-item.ts';

/** The first day of a support where it is still to come on the day of the check. */
export function dayToCome(
  validFrom: SupportItemEntry['validFrom'],
  checkedOn: string | undefined,
): string | undefined {
  return checkedOn !== undefined && !isAbsent(validFrom) && validFrom > checkedOn
    ? validFrom
    : undefined;
}
