import { join } from 'node:path';
import { z } from 'zod';
import type { Noted } from '../model/changes.ts';
import type { Problem } from '../model/problem.ts';
import { bilingual, text } from '../schema/field.ts';
import {
  folderKinds,
  registerKinds,
  type FolderKindName,
  type RegisterKindName,
} from '../schema/kinds.ts';
import type { FrozenChart } from '../schema/frozen-chart.ts';
import type { PlanRecordEntry } from '../schema/plan.ts';
import type { ReleasedFile } from '../schema/release.ts';
import type { SiteEntry } from '../schema/site.ts';
import {
  pairEntries,
  unsoundRegisters,
  type Content,
  type Moved,
  type Unsound,
} from './content.ts';
import type { FolderEntry, ReadResult, RegisterEntry } from './entry.ts';
import { readDeposit, type Deposit } from './read-deposit.ts';
import { readFrozenCharts } from './read-frozen-charts.ts';
import { readFolder } from './read-folder.ts';
import { readPassages, type PassageHistory } from './read-passages.ts';
import { readPlanRecords, readRegister, readSite, readText } from './read-register.ts';
import { readReleases } from './read-releases.ts';
import { readYaml } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';
import { findStrays } from './stray-files.ts';

/** What the collections hold, however they were read. */
export interface Collections {
  folders: Record<FolderKindName, FolderEntry[]>;
  registers: Record<RegisterKindName, RegisterEntry[]>;
  site: RegisterEntry[];
  planRecords: (RegisterEntry & { year: string })[];
  unsound: Unsound;
}

/**
 * Picks the entries with a fault of which rules look at one field at a time.
 * @param read gives what reading a kind gave, if it was read
 */
export function pickUnsound(
  read: (kind: keyof Unsound) => ReadResult<unknown> | undefined,
): Unsound {
  const products = (read('products') as ReadResult<FolderEntry> | undefined)?.unsound ?? [];
  const rows = unsoundRegisters.map((kind) => [kind, read(kind)?.unsound ?? []]);
  return {
    ...(Object.fromEntries(rows) as Omit<Unsound, 'products'>),
    products: products.filter(({ lang }) => lang === 'vi'),
  };
}

/** Files beside the collections: deposited texts, the ledgers of addresses and of releases, and the moved ones. */
export interface Extras {
  deposits: Deposit[];
  ledger: string[];
  moved: Moved[];
  frozenCharts: FrozenChart[];
  histories: PassageHistory[];
  noted: Noted[];
  releases: ReleasedFile[];
  problems: Problem[];
}

/**
 * Reads a whole content folder from disk, without Astro.
 * @param root absolute path of the content folder
 * @returns the content and every problem of single files and fields
 */
export async function readContent(
  root: string,
): Promise<{ content: Content; problems: Problem[] }> {
  const folderNames = Object.keys(folderKinds) as FolderKindName[];
  const registerNames = Object.keys(registerKinds) as RegisterKindName[];
  const folders = await Promise.all(folderNames.map((kind) => readFolder(root, kind)));
  const registers = await Promise.all(registerNames.map((kind) => readRegister(root, kind)));
  const [site, planRecords] = await Promise.all([readSite(root), readPlanRecords(root)]);
  const extras = await readExtras(root, planRecords.entries);
  const all: ReadResult<unknown>[] = [...folders, ...registers, site, planRecords];
  const collections: Collections = {
    folders: Object.fromEntries(
      folderNames.map((kind, i) => [kind, folders[i]!.entries]),
    ) as Collections['folders'],
    registers: Object.fromEntries(
      registerNames.map((kind, i) => [kind, registers[i]!.entries]),
    ) as Collections['registers'],
    site: site.entries,
    planRecords: planRecords.entries,
    unsound: pickUnsound((kind) =>
      kind === 'products'
        ? folders[folderNames.indexOf(kind)]
        : registers[registerNames.indexOf(kind)],
    ),
  };
  return {
    content: assembleContent(collections, extras),
    problems: [...all.flatMap((one) => one.problems), ...extras.problems],
  };
}

/** Joins collections and extras into the one value that the model is built from. */
export function assembleContent(collections: Collections, extras: Extras): Content {
  const { folders, registers } = collections;
  return {
    site: collections.site[0]?.data as SiteEntry | undefined,
    planRecords: collections.planRecords as Content['planRecords'],
    planParts: pairEntries(folders.planParts),
    tasks: pairEntries(folders.tasks),
    policies: pairEntries(folders.policies),
    products: pairEntries(folders.products),
    pages: pairEntries(folders.pages),
    ...(registers as unknown as Pick<Content, RegisterKindName>),
    unsound: collections.unsound,
    deposits: extras.deposits,
    ledger: extras.ledger,
    moved: extras.moved,
    frozenCharts: extras.frozenCharts,
    histories: extras.histories,
    noted: extras.noted,
    releases: extras.releases,
  };
}

