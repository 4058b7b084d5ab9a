import path from 'node:path'
import { defineConfig } from 'vitest/config'
import './node20.ts'

const root = path.resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // What grows with the square of its input ends here; figures of time are for a benchmark.
    testTimeout: 30_000,
    setupFiles: ['tests/properties.ts'],
    exclude: ['tests/browser/**', '**/node_modules/**'],
  },
})
