import { describe, expect, it } from 'vitest';
import { formatProblems } from '../model/problem.ts';
import { parseProse } from './parse-prose.ts';

describe('parseProse', () => {
  it('reads Markdown and names its links in order', () => {
    expect(parseProse('a.mdx', '## Đầu\n\n- [một](doc:x) và [hai](https://b.example/)\n')).toEqual({
      words: 'Đầu một và hai',
      links: ['doc:x', 'https://b.example/'],
      problems: [],
    });
  });

  it('refuses a component', () => {
    expect(
      formatProblems(parseProse('content/pages/vi/a.mdx', 'Chữ <Bang id="1" />.\n').problems),
    ).toBe(
      [
        'Nội dung có 1 chỗ cần sửa. / The content has 1 problem to mend.',
        '',
        '✗ content/pages/vi/a.mdx · line 1  [prose]',
        '  vi  Đang có: “<Bang>”. Cần: chữ Markdown: đề mục, đoạn, danh sách, liên kết. Cách sửa: bỏ thẻ hoặc biểu thức này; dấu { và < viết là \\{ và \\<.',
        '  en  Found: “<Bang>”. Expected: Markdown: headings, paragraphs, lists, links. To do: remove the tag or expression; write { and < as \\{ and \\<.',
      ].join('\n'),
    );
  });

  it.each([
    ['an expression', 'Có {1 + 1} khoản.'],
    ['an import', 'import x from "y"\n\nChữ.'],
  ])('refuses %s', (_name, body) => {
    expect(parseProse('a.mdx', body).problems.map(({ rule }) => rule)).toEqual(['prose']);
  });

  it('names broken MDX as such', () => {
    expect(parseProse('a.mdx', 'Chữ <b>.').problems.map(({ rule }) => rule)).toEqual(['body']);
  });
});
