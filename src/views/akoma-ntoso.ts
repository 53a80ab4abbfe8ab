/**
 * A plan as Akoma Ntoso 3.0 (OASIS LegalDocML). Every passage bears the fragment it has on the site as its `eId`, so
 * that either address follows from the other; containers without an address of their own add `__content` to it.
 */
import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import type { Run } from '../loader/entry.ts';
import type { Clause, Model, Part, Plan, Task } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { citeSource } from './citation.ts';

export const akomaNtosoNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Element of a numbered part at each depth. */
const numbered = ['section', 'subsection', 'point'] as const;
const languages: Record<Locale, string> = { vi: 'vie', en: 'eng' };

interface Writer {
  model: Model;
  plan: Plan;
  locale: Locale;
}

export function buildAkomaNtoso(model: Model, plan: Plan, locale: Locale): string {
  const writer: Writer = { model, plan, locale };
  const top = plan.parts.filter((part) => !part.parent && part.kind !== 'title');
  const title = plan.parts.find((part) => part.kind === 'title');
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<akomaNtoso xmlns="${akomaNtosoNamespace}">`,
    '<doc name="plan" contains="originalVersion">',
    ...buildMeta(writer),
    ...(title
      ? [
          `<preface eId="${title.id}">`,
          ...title.clauses.map(
            (clause) =>
              `<p eId="${clause.address}">${inline(writer, runsOf(writer, clause.text))}</p>`,
          ),
          '</preface>',
        ]
      : []),
    '<mainBody>',
    ...top.flatMap((part) => buildPart(writer, part)),
    '</mainBody>',
    '</doc>',
    '</akomaNtoso>',
  ].join('\n')}\n`;
}

/** Work, expression and manifestation, as the naming convention asks, and the bodies that they name. */
function buildMeta({ model, plan, locale }: Writer): string[] {
  const source = citeSource(model, plan);
  const work = `/akn/vn/doc/${plan.issuer.id}/${source.signedOn}/${source.id}`;
  const expression = `${work}/${languages[locale]}@${source.signedOn}`;
  const core = (uri: string, extra: string[], author: string, rest: string[]) => [
    `<FRBRthis value="${attribute(`${uri}/!main`)}"/>`,
    `<FRBRuri value="${attribute(uri)}"/>`,
    ...extra,
    author,
    ...rest,
  ];
  const dated = (name: string, day = source.signedOn) => `<FRBRdate date="${day}" name="${name}"/>`;
  // The day of our translation and of this file; the plan itself was signed on another.
  const released = dated('release', model.release);
  const original = `${work}/${languages.vi}@${source.signedOn}`;
  const issuer = `<FRBRauthor href="#issuer" as="#author"/>`;
  const editor = `<FRBRauthor href="#publisher" as="#editor"/>`;
  return [
    '<meta>',
    '<identification source="#publisher">',
    '<FRBRWork>',
    ...core(
      work,
      [`<FRBRalias value="${attribute(source.title[locale])}" name="title"/>`, dated('signature')],
      issuer,
      ['<FRBRcountry value="vn"/>', `<FRBRnumber value="${attribute(source.number)}"/>`],
    ),
    '</FRBRWork>',
    '<FRBRExpression>',
    ...core(
      expression,
      [locale === 'vi' ? dated('signature') : released],
      locale === 'vi' ? issuer : editor,
      [
        `<FRBRlanguage language="${languages[locale]}"/>`,
        ...(locale === 'vi'
          ? []
          : [
              `<FRBRtranslation href="${attribute(original)}" fromLanguage="${languages.vi}" authoritative="false" by="#publisher"/>`,
            ]),
      ],
    ),
    '</FRBRExpression>',
    '<FRBRManifestation>',
    ...core(
      `${expression}.akn`,
      [`<FRBRalias value="${attribute(source.version)}" name="version"/>`, released],
      editor,
      [],
    ),
    '</FRBRManifestation>',
    '</identification>',
    '<references source="#publisher">',
    reference(
      'TLCOrganization',
      'issuer',
      `/akn/ontology/organization/vn/${plan.issuer.id}`,
      source.issuer[locale],
    ),
    reference('TLCOrganization', 'publisher', model.site.baseAddress, model.site.publisher[locale]),
    reference('TLCRole', 'author', '/akn/ontology/role/author', 'author'),
    reference('TLCRole', 'editor', '/akn/ontology/role/editor', 'editor'),
    '</references>',
    '</meta>',
  ];
}

