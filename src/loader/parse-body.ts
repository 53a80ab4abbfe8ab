import { mdxToMdast, type MdastNode } from 'satteri';
import { quote, same, type Problem } from '../model/problem.ts';
import type { Bilingual } from '../schema/field.ts';
import type { BodyClause, RefKind, Run } from './entry.ts';

/** Inline tags of the official text and the kind of thing each stands for. */
export const inlineTags: Record<string, RefKind> = {
  Doc: 'doc',
  Agency: 'agency',
  Place: 'place',
  Cluster: 'cluster',
  Village: 'village',
  Term: 'term',
  Note: 'note',
};
const roles = ['paragraph', 'column', 'group'] as const;

/** Markdown that an author may write by habit, as the messages call it. */
const markup: Record<string, Bilingual> = {
  emphasis: { vi: 'chữ nghiêng', en: 'italics' },
  strong: { vi: 'chữ đậm', en: 'bold' },
  delete: { vi: 'chữ gạch', en: 'strikethrough' },
  link: { vi: 'liên kết', en: 'a link' },
  image: { vi: 'hình', en: 'an image' },
  heading: { vi: 'đề mục', en: 'a heading' },
  list: { vi: 'danh sách', en: 'a list' },
  paragraph: { vi: 'đoạn chữ', en: 'a paragraph of text' },
  break: { vi: 'dấu xuống dòng', en: 'a line break' },
  code: { vi: 'khối mã', en: 'a block of code' },
};

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  children?: Node[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

/**
 * Reads the body of an entry of official text.
 * @param file path for messages
 * @param body MDX without frontmatter
 * @param shape `clauses`: a flat run of `<Clause>` elements; `paragraph`: one bare paragraph
 * @returns the clauses in order, and every problem; a body with problems still gives what could be read
 */
export function parseOfficialBody(
  file: string,
  body: string,
  shape: 'clauses' | 'paragraph',
): { clauses: BodyClause[]; problems: Problem[] } {
  const problems: Problem[] = [];
  let root: Node;
  try {
    root = mdxToMdast(body) as MdastNode as unknown as Node;
  } catch (error) {
    return { clauses: [], problems: [syntaxProblem(file, error)] };
  }
  const clauses: BodyClause[] = [];
  for (const node of root.children ?? []) {
    const isClause = node.name === 'Clause' && node.type.startsWith('mdxJsx');
    if (shape === 'clauses' && isClause) clauses.push(readClause(file, node, problems));
    else if (shape === 'paragraph' && (node.type === 'paragraph' || isInlineTag(node))) {
      const runs = readRuns(
        file,
        '',
        node.type === 'paragraph' ? (node.children ?? []) : [node],
        problems,
      );
      clauses.push({ id: '', mark: '', role: 'paragraph', runs });
    } else problems.push(unexpected(file, '', node, shape));
  }
  if (shape === 'paragraph' && clauses.length === 0 && problems.length === 0)
    problems.push(noText(file, ''));
  if (shape === 'paragraph' && clauses.length > 1) {
    const runs = clauses.flatMap((clause, i) =>
      i ? [{ text: ' ' }, ...clause.runs] : clause.runs,
    );
    return { clauses: [{ id: '', mark: '', role: 'paragraph', runs: tidy(runs) }], problems };
  }
  return { clauses, problems };
}

function readClause(file: string, node: Node, problems: Problem[]): BodyClause {
  const attributes = readAttributes(node);
  const id = attributes.get('id') ?? '';
  const field = `Clause ${id}`.trim();
  for (const [name] of attributes) {
    if (!['id', 'mark', 'role'].includes(name)) {
      problems.push({
        rule: 'body',
        file,
        field,
        found: { vi: `thuộc tính ${quote(name)}`, en: `the attribute ${quote(name)}` },
        expected: { vi: 'chỉ id, mark, role', en: 'only id, mark, role' },
        fix: { vi: `bỏ ${quote(name)}`, en: `remove ${quote(name)}` },
      });
    }
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    problems.push({
      rule: 'body',
      file,
      field,
      found: id ? same(quote(id)) : { vi: 'một đoạn không có id', en: 'a clause without an id' },
      expected: {
        vi: 'id chữ thường không dấu, số, gạch nối',
        en: 'an id of lower-case ASCII letters, digits and hyphens',
      },
      fix: {
        vi: 'ghi số thứ tự của đoạn trong phần, ví dụ id="3"',
        en: 'give the number of the paragraph within its part, e.g. id="3"',
      },
    });
  }
  const role = attributes.get('role') ?? 'paragraph';
  const known = roles.find((one) => one === role);
  if (!known) {
    problems.push({
      rule: 'body',
      file,
      field,
      found: same(quote(`role="${role}"`)),
      expected: {
        vi: `một trong ${roles.map(quote).join(', ')}`,
        en: `one of ${roles.map(quote).join(', ')}`,
      },
      fix: {
        vi: 'chọn một giá trị trong danh sách, hoặc bỏ role',
        en: 'choose one of the list, or remove role',
      },
    });
  }
  const before = problems.length;
  const runs = readRuns(file, field, flatten(node.children ?? []), problems);
  if (runs.length === 0 && problems.length === before) problems.push(noText(file, field));
  return { id, mark: attributes.get('mark') ?? '', role: known ?? 'paragraph', runs };
}

/** Text on lines of its own is wrapped in paragraphs: unwrapped, with a space where two of them met. */
function flatten(nodes: Node[]): Node[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'paragraph') return [node];
    const space = index > 0 ? [{ type: 'text', value: ' ' }] : [];
    return [...space, ...(node.children ?? [])];
  });
}

