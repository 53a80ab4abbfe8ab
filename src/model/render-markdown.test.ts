import { describe, expect, it } from 'vitest';
import { adaptHtml, renderMarkdown } from './render-markdown.ts';

const same = (href: string) => href;

describe('renderMarkdown', () => {
  it('gives headings ids from their words, đ folded to d', () => {
    expect(renderMarkdown('## Ai được hỗ trợ', same)).toBe(
      '<h2 id="ai-duoc-ho-tro">Ai được hỗ trợ</h2>',
    );
  });
  it('hands each link to the resolver', () => {
    expect(renderMarkdown('[văn bản](doc:nd-45-2012-nd-cp)', (href) => `/x/${href}`)).toBe(
      '<p><a href="/x/doc:nd-45-2012-nd-cp">văn bản</a></p>',
    );
  });
  it('leaves punctuation as it was typed', () => {
    expect(renderMarkdown('"a" -- b...', same)).toContain('-- b...');
  });
});

describe('adaptHtml', () => {
  it('makes of another renderer’s HTML what ours would be', () => {
    const ours = renderMarkdown('The "[A & B](doc:a?x=1&y=2)" people\'s', (href) => `/${href}`);
    const theirs =
      '<p>The &quot;<a href="doc:a?x=1&amp;y=2">A &amp; B</a>&quot; people&#39;s</p>\n';
    expect(adaptHtml(theirs, (href) => `/${href}`)).toBe(ours);
  });
});
