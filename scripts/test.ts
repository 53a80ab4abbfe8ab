/** `npm test`: every check of the project in order; the last line is `N passed, N failed`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild, type ChildResult } from './child.ts';
import { createRun, formatSeconds, formatSummary, type Stage } from './run.ts';
import { root } from './settings.ts';
import { readVitestTally, type Tally } from './vitest-tally.ts';

interface TestStage {
  name: string;
  title: string;
  args: string[];
  /** Stages without which this one cannot run. */
  needs?: string[];
  /** A vitest project counts its tests; any other stage is one test. */
  isVitest?: boolean;
  /** Uses one processor: runs beside the stages before it, after the early ones before it, and is told in its turn. */
  isEarly?: boolean;
}

const hangLimitSeconds = 1800;
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

const stages: TestStage[] = [
  { name: 'lint', title: 'Quy tắc mã · Lint', args: ['--run', 'lint'] },
  { name: 'format', title: 'Trình bày mã · Format', args: ['--run', 'format:check'] },
  { name: 'content', title: 'Nội dung · Content', args: ['--run', 'check'], isEarly: true },
  { name: 'types', title: 'Kiểu dữ liệu · Types', args: ['--run', 'types'], isEarly: true },
  {
    name: 'unit',
    title: 'Kiểm thử từng phần · Unit tests',
    args: [vitest, 'run', '--project', 'unit'],
    isVitest: true,
  },
  {
    name: 'build',
    title: 'Dựng trang · Build',
    args: [join(root, 'scripts', 'build.ts'), '--content-is-checked'],
    needs: ['content'],
    isEarly: true,
  },
  {
    name: 'site',
    title: 'Kiểm thử trang đã dựng · Tests of the built site',
    args: [vitest, 'run', '--project', 'site'],
    needs: ['build'],
    isVitest: true,
  },
];

/** What an early stage has printed before its turn, and how it ended; nothing when it could not run. */
interface Begun {
  result: Promise<ChildResult | undefined>;
  lines: string[];
}

/** Starts the early stages, one after the other. */
function beginEarly(stages: TestStage[]): Map<TestStage, Begun> {
  const begun = new Map<TestStage, Begun>();
  const failed = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  for (const stage of stages) {
    const { args, name, needs = [] } = stage;
    const lines: string[] = [];
    const result = last.then(async () => {
      if (needs.some((other) => failed.has(other))) return undefined;
      const ended = await runStageChild(args, (line) => void lines.push(line));
      if (!ended.ok) failed.add(name);
      return ended;
    });
    begun.set(stage, { result, lines });
    last = result;
  }
  return begun;
}

function runStageChild(args: string[], onLine: (line: string) => void): Promise<ChildResult> {
  return runChild(process.execPath, args, {
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
    onLine,
    limitSeconds: hangLimitSeconds,
  });
}

async function runStage(
  stage: Stage,
  { args, isVitest }: TestStage,
  reports: string,
  begun?: Begun,
): Promise<Tally> {
  const report = join(reports, 'report.json');
  const reporters = isVitest
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const say = (line: string) => stage.say(line);
  const result = await (begun?.result ?? runStageChild([...args, ...reporters], say));
  begun?.lines.forEach(say);
  if (!result) return { passed: 0, failed: 1 };
  if (!result.ok) stage.say(result.reason);
  if (!isVitest) return result.ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const tally = await readVitestTally(report, result.ok);
  await rm(report, { force: true });
  return tally;
}

const run = createRun(stages.length);
const reports = await mkdtemp(join(tmpdir(), 'test-reports-'));
const failedStages = new Set<string>();
const total: Tally = { passed: 0, failed: 0 };
const rows: [string, string][] = [];
const early = beginEarly(stages.filter(({ isEarly }) => isEarly));

for (const testStage of stages) {
  let tally: Tally = { passed: 0, failed: 1 };
  await run.stage(testStage.title, async (stage) => {
    const missing = testStage.needs?.find((name) => failedStages.has(name));
    if (missing) stage.say(`không chạy · not run: ${missing}`);
    else tally = await runStage(stage, testStage, reports, early.get(testStage));
    return tally.failed === 0;
  });
  if (tally.failed > 0) failedStages.add(testStage.name);
  total.passed += tally.passed;
  total.failed += tally.failed;
  const seconds = formatSeconds(run.outcomes.at(-1)?.seconds ?? 0);
  rows.push([
    testStage.name,
    `${tally.passed} đạt · ok, ${tally.failed} hỏng · not ok, ${seconds}`,
  ]);
}

await rm(reports, { recursive: true, force: true });
rows.push(['thời gian · time', formatSeconds(run.seconds())]);
process.stdout.write(formatSummary('Tổng kết · Summary', rows));
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
