import { expect, it } from 'vitest';
import { runChild } from './child.ts';

const node = process.execPath;

it('hands over whole lines of both streams, without colour codes', async () => {
  const lines: string[] = [];
  const script =
    'process.stdout.write("on"); process.stdout.write("e\\n\\u001b[31mtwo\\u001b[39m"); console.error("three")';
  const result = await runChild(node, ['-e', script], { onLine: (line) => lines.push(line) });
  expect(result).toEqual({ ok: true, reason: '' });
  expect(lines.sort()).toEqual(['one', 'three', 'two']);
});

it('tells an exit code and a command that does not exist', async () => {
  expect(await runChild(node, ['-e', 'process.exit(3)'])).toEqual({
    ok: false,
    reason: 'exit code 3',
  });
  const missing = await runChild('no-such-command-here', []);
  expect(missing.ok).toBe(false);
  expect(missing.reason).toContain('no-such-command-here');
});

it.skipIf(process.platform === 'win32')(
  'ends a command and its children at the limit',
  async () => {
    const lines: string[] = [];
    const script = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'],
    { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
    const result = await runChild(node, ['-e', script], {
      onLine: (line) => lines.push(line),
      limitSeconds: 0.5,
    });
    expect(result).toEqual({ ok: false, reason: 'ended after the limit of 0.5 s' });
  },
);
