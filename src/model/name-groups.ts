import type { Content } from '../loader/content.ts';
import type { NameGroupEntry } from '../schema/name-group.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { Policy } from './support-types.ts';
import type { Agency, Document, Place, Term } from './types.ts';

/** Names that mean the same in search, joined with what bears them. */
export interface NameGroup extends Omit<
  NameGroupEntry,
  'term' | 'agency' | 'place' | 'policies' | 'documents' | 'sources'
> {
  term: Term | undefined;
  agency: Agency | undefined;
  place: Place | undefined;
  policies: Policy[];
  documents: Document[];
  sources: SourceEntry[];
}

/** What joining needs of the other registers. */
interface Known {
  term: (id: string) => Term;
  agency: (id: string) => Agency;
  place: (id: string) => Place;
  document: (id: string) => Document;
  lists: { sources: SourceEntry[] };
}

export function joinNameGroups(
  content: Content,
  known: Known,
  policies: readonly Policy[],
): NameGroup[] {
  return content.nameGroups.map(({ data }) => ({
    ...data,
    term: data.term === undefined ? undefined : known.term(data.term),
    agency: data.agency === undefined ? undefined : known.agency(data.agency),
    place: data.place === undefined ? undefined : known.place(data.place),
    policies: policies.filter(({ id }) => data.policies?.includes(id)),
    documents: (data.documents ?? []).map(known.document),
    sources: (data.sources ?? []).flatMap((id) =>
      known.lists.sources.filter((one) => one.id === id),
    ),
  }));
}
