import type { Agency } from './types.ts';

/**
 * The name people know a body by: as the plan prints it, or its English name. A district's committee that the
 * plan names only in a list gets its own short name.
 */
export function nameInPlan(agency: Agency, lang: 'vi' | 'en'): string {
  const { kind, name } = agency;
  if (lang === 'en') {
    // The province is the same for all of them; in a list it would only take room.
    return kind === 'department' || kind === 'alliance'
      ? name.en.replace(/ of (?:(?! of ).)+ Province$/i, '')
      : name.en;
  }
  if (kind === 'district-committee') return name.vi.replace(/^Ủy ban nhân dân/, 'UBND');
  return agency.nameInPlan[0] ?? name.vi;
}
