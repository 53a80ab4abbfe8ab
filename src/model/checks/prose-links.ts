import type { Content } from '../../loader/content.ts';
import { collectAddresses } from '../addresses.ts';
import { findNearest } from '../nearest.ts';
import { quote, same, type Need, type Problem } from '../problem.ts';

/** What each scheme of our own prose links to, as it is written after the colon. */
const schemes = ['doc', 'source', 'task', 'plan'] as const;

/** Every link of our own schemes leads to something; any other link has a scheme that browsers know. */
export function checkProseLinks(content: Content): Problem[] {
  const known = collectTargets(content);
  const texts = [...content.pages, ...content.policies].flatMap(({ vi, en }) => [vi, en]);
  return texts.flatMap((entry) =>
    (entry?.links ?? []).flatMap((href): Problem[] => {
      if (/^(https?:\/\/|mailto:|#)/.test(href) || known.has(href)) return [];
      const near = findNearest(href, known);
      return [
        {
          rule: 'prose-link',
          file: entry!.file,
          field: '',
          found: same(quote(href)),
          expected: {
            vi: `liên kết dạng ${schemes.map((scheme) => `${scheme}:…`).join(', ')} dẫn tới mục có thật, hoặc https://…`,
            en: `a link such as ${schemes.map((scheme) => `${scheme}:…`).join(', ')} to something that exists, or https://…`,
          },
          fix: near
            ? { vi: `có phải là ${quote(near)}?`, en: `did you mean ${quote(near)}?` }
            : { vi: 'sửa địa chỉ của liên kết', en: 'mend the address of the link' },
          needs: needsOf(href),
        },
      ];
    }),
  );
}

/** What must have been read for a link to lead somewhere. */
function needsOf(href: string): Need[] {
  const [scheme, rest = ''] = href.split(/:(.*)/);
  if (scheme === 'doc') return [{ file: 'content/registers/documents.yaml', row: rest }];
  if (scheme === 'source') return [{ file: 'content/registers/sources.yaml', row: rest }];
  const [year = '', place = ''] = rest.split(/[#/]/);
  if (scheme === 'task') return [{ year, task: Number(place) }];
  return scheme === 'plan' ? [{ year, passage: place }] : [];
}

function collectTargets(content: Content): Set<string> {
  const addresses = collectAddresses(content);
  return new Set([
    ...content.documents.map(({ data }) => `doc:${data.id}`),
    ...content.sources.map(({ data }) => `source:${data.id}`),
    ...addresses
      .filter((address) => /^tasks\/\d{4}\/\d/.test(address))
      .map((address) => address.replace('tasks/', 'task:')),
    ...addresses
      .filter((address) => /^plan\/[^/]+$/.test(address))
      .map((address) => address.replace('plan/', 'plan:')),
  ]);
}
