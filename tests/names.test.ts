import { describe, expect, test } from 'vitest'
import { factOrder, requirements } from '@/lib/facts'
import { lexicons } from '@/lib/lexicon'
import { FACT_KEYS, REQUIREMENT_KINDS } from '@/lib/posting'
import { exists, kebab, readSource, sourceFiles } from '@/tests/house'

describe('one concept, one file, one name', () => {
  test.each(FACT_KEYS)('%s has its file, its test, its place in the list and its words', (key) => {
    expect(exists(`lib/facts/${kebab(key)}.ts`), `write lib/facts/${kebab(key)}.ts`).toBe(true)
    expect(
      exists(`tests/lib/facts/${kebab(key)}.test.ts`),
      `write tests/lib/facts/${kebab(key)}.test.ts`,
    ).toBe(true)
    expect(factOrder, `list ${key} in lib/facts/index.ts`).toContain(key)
    const messages = readSource('lib/locales/en.yml')
    expect(messages, `say fact.${key} in lib/locales`).toMatch(
      new RegExp(`^fact:\\n(?: {2}.*\\n)*? {2}${key}:`, 'm'),
    )
  })

  test.each(REQUIREMENT_KINDS)('requirement %s has its file and its place in the list', (kind) => {
    expect(exists(`lib/facts/requirements/${kebab(kind)}.ts`)).toBe(true)
    expect(requirements.map((reader) => reader.kind)).toContain(kind)
  })

  test('every lexicon file is in the list of lexicons', () => {
    const named = sourceFiles('lib/lexicon').flatMap((file) => /\/([a-z]{2})\.ts$/.exec(file)?.[1] ?? [])
    expect(lexicons.map((lexicon) => lexicon.language).sort()).toEqual(named.sort())
  })

  test('a language is one file: no rule lists words, but for what is the same in all', () => {
    const same: Record<string, string> = {
      'lib/facts/amounts.ts': 'codes of currencies',
      'lib/facts/application-contact.ts': 'addresses of no person',
      'lib/facts/contact/addresses.ts': 'ends of files',
      'lib/facts/contact/sole-address.ts': 'addresses of no person',
      'lib/facts/employer/by-address.ts': 'second levels of hosts',
      'lib/facts/employer/in-sentence.ts': 'short forms of firms',
      'lib/facts/employer/name.ts': 'hosts of mail, and streets in text as written',
      'lib/facts/pay/pay-scale-cues.ts': 'codes of currencies',
      'lib/facts/pay/pay-scale-named.ts': 'codes of currencies',
      'lib/facts/place/structured-place.ts': 'what machines write for nothing',
      'lib/facts/requirements/tools.ts': 'names of products',
      'lib/facts/role/role-noun.ts': 'endings for both genders',
    }
    const lists = /[a-z]{3,}\|[a-z]{3,}\|[a-z]{3,}/
    const found = sourceFiles('lib/facts', 'lib/understand').filter((file) => lists.test(readSource(file)))
    expect(found.sort(), 'words belong into lib/lexicon, a file a language').toEqual(Object.keys(same).sort())
  })

  test('every test mirrors the path of what it tests', () => {
    const strays = sourceFiles('tests/lib', 'tests/components')
      .filter((file) => file.endsWith('.test.ts') || file.endsWith('.test.tsx'))
      .filter((file) => {
        const tested = file.replace(/^tests\//, '').replace(/\.test(\.tsx?)$/, '')
        return (
          ![`${tested}.ts`, `${tested}.tsx`, `${tested}.mjs`, `${tested}/index.ts`].some(exists) &&
          !exists(tested)
        )
      })
      .map((file) => `${file} tests no file of that path: rename it after what it tests.`)
    expect(strays).toEqual([])
  })
})
