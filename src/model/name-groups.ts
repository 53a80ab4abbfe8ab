import type { Content } from '../loader/content.ts';
import type { NameGroupEntry } from '../schema/name-group.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { Agency, Place, Term } from './types.ts';

/** Names that mean the same in search, joined with what bears them. */
export interface NameGroup extends Omit<NameGroupEntry, 'term' | 'agency' | 'place' | 'sources'> {
  term: Term | undefined;
  agency: Agency | undefined;
  place: Place | undefined;
  sources: SourceEntry[];
}

/** What joining needs of the other registers. */
interface Known {
  term: (id: string) => Term;
  agency: (id: string) => Agency;
  place: (id: string) => Place;
  lists: { sources: SourceEntry[] };
}

export function joinNameGroups(content: Content, known: Known): NameGroup[] {
  return content.nameGroups.map(({ data }) => ({
    ...data,
    term: data.term === undefined ? undefined : known.term(data.term),
    agency: data.agency === undefined ? undefined : known.agency(data.agency),
    place: data.place === undefined ? undefined : known.place(data.place),
    sources: (data.sources ?? []).flatMap((id) =>
      known.lists.sources.filter((one) => one.id === id),
    ),
  }));
}
