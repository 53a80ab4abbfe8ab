/** “1 task”, “19 tasks”; the plural adds an s unless it is given. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
