import type { PageWords } from '../i18n/page-words.ts';
import { closePeek, isInPeek, isPeekOpen, openPeek } from './peek.ts';

const hoverMs = 250;
const leaveMs = 250;

/** Terms of the official text open in place, cited documents show what they are: on hover, by key and by tap. */
export function startTerms(page: PageWords): void {
  let timer = 0;
  let closing = false;
  const linkAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a.quiet') : null;
  const later = (run: () => void, ms: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(run, ms);
  };

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const link = linkAt(event.target);
    if (link) later(() => void openPeek(page, link, false), hoverMs);
    else
      later(() => {
        if (!isInPeek(event.target) && !isInPeek(document.activeElement)) closePeek(false);
      }, leaveMs);
  });
  document.addEventListener('focusin', (event) => {
    const link = linkAt(event.target);
    // What was just closed does not open again because it has the focus back.
    if (link?.matches(':focus-visible') && !closing) void openPeek(page, link, false);
    else if (isPeekOpen() && !isInPeek(event.target)) closePeek(false);
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (!link) {
      if (isPeekOpen() && !isInPeek(event.target)) closePeek(false);
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (!plain || !link.classList.contains('quiet-term')) return;
    event.preventDefault();
    void openPeek(page, link, true);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    clearTimeout(timer);
    closing = true;
    closePeek(isInPeek(document.activeElement));
    closing = false;
  });
}
