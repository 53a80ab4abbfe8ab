import { defineHastPlugin, markdownToHtml } from 'satteri';
import { headingIds } from './heading-ids.ts';

/**
 * Our own prose as HTML: headings get ids, links of our own schemes become addresses, punctuation stays as typed.
 * @param markdown body without frontmatter; the content check has made sure that it is Markdown alone
 * @param resolveLink turns a link's address into the one that the page shows
 */
export function renderMarkdown(markdown: string, resolveLink: (href: string) => string): string {
  const links = defineHastPlugin({
    name: 'prose-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href === 'string') context.setProperty(node, 'href', resolveLink(href));
      },
    },
  });
  return markdownToHtml(markdown, {
    features: { smartPunctuation: false },
    hastPlugins: [headingIds, links],
  }).html.trim();
}

/** HTML that another renderer made of the same prose, in the form that ours has: its links resolved, its quotes bare. */
export function adaptHtml(html: string, resolveLink: (href: string) => string): string {
  const links = html.replace(/(?<=<a href=")[^"]*/g, (href) =>
    escapeAttribute(resolveLink(unescape(href))),
  );
  return links.replace(/(?<=>)[^<]+/g, (text) => text.replace(/&#39;|&quot;/g, unescape)).trim();
}

const entities = { '&amp;': '&', '&#38;': '&', '&#39;': "'", '&quot;': '"' };

function unescape(text: string): string {
  return text.replace(
    /&(amp|#38|#39|quot);/g,
    (entity) => entities[entity as keyof typeof entities],
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
