import type { Drawing, Ink, Layout, Mark, Paint } from './drawing.ts';

/** Turns a colour's name into what the SVG says: a variable of the page, or the light value in a picture. */
export type Colour = (ink: Ink) => string;
export const pageColour: Colour = (ink) => `var(--${ink})`;

/** Marks as SVG elements, one a line. No style attribute: the policy of the pages forbids it. */
export function writeMarks(marks: readonly Mark[], colour: Colour): string {
  return marks.map((mark) => writeMark(mark, colour)).join('\n');
}

function writeMark(mark: Mark, colour: Colour): string {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height } = mark;
      return element('rect', { x, y, width, height, ...paint(mark, colour) });
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      return element('line', { x1, y1, x2, y2, ...paint(mark, colour) });
    }
    case 'circle':
      return element('circle', { cx: mark.x, cy: mark.y, r: mark.r, ...paint(mark, colour) });
    case 'half': {
      const { x, y, r, fill } = mark;
      const d = `M${format(x)} ${format(y - r)}a${format(r)} ${format(r)} 0 0 1 0 ${format(2 * r)}z`;
      return element('path', { d, fill: colour(fill) });
    }
    case 'polyline': {
      const points = mark.points.map(([x, y]) => `${format(x)},${format(y)}`).join(' ');
      return element('polyline', { points, ...paint(mark, colour) });
    }
    case 'text':
      return element(
        'text',
        {
          x: mark.x,
          y: mark.y,
          'font-size': mark.size,
          'font-weight': mark.weight === 600 ? 600 : undefined,
          'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
          fill: colour(mark.fill ?? 'ink'),
          ...(mark.clear
            ? { stroke: colour('paper'), 'stroke-width': 5, 'paint-order': 'stroke' }
            : {}),
        },
        escapeXml(mark.text),
      );
  }
}

function paint({ fill, stroke, strokeWidth, dashed }: Paint, colour: Colour) {
  return {
    fill: fill ? colour(fill) : 'none',
    stroke: stroke && colour(stroke),
    'stroke-width': stroke && (strokeWidth ?? 1),
    'stroke-dasharray': dashed ? '3 2.5' : undefined,
  };
}

type Attributes = Record<string, string | number | undefined>;

/** One element with its attributes in the order given; numbers to one decimal. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(format(value))}"`],
  );
  const open = `<${name}${written.join('')}`;
  return content === undefined ? `${open}/>` : `${open}>${content}</${name}>`;
}

function format(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * The drawing as a page shows it: in the page's own fonts and colours, so that it follows the theme.
 * @param name what the picture is, for those who do not see it
 * @param layout which width it is drawn for; the style sheet shows one of the two
 */
export function writePageSvg(drawing: Drawing, name: string, layout: Layout): string {
  const { width, height } = drawing;
  return element(
    'svg',
    {
      class: `graph graph-${layout}`,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': name,
    },
    `\n${writeMarks(drawing.marks, pageColour)}\n`,
  );
}
