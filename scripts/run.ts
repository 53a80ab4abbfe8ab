/** Stages of a command-line run, told in plain text: what is happening, how far it is, how long it took. */

export type Write = (text: string) => void;

export interface StageOutcome {
  title: string;
  ok: boolean;
  seconds: number;
}

export interface Stage {
  /** Prints a line of its own under the stage's title. */
  say: (text: string) => void;
  /** Prints how far the stage is, at most once every two seconds. */
  tick: (text: string) => void;
}

/** What this process has used; at the end of a stage, the `detail` of a `performance.measure()` of its title. */
export interface UsedSoFar {
  /** User and system time since the process began, every thread counted; other processes are not. */
  cpuSeconds: number;
  /** The largest resident set since then. */
  peakMiB: number;
}

export interface Run {
  /** What each stage came to, in the order in which they ran. */
  outcomes: StageOutcome[];
  /**
   * Runs one stage and prints its number, its title, its time and whether it went well.
   * @param title what the stage does, in both languages
   * @param work returns false, or throws, when the stage failed
   * @returns whether it went well
   */
  stage: (title: string, work: (stage: Stage) => Promise<boolean | void>) => Promise<boolean>;
  /** Seconds since the run began. */
  seconds: () => number;
}

const tickEverySeconds = 2;

/**
 * Starts a run.
 * @param stageCount how many stages there will be, for "2/4"
 */
export function createRun(
  stageCount: number,
  write: Write = (text) => void process.stdout.write(text),
  now: () => number = () => performance.now() / 1000,
): Run {
  const begun = now();
  const outcomes: StageOutcome[] = [];

  async function stage(title: string, work: (stage: Stage) => Promise<boolean | void>) {
    const start = now();
    let lastTick = start;
    const say = (text: string) => write(indent(text));
    const tick = (text: string) => {
      if (now() - lastTick < tickEverySeconds) return;
      lastTick = now();
      say(`${text} (${formatSeconds(now() - start)})`);
    };
    write(`[${outcomes.length + 1}/${stageCount}] ${title}\n`);
    let ok: boolean;
    try {
      ok = (await work({ say, tick })) !== false;
    } catch (error) {
      ok = false;
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const seconds = now() - start;
    outcomes.push({ title, ok, seconds });
    // For whoever measures a command: User Timing, as the rest of Node's own measuring.
    const detail = usedSoFar();
    performance.measure(title, { start: start * 1000, end: (start + seconds) * 1000, detail });
    say(`${ok ? 'xong · done' : 'HỎNG · FAILED'}, ${formatSeconds(seconds)}`);
    return ok;
  }

  return { outcomes, stage, seconds: () => now() - begun };
}

export function usedSoFar(): UsedSoFar {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMiB: maxRSS / 1024 };
}

/** Aligned `name  value` lines under a heading. */
export function formatSummary(heading: string, rows: [string, string][]): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return [heading, ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), ''].join(
    '\n',
  );
}

/** 3.24 → "3.2 s", 75 → "1 min 15 s". */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** 2048 → "2.0 KB"; 1 KB is 1024 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function indent(text: string): string {
  return text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => (line === '' ? '\n' : `      ${line}\n`))
    .join('');
}
