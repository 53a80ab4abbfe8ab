import { describe, expect, it } from 'vitest';
import { createRun, formatBytes, formatSeconds, formatSummary } from './run.ts';

function createClockedRun(stageCount: number) {
  const clock = { seconds: 0 };
  const out: string[] = [];
  const run = createRun(
    stageCount,
    (text) => out.push(text),
    () => clock.seconds,
  );
  return { run, clock, text: () => out.join('') };
}

describe('createRun', () => {
  it('numbers, times and closes each stage', async () => {
    const { run, clock, text } = createClockedRun(2);
    await run.stage('First', async ({ say }) => {
      say('two\nlines');
      clock.seconds += 1.5;
    });
    expect(text()).toBe('[1/2] First\n      two\n      lines\n      xong · done, 1.5 s\n');
    expect(run.outcomes).toEqual([{ title: 'First', ok: true, seconds: 1.5 }]);
  });

  it('counts false and a thrown error as failed, and goes on', async () => {
    const { run, text } = createClockedRun(3);
    expect(await run.stage('A', async () => false)).toBe(false);
    expect(await run.stage('B', () => Promise.reject(new Error('no disk')))).toBe(false);
    expect(await run.stage('C', async () => true)).toBe(true);
    expect(run.outcomes.map((outcome) => outcome.ok)).toEqual([false, false, true]);
    expect(text()).toContain('no disk');
    expect(text().match(/HỎNG · FAILED/g)).toHaveLength(2);
  });

  it('does not tick more than once in two seconds', async () => {
    const { run, clock, text } = createClockedRun(1);
    await run.stage('Pages', async ({ tick }) => {
      for (let page = 1; page <= 50; page++) {
        clock.seconds += 0.1;
        tick(`${page} pages`);
      }
    });
    expect(text().match(/pages \(/g)).toHaveLength(2);
  });
});

describe('formats', () => {
  it('writes durations and sizes', () => {
    expect([0.04, 59.94, 75, 3599.6].map(formatSeconds)).toEqual([
      '0.0 s',
      '59.9 s',
      '1 min 15 s',
      '60 min 0 s',
    ]);
    expect([0, 1023, 2048, 3 * 1024 * 1024].map(formatBytes)).toEqual([
      '0 B',
      '1023 B',
      '2.0 KB',
      '3.0 MB',
    ]);
  });

  it('aligns a summary', () => {
    expect(
      formatSummary('Sum', [
        ['pages', '3'],
        ['a', '10'],
      ]),
    ).toBe('Sum\n  pages  3\n  a      10\n');
  });
});
