/** The `_headers` file of static hosts: a path pattern on a line of its own, then indented `Name: value` lines. */

export interface HeaderRule {
  /** A path with `*` for anything and `:name` for one segment. */
  pattern: string;
  headers: [string, string][];
}

/**
 * Reads a `_headers` file.
 * @throws naming the line that is neither a path, a header, a comment nor empty
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) return;
    const rule = rules.at(-1);
    if (!/^\s/.test(line)) {
      if (!content.startsWith('/')) throw lineError(index, line, 'a path that begins with /');
      if (content.split('*').length > 2) throw lineError(index, line, 'at most one * in a path');
      rules.push({ pattern: content, headers: [] });
      return;
    }
    const colon = content.indexOf(':');
    if (!rule || colon < 1) throw lineError(index, line, '"Name: value" under a path');
    rule.headers.push([content.slice(0, colon).trim(), content.slice(colon + 1).trim()]);
  });
  return rules;
}

/**
 * The headers of one path. Hosts differ in what they do when two rules set one header (the last wins, or both are
 * joined), so that the project's own file must never do it: `checkHeaders` holds this.
 * @returns lower-case names; the last rule wins
 */
export function getHeaders(rules: HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (!matchesPattern(rule.pattern, path)) continue;
    for (const [name, value] of rule.headers) headers.set(name.toLowerCase(), value);
  }
  return headers;
}

/** True when a path is one that the pattern of a rule stands for. */
export function matchesPattern(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`, 's').test(path);
}

/** The same file for a site that is published under a base path. */
export function prefixHeadersFile(text: string, base: string): string {
  return text.replace(/^\//gm, base);
}

function lineError(index: number, line: string, expected: string): Error {
  return new Error(`_headers, line ${index + 1}: found "${line.trim()}", expected ${expected}.`);
}
