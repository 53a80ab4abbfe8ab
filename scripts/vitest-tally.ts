import { readFile } from 'node:fs/promises';

export interface Tally {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts the tests in what vitest's JSON reporter wrote.
 * @param file the report; where there is none, vitest itself broke, which counts as one failed test
 * @param endedWell whether vitest's exit code was 0; when it was not, at least one test counts as failed
 */
export async function readVitestTally(file: string, endedWell: boolean): Promise<Tally> {
  let report: VitestReport;
  try {
    report = JSON.parse(await readFile(file, 'utf8')) as VitestReport;
  } catch {
    return { passed: 0, failed: 1 };
  }
  // A test file that cannot be loaded has no tests to fail.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !endedWell ? 1 : failed,
  };
}
