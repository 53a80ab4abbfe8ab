import { mdxToMdast, type MdastNode } from 'satteri';
import { quote, same, type Problem } from '../model/problem.ts';
import { syntaxProblem } from './parse-body.ts';

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  children?: Node[];
  position?: { start: { line: number } };
}

/**
 * Reads the body of a text of our own: Markdown alone, so that it can be shown without running anything.
 * @param file path for messages
 * @param body MDX without frontmatter
 * @returns its plain words, the addresses it links to in reading order, and every problem
 */
export function parseProse(
  file: string,
  body: string,
): { words: string; links: string[]; problems: Problem[] } {
  const words: string[] = [];
  const links: string[] = [];
  const problems: Problem[] = [];
  const walk = (node: Node) => {
    if (/^mdx/.test(node.type) || node.type === 'html') problems.push(notMarkdown(file, node));
    if (node.type === 'link' && node.url !== undefined) links.push(node.url);
    if (node.type === 'text' && node.value) words.push(node.value);
    node.children?.forEach(walk);
  };
  try {
    walk(mdxToMdast(body) as MdastNode as unknown as Node);
  } catch (error) {
    problems.push(syntaxProblem(file, error));
  }
  return { words: words.join(' ').replace(/\s+/g, ' '), links, problems };
}

function notMarkdown(file: string, node: Node): Problem {
  const what = node.name ? `<${node.name}>` : (node.value ?? node.type);
  return {
    rule: 'prose',
    file,
    field: node.position ? `line ${node.position.start.line}` : '',
    found: same(quote(what)),
    expected: {
      vi: 'chữ Markdown: đề mục, đoạn, danh sách, liên kết',
      en: 'Markdown: headings, paragraphs, lists, links',
    },
    fix: {
      vi: 'bỏ thẻ hoặc biểu thức này; dấu { và < viết là \\{ và \\<',
      en: 'remove the tag or expression; write { and < as \\{ and \\<',
    },
  };
}
