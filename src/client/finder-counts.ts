import { countBeside, countResults } from '../finder/match.ts';
import type { Said } from '../finder/fragment.ts';
import { choiceFrom, type Finder } from './finder-data.ts';
import { setText } from './place.ts';

/**
 * Counts beside every choice; one that would give nothing stays and cannot be chosen.
 * @returns one step for each question of the sentence
 */
export function recount(finder: Finder, said: Said, selects: readonly HTMLSelectElement[]) {
  // Most places are of the same kind and share their counts.
  const known = new Map<string, ReturnType<typeof countResults>>();
  const countOf = (name: string, value: string) => {
    const choice = choiceFrom(finder, { ...said, [name]: value });
    const key = [choice.business, choice.place, choice.need].join();
    const counts = known.get(key) ?? countResults(finder.rules, choice);
    known.set(key, counts);
    return counts;
  };
  return selects.map((select) => () => {
    for (const option of select.options) {
      if (option.value === '') continue;
      const label = option.dataset.label ?? '';
      const counts = countOf(select.name, option.value);
      option.disabled = counts.fits + counts.depends === 0 && !option.selected;
      const beside = countBeside(counts, finder.file.words.maybe);
      setText(option, option.selected ? label : `${label} (${beside})`);
    }
  });
}
