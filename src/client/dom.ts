/**
 * Makes an element.
 * @param tag its name
 * @param attributes by name; false and undefined leave one out, true writes it without a value
 * @param children elements and texts; empty ones are left out
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: (Node | string | false | undefined)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false && value !== undefined)
      element.setAttribute(name, value === true ? '' : value);
  element.append(...children.flatMap((child) => child || []));
  return element;
}
