import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RemovedRole } from '@/lib/posting'
import {
  correct,
  type Database,
  listRoles,
  refreshPostings,
  removeRole,
  restoreRole,
  saveCapture,
  undoSave,
} from '@/lib/store'
import {
  at,
  emptyDatabase,
  nothingFound,
  pastedText,
  posting,
  reading,
  save,
  uuid,
} from '@/tests/lib/store/examples'

const readings = [
  reading(),
  reading({ url: 'https://jobs.example/ad/13' }),
  pastedText('A cook is wanted.'),
  reading({ url: null, blocks: [] }),
]

const number = fc.integer({ min: 1, max: 6 })
const step = fc.oneof(
  fc.record({
    do: fc.constant('save' as const),
    number,
    of: fc.integer({ min: 0, max: 3 }),
    found: fc.boolean(),
    title: fc.option(fc.constantFrom('Mine', 'Yours'), { nil: undefined }),
  }),
  fc.record({ do: fc.constantFrom('undo' as const, 'remove' as const, 'correct' as const), number }),
  fc.record({ do: fc.constantFrom('restore' as const, 'refresh' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function take(db: Database, removed: RemovedRole[], now: Step, minute: number): Promise<void> {
  const roleOf = async (n: number) => (await db.captures.get(uuid(n)))?.roleId
  switch (now.do) {
    case 'save': {
      await saveCapture(
        db,
        save(now.number, {
          // A capture's id belongs to one reading, a role's to one save.
          roleId: uuid(1000 + minute),
          reading: readings[now.of] ?? reading(),
          posting: now.found ? posting(`Title ${minute}`) : nothingFound,
          corrections: now.title ? { title: now.title } : {},
          at: at(minute),
        }),
      )
      return
    }
    case 'undo':
      return undoSave(db, { captureId: uuid(now.number) })
    case 'correct': {
      const id = await roleOf(now.number)
      if (id) await correct(db, id, { inLanguage: 'nl' }, at(minute))
      return
    }
    case 'remove': {
      const gone = await removeRole(db, (await roleOf(now.number)) ?? uuid(0))
      if (gone) removed.push(gone)
      return
    }
    case 'restore': {
      const back = removed.pop()
      if (back) await restoreRole(db, back)
      return
    }
    case 'refresh':
      await refreshPostings(db, () => posting('Anew'), minute, at(minute))
  }
}

async function expectWhole(db: Database): Promise<void> {
  const { roles, broken } = await listRoles(db)
  const captures = await db.captures.toArray()
  expect(broken).toEqual([])
  const addresses = roles.flatMap((role) => role.canonicalUrl ?? [])
  expect(new Set(addresses).size).toBe(addresses.length)
  const ids = new Set(roles.map((role) => role.id))
  for (const capture of captures) expect(ids).toContain(capture.roleId)
  for (const role of roles) {
    const own = captures.filter((capture) => capture.roleId === role.id)
    expect(role.captureCount).toBe(own.length)
    expect(own.map((capture) => capture.id)).toContain(role.latestCaptureId)
  }
}

test('whatever is saved, undone, removed and restored, in any order, the database stays whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const db = emptyDatabase()
      const removed: RemovedRole[] = []
      for (const [minute, now] of steps.entries()) {
        await take(db, removed, now, minute + 1)
        await expectWhole(db)
      }
      db.close()
    }),
    { numRuns: 60 },
  )
}, 30_000)

test('undoing the latest save always brings back what was shown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.boolean(), async (steps, found) => {
      const db = emptyDatabase()
      for (const [minute, now] of steps.entries()) await take(db, [], now, minute + 1)
      const before = await listRoles(db)
      const last: Step = { do: 'save', number: 50, of: 0, found, title: 'Yours' }
      await take(db, [], last, 50)
      await undoSave(db, { captureId: uuid(50) })
      expect(await listRoles(db)).toEqual(before)
      db.close()
    }),
    { numRuns: 40 },
  )
}, 30_000)
