/** The files of one generated plan: its parts and tasks in both languages, its record and its deposited text. */
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { parseEntry } from '../../src/loader/read-folder.ts';
import { fingerprintOf } from '../../src/model/fingerprint.ts';
import type { FolderKindName } from '../../src/schema/kinds.ts';
import type { AgencyEntry } from '../../src/schema/agency.ts';
import { annexColumns, annexGroups, partShapes, sectionIds } from './plan-parts.ts';
import { writePassage, writeTitle, type Passage, type Tag } from './passage.ts';
import type { Random } from './random.ts';
import { planDocumentId } from './registers.ts';

/** Text of each file by its path below the content folder. */
export type Files = Map<string, string>;

export interface PlanSpec {
  year: string;
  taskCount: number;
  /** What its paragraphs may name, and the bodies that its tasks go to. */
  tags: Tag[];
  agencies: AgencyEntry[];
  villages: string[];
}

const taskWords = 250;
const tagsPerClause = 2;
const tagsPerTask = 7;

/** Writes one plan into `files`. */
export function writePlan(files: Files, random: Random, spec: PlanSpec): void {
  const { year } = spec;
  const printed: string[] = [];
  const tasks = Array.from({ length: spec.taskCount }, (_, index) =>
    writeTask(files, random, spec, index + 1),
  );
  partShapes.forEach((shape, index) => {
    const titled = shape.kind === 'section' || shape.kind === 'annex';
    const title = { vi: writeTitle(random, 'vi', 4), en: writeTitle(random, 'en', 6) };
    if (titled) printed.push([shape.mark, title.vi].filter(Boolean).join(' '));
    const clauses =
      shape.kind === 'annex' ? annexClauses(random) : plainClauses(random, spec, shape);
    for (const clause of clauses) {
      printed.push(`${clause.mark ?? ''} ${clause.vi.plain}`.trim());
      if (clause.role === 'group')
        printed.push(
          ...tasks.filter(({ group }) => group === clause.id).flatMap(({ cells }) => cells),
        );
    }
    const { id, kind, mark, parent } = shape;
    writePair(files, 'planParts', `plan/${year}`, id, {
      vi: [
        {
          id,
          order: (index + 1) * 10,
          kind,
          parent,
          mark,
          title: titled ? title.vi : undefined,
          shortTitle: title.vi,
        },
        clauses.map((one) => formatClause(one, one.vi)),
      ],
      en: [
        { title: titled ? title.en : undefined, shortTitle: title.en },
        clauses.map((one) => formatClause(one, one.en)),
      ],
    });
  });
  const source = `${printed.join('\n')}\n`.normalize('NFC');
  files.set(`plan/${year}/source/ke-hoach-${year}.txt`, source);
  files.set(`plan/${year}/source/artefacts.yaml`, '[]\n');
  files.set(
    `plan/${year}/plan.yaml`,
    stringify({
      document: planDocumentId(year),
      title: { vi: `Kế hoạch thử nghiệm năm ${year}`, en: `Sample plan of ${year}` },
      headline: { vi: `Ai làm gì trong năm ${year}`, en: `Who does what in ${year}` },
      issuer: 'ubnd-tinh',
      place: 'tinh-900',
      taskCount: spec.taskCount,
      reportDue: { day: `${year}-12-15`, to: 'so-1', clause: 'ket.1' },
      sourceFile: `ke-hoach-${year}.txt`,
      sourceSha256: createHash('sha256').update(source).digest('hex'),
      sourceOrigin: { vi: 'Văn bản bịa ra để đo.', en: 'A text invented for measuring.' },
    }),
  );
}

interface WrittenClause {
  id: string;
  mark?: string;
  role?: 'column' | 'group';
  vi: Passage;
  en: Passage;
}

function plainClauses(
  random: Random,
  { tags }: PlanSpec,
  shape: (typeof partShapes)[number],
): WrittenClause[] {
  return Array.from({ length: shape.paragraphs }, (_, index) => {
    const named = shape.words > 40 ? random.sample(tags, tagsPerClause) : [];
    return {
      id: String(index + 1),
      ...(shape.kind === 'section' ? { mark: index % 3 === 2 ? '+' : '-' } : {}),
      vi: writePassage(random, 'vi', shape.words, named),
      en: writePassage(random, 'en', shape.words, named),
    };
  });
}

