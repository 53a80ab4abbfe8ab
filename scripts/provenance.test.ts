import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256, writeChecksums } from './checksums.ts';
import { buildStatement, findCommit, writeProvenance } from './provenance.ts';
import { root } from './settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'index.html'), '<p>Trang đầu</p>\n');
  writeFileSync(join(folder, 'data/tasks.csv'), 'number\r\n1\r\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const from = {
  root,
  contentDir: join(root, 'src/test/second-plan'),
  base: '/',
  baseAddress: 'https://ke-hoach-7.example',
  commit: undefined,
};
const has = (program: string, ...args: string[]) => {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
};

describe('writeChecksums', () => {
  it('names every file in the form of sha256sum', async () => {
    expect(await writeChecksums(folder)).toBe(2);
    expect(readFileSync(join(folder, 'data/checksums.txt'), 'utf8')).toBe(
      `${sha256('number\r\n1\r\n')}  data/tasks.csv\n${sha256('<p>Trang đầu</p>\n')}  index.html\n`,
    );
  });

  it.skipIf(!has('sha256sum', '--version'))(
    'sha256sum agrees, and sees a changed byte',
    async () => {
      await writeChecksums(folder);
      const check = () =>
        execFileSync('sha256sum', ['--check', '--quiet', 'data/checksums.txt'], {
          cwd: folder,
          stdio: 'pipe',
        });
      check();
      writeFileSync(join(folder, 'data/tasks.csv'), 'number\r\n2\r\n');
      expect(check).toThrow('1 computed checksum did NOT match');
    },
  );
});

describe('writeProvenance', () => {
  it('says what was built from what, the same bytes each time', async () => {
    await writeChecksums(folder);
    await writeProvenance(folder, from);
    const first = readFileSync(join(folder, 'provenance.json'), 'utf8');
    await writeProvenance(folder, from);
    expect(readFileSync(join(folder, 'provenance.json'), 'utf8')).toBe(first);
    const statement = JSON.parse(first) as ReturnType<typeof buildStatement>;
    expect(statement.subject).toEqual([
      {
        name: 'data/checksums.txt',
        digest: { sha256: sha256(readFileSync(join(folder, 'data/checksums.txt'))) },
      },
    ]);
    const names = statement.predicate.buildDefinition.resolvedDependencies.map(({ name }) => name);
    expect(names).toEqual(['content', 'package-lock.json']);
  });

  it('names the commit where it is known', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const statement = buildStatement(
      'aa',
      { ...from, commit, base: '/x/' },
      { content: 'bb', lock: 'cc' },
    );
    expect(statement).toMatchInlineSnapshot(`
      {
        "_type": "https://in-toto.io/Statement/v1",
        "predicate": {
          "buildDefinition": {
            "buildType": "https://ke-hoach-7.example/x/en/verify/#commands",
            "externalParameters": {
              "basePath": "/x/",
              "command": "npm ci && npm run build",
            },
            "resolvedDependencies": [
              {
                "digest": {
                  "gitCommit": "0123456789abcdef0123456789abcdef01234567",
                },
                "name": "source",
              },
              {
                "digest": {
                  "sha256": "bb",
                },
                "name": "content",
              },
              {
                "digest": {
                  "sha256": "cc",
                },
                "name": "package-lock.json",
              },
            ],
          },
          "runDetails": {
            "builder": {
              "id": "https://ke-hoach-7.example/x/en/verify/#signature",
            },
          },
        },
        "predicateType": "https://slsa.dev/provenance/v1",
        "subject": [
          {
            "digest": {
              "sha256": "aa",
            },
            "name": "data/checksums.txt",
          },
        ],
      }
    `);
  });
});

describe('findCommit', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  it('takes SOURCE_COMMIT, and nothing that is no commit', async () => {
    expect(await findCommit(folder, { SOURCE_COMMIT: commit })).toBe(commit);
    await expect(findCommit(folder, { SOURCE_COMMIT: 'main' })).rejects.toThrow(
      'SOURCE_COMMIT "main"',
    );
  });

  it('knows none outside git, nor where something is not committed', async () => {
    expect(await findCommit(folder, {})).toBe(undefined);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
        cwd: folder,
        stdio: 'pipe',
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    expect(await findCommit(folder, {})).toMatch(/^[0-9a-f]{40}$/);
    writeFileSync(join(folder, 'index.html'), '<p>Khác</p>\n');
    expect(await findCommit(folder, {})).toBe(undefined);
  });
});

describe.skipIf(!has('ssh-keygen', '-?'))('the commands of the guide', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  /** The commands that the guide gives under a mark, in both halves the same. */
  const commandsOf = (mark: string) => {
    const blocks = [
      ...readme.matchAll(new RegExp(`<!-- ${mark} -->\\s+\`\`\`sh\\n([\\s\\S]*?)\`\`\``, 'g')),
    ];
    expect(blocks).toHaveLength(2);
    expect(blocks[0]![1]).toBe(blocks[1]![1]);
    return blocks[0]![1]!;
  };
  const shell = (commands: string, cwd: string) =>
    execFileSync('sh', ['-e', '-c', commands], { cwd, stdio: 'pipe' }).toString();

  it('sign a release, check the signature, and refuse a list that was changed', async () => {
    const work = mkdtempSync(join(tmpdir(), 'signing-'));
    try {
      mkdirSync(join(work, 'dist'));
      mkdirSync(join(work, 'dist/data'));
      writeFileSync(join(work, 'dist/index.html'), 'a');
      await writeChecksums(join(work, 'dist'));
      execFileSync('ssh-keygen', [
        '-q',
        '-t',
        'ed25519',
        '-N',
        '',
        '-C',
        '',
        '-f',
        join(work, 'publisher'),
      ]);
      shell(commandsOf('sign'), work);
      const key = readFileSync(join(work, 'publisher.pub'), 'utf8');
      writeFileSync(join(work, 'dist/publisher.allowed'), `publisher ${key}`);
      expect(shell(commandsOf('verify'), join(work, 'dist'))).toContain(
        'Good "file" signature for publisher',
      );
      writeFileSync(join(work, 'dist/index.html'), 'b');
      expect(() => shell(commandsOf('verify'), join(work, 'dist'))).toThrow(
        '1 computed checksum did NOT match',
      );
      await writeChecksums(join(work, 'dist'));
      expect(() => shell(commandsOf('verify'), join(work, 'dist'))).toThrow();
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
});
