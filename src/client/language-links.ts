/** The language switch keeps the place: the paragraph in the address goes along, and so do the filters. */
export function startLanguageLinks(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[hreflang]');
  const update = () => {
    for (const link of links) {
      const url = new URL(link.href);
      url.hash = location.hash;
      url.search = location.search;
      link.href = url.href;
    }
  };
  update();
  addEventListener('hashchange', update);
  addEventListener('popstate', update);
  document.addEventListener('site:address', update);
}
