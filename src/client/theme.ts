/** The theme button: the choice stays on this device and wins over the system's. */
export function startTheme(): void {
  const root = document.documentElement;
  const isDark = () =>
    root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-toggle]')) {
    button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      const next = isDark() ? 'light' : 'dark';
      root.dataset.theme = next;
      try {
        localStorage.setItem('theme', next);
      } catch {
        // storage may be switched off: the choice then lasts as long as the page
      }
      for (const one of document.querySelectorAll('[data-theme-toggle]'))
        one.setAttribute('aria-pressed', String(isDark()));
    });
  }
}
