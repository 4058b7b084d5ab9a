import path from 'node:path'
import { defineConfig } from 'vitest/config'
import '../node20.ts'

const root = path.resolve(import.meta.dirname, '../..')

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    // One browser at a time: each test file drives a real one.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
