/** The language switch keeps the place: the paragraph in the address goes along, and so do the filters. */
export function startLanguageLinks(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[hreflang]');
  const lead = (hash: string) => {
    for (const link of links) {
      const url = new URL(link.href);
      url.hash = hash;
      url.search = location.search;
      link.href = url.href;
    }
  };
  const update = () => lead(location.hash);
  update();
  addEventListener('hashchange', update);
  addEventListener('popstate', update);
  document.addEventListener('site:address', update);
  // Before the click, so that a new tab or a copied link has the place as well.
  for (const type of ['pointerdown', 'focusin', 'click'])
    document.addEventListener(type, ({ target }) => {
      if (location.hash.length <= 1 && target instanceof Element && target.closest('a[hreflang]'))
        lead(passageInSight());
    });
}

/** The passage that stands at the upper edge of the screen; empty where the page has none, or is at its beginning. */
function passageInSight(): string {
  if (scrollY < innerHeight / 2) return '';
  const passed = [...document.querySelectorAll('.clause[id], .bi-row[id], .part[id]')].find(
    (one) => one.getBoundingClientRect().bottom > innerHeight / 8,
  );
  return passed?.id ?? '';
}