const movedFile = 'content/registers/moved.yaml';
const moved = z.strictObject({
  from: text,
  to: text.optional(),
  retired: bilingual.optional(),
});

/** Reads what stands beside the collections, and finds what stands there and should not. */
export async function readExtras(
  root: string,
  planRecords: readonly (RegisterEntry & { year: string })[],
): Promise<Extras> {
  const deposits = await Promise.all(
    planRecords.map(({ year, data }) =>
      readDeposit(root, year, (data as PlanRecordEntry).sourceFile),
    ),
  );
  const passages = await Promise.all(planRecords.map(({ year }) => readPassages(root, year)));
  const ledger = await readLedger(root);
  const movedRows = await readMoved(root);
  const frozen = await readFrozenCharts(root);
  const released = await readReleases(root);
  return {
    deposits: deposits.flatMap(({ deposit }) => deposit ?? []),
    ledger: ledger.addresses,
    moved: movedRows.rows,
    frozenCharts: frozen.charts,
    histories: passages.flatMap(({ history }) => history ?? []),
    noted: await readNoted(root),
    releases: released.releases,
    problems: [
      ...(await findStrays(root)),
      ...deposits.flatMap(({ problems }) => problems),
      ...passages.flatMap(({ problems }) => problems),
      ...ledger.problems,
      ...movedRows.problems,
      ...frozen.problems,
      ...released.problems,
    ],
  };
}

/** The published addresses. Without the ledger no address could be missed, so a missing file is told. */
async function readLedger(root: string): Promise<{ addresses: string[]; problems: Problem[] }> {
  const lines = await readText(join(root, 'registers/addresses.txt'));
  if (lines === undefined) {
    const problem: Problem = {
      rule: 'missing-file',
      file: 'content/registers/addresses.txt',
      field: '',
      found: { vi: 'không có tệp này', en: 'no such file' },
      expected: { vi: 'sổ các địa chỉ đã công bố', en: 'the ledger of published addresses' },
      fix: {
        vi: 'lấy lại tệp từ bản trước; trang chưa công bố lần nào thì chạy npm run ledger',
        en: 'take the file back from an earlier version; for a site never published, run npm run ledger',
      },
    };
    return { addresses: [], problems: [problem] };
  }
  const addresses = lines.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return { addresses, problems: [] };
}

/** What records said when a change of them was last noted. A site that holds no such ledger yet has no file. */
async function readNoted(root: string): Promise<Noted[]> {
  const lines = ((await readText(join(root, 'registers/noted.txt'))) ?? '').split(/\r?\n/);
  return lines.flatMap((line) => {
    const [address, print, change] = line.split(' ');
    return line.startsWith('#') || !address || !print || !change
      ? []
      : [{ address, print, change }];
  });
}

/** The addresses that have moved. A site where none has moved needs no such file. */
async function readMoved(root: string): Promise<{ rows: Moved[]; problems: Problem[] }> {
  const yaml = readYaml(movedFile, (await readText(join(root, 'registers/moved.yaml'))) ?? '[]');
  if (yaml.problems.length > 0) return { rows: [], problems: yaml.problems };
  const value = yaml.value ?? [];
  const parsed = z.array(moved).safeParse(value);
  if (parsed.success) return { rows: parsed.data, problems: [] };
  const known = Object.keys(moved.shape);
  const problems = schemaProblems(movedFile, '', parsed.error.issues, value, known).map(
    (problem) => ({ ...problem, row: fromOf(value, problem.field) }),
  );
  // The sound rows still say where their addresses lead.
  const rows = (Array.isArray(value) ? value : []).flatMap((row: unknown) => {
    const one = moved.safeParse(row);
    return one.success ? [one.data] : [];
  });
  return { rows, problems };
}

/** The old address of the row that a problem stands in, where it can be read. */
function fromOf(rows: unknown, field: string): string | undefined {
  const index = Number(/^\[(\d+)\]/.exec(field)?.[1]);
  const from = Array.isArray(rows) ? (rows[index] as Partial<Moved> | null)?.from : undefined;
  return typeof from === 'string' ? from : undefined;
}
