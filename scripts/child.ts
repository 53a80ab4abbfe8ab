import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './settings.ts';

export interface ChildOptions {
  env?: Record<string, string>;
  /** Gets each line the command prints; without it the command writes straight to the terminal. */
  onLine?: (line: string) => void;
  /** After so many seconds the command and its children are ended. */
  limitSeconds?: number;
}

export interface ChildResult {
  ok: boolean;
  /** Why it is not ok, in words; empty when it is. */
  reason: string;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const signalNumbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };

/**
 * Runs a command in the project's folder and waits for it. The command leads a process group of its own, so that
 * a signal to this process, or the time limit, ends its children as well.
 */
export function runChild(
  command: string,
  args: string[],
  options: ChildOptions = {},
): Promise<ChildResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
      stdio: options.onLine ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    let interruptedBy: (typeof signals)[number] | undefined;
    let timedOut = false;

    const end = (signal: NodeJS.Signals) => {
      try {
        if (process.platform === 'win32' || child.pid === undefined) child.kill(signal);
        else process.kill(-child.pid, signal);
      } catch {
        // It has ended in the meantime.
      }
    };
    const onSignal = (signal: (typeof signals)[number]) => {
      interruptedBy = signal;
      end(signal);
    };
    for (const signal of signals) process.on(signal, onSignal);
    const timer = setTimeout(
      () => {
        timedOut = true;
        end('SIGTERM');
        setTimeout(() => end('SIGKILL'), 5000).unref();
      },
      (options.limitSeconds ?? 24 * 3600) * 1000,
    );

    const finish = (reason: string) => {
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, onSignal);
      if (interruptedBy) process.exit(128 + signalNumbers[interruptedBy]);
      resolve({ ok: reason === '', reason });
    };
    if (options.onLine) {
      splitLines(child.stdout!, options.onLine);
      splitLines(child.stderr!, options.onLine);
    }
    child.on('error', (error) => finish(`${command}: ${error.message}`));
    child.on('close', (code, signal) => {
      if (timedOut) finish(`ended after the limit of ${options.limitSeconds} s`);
      else if (code === 0) finish('');
      else finish(signal ? `ended by ${signal}` : `exit code ${code}`);
    });
  });
}

function splitLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(stripVTControlCharacters(line).trimEnd());
  });
  stream.on('end', () => {
    if (rest !== '') onLine(stripVTControlCharacters(rest).trimEnd());
  });
}
