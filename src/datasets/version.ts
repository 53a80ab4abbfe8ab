import type { Model } from '../model/types.ts';
import type { Bilingual } from '../schema/field.ts';
import type { AnyDataset } from './all.ts';
import { sha256Of } from '../model/sha256.ts';
import { rowsOf } from './rows.ts';
import { csvPieces } from './write-csv.ts';

/**
 * released: the rows are those of the frozen version; changed: the version is frozen, and rows have changed since;
 * next: the version is not frozen yet.
 */
export type VersionState = 'released' | 'changed' | 'next';

export interface DatasetVersion {
  /** As authors write it: 1.2.0. */
  version: string;
  /** As the files say it: 1.2.0, 1.2.0+changed or 1.2.0-next. */
  label: string;
  state: VersionState;
  issued: string;
  modified: string;
  /** Newest first. */
  changes: { version: string; on: string; note: Bilingual }[];
  /** Frozen files of this table, newest first. */
  released: Model['releases'];
}

const known = new WeakMap<AnyDataset, DatasetVersion>();

/** The version of a table and how the current rows stand to what was frozen under it. */
export function versionOf(model: Model, table: AnyDataset): DatasetVersion {
  const version = known.get(table) ?? findVersion(model, table);
  known.set(table, version);
  return version;
}

function findVersion(model: Model, table: AnyDataset): DatasetVersion {
  const entry = model.datasetVersions.find(({ id }) => id === table.id);
  const changes = entry?.changes ?? [];
  const version = changes[0]?.version ?? '0.0.0';
  const released = model.releases.filter((file) => file.dataset === table.id).reverse();
  const frozen = released.find((file) => file.version === version);
  const state = !frozen ? 'next' : frozen.content === contentDigest(table) ? 'released' : 'changed';
  return {
    version,
    label: version + { released: '', changed: '+changed', next: '-next' }[state],
    state,
    issued: entry?.issued ?? model.site.checkedOn,
    modified: changes[0]?.on ?? model.site.checkedOn,
    changes,
    released,
  };
}

/** Number of the latest release of the data as a whole, as the ledger of releases has it. */
export function latestRelease({ releases }: Model): string | undefined {
  return releases.at(-1)?.release;
}

/**
 * The release of the data that a page of one record shows: the latest one, “+changed” where the table that has the
 * record says something else since. Before any release it is the version of the table.
 */
export function releaseShown(model: Model, table: AnyDataset): string {
  const release = latestRelease(model);
  const { label, state } = versionOf(model, table);
  if (release === undefined) return label;
  return state === 'released' ? release : `${release}+changed`;
}

/**
 * The version of all tables together: that of the last release, which says so when a table has changed since; the day
 * is that of the newest change of a table.
 */
export function wholeVersionOf(model: Model, tables: readonly AnyDataset[]) {
  const versions = tables.map((table) => versionOf(model, table));
  const release = latestRelease(model);
  const isReleased = versions.every(({ state }) => state === 'released');
  return {
    label: release ? `${release}${isReleased ? '' : '+changed'}` : '0.0.0-next',
    issued: versions.map(({ issued }) => issued).sort()[0]!,
    modified: versions
      .map(({ modified }) => modified)
      .sort()
      .at(-1)!,
  };
}

/**
 * Fingerprint of what a table says: names of its columns and all its cells, but for the addresses of this site's own
 * pages, which follow from where the site is published.
 */
export function contentDigest(table: AnyDataset): string {
  const own = table.columns.map((one) => /^url_(vi|en)$/.test(one.name));
  const { columns, rows } = rowsOf(table);
  const kept = <T>(list: readonly T[]) => list.filter((_, at) => !own[at]);
  const pieces = csvPieces({
    columns: kept(columns),
    rows: (function* () {
      for (const row of rows) yield kept(row);
    })(),
  });
  return sha256Of([...pieces].join(''));
}
