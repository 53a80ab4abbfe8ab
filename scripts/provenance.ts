/** What a release was built from: an in-toto statement with the SLSA provenance predicate. No clock, no machine. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checksumsFile, provenanceFile } from '../src/views/fingerprints.ts';
import { listFiles, readEach } from './folder.ts';
import { sha256 } from './checksums.ts';

export interface BuiltFrom {
  /** The project’s own folder. */
  root: string;
  contentDir: string;
  base: string;
  /** The published address, which the ids of the statement start with. */
  baseAddress: string;
  /** The commit, where it is known and all of it was committed. */
  commit: string | undefined;
}

const run = promisify(execFile);

/**
 * The commit that is being built: SOURCE_COMMIT, else what git says of the folder.
 * @returns undefined where there is no git, or where something was changed since the commit
 */
export async function findCommit(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  const given = env.SOURCE_COMMIT?.trim();
  if (given) {
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(given)) return given;
    throw new Error(`SOURCE_COMMIT "${given}": 40 or 64 hexadecimal digits.`);
  }
  try {
    const git = async (...args: string[]) => (await run('git', args, { cwd: root })).stdout.trim();
    if ((await git('status', '--porcelain')) !== '') return undefined;
    return await git('rev-parse', 'HEAD');
  } catch {
    return undefined;
  }
}

/** Writes the statement into a built site, after the list of checksums that it stands for. */
export async function writeProvenance(folder: string, from: BuiltFrom): Promise<void> {
  const list = await readFile(join(folder, checksumsFile));
  const statement = buildStatement(sha256(list), from, {
    content: await digestOfFolder(from.contentDir),
    lock: sha256(await readFile(join(from.root, 'package-lock.json'))),
  });
  await writeFile(join(folder, provenanceFile), `${JSON.stringify(statement, null, 2)}\n`);
}

/** The statement itself. */
export function buildStatement(
  listSha256: string,
  { base, baseAddress, commit }: BuiltFrom,
  digests: { content: string; lock: string },
) {
  const about = (fragment: string) => new URL(`${base}en/verify/#${fragment}`, baseAddress).href;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: checksumsFile, digest: { sha256: listSha256 } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: about('commands'),
        externalParameters: { command: 'npm ci && npm run build', basePath: base },
        resolvedDependencies: [
          ...(commit ? [{ name: 'source', digest: { gitCommit: commit } }] : []),
          { name: 'content', digest: { sha256: digests.content } },
          { name: 'package-lock.json', digest: { sha256: digests.lock } },
        ],
      },
      runDetails: { builder: { id: about('signature') } },
    },
  };
}

/** One digest of a folder: of the list of its files with the digest of each, as `sha256sum` would print it. */
async function digestOfFolder(folder: string): Promise<string> {
  const files = [...readEach(folder, await listFiles(folder))];
  return sha256(files.map(({ file, bytes }) => `${sha256(bytes)}  ${file}\n`).join(''));
}
