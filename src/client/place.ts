/**
 * Makes some elements the children of another. What stands there already stays untouched where it can: it keeps its
 * focus and need not be laid out anew.
 */
export function place(parent: Element, wanted: readonly Element[]): void {
  const all = new Set(wanted);
  for (const child of [...parent.children]) if (!all.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const element of wanted) {
    if (element === at) at = at.nextElementSibling;
    else parent.insertBefore(element, at);
  }
}

/**
 * Makes some elements the first children of another. What stands there behind them stays for now: to take it away is
 * work that can wait.
 */
export function placeFirst(parent: Element, wanted: readonly Element[]): void {
  let at = parent.firstElementChild;
  for (const element of wanted) {
    // To take away what stands before it is less work than to move it, which would be laid out anew.
    if (element.parentElement === parent)
      while (at && at !== element) {
        const next: Element | null = at.nextElementSibling;
        at.remove();
        at = next;
      }
    else parent.insertBefore(element, at);
    if (at === element) at = at.nextElementSibling;
  }
}

/** Sets a text; the same text again costs nothing. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
