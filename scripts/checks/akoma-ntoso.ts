/** Rules of the Akoma Ntoso 3.0 schema for the elements that our files use, and how such a file reads back as text. */
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Piece } from './official-text.ts';
import type { Element } from './site.ts';

interface Rule {
  /** Children in this order; each may be followed by `?` or `*`; `text` allows words between inline elements. */
  order?: readonly string[];
  /** Any number of these, in any order. */
  any?: readonly string[];
  mixed?: true;
  required?: readonly string[];
}

const hier = ['section', 'subsection', 'point', 'paragraph', 'hcontainer'];
const blocks = ['p'];
const inlines = ['ref'];
/** A hierarchical element: number and heading, then either its content or further hierarchical elements. */
const hierarchy: Rule = {
  order: ['num?', 'heading?', 'content?', ...hier.map((name) => `${name}*`)],
  required: ['eId'],
};
const inline: Rule = { any: inlines, mixed: true };
const core = ['FRBRthis', 'FRBRuri', 'FRBRalias*', 'FRBRdate+', 'FRBRauthor+'];
const valued: Rule = { order: [], required: ['value'] };
const referred: Rule = { order: [], required: ['eId', 'href', 'showAs'] };

const rules: Record<string, Rule> = {
  akomaNtoso: { order: ['doc'], required: ['xmlns'] },
  doc: {
    order: ['meta', 'preface?', 'mainBody', 'conclusions?', 'attachments?'],
    required: ['name'],
  },
  meta: { order: ['identification', 'references*'] },
  identification: {
    order: ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'],
    required: ['source'],
  },
  FRBRWork: { order: [...core, 'FRBRcountry', 'FRBRsubtype*', 'FRBRnumber*', 'FRBRname*'] },
  FRBRExpression: { order: [...core, 'FRBRlanguage+', 'FRBRtranslation*'] },
  FRBRManifestation: { order: [...core, 'FRBRformat?'] },
  FRBRthis: valued,
  FRBRuri: valued,
  FRBRalias: { order: [], required: ['value', 'name'] },
  FRBRdate: { order: [], required: ['date', 'name'] },
  FRBRauthor: { order: [], required: ['href'] },
  FRBRcountry: valued,
  FRBRnumber: valued,
  FRBRlanguage: { order: [], required: ['language'] },
  FRBRtranslation: { order: [], required: ['href', 'fromLanguage', 'authoritative', 'by'] },
  references: { any: ['TLCOrganization', 'TLCRole'], required: ['source'] },
  TLCOrganization: referred,
  TLCRole: referred,
  preface: { any: blocks },
  mainBody: { any: [...hier, ...blocks] },
  section: hierarchy,
  subsection: hierarchy,
  point: hierarchy,
  paragraph: hierarchy,
  hcontainer: { ...hierarchy, required: ['eId', 'name'] },
  content: { any: blocks, required: ['eId'] },
  num: inline,
  heading: inline,
  p: inline,
  ref: { ...inline, required: ['href'] },
};

/** Attributes that name a body or a role of the references section. */
const pointers = ['source', 'as', 'href'];

/** @returns every breach of a rule, as element and fault */
export function checkAkomaNtoso(xml: string): string[] {
  const elements = readElements(xml);
  const faults = elements.flatMap((element) => {
    const rule = rules[element.name];
    if (!rule) return [`${element.name}: no such element`];
    return [...checkAttributes(element, rule), ...checkChildren(element, rule)];
  });
  const ids = elements.flatMap(({ attribs }) => attribs.eId ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const blank = ids.filter((id) => /\s/.test(id) || id === '');
  const known = new Set(ids.map((id) => `#${id}`));
  const lost = elements.flatMap((element) =>
    pointers.flatMap((name) => {
      const value = element.attribs[name];
      return value?.startsWith('#') && !known.has(value)
        ? [`${element.name}: ${name} ${value} leads nowhere`]
        : [];
    }),
  );
  return [
    ...faults,
    ...twice.map((id) => `eId ${id}: given twice`),
    ...blank.map((id) => `eId “${id}”: holds white space`),
    ...lost,
  ];
}

function checkAttributes(element: Element, { required = [] }: Rule): string[] {
  const missing = required.filter((name) => !element.attribs[name]);
  const day = element.attribs.date;
  return [
    ...missing.map((name) => `${element.name} ${element.attribs.eId ?? ''}: no ${name}`),
    ...(day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)
      ? [`${element.name}: date ${day}`]
      : []),
  ];
}

