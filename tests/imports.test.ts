import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSource, sourceFiles } from '@/tests/house'

/**
 * Who may import whom. A room imports from the rooms of its list, from itself, and from its npm packages; `*` is all.
 * Change a row with thought: it says what the room is for.
 */
const HOUSE: Record<string, { rooms: string[]; packages: string[]; pure?: true }> = {
  'lib/posting': { rooms: [], packages: ['zod'], pure: true },
  'lib/lexicon': { rooms: ['lib/posting'], packages: [], pure: true },
  'lib/facts': { rooms: ['lib/posting', 'lib/lexicon'], packages: [], pure: true },
  'lib/boards': { rooms: ['lib/posting'], packages: [], pure: true },
  'lib/understand': {
    rooms: ['lib/posting', 'lib/lexicon', 'lib/facts', 'lib/boards'],
    packages: [],
    pure: true,
  },
  'lib/compare': { rooms: ['lib/posting', 'lib/facts'], packages: [], pure: true },
  'lib/export': { rooms: ['lib/posting', 'lib/facts'], packages: ['papaparse'], pure: true },
  'lib/reading': {
    rooms: ['lib/posting'],
    packages: ['@mozilla/readability', 'jsonrepair'],
  },
  'lib/store': { rooms: ['lib/posting'], packages: ['dexie'] },
  'lib/browser': { rooms: ['lib/posting'], packages: ['wxt'] },
  'lib/locales': { rooms: [], packages: ['#i18n'] },
  'lib/commands': { rooms: ['*'], packages: ['*'] },
  components: {
    rooms: ['lib/posting', 'lib/compare', 'lib/locales'],
    packages: ['react', 'react-dom', '@base-ui/react', 'lucide-react'],
  },
  entrypoints: {
    rooms: ['*'],
    packages: ['react', 'react-dom', 'dexie-react-hooks', '@base-ui/react', 'lucide-react', 'wxt', '#i18n'],
  },
}

const files = sourceFiles('lib', 'components', 'entrypoints')

function roomOf(file: string): string | undefined {
  return Object.keys(HOUSE).find((room) => file.startsWith(`${room}/`))
}

function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const pattern =
    /^(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm
  return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** What is wrong with one import, and what to do instead; undefined when nothing is. */
function complaint(file: string, target: string): string | undefined {
  const room = roomOf(file)
  if (!room) return undefined
  const rule = HOUSE[room]
  if (!rule) return undefined
  if (target.startsWith('../') || target === '..')
    return `${file} climbs out with '${target}': write it from the root, '@/…'.`
  if (target.startsWith('./')) return undefined
  if (target.startsWith('@/') || target.startsWith('/')) {
    const other = roomOf(`${target.replace(/^@?\//, '')}/`)
    if (other === room) {
      const inside = path.posix.relative(path.posix.dirname(file), target.slice(2))
      return inside.startsWith('..')
        ? undefined
        : `${file} imports its own folder from the root: write './${inside}' instead of '${target}'.`
    }
    if (other && (rule.rooms.includes('*') || rule.rooms.includes(other))) return undefined
    if (other === 'lib/browser')
      return `${file} reaches for the browser: only entrypoints do; pass what it needs as an argument or a prop.`
    return `${file} imports '${target}', but ${room} may only use ${rule.rooms.join(', ') || 'nothing'}: move the code to the room it is about, or pass the value in.`
  }
  if (target.startsWith('node:')) {
    return room === 'lib/commands'
      ? undefined
      : `${file} imports '${target}': only lib/commands runs in Node.`
  }
  const name = target.startsWith('@')
    ? target.split('/').slice(0, 2).join('/')
    : (target.split('/')[0] ?? target)
  if (rule.packages.includes('*') || rule.packages.includes(name)) return undefined
  if (name === 'wxt') return `${file} imports '${target}': browser.* lives in lib/browser alone.`
  return `${file} imports the package '${name}', which ${room} does not use yet: is there a room for it already? If not, add it to the table with its reason.`
}

describe('the import table', () => {
  test('every source file stands in a room of the table', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([])
  })

  test.each(Object.keys(HOUSE))('%s imports what it may', (room) => {
    const complaints = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => importsOf(readSource(file)).map((target) => complaint(file, target)))
      .filter((line) => line !== undefined)
    expect(complaints).toEqual([])
  })

  test('pure rooms are given the time: they do not look at a clock', () => {
    const clocks = files
      .filter((file) => HOUSE[roomOf(file) ?? '']?.pure)
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bMath\.random\(/.test(readSource(file)),
      )
      .map(
        (file) =>
          `${file} looks at the clock or rolls dice: take the time as an argument, so that tests can set it.`,
      )
    expect(clocks).toEqual([])
  })

  test('the browser is named in lib/browser alone', () => {
    const users = files
      .filter((file) => !file.startsWith('lib/browser/') && !file.startsWith('lib/commands/'))
      .filter((file) =>
        /\b(?:browser|chrome)\.(?:tabs|runtime|storage|scripting|action|contextMenus|commands)\b/.test(
          readSource(file),
        ),
      )
      .map(
        (file) =>
          `${file} names browser.*: put the call into lib/browser under a word of ours, and use that.`,
      )
    expect(users).toEqual([])
  })

  test('the table tells a wrong import from a right one', () => {
    expect(complaint('lib/facts/title.ts', '@/lib/store')).toContain('may only use lib/posting, lib/lexicon')
    expect(complaint('components/Table.tsx', '@/lib/browser')).toContain('only entrypoints do')
    expect(complaint('lib/facts/title.ts', '../posting')).toContain("'@/…'")
    expect(complaint('lib/facts/title.ts', '@/lib/facts/sentences')).toContain("'./sentences'")
    expect(complaint('lib/store/roles.ts', 'lodash')).toContain("'lodash'")
    expect(complaint('lib/facts/title.ts', '@/lib/posting')).toBeUndefined()
  })
})
