/** One thing that is wrong on the built site. */
export interface Finding {
  /** The page or file, as a path below the base path: `/vi/ke-hoach/2024/`. */
  page: string;
  /** What is there. */
  found: string;
  /** What should be there. */
  expected: string;
}

const shownAtMost = 60;

/** One finding a line; an empty text when there is none, so that a test can compare it with ''. */
export function formatFindings(findings: Finding[]): string {
  const lines = findings
    .slice(0, shownAtMost)
    .map(({ page, found, expected }) => `${page}: found ${found}; expected ${expected}`);
  if (findings.length > shownAtMost) lines.push(`… and ${findings.length - shownAtMost} more`);
  return lines.join('\n');
}
