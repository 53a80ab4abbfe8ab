/**
 * The id that a fragment names. One that is not well encoded names itself as it stands: whatever else the address says
 * must still be read.
 * @param hash `#ii-2-a.3`
 */
export function idOfFragment(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
