import type { Arranged } from '../finder/arrange.ts';
import { endSentence } from '../finder/sentence.ts';
import type { Said } from '../finder/fragment.ts';
import { furtherLists, type Entry, type Result, type Verdict } from '../finder/types.ts';
import { make, makeFact } from './dom.ts';
import type { Finder } from './finder-data.ts';
import { between, fillPage, type SheetGroup, type SheetRow } from './sheet-room.ts';

/** How the three choices are called. */
export type Names = Record<'business' | 'place' | 'need', string>;

/**
 * The sheet that a person takes to the agency, on paper only and always one page: what was asked, where the result can
 * be seen again, what fits as far as it goes on the page, with every condition of it once, its result and its clause;
 * of what else fits the titles, and of what depends on more also what that is.
 * @param names how the three choices are called
 * @param entries the lists with their reasons
 */
export function buildSheet(
  finder: Finder,
  said: Said,
  names: Names,
  lists: Arranged,
  entries: readonly Entry[],
  count: string,
): Node[] {
  const { words } = finder.file;
  const all = lists.fits.flatMap((group) => group.results);
  const facts = factsOf(finder.file, said, names);
  const address = addressText(finder);
  const notHereOf = (fits: number, depends: number) => {
    const left = (['fits', ...furtherLists] as const).flatMap((list) => {
      const n = list === 'fits' ? fits : list === 'depends' ? depends : lists[list].length;
      return n > 0 ? [`${words.lists[list]} (${n})`] : [];
    });
    return left.length > 0 ? words.sheet.left.replace('{lists}', left.join(', ')) : '';
  };
  const rows = all.map((result) => rowOf(finder, result));
  const titles = all.map(({ item }) => titleOf(finder, item.id));
  const groups = groupsOf(finder, entries);
  const longest = notHereOf(all.length, lists.depends.length);
  const fill = fillPage(rows, facts, [address, longest], titles, groups);
  const results = all.slice(0, fill.rows);
  const others = titles.slice(fill.rows, fill.rows + fill.others);
  const depending = groups.flatMap((group, at) => {
    const own = group.titles.slice(0, fill.titles[at]);
    return own.length > 0 ? [{ ...group, titles: own }] : [];
  });
  const notHere = notHereOf(
    all.length - results.length - others.length,
    lists.depends.length - depending.reduce((n, group) => n + group.titles.length, 0),
  );
  const some = words.sheet.some
    .replace('{n}', String(results.length))
    .replace('{all}', String(all.length));
  const conditions = new Map<string, Verdict>(
    results.flatMap(({ criteria }) => criteria.map(({ id, verdict }) => [id, verdict] as const)),
  );
  const numbers = new Map([...conditions.keys()].map((id, index) => [id, index + 1]));
  return [
    make('h2', {}, words.sheet.title),
    make(
      'div',
      {},
      make('p', {}, address),
      make('p', {}, `${words.sheet.version} ${finder.file.version}. ${words.checked}`),
      make('dl', {}, ...facts.map(([term, value]) => makeFact(term, value))),
    ),
    make('p', {}, make('strong', {}, count), results.length < all.length && ` ${some}`),
    ...(results.length > 0 ? [tableOf(finder, results, numbers)] : []),
    ...listOf(words.sheet.others, others.length > 0 ? [{ titles: others, reason: '' }] : []),
    ...listOf(words.sheet.depends, depending),
    ...(notHere ? [make('p', {}, notHere)] : []),
    ...(conditions.size > 0 ? [make('h3', {}, words.sheet.conditions)] : []),
    make(
      'ol',
      {},
      ...[...conditions].map(([id, verdict]) => conditionOf(finder, id, verdict, results)),
    ),
    make('p', {}, words.agencyDecides),
  ];
}

/** A support where it has no row. */
function titleOf(finder: Finder, id: string): string {
  const { title, amount } = finder.card(id);
  return `${title} (${amount})`;
}

/** What depends on more: supports that turn on the same stand together. */
function groupsOf(finder: Finder, entries: readonly Entry[]): SheetGroup[] {
  const byReason = new Map<string, string[]>();
  for (const { list, reason, result } of entries) {
    if (list !== 'depends') continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), titleOf(finder, result.item.id)]);
  }
  return [...byReason].map(([reason, titles]) => ({ titles, reason }));
}

