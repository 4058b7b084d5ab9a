import { beforeEach, describe, expect, test } from 'vitest'
import {
  correct,
  type Database,
  findByAddress,
  findByReading,
  getRole,
  listCaptures,
  listRoles,
  saveCapture,
  setNotes,
  undoSave,
} from '@/lib/store'
import { at, emptyDatabase, nothingFound, pastedText, posting, reading, save, uuid } from './examples'

let db: Database
beforeEach(() => {
  db = emptyDatabase()
})

const captureIds = async (roleId: string) =>
  (await listCaptures(db, roleId)).captures.map((capture) => capture.id)
const titleOf = async (roleId: string) => (await getRole(db, roleId))?.posting.facts.title?.value

describe('saving a reading', () => {
  test('makes a role that shows what was understood', async () => {
    const { role, outcome } = await saveCapture(db, save(1))
    expect(outcome).toBe('new')
    expect(role).toMatchObject({
      id: uuid(1001),
      canonicalUrl: 'https://jobs.example/ad/12',
      url: 'https://jobs.example/ad/12',
      savedAt: at(1),
      updatedAt: at(1),
      latestCaptureId: uuid(1),
      captureCount: 1,
      status: 'saved',
      notes: '',
    })
    expect(await getRole(db, role.id)).toEqual(role)
  })

  test('of the same ad again adds a capture and shows the newer understanding', async () => {
    const first = await saveCapture(db, save(1))
    const tracked = reading({ url: 'https://www.jobs.example/ad/12/?utm_source=mail#apply' })
    const again = await saveCapture(db, save(2, { reading: tracked, posting: posting('Head gardener') }))
    expect(again.outcome).toBe('again')
    expect(again.role).toMatchObject({ id: first.role.id, captureCount: 2, latestCaptureId: uuid(2) })
    expect(again.role.savedAt).toBe(at(1))
    expect(await titleOf(first.role.id)).toBe('Head gardener')
    expect((await listRoles(db)).roles).toHaveLength(1)
  })

  test('leaves earlier captures as they were', async () => {
    const { role } = await saveCapture(db, save(1))
    const [before] = (await listCaptures(db, role.id)).captures
    await saveCapture(db, save(2, { reading: reading({ title: 'Changed' }) }))
    const [after, newer] = (await listCaptures(db, role.id)).captures
    expect(after).toEqual(before)
    expect(newer?.reading.title).toBe('Changed')
  })

  test('twice with one capture id is one save', async () => {
    await saveCapture(db, save(1))
    const repeated = await saveCapture(db, save(1, { posting: posting('Other'), at: at(9) }))
    expect(repeated.outcome).toBe('known')
    expect(repeated.role).toMatchObject({ captureCount: 1, updatedAt: at(1) })
    expect(await captureIds(uuid(1001))).toEqual([uuid(1)])
  })

  test('many times at once makes one role with one capture', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => saveCapture(db, save(1))))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([...Array(7).fill('known'), 'new'])
    expect((await listRoles(db)).roles).toHaveLength(1)
    expect(await db.captures.count()).toBe(1)
  })

  test('of one ad in two windows at once makes one role with two captures', async () => {
    await Promise.all([saveCapture(db, save(1)), saveCapture(db, save(2))])
    const { roles } = await listRoles(db)
    expect(roles.map((role) => role.captureCount)).toEqual([2])
  })

  test('of other ads makes other roles', async () => {
    await saveCapture(db, save(1))
    await saveCapture(db, save(2, { reading: reading({ url: 'https://jobs.example/ad/13' }) }))
    expect((await listRoles(db)).roles.map((role) => role.id)).toEqual([uuid(1002), uuid(1001)])
  })

  test.each([
    ['the same text is the same role', 'A cook is wanted.', 'A cook is wanted.', 1],
    ['another text is another role', 'A cook is wanted.', 'A baker is wanted.', 2],
  ])('pasted with no address: %s', async (_, first, second, roles) => {
    await saveCapture(db, save(1, { reading: pastedText(first) }))
    await saveCapture(db, save(2, { reading: pastedText(second) }))
    expect((await listRoles(db)).roles).toHaveLength(roles)
  })

  test('with neither address nor text is never taken for another', async () => {
    const empty = reading({ url: null, blocks: [] })
    await saveCapture(db, save(1, { reading: empty }))
    await saveCapture(db, save(2, { reading: empty }))
    expect((await listRoles(db)).roles).toHaveLength(2)
  })

  test('of a page with no ad keeps the link', async () => {
    const { role } = await saveCapture(db, save(1, { posting: nothingFound }))
    expect(role.posting.reason).toBe('no-ad')
    expect(role.url).toBe('https://jobs.example/ad/12')
  })

  test('of an ad that was taken down keeps both the page and what the ad said', async () => {
    await saveCapture(db, save(1))
    const { role } = await saveCapture(db, save(2, { posting: nothingFound }))
    expect(role).toMatchObject({ captureCount: 2, latestCaptureId: uuid(1) })
    expect(await titleOf(role.id)).toBe('Gardener')
  })

  test('that does not fit the schema saves nothing', async () => {
    await expect(saveCapture(db, save(1, { captureId: 'not a uuid' }))).rejects.toThrow()
    expect(await db.captures.count()).toBe(0)
    expect((await listRoles(db)).roles).toEqual([])
  })
})

