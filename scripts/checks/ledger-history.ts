/** The ledger of published addresses only grows: what git remembers of it is still in it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** What an author is told of such an address. */
export const droppedWords =
  'đã bị xóa khỏi content/registers/addresses.txt; sổ này chỉ dài thêm: đặt dòng này lại · taken out of content/registers/addresses.txt, which only grows: put the line back';

const mostBytes = 256 * 1024 * 1024;

/**
 * @param file path of the ledger, a line an address
 * @returns the addresses that a committed version of the file held and the file on disk does not hold; undefined where
 *   there is no history to look at (the folder was not cloned, or the file is not in it)
 */
export async function findDropped(file: string): Promise<string[] | undefined> {
  const now = new Set((await readFile(file, 'utf8')).split('\n'));
  const git = async (...args: string[]) => {
    const options = { cwd: dirname(file), maxBuffer: mostBytes };
    return (await run('git', args, options)).stdout;
  };
  let taken: string;
  let committed: string;
  try {
    taken = await git('log', '--format=', '--patch', '--unified=0', '--', file);
    committed = await git('show', `HEAD:./${basename(file)}`);
  } catch {
    return undefined;
  }
  const lines = [
    ...committed.split('\n'),
    ...taken.split('\n').flatMap((line) => /^-(?!--)(.*)$/.exec(line)?.[1] ?? []),
  ];
  const isAddress = (line: string) => line !== '' && !line.startsWith('#');
  return [...new Set(lines.filter((line) => isAddress(line) && !now.has(line)))];
}
