import type { Agency, Plan } from '../model/types.ts';

export type ColumnGroup = 'department' | 'alliance' | 'district' | 'unnamed' | 'other';

/** The column group of a body in matrix and index. */
export function columnGroupOf(agency: Agency): ColumnGroup {
  switch (agency.kind) {
    case 'department':
      return 'department';
    case 'alliance':
      return 'alliance';
    case 'district-committee':
    case 'district-committees':
    case 'commune-committees':
      return 'district';
    case 'unnamed-group':
      return 'unnamed';
    default:
      return 'other';
  }
}

export const columnGroupOrder: ColumnGroup[] = [
  'department',
  'alliance',
  'district',
  'unnamed',
  'other',
];

/** Bodies with a role in the annex, by column group, in the order of the register within each. */
export function bodiesInAnnex(agencies: readonly Agency[], plan: Plan): Agency[] {
  const active = agencies.filter((agency) =>
    [...agency.leads, ...agency.supports].some((task) => task.year === plan.year),
  );
  return columnGroupOrder.flatMap((group) =>
    active.filter((agency) => columnGroupOf(agency) === group),
  );
}
