import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import {
  folderKinds,
  registerKinds,
  type FolderKindName,
  type RegisterKindName,
} from '../schema/kinds.ts';
import type { PlanRecordEntry } from '../schema/plan.ts';
import type { SiteEntry } from '../schema/site.ts';
import { pairEntries, type Content, type Moved } from './content.ts';
import type { FolderEntry, ReadResult, RegisterEntry } from './entry.ts';
import { readDeposit, type Deposit } from './read-deposit.ts';
import { readFolder } from './read-folder.ts';
import { readPlanRecords, readRegister, readSite, readText } from './read-register.ts';
import { readYaml } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';

/** What the collections hold, however they were read. */
export interface Collections {
  folders: Record<FolderKindName, FolderEntry[]>;
  registers: Record<RegisterKindName, RegisterEntry[]>;
  site: RegisterEntry[];
  planRecords: (RegisterEntry & { year: string })[];
}

/** Files beside the collections: deposited texts, the ledger of addresses and the moved ones. */
export interface Extras {
  deposits: Deposit[];
  ledger: string[];
  moved: Moved[];
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
    pages: pairEntries(folders.pages),
    ...(registers as unknown as Pick<Content, RegisterKindName>),
    deposits: extras.deposits,
    ledger: extras.ledger,
    moved: extras.moved,
  };
}

const moved = z.array(z.strictObject({ from: z.string(), to: z.string() }));

/** Reads what stands beside the collections. */
export async function readExtras(
  root: string,
  planRecords: readonly (RegisterEntry & { year: string })[],
): Promise<Extras> {
  const problems: Problem[] = [];
  const deposits: Deposit[] = [];
  for (const entry of planRecords) {
    const record = entry.data as PlanRecordEntry;
    const one = await readDeposit(root, entry.year, record.sourceFile);
    if (one.deposit) deposits.push(one.deposit);
    problems.push(...one.problems);
  }
  const ledgerText = (await readText(join(root, 'registers/addresses.txt'))) ?? '';
  const ledger = ledgerText.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const movedFile = 'content/registers/moved.yaml';
  const yaml = readYaml(movedFile, (await readText(join(root, 'registers/moved.yaml'))) ?? '[]');
  const parsed = moved.safeParse(yaml.value ?? []);
  problems.push(...yaml.problems);
  if (!parsed.success && yaml.problems.length === 0) {
    problems.push(
      ...schemaProblems(movedFile, '', parsed.error.issues, yaml.value, ['from', 'to']),
    );
  }
  return { deposits, ledger, moved: parsed.success ? parsed.data : [], problems };
}
