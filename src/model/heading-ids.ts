import { defineHastPlugin } from 'satteri';
import { slugify } from './slug.ts';

interface Textual {
  value?: string;
  children?: readonly Textual[];
}

function textOf(node: Textual): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** Gives each heading of a prose page an id made from its words, so that it can be linked to. */
export const headingIds = defineHastPlugin({
  name: 'heading-ids',
  element: {
    filter: ['h2', 'h3'],
    visit(node, context) {
      context.setProperty(node, 'id', slugify(textOf(node as Textual)));
    },
  },
});
