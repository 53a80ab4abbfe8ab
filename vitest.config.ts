import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Two projects: `unit` needs nothing built, `site` looks at a built site through one server and one browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          environment: 'node',
          // Files share what they import: none keeps a state, and loading all of it for each takes as long as the tests.
          isolate: false,
          // The runner would leave one processor idle: half of a small machine.
          maxWorkers: availableParallelism(),
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['scripts/checks/**/*.site.ts'],
          environment: 'node',
          globalSetup: ['scripts/checks/global-setup.ts'],
          // Half of the time is waiting for a browser or a build; each file has its own pages and folders.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
