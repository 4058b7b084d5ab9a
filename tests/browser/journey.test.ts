import fs from 'node:fs'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Stage, stage } from '@/tests/browser/stage'

// One story on one profile, told in order: each step goes on where the last one ended.
describe('from the first ad to the shortlist', () => {
  let the: Stage
  beforeAll(async () => {
    the = await stage()
  })
  afterAll(() => the.end())

  test('the toolbar button shows what the ad says, each fact with its sentence', async () => {
    const { page, close } = await the.press('jobs-that-makesense')
    await page.getByRole('heading', { level: 2, name: 'Coordinateur.ice juridique' }).waitFor()
    const shown = await page.getByRole('tabpanel').innerText()
    expect(shown).toMatch(/2,300/)
    expect(shown).toMatch(/12\smonths/)
    expect(shown).toMatch(/35\sh/)
    expect(shown).toMatch(/Not stated/i)
    await page.getByRole('button', { name: 'Correct: Contract' }).focus()
    await page.getByText('CDD 12 mois (renouvellement possible)').waitFor()
    await close()
  })

  test('nothing is written into the page', async () => {
    const page = await the.chromium.context.newPage()
    await page.goto(the.at('alterjob'))
    const before = await page.content()
    const popup = await the.chromium.pressToolbarButton(page)
    await popup.page.getByRole('heading', { level: 2 }).waitFor()
    expect(await page.content()).toBe(before)
    await popup.close()
    await page.close()
  })

  test('a fact is corrected, and the ad saved, with one key', async () => {
    const { page, close } = await the.press('jobs-that-makesense')
    await correctSalary(page, '2400')
    await page.getByText('2,400').waitFor()
    await page.getByRole('heading', { level: 2 }).click()
    await page.keyboard.press('Enter')
    await page.getByText('Saved.').waitFor()
    await close()
  })

  test('the same page says that it is saved, with the correction', async () => {
    const { page, close } = await the.press('jobs-that-makesense')
    await page.getByText(/Saved on/).waitFor()
    await page.getByText('2,400').waitFor()
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0)
    await close()
  })

  test('a save can be undone', async () => {
    const { page, close } = await the.press('concours-n')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('The save was undone.').waitFor()
    await close()
    const again = await the.press('concours-n')
    await again.page.getByRole('button', { name: 'Save', exact: true }).waitFor()
    await again.close()
  })

  test('the other ads are saved', async () => {
    for (const board of ['alterjob', 'concours-n', 'emploi-ess', 'les-opportunites']) {
      const { page, close } = await the.press(board)
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByText('Saved.').waitFor()
      await close()
    }
  })

  test('the popup sets saved roles side by side', async () => {
    const { page, close } = await the.press('alterjob')
    await page.getByRole('tab', { name: 'Compare' }).click()
    const table = page.getByRole('table')
    await table.waitFor()
    expect(await table.getByRole('columnheader').count()).toBe(3)
    const rows = await table.getByRole('rowheader').allInnerTexts()
    expect(rows.slice(0, 3).map((row) => row.split('\n')[0])).toEqual(['Salary', 'Contract', 'Working time'])
    await close()
  })

  test('after the browser was closed, all is there', async () => {
    await the.reopen()
    const { page, close } = await the.press('emploi-ess')
    await page.getByText(/Saved on/).waitFor()
    await close()
    const workspace = await openWorkspace(the)
    expect(await workspace.getByRole('checkbox', { name: /^Select: / }).count()).toBe(5)
    await workspace.close()
  })

  test('the full page compares all five on a common basis, with the formula', async () => {
    const page = await openWorkspace(the)
    for (const box of await page.getByRole('checkbox', { name: /^Select: / }).all()) await box.check()
    await page.getByRole('button', { name: /^Compare/ }).click()
    const table = page.getByRole('table')
    await table.waitFor()
    expect(await table.getByRole('columnheader').count()).toBe(6)
    const salaries = () =>
      table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Salary' }) })
    expect(await salaries().innerText()).toContain('3,196')
    await page.getByRole('button', { name: 'Year', exact: true }).click()
    await table.getByText('38,357').waitFor()
    await salaries().getByRole('button').filter({ hasText: '38,357' }).click()
    await page.getByText(/3 196,38 euros/).waitFor()
    await page.getByText(/× 12/).waitFor()
    const all = await table.getByRole('rowheader').count()
    await page.getByRole('switch', { name: /Differences only/ }).click()
    await page
      .getByText(/hidden|same/i)
      .first()
      .waitFor()
    expect(await table.getByRole('rowheader').count()).toBeLessThan(all)
    await page.close()
  })

  test('the shortlist is a table that a spreadsheet reads back', async () => {
    const page = await openWorkspace(the)
    await page.getByRole('link', { name: 'Export and settings' }).click()
    const file = await the.chromium.download(() => page.getByRole('button', { name: 'Download CSV' }).click())
    const text = fs.readFileSync(file, 'utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true })
    expect(errors).toEqual([])
    expect(data).toHaveLength(5)
    const corrected = data.find((row) => row.title === 'Coordinateur.ice juridique')
    expect(corrected).toMatchObject({
      'baseSalary.minValue': '2400',
      'baseSalary.unitText': 'MONTH',
      'baseSalary.status': 'corrected',
      'employmentType.durationMonths': '12',
      validThrough: '2024-07-07T23:00',
      url: the.at('jobs-that-makesense'),
    })
    const scale = data.find((row) => row['baseSalary.payScale'] === 'CP 319.00 Ech. 2')
    expect(scale).toMatchObject({ 'baseSalary.minValue': '4039.31', 'baseSalary.maxValue': '4145.82' })
    await page.close()
  })
})

async function correctSalary(page: Page, amount: string) {
  await page.getByRole('button', { name: 'Correct: Salary' }).click()
  const form = page.getByRole('form', { name: 'Correct: Salary' })
  await form.getByRole('textbox', { name: 'Amount' }).fill(amount)
  await form.getByRole('textbox', { name: 'up to' }).fill(amount)
  await form.getByRole('button', { name: 'Apply' }).click()
}

async function openWorkspace(the: Stage): Promise<Page> {
  const page = await the.chromium.context.newPage()
  await page.goto(the.chromium.address('workspace.html'))
  await page.getByRole('table').waitFor()
  return page
}
