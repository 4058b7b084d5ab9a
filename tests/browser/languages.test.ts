import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Stage, stage } from '@/tests/browser/stage'
import { testWords } from '@/tests/words'

describe.each(['en', 'fr', 'nl'] as const)('the interface in %s', (locale) => {
  const words = testWords(locale)
  let the: Stage
  beforeAll(async () => {
    the = await stage({ locale, colorScheme: locale === 'fr' ? 'dark' : 'light' })
  })
  afterAll(() => the.end())

  test('the popup and the full page speak it, and nobody is shut out', async () => {
    const { page, close } = await the.press('alterjob')
    await page.getByRole('button', { name: words.t('action.save'), exact: true }).click()
    await page.getByText(words.t('page.savedNow')).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${locale}\\b`))
    await close()

    const workspace = await the.chromium.context.newPage()
    const complaints: string[] = []
    workspace.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await workspace.goto(the.chromium.address('workspace.html'))
    await workspace.getByRole('columnheader', { name: words.t('roles.salary') }).waitFor()
    const { violations } = await new AxeBuilder({ page: workspace }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(complaints).toEqual([])
  })
})
