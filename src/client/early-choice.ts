/**
 * The fields that a person, or what works for them, set while the scripts were still on their way. A value that the
 * browser restored is none: it comes without focus, and only on a page that was left before.
 */
export function findEarlyChoices<Field extends HTMLSelectElement | HTMLInputElement>(
  fields: readonly Field[],
): Field[] {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isFirst = visit?.type === 'navigate';
  return fields.filter(
    (field) =>
      field.value !== '' &&
      field.value !== valueAsBuilt(field) &&
      (isFirst || field === document.activeElement),
  );
}

function valueAsBuilt(field: HTMLSelectElement | HTMLInputElement): string {
  if (field instanceof HTMLInputElement) return field.defaultValue;
  return [...field.options].find((option) => option.defaultSelected)?.value ?? '';
}
