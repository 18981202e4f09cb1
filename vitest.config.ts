import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@cms': path.resolve(import.meta.dirname, 'cms'),
      '@payload-config': path.resolve(import.meta.dirname, 'cms/payload.config.ts'),
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    hookTimeout: 120_000,
    testTimeout: 30_000,
    maxWorkers: 2,
  },
})
