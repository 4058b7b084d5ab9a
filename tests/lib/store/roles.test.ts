import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '@/lib/posting'
import {
  correct,
  type Database,
  getRole,
  latestReading,
  listCaptures,
  listRoles,
  openDatabase,
  refreshPostings,
  removeRole,
  restoreRole,
  saveCapture,
  setNotes,
  setStatus,
  storeError,
  undoSave,
} from '@/lib/store'
import { at, emptyDatabase, pastedText, posting, reading, save, uuid } from './examples'

let db: Database
let role: Role
beforeEach(async () => {
  db = emptyDatabase()
  role = (await saveCapture(db, save(1))).role
})

describe('the person’s part', () => {
  test('a correction is kept, changed, and withdrawn', async () => {
    await correct(db, role.id, { title: 'Mine', inLanguage: null }, at(2))
    expect((await getRole(db, role.id))?.corrections).toEqual({ title: 'Mine', inLanguage: null })
    const now = await correct(db, role.id, { title: undefined }, at(3))
    expect(now.corrections).toEqual({ inLanguage: null })
    expect(now.updatedAt).toBe(at(3))
    expect(await getRole(db, role.id)).toEqual(now)
  })

  test('a correction that is no value of the fact is refused', async () => {
    await expect(correct(db, role.id, { title: '' }, at(2))).rejects.toThrow()
    expect(await getRole(db, role.id)).toEqual(role)
  })

  test('status and notes', async () => {
    await setStatus(db, role.id, 'applied', at(2))
    await setNotes(db, role.id, 'Sent on Monday.', at(3))
    expect(await getRole(db, role.id)).toEqual({
      ...role,
      status: 'applied',
      notes: 'Sent on Monday.',
      updatedAt: at(3),
    })
  })

  test('changes made at once are all kept', async () => {
    await Promise.all([
      setStatus(db, role.id, 'applied', at(2)),
      setNotes(db, role.id, 'Sent.', at(2)),
      correct(db, role.id, { title: 'Mine' }, at(2)),
    ])
    expect(await getRole(db, role.id)).toMatchObject({
      status: 'applied',
      notes: 'Sent.',
      corrections: { title: 'Mine' },
    })
  })

  test('of a role that is no more is refused, in so many words', async () => {
    await removeRole(db, role.id)
    const error = await setNotes(db, role.id, 'Late.', at(2)).catch((thrown: unknown) => thrown)
    expect(storeError(error).kind).toBe('missing')
  })
})

describe('removing a role', () => {
  test('takes its captures along, and restoring brings all back', async () => {
    await saveCapture(db, save(2))
    const before = [await listRoles(db), await listCaptures(db, role.id)]
    const removed = await removeRole(db, role.id)
    expect(removed?.captures).toHaveLength(2)
    expect([await db.roles.count(), await db.captures.count(), await db.undos.count()]).toEqual([0, 0, 0])
    expect(await removeRole(db, role.id)).toBeNull()

    if (!removed) return
    await Promise.all([restoreRole(db, removed), restoreRole(db, removed)])
    expect([await listRoles(db), await listCaptures(db, role.id)]).toEqual(before)
  })

  test('then saving the ad anew, then restoring: one role with every capture and note', async () => {
    await setNotes(db, role.id, 'Old note.', at(2))
    await setStatus(db, role.id, 'applied', at(2))
    const removed = await removeRole(db, role.id)
    const anew = await saveCapture(db, save(5))
    await setNotes(db, anew.role.id, 'New note.', at(6))
    if (removed) await restoreRole(db, removed)
    const { roles } = await listRoles(db)
    expect(roles).toHaveLength(1)
    expect(roles[0]).toMatchObject({
      id: anew.role.id,
      captureCount: 2,
      latestCaptureId: uuid(5),
      savedAt: at(1),
      status: 'applied',
      notes: 'Old note.\n\nNew note.',
    })
  })

  test('of a pasted text: restored, it is still found by its text', async () => {
    const pasted = await saveCapture(db, save(2, { reading: pastedText('A cook is wanted.') }))
    const removed = await removeRole(db, pasted.role.id)
    if (removed) await restoreRole(db, removed)
    const again = await saveCapture(db, save(3, { reading: pastedText('A cook is wanted.') }))
    expect(again).toMatchObject({ outcome: 'again', role: { id: pasted.role.id } })
  })
})

