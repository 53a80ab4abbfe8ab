import { countBeside, countResults } from '../finder/match.ts';
import type { Said } from '../finder/fragment.ts';
import { choiceFrom, type Finder } from './finder-data.ts';
import { setText } from './place.ts';

/** How many further questions are shown at most. */
const questions = 6;

/**
 * Counts beside every choice and beside every answer of the questions that are shown. A choice that would give nothing
 * stays and cannot be chosen; an answer can, since what is true may always be said.
 * @param results where the questions stand
 * @returns one step for each choice and each question
 */
export function recount(
  finder: Finder,
  said: Said,
  selects: readonly HTMLSelectElement[],
  results: Element,
) {
  // Most places are of the same kind and share their counts.
  const known = new Map<string, ReturnType<typeof countResults>>();
  const countOf = (name: string, value: string, isAnswer: boolean) => {
    const answers = isAnswer ? { ...said.answers, [name]: value } : said.answers;
    const choice = choiceFrom(finder, { ...said, answers, ...(isAnswer ? {} : { [name]: value }) });
    const key = [choice.business, choice.place, choice.need, isAnswer && name + value].join();
    const counts = known.get(key) ?? countResults(finder.rules, choice);
    known.set(key, counts);
    return counts;
  };
  const count = (select: HTMLSelectElement) => {
    const { question } = select.dataset;
    for (const option of select.options) {
      if (option.value === '') continue;
      const label = option.dataset.label ?? '';
      const counts = countOf(question ?? select.name, option.value, question !== undefined);
      if (!question) option.disabled = counts.fits + counts.depends === 0 && !option.selected;
      const beside = countBeside(counts, finder.file.words.maybe);
      setText(option, option.selected ? label : `${label} (${beside})`);
    }
  };
  const asked = (at: number) =>
    results.querySelectorAll<HTMLSelectElement>(':not([hidden]) > .select > [data-question]')[at];
  return [
    ...selects.map((select) => () => count(select)),
    ...Array.from({ length: questions }, (_, at) => () => {
      const select = asked(at);
      if (select) count(select);
    }),
  ];
}
