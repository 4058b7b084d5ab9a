// `npm start`: sets everything up, then opens Chromium with the extension and the five sample ads.
// With --headless, or where there is no display, it does the whole job by itself.
import { bin, ensureBrowser, ensureDependencies, must } from './setup.mjs'

const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
const headless = process.argv.includes('--headless') || noDisplay

ensureDependencies()
const browser = ensureBrowser()
console.log('Building the extension…')
must('The extension could not be built; the lines above say why.', bin('wxt'), ['build', '--level', 'warn'])
must(
  'The tour of the sample ads did not come to its end; the lines above say where it stopped.',
  process.execPath,
  ['lib/commands/run.mjs', 'demo', '--browser', browser, ...(headless ? ['--headless'] : [])],
)
