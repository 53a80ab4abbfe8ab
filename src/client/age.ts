/**
 * Shows what is overdue for checking: everything whose day (`data-due`) is past by the visitor's own clock.
 * The first script of the page brings this one by itself where the page's day is past.
 */
export function showAge(today: string = new Date().toISOString().slice(0, 10)): void {
  for (const element of document.querySelectorAll<HTMLElement>(
    'main [data-due], footer [data-due]',
  ))
    element.hidden = (element.dataset.due ?? '') >= today;
}
