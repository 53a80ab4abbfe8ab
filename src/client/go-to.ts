import { fragmentsOf, parsePlanReference } from '../search/plan-reference.ts';
import { announce } from './announce.ts';
import type { PageWords } from '../i18n/page-words.ts';

/** A typed reference leads to its passage: “II.2.a.3”, “nhiệm vụ 7”. */
export function startGoTo(page: PageWords): void {
  const form = document.querySelector<HTMLFormElement>('form[data-go-to]');
  const field = form?.querySelector('input');
  const output = form?.querySelector('[data-go-to-said]');
  if (!form || !field || !output) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const reference = parsePlanReference(field.value);
    const found = (reference ? fragmentsOf(reference, page.cite.annex) : []).find((fragment) =>
      document.getElementById(fragment),
    );
    output.textContent = found ? '' : page.words.goNone;
    if (found) location.hash = found;
    else announce(page.words.goNone);
  });
}
