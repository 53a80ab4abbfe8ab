import type { Arranged } from '../finder/arrange.ts';
import type { Said } from '../finder/fragment.ts';
import { furtherLists, type Result, type Verdict } from '../finder/types.ts';
import { make, makeFact } from './dom.ts';
import type { Finder } from './finder-data.ts';

/**
 * The sheet that a person takes to the agency, on paper only: what was asked, where the result can be seen again, what
 * fits, and every condition once with its result and its clause, so that most results are one page.
 * @param names how the three choices are called
 */
export function buildSheet(
  finder: Finder,
  said: Said,
  names: Record<'business' | 'place' | 'need', string>,
  lists: Arranged,
  count: string,
): Node[] {
  const { words } = finder.file;
  const results = lists.fits.flatMap((group) => group.results);
  const conditions = new Map<string, Verdict>(
    results.flatMap(({ criteria }) => criteria.map(({ id, verdict }) => [id, verdict] as const)),
  );
  const numbers = new Map([...conditions.keys()].map((id, index) => [id, index + 1]));
  const left = furtherLists.flatMap((list) =>
    lists[list].length > 0 ? [`${words.lists[list]} (${lists[list].length})`] : [],
  );
  return [
    make('h2', {}, words.sheet.title),
    factsOf(finder, said, names),
    make('p', {}, make('strong', {}, count)),
    ...(results.length > 0 ? [tableOf(finder, results, numbers)] : []),
    ...(left.length > 0
      ? [make('p', {}, words.sheet.left.replace('{lists}', left.join(', ')))]
      : []),
    ...(conditions.size > 0 ? [make('h3', {}, words.sheet.conditions)] : []),
    conditionsOf(finder, conditions, results),
    make('p', {}, words.agencyDecides),
  ];
}

function factsOf(
  { file: { words, questions, version } }: Finder,
  said: Said,
  names: Record<'business' | 'place' | 'need', string>,
): Node {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  const chosen = (['business', 'place', 'need'] as const).flatMap((key) =>
    said[key] ? [makeFact(words[key].label, names[key])] : [],
  );
  const answered = questions.flatMap(({ id, text, answers }) => {
    const answer = answers.find((one) => one.id === said.answers[id]);
    return answer ? [makeFact(text, answer.label)] : [];
  });
  const address = `${words.sheet.address}: ${canonical}${location.hash}`;
  return make(
    'div',
    {},
    make('p', {}, address),
    make('p', {}, `${words.sheet.version} ${version}. ${words.checked}`),
    make('dl', {}, ...chosen, ...answered),
  );
}

/** One row a support; whom to ask stands once for neighbours that share it. */
function tableOf(finder: Finder, results: readonly Result[], numbers: Map<string, number>): Node {
  const { words } = finder.file;
  const asked = results.map(({ item }) => {
    const { agency, first } = finder.card(item.id);
    return [agency, first].filter(Boolean).join('. ');
  });
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
      make(
        'td',
        {},
        make('strong', {}, card.title),
        `${card.policy}. ${words.validity[card.status]}. `,
        card.basis.map(({ text }) => text).join('; '),
      ),
      make('td', {}, own.join(', ')),
      isNew && make('td', { rowspan: String(span) }, asked[index]),
    );
  });
  const heads = words.sheet.heads.map((text) => make('th', { scope: 'col' }, text));
  return make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...rows));
}

function conditionsOf(
  finder: Finder,
  conditions: Map<string, Verdict>,
  results: readonly Result[],
): Node {
  const { words, criteria } = finder.file;
  const before = new Set(results.flatMap(({ item }) => finder.card(item.id).before));
  const rows = [...conditions].map(([id, verdict]) => {
    const { text, clause, by } = criteria[id]!;
    const state =
      verdict === 'open' ? `${words.verdicts.open}, ${words.by[by]}` : words.verdicts[verdict];
    return make(
      'li',
      { 'data-criterion': id },
      make('strong', {}, `${state}: `),
      before.has(text) && `${words.before} `,
      `${text} (${clause})`,
    );
  });
  return make('ol', {}, ...rows);
}