function annexClauses(random: Random): WrittenClause[] {
  const same = (text: string): Passage => ({ mdx: text, plain: text });
  return [
    ...annexColumns.map(({ id, vi, en }) => ({
      id,
      role: 'column' as const,
      vi: same(vi),
      en: same(en),
    })),
    ...annexGroups.map((mark) => ({
      id: `nhom-${mark.toLowerCase()}`,
      mark,
      role: 'group' as const,
      vi: writePassage(random, 'vi', 14, []),
      en: writePassage(random, 'en', 14, []),
    })),
  ];
}

function formatClause({ id, mark, role }: WrittenClause, { mdx }: Passage): string {
  const attributes = [`id="${id}"`, mark && `mark="${mark}"`, role && `role="${role}"`].filter(
    Boolean,
  );
  return `<Clause ${attributes.join(' ')}>${mdx}</Clause>`;
}

/** @returns the row's group and its cells as the deposited text prints them */
function writeTask(files: Files, random: Random, spec: PlanSpec, number: number) {
  const group = `nhom-${annexGroups[Math.floor(((number - 1) * annexGroups.length) / spec.taskCount)]!.toLowerCase()}`;
  const named = random.sample(spec.tags, tagsPerTask);
  const [vi, en] = [
    writePassage(random, 'vi', taskWords, named),
    writePassage(random, 'en', taskWords, named),
  ];
  const [first, ...others] = random.sample(spec.agencies, 4);
  const leads = number % 5 === 0 ? [first!, others.pop()!] : [first!];
  const names = (agencies: AgencyEntry[], lang: 'vi' | 'en') =>
    agencies.map(({ shortName }) => shortName[lang]).join('; ');
  const note =
    number % 4 === 0
      ? { vi: writeTitle(random, 'vi', 6), en: writeTitle(random, 'en', 8) }
      : undefined;
  const title = { vi: writeTitle(random, 'vi', 5), en: writeTitle(random, 'en', 7) };
  const topic = { vi: writeTitle(random, 'vi', 2), en: writeTitle(random, 'en', 2) };
  const cell = (agencies: AgencyEntry[]) => ({
    printed: names(agencies, 'vi'),
    agencies: agencies.map(({ id }) => id),
  });
  const from = random.sample(sectionIds, 2).map((id) => `${id}.${1 + random.int(5)}`);
  writePair(files, 'tasks', `tasks/${spec.year}`, taskStem(number), {
    vi: [
      {
        number,
        group,
        shortTitle: title.vi,
        topic: topic.vi,
        lead: cell(leads),
        support: cell(others),
        note: note?.vi ?? { absent: 'not-stated' },
        from,
        villages: number % 6 === 0 ? [random.pick(spec.villages)] : undefined,
      },
      [vi.mdx],
    ],
    en: [
      {
        shortTitle: title.en,
        topic: topic.en,
        lead: names(leads, 'en'),
        support: names(others, 'en'),
        note: note?.en,
      },
      [en.mdx],
    ],
  });
  const cells = [
    String(number),
    vi.plain,
    names(leads, 'vi'),
    names(others, 'vi'),
    ...(note ? [note.vi] : []),
  ];
  return { group, cells };
}

/** File stem of a task: its number as addresses write it. */
export function taskStem(number: number): string {
  return String(number).padStart(2, '0');
}

type Half = [data: Record<string, unknown>, paragraphs: string[]];

/** Writes both languages of one entry, the translation with the fingerprint of what it follows. */
export function writePair(
  files: Files,
  kind: FolderKindName,
  folder: string,
  stem: string,
  pair: { vi: Half; en: Half },
): void {
  const vi = formatEntry(...pair.vi);
  const path = `${folder}/vi/${stem}.mdx`;
  const { entries, problems } = parseEntry(kind, { file: path, lang: 'vi', year: '', stem }, vi);
  if (!entries[0]) throw new Error(`${path}: ${JSON.stringify(problems)}`);
  files.set(path, vi);
  const [data, paragraphs] = pair.en;
  files.set(
    `${folder}/en/${stem}.mdx`,
    formatEntry({ ...data, translationOf: fingerprintOf(entries[0]) }, paragraphs),
  );
}

function formatEntry(data: Record<string, unknown>, paragraphs: string[]): string {
  const known = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  return `---\n${stringify(known, { lineWidth: 0 })}---\n\n${paragraphs.join('\n\n')}\n`.normalize(
    'NFC',
  );
}
