/** The support finder: three choices and further questions; what is said stays in the fragment of the address. */
import { formatFragment, parseFragment, type Said } from '../finder/fragment.ts';
import { countBeside, countResults } from '../finder/match.ts';
import { announce } from './announce.ts';
import { make } from './dom.ts';
import { choiceFrom, loadFinder, type Finder } from './finder-data.ts';
import { showResults, type Shown } from './finder-results.ts';

function startFinder(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-finder]');
  const results = document.querySelector<HTMLElement>('[data-finder-results]');
  const lists = document.querySelector<HTMLElement>('[data-finder-lists]');
  if (!form || !results || !lists) return;
  const selects = [...form.querySelectorAll('select')];
  let opened: Promise<Finder> | undefined;
  const open = () => (opened ??= loadFinder(form.dataset.finder ?? ''));
  const nothing = (said: Said) => formatFragment(said) === '';

  const show = async (said: Said, speak: boolean) => {
    for (const select of selects) select.value = said[select.name as 'business'];
    lists.hidden = !nothing(said);
    pending = undefined;
    delete results.dataset.whole;
    if (nothing(said)) return results.replaceChildren();
    const finder = await open();
    const names = Object.fromEntries(
      selects.map((select) => [select.name, select.selectedOptions[0]?.dataset.label ?? '']),
    ) as Parameters<typeof showResults>[2];
    const shown = showResults(finder, said, names, new Date().toISOString().slice(0, 10));
    const focused = document.activeElement?.id;
    results.replaceChildren(
      headOf(finder, shown.count),
      ...questionsOf(finder, said, shown),
      ...shown.nodes,
    );
    if (focused) document.getElementById(focused)?.focus();
    pending = () => {
      shown.later();
      recount(finder, said);
      results.dataset.whole = '';
    };
    requestAnimationFrame(() => setTimeout(finish));
    if (speak) announce(shown.count);
  };

  /** What is left of the latest choice, after its first picture or just before it is printed. */
  let pending: (() => void) | undefined;
  const finish = () => {
    pending?.();
    pending = undefined;
  };

  const headOf = (finder: Finder, count: string) =>
    make(
      'p',
      { class: 'finder-head' },
      make('strong', { 'data-finder-count': '' }, count),
      ' ',
      make('button', { type: 'button', class: 'bare', 'data-reset': '' }, finder.file.words.reset),
    );

  /** Questions already answered, so that they can be changed, then those whose answer would change the result. */
  const questionsOf = (finder: Finder, said: Said, { ask }: Shown): Node[] => {
    const ids = [...Object.keys(said.answers), ...ask].slice(0, 6);
    const questions = ids.flatMap((id) => finder.file.questions.find((one) => one.id === id) ?? []);
    if (questions.length === 0) return [];
    const { words } = finder.file;
    const rows = questions.map((question) => {
      const name = `q-${question.id}`;
      const options = [{ id: '', label: words.skip }, ...question.answers].map(({ id, label }) =>
        make('option', { value: id, selected: said.answers[question.id] === id }, label),
      );
      const help = question.help && make('p', { class: 'meta', id: `${name}-help` }, question.help);
      const describedBy = question.help ? `${name}-help` : undefined;
      return make(
        'div',
        {},
        make('label', { for: name }, question.text),
        make(
          'span',
          { class: 'select' },
          make(
            'select',
            { id: name, 'data-question': question.id, 'aria-describedby': describedBy },
            ...options,
          ),
          selects[0]?.parentElement?.querySelector('svg')?.cloneNode(true),
        ),
        help || undefined,
      );
    });
    return [
      make('section', { 'aria-label': words.further }, make('div', { class: 'filters' }, ...rows)),
    ];
  };

  /** Counts beside every choice; one that would give nothing stays and cannot be chosen. */
  const recount = (finder: Finder, said: Said) => {
    // Most places are of the same kind and share their counts.
    const known = new Map<string, ReturnType<typeof countResults>>();
    for (const select of selects) {
      for (const option of select.options) {
        if (option.value === '') continue;
        const label = option.dataset.label ?? '';
        const choice = choiceFrom(finder, { ...said, [select.name]: option.value });
        const key = [choice.business, choice.place, choice.need].join();
        const counts = known.get(key) ?? countResults(finder.rules, choice);
        known.set(key, counts);
        option.disabled = counts.fits + counts.depends === 0 && !option.selected;
        const beside = countBeside(counts, finder.file.words.maybe);
        option.textContent = option.selected ? label : `${label} (${beside})`;
      }
    }
  };

  const choose = (said: Said) => {
    history.pushState(null, '', formatFragment(said) || location.pathname + location.search);
    document.dispatchEvent(new Event('site:address'));
    void guarded(said, true);
  };
  const guarded = async (said: Said, speak: boolean) => {
    try {
      await show(said, speak);
    } catch {
      opened = undefined;
      lists.hidden = false;
      results.replaceChildren(make('p', { role: 'alert' }, results.dataset.failed));
    }
  };
  const sentence = (): Said => ({
    ...current(),
    ...(Object.fromEntries(selects.map(({ name, value }) => [name, value])) as Omit<
      Said,
      'answers'
    >),
  });
  const optionsOf = (name: string) => {
    const select = selects.find((one) => one.name === name);
    return select ? [...select.options].map(({ value }) => value) : undefined;
  };
  let asked: Finder | undefined;
  const current = (): Said =>
    parseFragment(
      location.hash,
      (key) =>
        optionsOf(key) ??
        asked?.file.questions.find(({ id }) => id === key)?.answers.map(({ id }) => id),
    );

  form.addEventListener('change', () => choose(sentence()));
  form.addEventListener('focusin', () => void open().catch(() => (opened = undefined)), {
    once: true,
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  results.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || !target.dataset.question) return;
    const said = current();
    if (target.value) said.answers[target.dataset.question] = target.value;
    else delete said.answers[target.dataset.question];
    choose(said);
  });
  results.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const said = current();
    const drop = target.closest<HTMLElement>('[data-drop]')?.dataset.drop;
    if (drop) choose(drop === 'answers' ? { ...said, answers: {} } : { ...said, [drop]: '' });
    if (target.closest('[data-reset]')) {
      choose({ business: '', place: '', need: '', answers: {} });
      selects[0]?.focus();
    }
  });
  const follow = async () => {
    if (location.hash.length > 1) asked = await open().catch(() => undefined);
    await guarded(current(), false);
  };
  addEventListener('popstate', () => void follow());
  addEventListener('beforeprint', finish);
  void open().then(
    (finder) => (asked = finder),
    () => undefined,
  );
  const early = selects.some(({ value }) => value !== '');
  if (early && location.hash === '') choose(sentence());
  else if (location.hash.length > 1) void follow();
}

startFinder();
