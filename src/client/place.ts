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

/** Sets a text; the same text again costs nothing. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
