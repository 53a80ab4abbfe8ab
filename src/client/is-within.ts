/**
 * Whether a passage is a part of the plan or stands below it: ids grow by a step a level.
 * @param address `ii-2-a.3`
 * @param part `ii-2`
 */
export function isWithin(address: string, part: string): boolean {
  return address === part || address.startsWith(`${part}.`) || address.startsWith(`${part}-`);
}
