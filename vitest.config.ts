import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** Functions and what they make of files: they keep nothing, so that these files share everything. */
const onFunctions = ['test/domain/**/*.test.ts', 'test/office/**/*.test.ts', 'test/views/**/*.test.ts']

/** Opening Payload costs seconds: these files share it, and each has a database of its own. */
const onTheTown = ['test/access/**/*.test.ts', 'test/journeys/**/*.test.ts']

export default defineConfig({
  resolve: {
    alias: {
      '@cms': path.resolve(import.meta.dirname, 'cms'),
      '@payload-config': path.resolve(import.meta.dirname, 'cms/payload.config.ts'),
    },
  },
  test: {
    hookTimeout: 240_000,
    testTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: onFunctions, isolate: false, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...onFunctions, ...onTheTown],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'town',
          include: onTheTown,
          isolate: false,
          globalSetup: 'test/support/template.ts',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/support/demo.ts',
          fileParallelism: false,
          isolate: false,
          testTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
