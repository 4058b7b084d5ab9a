import { defineBackground } from 'wxt/utils/define-background'
import { i18n } from '#i18n'
import { answer, type Clipped, offerClipping, type ReadPage, whenStarted } from '@/lib/browser'
import { type Reading, sameText } from '@/lib/posting'
import {
  correct,
  findByReading,
  latestReading,
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
import { UNDERSTANDING, understand } from '@/lib/understand'

const now = () => new Date().toISOString()

export default defineBackground(() => {
  const db = openDatabase()

  const save = (
    page: Pick<Parameters<typeof saveCapture>[1], 'captureId' | 'roleId' | 'reading' | 'corrections'>,
  ) =>
    saveCapture(db, { ...page, posting: understand(page.reading), understanding: UNDERSTANDING, at: now() })

  async function isKept(reading: Reading): Promise<boolean> {
    const role = await findByReading(db, reading)
    const kept = role && (await latestReading(db, role.id))
    return Boolean(kept && sameText(kept, reading))
  }

  answer(
    {
      save: ({ captureId, roleId, reading, corrections }) =>
        save({ captureId, roleId, reading, corrections }),
      undo: async (request) => {
        await undoSave(db, request)
        return null
      },
      correct: ({ roleId, corrections, withdrawn }) =>
        correct(
          db,
          roleId,
          { ...corrections, ...Object.fromEntries(withdrawn.map((key) => [key, undefined])) },
          now(),
        ),
      setStatus: ({ roleId, status }) => setStatus(db, roleId, status, now()),
      setNotes: ({ roleId, notes }) => setNotes(db, roleId, notes, now()),
      remove: ({ roleId }) => removeRole(db, roleId),
      restore: async ({ removed }) => {
        await restoreRole(db, removed)
        return null
      },
    },
    storeError,
  )

  offerClipping(
    () => i18n.t('menu.clip'),
    async (page: ReadPage): Promise<Clipped> => {
      if (page.kind === 'refused') return { mark: 'bad', title: i18n.t('badge.notReadable') }
      try {
        if (await isKept(page.reading)) return { mark: 'good', title: i18n.t('badge.alreadySaved') }
        const { role, outcome } = await save({
          captureId: crypto.randomUUID(),
          roleId: crypto.randomUUID(),
          reading: page.reading,
          corrections: {},
        })
        if (role.posting.reason) return { mark: 'bad', title: i18n.t('badge.onlyLink') }
        return { mark: 'good', title: i18n.t(outcome === 'new' ? 'badge.saved' : 'badge.savedAgain') }
      } catch {
        return { mark: 'bad', title: i18n.t('badge.failed') }
      }
    },
  )

  whenStarted(async () => {
    const { failed } = await refreshPostings(db, understand, UNDERSTANDING, now())
    if (failed.length > 0) console.warn('Some saved ads could not be understood anew:', failed)
  })
})
