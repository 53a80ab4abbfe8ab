/** The content security policy of each page is strict, and the page keeps it. */
import { createHash } from 'node:crypto';
import { DomUtils } from 'htmlparser2';
import { matchesPattern, type HeaderRule } from '../headers-file.ts';
import type { Finding } from './finding.ts';
import { findMeta, getAllElements, getElements, type Element, type Page } from './site.ts';

/** Only these sources may stand in a page's policy, beside hashes. */
const allowedSources = /^('none'|'self'|'wasm-unsafe-eval'|'sha(256|384|512)-[A-Za-z0-9+/]+=*')$/;
/** What a policy in a meta tag cannot say, and only the header does. */
const headerDirectives = ['frame-ancestors', 'report-uri', 'report-to', 'sandbox'];
const scriptTypes = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i;

export function checkCsp(page: Page): Finding[] {
  if (page.kind === 'redirect' && getElements(page.dom, 'script', 'style').length === 0) return [];
  const findings: Finding[] = [];
  const add = (found: string, expected: string) =>
    findings.push({ page: page.path, found, expected });
  const directives = parsePolicy(findMeta(page, 'content-security-policy') ?? '');
  const scriptSources = directives.get('script-src') ?? directives.get('default-src') ?? [];

  if (directives.get('default-src')?.join(' ') !== "'none'") {
    add(`default-src ${directives.get('default-src')?.join(' ') ?? '(none)'}`, "'none'");
  }
  for (const [name, sources] of directives) {
    for (const source of sources) {
      const isData = name === 'img-src' && source === 'data:';
      if (!isData && !allowedSources.test(source)) add(`${name} ${source}`, 'a narrower source');
    }
    if (headerDirectives.includes(name)) add(`${name} in a meta tag`, 'it in _headers only');
  }
  for (const script of getElements(page.dom, 'script')) {
    if (script.attribs.src !== undefined || !scriptTypes.test(script.attribs.type ?? '')) continue;
    const hash = hashScript(script);
    if (!scriptSources.includes(hash)) add('an inline <script>', `${hash} in script-src`);
  }
  for (const element of getAllElements(page.dom)) {
    if (element.name === 'style') add('an inline <style>', 'a rule in the style sheet');
    for (const name of Object.keys(element.attribs)) {
      if (name === 'style') add(`<${element.name} style>`, 'a class');
      if (/^on/.test(name)) add(`<${element.name} ${name}>`, 'a listener in a script file');
    }
  }
  findings.push(...checkPolicyComesFirst(page));
  return findings;
}

/** The header and the meta tag must not speak of the same thing, and no path may get one header twice. */
export function checkHeaders(rules: HeaderRule[], paths: string[]): Finding[] {
  const findings: Finding[] = [];
  for (const { pattern, headers } of rules) {
    for (const [name, value] of headers) {
      if (name.toLowerCase() !== 'content-security-policy') continue;
      for (const directive of parsePolicy(value).keys()) {
        if (headerDirectives.includes(directive)) continue;
        const found = `${directive} in the header of ${pattern}`;
        findings.push({ page: '/_headers', found, expected: 'it in the meta tag only' });
      }
    }
  }
  for (const path of paths) {
    const seen = new Set<string>();
    for (const { pattern, headers } of rules) {
      if (!matchesPattern(pattern, path)) continue;
      for (const [header] of headers) {
        const name = header.toLowerCase();
        if (seen.has(name)) {
          findings.push({ page: path, found: `${header} set twice`, expected: 'one rule for it' });
        }
        seen.add(name);
      }
    }
  }
  return findings;
}

/** A policy in a meta tag does not bind what stands before it. */
function checkPolicyComesFirst(page: Page): Finding[] {
  const before = getAllElements(page.dom);
  const at = before.findIndex(
    ({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  const early = before.slice(0, Math.max(at, 0)).find(({ name }) => /^(script|link)$/.test(name));
  if (!early) return [];
  return [{ page: page.path, found: `<${early.name}> before the policy`, expected: 'it after' }];
}

function hashScript(script: Element): string {
  const digest = createHash('sha256').update(DomUtils.textContent(script)).digest('base64');
  return `'sha256-${digest}'`;
}

function parsePolicy(policy: string): Map<string, string[]> {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name);
  return new Map(directives.map(([name, ...sources]) => [name!.toLowerCase(), sources]));
}