function reference(name: string, eId: string, href: string, showAs: string): string {
  return `<${name} eId="${eId}" href="${attribute(href)}" showAs="${attribute(showAs)}"/>`;
}

function buildPart(writer: Writer, part: Part): string[] {
  const { plan, locale } = writer;
  const title = (locale === 'en' ? part.displayTitle.en : undefined) ?? part.title;
  const below = plan.parts.filter((one) => one.parent === part);
  const [open, close] = part.mark
    ? elementOf(numbered[Math.min(part.depth, numbered.length - 1)]!, part.id)
    : elementOf('hcontainer', part.id, part.kind);
  const children = [
    ...part.clauses.flatMap((clause) => buildClause(writer, clause)),
    ...below.flatMap((one) => buildPart(writer, one)),
  ];
  return [
    open,
    ...(part.mark ? [`<num>${text(part.mark)}</num>`] : []),
    ...(title ? [`<heading>${text(title)}</heading>`] : []),
    ...children,
    close,
  ];
}

function elementOf(name: string, eId: string, kind?: string): [string, string] {
  return [`<${name} eId="${eId}"${kind ? ` name="${kind}"` : ''}>`, `</${name}>`];
}

function buildClause(writer: Writer, clause: Clause): string[] {
  const words = inline(writer, runsOf(writer, clause.text));
  const num = clause.mark ? [`<num>${text(clause.mark)}</num>`] : [];
  const rows = writer.plan.tasks.filter((task) => task.group === clause);
  if (clause.role === 'group') {
    return [
      `<hcontainer eId="${clause.address}" name="group">`,
      ...num,
      `<heading>${words}</heading>`,
      ...rows.flatMap((task) => buildRow(writer, task)),
      '</hcontainer>',
    ];
  }
  const [open, close] =
    clause.role === 'column'
      ? elementOf('hcontainer', clause.address, 'column')
      : elementOf('paragraph', clause.address);
  return [
    open,
    ...num,
    `<content eId="${clause.address}__content"><p>${words}</p></content>`,
    close,
  ];
}

/** A row of the annex: its number, its words, then its other cells. */
function buildRow(writer: Writer, task: Task): string[] {
  const pick = (cell: { vi: string; en: string | undefined }) =>
    (writer.locale === 'en' ? cell.en : undefined) ?? cell.vi;
  const note = valueOf(task.note);
  const cells = [
    ['lead', pick(task.lead.printed)],
    ['support', pick(task.support.printed)],
    ...(note ? [['note', pick(note)]] : []),
  ] as [string, string][];
  return [
    `<hcontainer eId="${task.address}" name="row">`,
    `<num>${task.number}</num>`,
    `<content eId="${task.address}__content">`,
    `<p class="task">${inline(writer, runsOf(writer, task.text))}</p>`,
    ...cells.map(([name, words]) => `<p class="${name}">${text(words)}</p>`),
    '</content>',
    '</hcontainer>',
  ];
}

function runsOf({ locale }: Writer, passage: { vi: Run[]; en: Run[] | undefined }): Run[] {
  return (locale === 'en' ? passage.en : undefined) ?? passage.vi;
}

/** The words, with a reference to each document that they cite. */
function inline({ model, locale }: Writer, runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.ref?.kind !== 'doc') return text(run.text);
      const href = absoluteUrl(model.site.baseAddress, locale, {
        section: 'documents',
        ids: [run.ref.id],
      });
      return `<ref href="${attribute(href)}">${text(run.text)}</ref>`;
    })
    .join('');
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;');
}
