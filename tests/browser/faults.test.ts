import type { Worker } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '@/lib/commands/chromium'
import { type Stage, stage } from '@/tests/browser/stage'

describe('when something goes wrong', () => {
  let the: Stage
  beforeAll(async () => {
    the = await stage()
  })
  afterAll(() => the.end())

  test('a save that fails says so, keeps what was typed, and works when tried again', async () => {
    const { page, close } = await the.press('les-opportunites')
    await page.getByRole('button', { name: 'Correct: Job title' }).click()
    const form = page.getByRole('form', { name: 'Correct: Job title' })
    await form.getByRole('textbox').fill('Coordination, typed by hand')
    await form.getByRole('button', { name: 'Apply' }).click()

    const worker = await background()
    await worker.evaluate(breakStorage)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText(/no space left/).waitFor()
    expect(await page.getByText('Saved.').count()).toBe(0)
    await page.getByRole('heading', { level: 2, name: 'Coordination, typed by hand' }).waitFor()

    await worker.evaluate(mendStorage)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved.').waitFor()
    await close()
  })

  test('a popup closed by accident gives the corrections back', async () => {
    const first = await the.press('emploi-ess')
    await first.page.getByRole('button', { name: 'Correct: Job title' }).click()
    const form = first.page.getByRole('form', { name: 'Correct: Job title' })
    await form.getByRole('textbox').fill('A title half done')
    await form.getByRole('button', { name: 'Apply' }).click()
    await first.page.getByRole('heading', { level: 2, name: 'A title half done' }).waitFor()
    await first.close()
    const second = await the.press('emploi-ess')
    await second.page.getByRole('heading', { level: 2, name: 'A title half done' }).waitFor()
    await second.close()
  })

  test('a background that was put to sleep wakes up for a save', async () => {
    const { page, close } = await the.press('concours-n')
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor()
    await the.chromium.stopBackground()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved.').waitFor()
    await close()
  })

  async function background(): Promise<Worker> {
    return until(async () => the.chromium.context.serviceWorkers()[0], 'the background to run')
  }
})

/** As a full disk answers: a write ends its transaction with QuotaExceededError. */
function breakStorage() {
  const own = { add: IDBObjectStore.prototype.add, put: IDBObjectStore.prototype.put }
  Reflect.set(globalThis, 'mended', own)
  const full = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  }
  IDBObjectStore.prototype.add = full
  IDBObjectStore.prototype.put = full
}

function mendStorage() {
  Object.assign(IDBObjectStore.prototype, Reflect.get(globalThis, 'mended'))
}
