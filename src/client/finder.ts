/** The support finder: three choices and further questions; what is said stays in the fragment of the address. */
import { formatFragment, parseFragment, type Said } from '../finder/fragment.ts';
import { announce } from './announce.ts';
import { make } from './dom.ts';
import { recount } from './finder-counts.ts';
import { loadFinder, type Finder } from './finder-data.ts';
import { createResults, lowestHead, type Asked } from './finder-results.ts';
import { createSteps } from './steps.ts';

/** The file, and what draws its results. */
interface Opened {
  finder: Finder;
  show: ReturnType<typeof createResults>;
}

function startFinder(): void {
  const form = document.querySelector<HTMLElement>('[data-finder]');
  const results = document.querySelector<HTMLElement>('[data-finder-results]');
  const lists = document.querySelector<HTMLElement>('[data-finder-lists]');
  if (!form || !results || !lists) return;
  const note = [...results.children];
  const selects = [...form.querySelectorAll('select')];
  const later = createSteps();
  let opening: Promise<Opened> | undefined;
  let opened: Opened | undefined;
  const open = () =>
    (opening ??= loadFinder(form.dataset.finder ?? '').then((finder) => {
      const today = new Date().toISOString().slice(0, 10);
      return (opened = { finder, show: createResults(finder, results, note, today) });
    }));
  const nothing = (said: Said) => formatFragment(said) === '';

  const show = async (said: Said, speak: boolean) => {
    // Measured before anything is changed, so that the page is laid out only once more.
    const height = results.offsetHeight;
    const room = innerHeight - (note.at(-1) ?? results).getBoundingClientRect().bottom;
    const head = note[0]?.previousElementSibling;
    const spare = head instanceof HTMLElement ? head.offsetHeight - lowestHead : 0;
    for (const select of selects) {
      const value = said[select.name as 'business'];
      if (select.value !== value) select.value = value;
    }
    if (lists.hidden === nothing(said)) lists.hidden = !nothing(said);
    later.drop();
    delete results.dataset.whole;
    if (nothing(said)) {
      results.style.removeProperty('min-block-size');
      return results.replaceChildren(...note);
    }
    const { finder, show: draw } = opened ?? (await open());
    // What follows the results stays in its place until they are whole.
    results.style.minBlockSize = `${height}px`;
    const names = Object.fromEntries(
      selects.map(({ name, options, selectedIndex }) => [
        name,
        options[selectedIndex]?.dataset.label ?? '',
      ]),
    ) as Asked['names'];
    const { count, rest } = draw({ said, names, room, spare });
    later.run([
      writeAddress,
      () => speak && announce(count),
      () => (results.dataset.drawing = ''),
      ...rest,
      () => results.style.removeProperty('min-block-size'),
      ...recount(finder, said, selects, results),
      () => {
        delete results.dataset.drawing;
        results.dataset.whole = '';
      },
    ]);
  };

  /** What was said last by a choice; undefined where the address was followed since. */
  let chosen: Said | undefined;
  /** Whether it is in the address: writing it there takes longer than a choice may. */
  let isWritten = true;
  const writeAddress = () => {
    if (!chosen || isWritten) return;
    const address = formatFragment(chosen) || location.pathname + location.search;
    isWritten = true;
    history.pushState(null, '', address);
    document.dispatchEvent(new Event('site:address'));
  };
  const choose = (said: Said) => {
    writeAddress();
    chosen = said;
    isWritten = false;
    // Where nothing can be drawn at once there is no picture to wait for.
    if (!opened || nothing(said)) writeAddress();
    void guarded(said, true);
  };
  const guarded = async (said: Said, speak: boolean) => {
    try {
      await show(said, speak);
    } catch {
      writeAddress();
      opening = undefined;
      lists.hidden = false;
      results.replaceChildren(...note, make('p', { role: 'alert' }, results.dataset.failed));
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
  const current = (): Said =>
    chosen ??
    parseFragment(
      location.hash,
      (key) =>
        optionsOf(key) ??
        opened?.finder.file.questions.find(({ id }) => id === key)?.answers.map(({ id }) => id),
    );

  form.addEventListener('change', () => choose(sentence()));
  form.addEventListener('focusin', () => void open().catch(() => (opening = undefined)), {
    once: true,
  });
  results.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || !target.dataset.question) return;
    const said = current();
    const answers = { ...said.answers };
    if (target.value) answers[target.dataset.question] = target.value;
    else delete answers[target.dataset.question];
    choose({ ...said, answers });
  });
  results.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const said = current();
    const drop = target.closest<HTMLElement>('[data-drop]')?.dataset.drop;
    if (drop) {
      const left = { ...said };
      for (const key of drop.split(' ') as (keyof Said)[])
        Object.assign(left, { [key]: key === 'answers' ? {} : '' });
      choose(left);
      // The button is gone: who pressed it goes on from the number of what now fits.
      results.querySelector<HTMLElement>('[data-finder-count]')?.focus();
    }
    if (target.closest('[data-reset]')) {
      choose({ business: '', place: '', need: '', answers: {} });
      selects[0]?.focus();
    }
  });
  const follow = async () => {
    chosen = undefined;
    if (location.hash.length > 1) await open().catch(() => undefined);
    await guarded(current(), false);
  };
  addEventListener('popstate', () => void follow());
  addEventListener('beforeprint', later.finish);
  void open().catch(() => undefined);
  const early = selects.some(({ value }) => value !== '');
  if (early && location.hash === '') choose(sentence());
  else if (location.hash.length > 1) void follow();
}

startFinder();
