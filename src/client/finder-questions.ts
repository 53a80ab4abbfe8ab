import type { Said } from '../finder/fragment.ts';
import { make } from './dom.ts';
import type { Finder } from './finder-data.ts';

/**
 * The further questions: those already answered, so that they can be changed, and those whose answer would change the
 * result. Each is drawn once and has one place among the others, so that none moves while it is answered.
 * @param arrow the mark of a choice
 * @returns the section, and what shows in it the questions for an answer, as many as the screen shows at first, and
 *   gives how many there are
 */
export function createQuestions({ file: { questions, words } }: Finder, arrow: Node | null) {
  const rows = questions.map((question) => ({ id: question.id, ...build(question, words, arrow) }));
  const list = make('div', { class: 'filters' }, ...rows.map(({ row }) => row));
  const section = make('section', { 'aria-label': words.further }, list);
  const show = ({ answers }: Said, ask: readonly string[], atMost: number): number => {
    const wanted = new Set([...Object.keys(answers), ...ask].slice(0, 6));
    let shown = 0;
    for (const { id, row, select } of rows) {
      const isShown = wanted.has(id) && shown < atMost;
      if (isShown) shown += 1;
      if (row.hidden === isShown) row.hidden = !isShown;
      const answer = answers[id] ?? '';
      if (select.value !== answer) select.value = answer;
    }
    const isEmpty = wanted.size === 0;
    if (section.hidden !== isEmpty) section.hidden = isEmpty;
    return wanted.size;
  };
  return { section, show };
}

function build(
  question: Finder['file']['questions'][number],
  { skip }: Finder['file']['words'],
  arrow: Node | null,
) {
  const name = `q-${question.id}`;
  const helpId = question.help ? `${name}-help` : undefined;
  const options = [{ id: '', label: skip }, ...question.answers].map(({ id, label }) =>
    make('option', { value: id, 'data-label': label }, label),
  );
  const select = make(
    'select',
    { id: name, 'data-question': question.id, 'aria-describedby': helpId },
    ...options,
  );
  const row = make(
    'div',
    { hidden: true },
    make('label', { for: name }, question.text),
    make('span', { class: 'select' }, select, arrow?.cloneNode(true)),
    helpId !== undefined && make('p', { class: 'meta', id: helpId }, question.help),
  );
  return { row, select };
}