describe('understanding anew', () => {
  test('every role that older code understood, from its latest reading', async () => {
    await saveCapture(db, save(2, { reading: reading({ title: 'Head gardener' }) }))
    await correct(db, role.id, { inLanguage: 'nl' }, at(3))
    for (let number = 10; number < 55; number++) {
      await saveCapture(
        db,
        save(number, { reading: reading({ url: `https://jobs.example/ad/of-${number}` }) }),
      )
    }
    const refreshed = await refreshPostings(db, (of) => posting(`Now: ${of.title}`), 2, at(60))
    expect(refreshed).toEqual({ count: 46, failed: [] })
    expect(await getRole(db, role.id)).toMatchObject({
      understanding: 2,
      posting: { facts: { title: { value: 'Now: Head gardener' } } },
      corrections: { inLanguage: 'nl' },
      updatedAt: at(60),
    })
    expect(await refreshPostings(db, () => posting('Never'), 2, at(61))).toEqual({ count: 0, failed: [] })
  })

  test('does not say updated where nothing changed', async () => {
    await refreshPostings(db, () => posting('Gardener'), 2, at(60))
    expect(await getRole(db, role.id)).toEqual({ ...role, understanding: 2 })
  })

  test('keeps what was there, and says so, where it fails', async () => {
    const fails = () => {
      throw new Error('no such luck')
    }
    const { count, failed } = await refreshPostings(db, fails, 2, at(60))
    expect(count).toBe(0)
    expect(failed).toEqual([{ id: role.id, message: 'Error: no such luck' }])
    expect(await getRole(db, role.id)).toEqual(role)
  })

  test('does not overwrite what a save has understood meanwhile', async () => {
    const saves: Promise<unknown>[] = []
    const slowly = () => {
      saves.push(saveCapture(db, save(2, { posting: posting('Newer'), understanding: 2 })))
      return posting('Older')
    }
    await refreshPostings(db, slowly, 2, at(60))
    await Promise.all(saves)
    expect((await getRole(db, role.id))?.posting).toEqual(posting('Newer'))
  })
})

describe('a row that does not fit its schema', () => {
  test('is reported beside the others', async () => {
    await saveCapture(db, save(2, { reading: reading({ url: 'https://jobs.example/ad/13' }) }))
    await db.table('roles').update(role.id, { status: 'lost' })
    await db.table('captures').update(uuid(1), { reading: null })
    const { roles, broken } = await listRoles(db)
    expect(roles.map((whole) => whole.id)).toEqual([uuid(1002)])
    expect(broken).toEqual([{ table: 'roles', id: role.id, issues: expect.stringContaining('status') }])
    expect((await listCaptures(db, role.id)).broken).toMatchObject([{ table: 'captures', id: uuid(1) }])
  })

  test.each([
    ['get', () => getRole(db, role.id)],
    ['latestReading', () => latestReading(db, role.id)],
    ['setNotes', () => setNotes(db, role.id, 'x', at(2))],
    ['saveCapture', () => saveCapture(db, save(2))],
    ['removeRole', () => removeRole(db, role.id)],
  ])('is an error to %s, and stays for a repair', async (_, ask) => {
    await db.table('roles').update(role.id, { status: 'lost' })
    await db.table('captures').update(uuid(1), { reading: null })
    const error = await ask().catch((thrown: unknown) => thrown)
    expect(storeError(error).kind).toBe('invalid')
    expect(await db.roles.count()).toBe(1)
    expect(await db.captures.count()).toBe(1)
  })

  test('is made whole where only what was understood is broken', async () => {
    await db.table('roles').update(role.id, { posting: { old: 'shape' } })
    await refreshPostings(db, () => posting('Gardener'), 2, at(60))
    expect((await getRole(db, role.id))?.posting).toEqual(posting('Gardener'))
  })
})

test('the latest reading is the one the posting came from', async () => {
  await saveCapture(db, save(2, { reading: reading({ title: 'Second' }) }))
  expect((await latestReading(db, role.id))?.title).toBe('Second')
  await undoSave(db, { captureId: uuid(2) })
  expect((await latestReading(db, role.id))?.title).toBe('Gardener')
  expect(await latestReading(db, uuid(99))).toBeNull()
})

describe('two versions of the code at once', () => {
  const newer = async (indexedDB: IDBFactory) => {
    const next = new Dexie('roles', { indexedDB, IDBKeyRange })
    next.version(1).stores({ captures: 'id, roleId, capturedAt', undos: 'captureId, roleId, savedAt' })
    next.version(2).stores({ roles: 'id, &identity, savedAt, status, understanding, tags' })
    await next.open()
    return next
  }

  test('the older lets the newer through and writes no more', async () => {
    const indexedDB = new IDBFactory()
    const older = openDatabase('roles', { indexedDB, IDBKeyRange })
    await saveCapture(older, save(1))
    await newer(indexedDB)
    const error = await saveCapture(older, save(2)).catch((thrown: unknown) => thrown)
    expect(storeError(error).kind).toBe('closed')
  })

  test('the older does not open what the newer has made', async () => {
    const indexedDB = new IDBFactory()
    ;(await newer(indexedDB)).close()
    const error = await listRoles(openDatabase('roles', { indexedDB, IDBKeyRange })).catch(
      (thrown: unknown) => thrown,
    )
    expect(storeError(error).kind).toBe('closed')
  })
})