/** Supports without rows under their heading; nothing where there are none. */
function listOf(heading: string, groups: readonly SheetGroup[]): Node[] {
  if (groups.length === 0) return [];
  const rows = groups.map(({ titles, reason }) =>
    make('li', {}, reason && make('strong', {}, `${reason} `), `${titles.join(between)}.`),
  );
  return [make('h3', {}, heading), make('ul', {}, ...rows)];
}

/** Where the result can be seen again. */
function addressText({ file: { words } }: Finder): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  return `${words.sheet.address}: ${canonical}${location.hash}`;
}

/** What was asked, as terms and values. */
export function factsOf(
  { words, questions }: Finder['file'],
  said: Said,
  names: Names,
): [string, string][] {
  return [
    ...(['business', 'place', 'need'] as const).flatMap((key): [string, string][] =>
      said[key] ? [[words[key].label, names[key]]] : [],
    ),
    ...questions.flatMap(({ id, text, answers }): [string, string][] => {
      const answer = answers.find((one) => one.id === said.answers[id]);
      return answer ? [[text, answer.label]] : [];
    }),
  ];
}

/** The texts of a row, to reckon its height. */
function rowOf(finder: Finder, { item, criteria }: Result): SheetRow {
  const { amount, share, title, before } = finder.card(item.id);
  const { words } = finder.file;
  return {
    ...{ amount, share, title, ground: groundOf(finder, item.id), ask: askOf(finder, item.id) },
    conditions: criteria.map(({ id, verdict }) => {
      const { text, clause } = finder.condition(id);
      const parts = [
        stateOf(finder, id, verdict),
        before.includes(text) ? words.before : '',
        text,
        clause,
      ];
      return { id, text: parts.join(': ') };
    }),
  };
}

function groundOf(finder: Finder, id: string): string {
  const { policy, status, basis } = finder.card(id);
  const texts = basis.map(({ text }) => text).join('; ');
  return `${policy}. ${finder.file.words.validity[status]}. ${texts}`;
}

function askOf(finder: Finder, id: string): string {
  const { agency, first } = finder.card(id);
  return first ? `${endSentence(agency)} ${first}` : agency;
}

/** The result of a condition in words; of one that is open also who decides it. */
function stateOf({ file: { words, criteria } }: Finder, id: string, verdict: Verdict): string {
  const said = words.verdicts[verdict];
  return verdict === 'open' ? `${said}, ${words.by[criteria[id]!.by]}` : said;
}

/** One row a support; whom to ask stands once for neighbours that share it. */
function tableOf(finder: Finder, results: readonly Result[], numbers: Map<string, number>): Node {
  const { words } = finder.file;
  const asked = results.map(({ item }) => askOf(finder, item.id));
  const rows = results.map(({ item, criteria }, index) => {
    const card = finder.card(item.id);
    const own = criteria.map(({ id }) => numbers.get(id)!).sort((a, b) => a - b);
    const run = asked.findIndex((text, at) => at > index && text !== asked[index]);
    const span = (run === -1 ? asked.length : run) - index;
    const isNew = index === 0 || asked[index] !== asked[index - 1];
    return make(
      'tr',
      { 'data-item': item.id },
      make('td', {}, make('strong', {}, card.amount), ` ${card.share}`),
      make('td', {}, make('strong', {}, card.title), groundOf(finder, item.id)),
      make('td', {}, own.join(', ')),
      isNew && make('td', { rowspan: String(span) }, asked[index]),
    );
  });
  const heads = words.sheet.heads.map((text) => make('th', { scope: 'col' }, text));
  return make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...rows));
}

function conditionOf(
  finder: Finder,
  id: string,
  verdict: Verdict,
  results: readonly Result[],
): Node {
  const { text, clause } = finder.condition(id);
  const isBefore = results.some(({ item }) => finder.card(item.id).before.includes(text));
  return make(
    'li',
    { 'data-criterion': id },
    make('strong', {}, `${stateOf(finder, id, verdict)}: `),
    isBefore && `${finder.file.words.before} `,
    `${text} (${clause})`,
  );
}