function checkChildren(element: Element, rule: Rule): string[] {
  const names = childElements(element).map(({ name }) => name);
  const where = `${element.name} ${element.attribs.eId ?? ''}`.trim();
  const words = element.children.some(
    (child) => child.type === 'text' && 'data' in child && child.data.trim() !== '',
  );
  const faults = words && !rule.mixed ? [`${where}: words outside a block`] : [];
  if (rule.any) {
    return [
      ...faults,
      ...names.filter((name) => !rule.any!.includes(name)).map((name) => `${where}: holds ${name}`),
    ];
  }
  const isHierarchy = rule.order?.includes('content?');
  if (isHierarchy) return [...faults, ...checkHierarchy(where, names)];
  const pattern = (rule.order ?? []).map(
    (step) => `(?:${step.replace(/[?*+]$/, '')} )${/[?*+]$/.exec(step)?.[0] ?? ''}`,
  );
  const isInOrder = new RegExp(`^${pattern.join('')}$`).test(
    names.map((name) => `${name} `).join(''),
  );
  return isInOrder ? faults : [...faults, `${where}: children ${names.join(' ')}`];
}

function checkHierarchy(where: string, names: string[]): string[] {
  const rest = names.filter((name) => name !== 'num' && name !== 'heading');
  const head = names.slice(0, names.length - rest.length);
  const isHeadFirst = head.every((name) => name === 'num' || name === 'heading');
  const isContent = rest.length === 1 && rest[0] === 'content';
  return isHeadFirst && (isContent || rest.every((name) => hier.includes(name)))
    ? []
    : [`${where}: children ${names.join(' ')}`];
}

function readElements(xml: string): Element[] {
  return DomUtils.getElementsByTagName(() => true, parseDocument(xml, { xmlMode: true }), true);
}

function childElements(element: Element): Element[] {
  return element.children.filter((child): child is Element => child.type === 'tag');
}

/** The text of a file, piece by piece in the order of the document, each with the address that its `eId` gives. */
export function readAkomaNtoso(xml: string): Piece[] {
  const [root] = readElements(xml);
  const body = DomUtils.findAll(({ name }) => name === 'preface' || name === 'mainBody', [root!]);
  return body.flatMap((element) => readBelow(element, ''));
}

function readBelow(element: Element, above: string): Piece[] {
  const id = element.attribs.eId ?? '';
  const address = id === '' || id.endsWith('__content') ? above : id;
  const text = DomUtils.textContent(element);
  const children = childElements(element);
  if (element.name === 'p') return [{ address, text, isHeading: false }];
  const num = children.find(({ name }) => name === 'num');
  const heading = children.find(({ name }) => name === 'heading');
  const rest = children.filter((child) => child !== num && child !== heading);
  const isRow = element.attribs.name === 'row';
  const inner = rest.flatMap((child) => readBelow(child, address));
  const mark = num ? DomUtils.textContent(num) : '';
  const isPart = !address.includes('.');
  if (heading) {
    const words = [mark, DomUtils.textContent(heading)].filter(Boolean).join(' ');
    return [{ address, text: words, isHeading: isPart }, ...inner];
  }
  if (!mark) return inner;
  const [first, ...others] = inner;
  return isRow || !first
    ? [{ address, text: mark, isHeading: false }, ...inner]
    : [{ ...first, text: `${mark} ${first.text}` }, ...others];
}
