import { idOfFragment } from './fragment-id.ts';

/** Opens the closed note that the address leads to, and the notes of the paragraph it leads to stay closed. */
export function startNotes(): void {
  const open = () => {
    const target =
      location.hash.length > 1 ? document.getElementById(idOfFragment(location.hash)) : null;
    for (let up = target?.closest('details'); up; up = up.parentElement?.closest('details'))
      up.open = true;
    if (target?.closest('details')) target.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
  followSection();
}

/** Marks in the outline the section that is being read. */
function followSection(): void {
  const outline = document.querySelector('[data-outline]');
  if (!outline) return;
  const here = outline.querySelector('[data-outline-here]');
  const links = new Map(
    [...outline.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const targets = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const mark = () => {
    const passed = targets.filter((target) => target.getBoundingClientRect().top < innerHeight / 3);
    const current = passed.at(-1) ?? targets[0];
    for (const [id, link] of links) {
      if (id === current?.id) {
        link.setAttribute('aria-current', 'true');
        if (here) here.textContent = link.textContent;
      } else link.removeAttribute('aria-current');
    }
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