function isInlineTag(node: Node): node is Node & { name: string } {
  return typeof node.name === 'string' && Object.hasOwn(inlineTags, node.name);
}

function readAttributes(node: Node): Map<string, string> {
  const pairs = (node.attributes ?? []).map(
    (a) => [a.name ?? '', typeof a.value === 'string' ? a.value : ''] as const,
  );
  return new Map(pairs);
}

function readRuns(file: string, field: string, nodes: Node[], problems: Problem[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    if (node.type === 'text') runs.push({ text: node.value ?? '' });
    else if (isInlineTag(node)) {
      const id = readAttributes(node).get('id') ?? '';
      const text = flatten(node.children ?? []).map((child) => {
        if (child.type === 'text') return child.value ?? '';
        problems.push(unexpected(file, field, child, 'inline'));
        return '';
      });
      runs.push({ text: text.join(''), ref: { kind: inlineTags[node.name]!, id } });
    } else problems.push(unexpected(file, field, node, 'inline'));
  }
  return tidy(runs);
}

/** Folds line breaks into spaces and trims the ends: white space is not part of the official text. */
function tidy(runs: Run[]): Run[] {
  const folded = runs
    .map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }))
    .filter((run) => run.text !== '');
  if (folded[0]) folded[0].text = folded[0].text.trimStart();
  const last = folded.at(-1);
  if (last) last.text = last.text.trimEnd();
  return folded.filter((run) => run.text !== '');
}

function unexpected(file: string, field: string, node: Node, shape: string): Problem {
  const what =
    markup[node.type] ?? same(quote(node.name ? `<${node.name}>` : (node.value ?? node.type)));
  const tags = Object.keys(inlineTags)
    .map((name) => `<${name}>`)
    .join(' ');
  const line = node.position?.start.line;
  return {
    rule: 'body',
    file,
    field,
    found: line ? { vi: `${what.vi} (dòng ${line})`, en: `${what.en} (line ${line})` } : what,
    expected:
      shape === 'clauses'
        ? { vi: 'chỉ các phần tử <Clause>', en: 'only <Clause> elements' }
        : shape === 'paragraph'
          ? { vi: 'một đoạn chữ', en: 'one paragraph of text' }
          : {
              vi: `chữ, hoặc một trong ${tags}, không lồng nhau`,
              en: `text, or one of ${tags}, not nested`,
            },
    fix: {
      vi: 'bỏ định dạng này; dấu * và _ viết là \\* và \\_',
      en: 'remove this markup; write * and _ as \\* and \\_',
    },
  };
}

/** Official text and its translation are never blank; what is blank there is a slip. */
function noText(file: string, field: string): Problem {
  return {
    rule: 'body',
    file,
    field,
    found: { vi: 'không có chữ nào', en: 'no text' },
    expected: { vi: 'chữ của đoạn này', en: 'the text of this paragraph' },
    fix: { vi: 'viết chữ vào, hoặc bỏ cả đoạn', en: 'write the text, or remove the paragraph' },
  };
}

/** A body that is not MDX at all. */
export function syntaxProblem(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    rule: 'body',
    file,
    field: '',
    found: { vi: `MDX không đọc được: ${message}`, en: `MDX that cannot be read: ${message}` },
    expected: {
      vi: 'mỗi thẻ mở có thẻ đóng; không có dấu { hoặc < lẻ',
      en: 'a closing tag for each opening tag; no stray { or <',
    },
    fix: { vi: 'sửa ở dòng nêu trên', en: 'mend it at the line named above' },
  };
}
