const margin = 16;

/**
 * Puts a box under the last line of some words, inside the window.
 * @param gap room between the two, in CSS pixels
 */
export function placeBelow(words: Element | Range, box: HTMLElement, gap: number): void {
  const line = [...words.getClientRects()].at(-1);
  const widest = document.documentElement.clientWidth - box.offsetWidth - margin;
  box.style.top = `${(line?.bottom ?? 0) + scrollY + gap}px`;
  box.style.left = `${Math.max(margin, Math.min(line?.left ?? margin, widest))}px`;
}
