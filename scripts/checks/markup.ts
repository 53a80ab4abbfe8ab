/** Every page is valid HTML; the rules are in `.htmlvalidate.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { root } from '../settings.ts';
import type { Finding } from './finding.ts';
import type { Page } from './site.ts';

/** A function that checks pages, with the project's rules read once. */
export function createMarkupCheck(): (page: Page) => Finding[] {
  const config = JSON.parse(readFileSync(join(root, '.htmlvalidate.json'), 'utf8')) as ConfigData;
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  return (page) => {
    if (page.kind === 'redirect') return [];
    const report = validator.validateStringSync(page.html, page.path);
    return report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => ({
        page: page.path,
        found: `${message} (line ${line}, column ${column})`,
        expected: `what the rule ${ruleId} says`,
      })),
    );
  };
}
