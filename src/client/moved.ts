import { idOfFragment } from './fragment-id.ts';

/** An old fragment leads on to the place that stands for it now; where scripts are off, its words at the page's end do. */
export function startMoved(): void {
  const follow = () => {
    const id = idOfFragment(location.hash);
    const link = id && document.getElementById(id)?.closest('[data-moved]')?.querySelector('a');
    if (link) location.replace(link.href);
  };
  follow();
  addEventListener('hashchange', follow);
}
