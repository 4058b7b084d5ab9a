// What a fresh machine lacks: dependencies and a browser. Plain Node: nothing is installed yet when this runs.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const MAC_BROWSERS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Runs a program in the project's root, its output shown as it comes.
 * Out: its exit code; a program that cannot be started gives 127.
 */
export function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return status ?? 127
}

/** Runs a program and ends with a plain sentence when it fails. */
export function must(sentence, program, args, env) {
  if (run(program, args, env) === 0) return
  console.error(`\n${sentence}`)
  process.exit(1)
}

/** The path of a package's own command. */
export function bin(name) {
  return path.join(root, 'node_modules', '.bin', name)
}

/** Installs the dependencies when there are none, or when the lockfile has changed since. */
export function ensureDependencies() {
  const lock = path.join(root, 'package-lock.json')
  const installed = path.join(root, 'node_modules', '.vis-a-vis-lock')
  const wanted = fs.readFileSync(lock, 'utf8')
  if (fs.existsSync(installed) && fs.readFileSync(installed, 'utf8') === wanted) return
  console.log('Installing dependencies…')
  must(
    'The dependencies could not be installed. Check the connection to the npm registry, then run the command again.',
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
  )
  fs.writeFileSync(installed, wanted)
}

/**
 * A Chromium to drive, installed from Debian's packages when there is none and we may.
 * Out: its path. Ends with a sentence that says what to install when there is none to be had.
 */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  const canInstall = process.getuid?.() === 0 && onPath('apt-get')
  if (canInstall) {
    console.log('Installing Chromium from the system packages…')
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], quiet)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], quiet)
    const installed = findBrowser()
    if (installed) return installed
  }
  console.error(
    'No Chromium was found. Install it (on Debian or Ubuntu: sudo apt-get install chromium), ' +
      'or set CHROMIUM to the path of a Chromium, Chrome or Edge, then run the command again.',
  )
  process.exit(1)
}

function findBrowser() {
  const named = process.env.CHROMIUM
  if (named) return fs.existsSync(named) ? named : undefined
  return BROWSERS.map(onPath).find(Boolean) ?? MAC_BROWSERS.find((file) => fs.existsSync(file))
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file))
}