describe('corrections at a save', () => {
  test('come with it', async () => {
    const { role } = await saveCapture(db, save(1, { corrections: { title: 'Mine', baseSalary: null } }))
    expect(role.corrections).toEqual({ title: 'Mine', baseSalary: null })
  })

  test.each([
    ['absent ones change nothing', {}, { title: 'Mine' }],
    ['new ones win', { title: 'Newer' }, { title: 'Newer' }],
    ['other facts join', { inLanguage: 'nl' }, { title: 'Mine', inLanguage: 'nl' }],
  ])('of a known role: %s', async (_, given, expected) => {
    await saveCapture(db, save(1, { corrections: { title: 'Mine' } }))
    const { role } = await saveCapture(db, save(2, { corrections: given }))
    expect(role.corrections).toEqual(expected)
  })
})

describe('undoing a save', () => {
  test('of a new role removes it', async () => {
    await saveCapture(db, save(1))
    await undoSave(db, { captureId: uuid(1) })
    expect((await listRoles(db)).roles).toEqual([])
    expect(await db.captures.count()).toBe(0)
  })

  test('of a known role brings back what it was', async () => {
    const { role } = await saveCapture(db, save(1, { corrections: { title: 'Mine' } }))
    await saveCapture(db, save(2, { posting: posting('Other'), corrections: { title: 'Yours' } }))
    await undoSave(db, { captureId: uuid(2) })
    expect(await getRole(db, role.id)).toEqual(role)
    expect(await captureIds(role.id)).toEqual([uuid(1)])
  })

  test('twice is once', async () => {
    const { role } = await saveCapture(db, save(1))
    await saveCapture(db, save(2))
    await Promise.all([undoSave(db, { captureId: uuid(2) }), undoSave(db, { captureId: uuid(2) })])
    expect(await getRole(db, role.id)).toEqual(role)
  })

  test('leaves what the person did since', async () => {
    const { role } = await saveCapture(db, save(1))
    await saveCapture(db, save(2, { corrections: { title: 'Yours' } }))
    await setNotes(db, role.id, 'Rang them.', at(3))
    await correct(db, role.id, { inLanguage: 'nl' }, at(4))
    await undoSave(db, { captureId: uuid(2) })
    expect(await getRole(db, role.id)).toMatchObject({
      notes: 'Rang them.',
      corrections: { inLanguage: 'nl' },
      updatedAt: at(4),
    })
  })

  test('of an earlier save leaves the later one shown', async () => {
    const { role } = await saveCapture(db, save(1, { posting: posting('First') }))
    await saveCapture(db, save(2, { posting: posting('Second') }))
    await saveCapture(db, save(3, { posting: posting('Third') }))
    await undoSave(db, { captureId: uuid(2) })
    expect(await titleOf(role.id)).toBe('Third')
    await undoSave(db, { captureId: uuid(3) })
    // What was shown before the third save is gone: the first one is there, to be understood anew.
    expect(await getRole(db, role.id)).toMatchObject({ latestCaptureId: uuid(1), understanding: 0 })
  })

  test('can be done for the latest saves even after a restart', async () => {
    for (let number = 1; number <= 30; number++) await saveCapture(db, save(number))
    expect(await db.undos.count()).toBe(20)
    expect(await db.undos.get(uuid(30))).toBeDefined()
    expect(await db.undos.get(uuid(1))).toBeUndefined()
  })
})

describe('finding what was saved', () => {
  test.each([
    ['the address itself', 'https://jobs.example/ad/12', null, true],
    ['the address with tracking', 'https://jobs.example/ad/12?utm_campaign=x', null, true],
    ['an address that declares it', 'https://jobs.example/ad?id=12', 'https://jobs.example/ad/12', true],
    ['another address', 'https://jobs.example/ad/13', null, false],
    ['no address', null, null, false],
  ])('by %s', async (_, url, canonicalUrl, found) => {
    await saveCapture(db, save(1))
    expect((await findByAddress(db, url, canonicalUrl)) !== null).toBe(found)
  })

  test('by a text with no address', async () => {
    await saveCapture(db, save(1, { reading: pastedText('A cook is wanted.') }))
    expect((await findByReading(db, pastedText('A cook is wanted.')))?.id).toBe(uuid(1001))
    expect(await findByReading(db, pastedText('A baker is wanted.'))).toBeNull()
  })
})
