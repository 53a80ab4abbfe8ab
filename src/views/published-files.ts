/** Every published file that is no page and no asset of one. */
import { listApiFiles } from '../api/files.ts';
import { presentCharts } from '../charts/all.ts';
import { citationFile, pictureFile } from '../charts/kit/files.ts';
import { buildPicture, citeChartBibtex } from '../charts/page.ts';
import { buildDatasets } from '../datasets/all.ts';
import { cataloguePath } from '../datasets/dcat-parts.ts';
import { catalogueFile, listDataFiles, schemaFile } from '../datasets/files.ts';
import { schemaPath } from '../datasets/json-schema.ts';
import { locales, pathOf, type Locale, type Section } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import type { ReleasedFile } from '../schema/release.ts';
import { buildCatalogueWords } from './catalogue.ts';
import { feedFiles } from './feeds.ts';
import { buildCheckWords } from './file-check.ts';
import { buildFileGroups, groupFiles } from './file-groups.ts';
import { buildFinderReadme } from './finder-readme.ts';
import { buildFinderData } from './finder.ts';
import { buildLlmsText, buildRobots, buildSecurityText } from './site-files.ts';
import { writeFeed } from './write-feed.ts';

type Bytes = string | Uint8Array;

/** A file by its path below the base path, such as `data/tasks.csv`. */
export interface PublishedFile {
  path: string;
  /** What it says, in UTF-8 where it is text; made when it is asked for. */
  write: () => Bytes | Promise<Bytes>;
  /** Lets go what it holds already, where it does; it cannot be written any more then. */
  letGo?: () => void;
}

type ReadReleased = (file: ReleasedFile) => Promise<Uint8Array>;

/**
 * Every file, each path once.
 * @param readReleased gives the bytes of a frozen file
 */
export function listPublishedFiles(model: Model, readReleased: ReadReleased): PublishedFile[] {
  return [...listDataFolder(model, readReleased), ...listOtherFiles(model)];
}

/**
 * What stands below `data/`. All tables are written for it at once, since their descriptions name one another's sums:
 * some seconds for a first look.
 */
export function listDataFolder(model: Model, readReleased: ReadReleased): PublishedFile[] {
  return [
    ...[...listDataFiles(model), ...groupFiles(model)]
      .filter(({ path }) => path.startsWith('data/'))
      .map(({ path, read, letGo }) => ({ path, write: read, letGo })),
    ...model.releases.map((one) => ({
      path: `data/releases/${one.release}/${one.file}`,
      write: () => readReleased(one),
    })),
  ];
}

/** What stands elsewhere; none is made before it is asked for. */
export function listOtherFiles(model: Model): PublishedFile[] {
  return [
    { path: '.well-known/security.txt', write: () => buildSecurityText(model) },
    { path: 'robots.txt', write: () => buildRobots(model) },
    { path: 'llms.txt', write: () => buildLlmsText(model) },
    { path: cataloguePath, write: () => catalogueFile(model, buildFileGroups(model)).read() },
    ...buildDatasets(model).map((table) => ({
      path: schemaPath(table.id),
      write: () => schemaFile(model, table).read(),
    })),
    ...listApi(model),
    ...locales.flatMap((locale) => [...listLoaded(model, locale), ...listCharts(model, locale)]),
    ...feedFiles(model).map(({ path, subject, locale, format }) => ({
      path,
      write: () => writeFeed(model, subject, locale, format),
    })),
  ];
}

function listApi(model: Model): PublishedFile[] {
  return [...listApiFiles(model)].map(([path, build]) => ({
    path,
    write: () => `${JSON.stringify(build(), null, 1)}\n`,
  }));
}

/** What scripts load on first use. */
function listLoaded(model: Model, locale: Locale): PublishedFile[] {
  const below = (section: Section, file: string) => pathOf(locale, { section }).slice(1) + file;
  return [
    {
      path: below('data', 'check.json'),
      write: () => JSON.stringify(buildCheckWords(locale)),
    },
    {
      path: below('data', 'find.json'),
      write: () => JSON.stringify(buildCatalogueWords(model, locale)),
    },
    {
      path: below('support', 'finder.json'),
      write: () => JSON.stringify(buildFinderData(model, locale)),
    },
    { path: below('support', 'finder-readme.txt'), write: () => buildFinderReadme(model, locale) },
  ];
}

/** Each chart as a picture and as a reference; the build draws the PNG from the SVG. */
function listCharts(model: Model, locale: Locale): PublishedFile[] {
  return presentCharts(model).flatMap(({ id }) => [
    { path: pictureFile(id, locale, 'svg'), write: () => buildPicture(model, id, locale) },
    { path: citationFile(id, locale), write: () => citeChartBibtex(model, id, locale) },
  ]);
}
