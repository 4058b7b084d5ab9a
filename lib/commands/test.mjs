// `npm test`: sets everything up, then runs every test. Its last line is `N passed, N failed`.
import fs from 'node:fs'
import path from 'node:path'
import { bin, ensureBrowser, ensureDependencies, root, run } from './setup.mjs'

ensureDependencies()
const browser = ensureBrowser()
const reports = path.join(root, '.output', 'tests')
fs.rmSync(reports, { recursive: true, force: true })
fs.mkdirSync(reports, { recursive: true })

let passed = 0
let failed = 0

step('Types of the messages', bin('wxt'), ['prepare', '--level', 'warn'])
step('Format and lint', bin('biome'), ['check', '.'])
step('Types', bin('tsc'), ['--noEmit'])
suite('unit', 'tests/vitest.config.ts')
if (step('Production build for Chromium', bin('wxt'), ['build', '--level', 'warn'])) {
  suite('browser', 'tests/browser/vitest.config.ts')
}
step('Production build for Firefox', bin('wxt'), ['build', '-b', 'firefox', '--level', 'warn'])

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** A check that passes or fails as a whole. */
function step(name, program, args) {
  console.log(`\n${name}…`)
  const good = run(program, args) === 0
  if (good) passed += 1
  else failed += 1
  if (!good) console.log(`${name}: failed`)
  return good
}

/** A Vitest suite, counted test by test; one that ends without a report counts as one failure. */
function suite(name, config) {
  console.log(`\nTests: ${name}…`)
  const report = path.join(reports, `${name}.json`)
  const status = run(
    bin('vitest'),
    ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { CHROMIUM: browser },
  )
  const counts = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null
  passed += counts?.numPassedTests ?? 0
  const bad = (counts?.numFailedTests ?? 0) + (counts?.numFailedTestSuites && !counts.numFailedTests ? 1 : 0)
  failed += bad === 0 && status !== 0 ? 1 : bad
}
