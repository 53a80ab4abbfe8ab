/** An element or a text; empty ones are left out. */
type Child = Node | string | false | undefined;

/**
 * Makes an element.
 * @param tag its name
 * @param attributes by name; false and undefined leave one out, true writes it without a value
 * @param children elements and texts; empty ones are left out
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false && value !== undefined)
      element.setAttribute(name, value === true ? '' : value);
  element.append(...children.flatMap((child) => child || []));
  return element;
}

/** One row of a list of facts: a term and its value. */
export function makeFact(term: string, ...value: Child[]): HTMLDivElement {
  return make('div', {}, make('dt', {}, term), make('dd', {}, ...value));
}
