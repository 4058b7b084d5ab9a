import { useState } from 'react'
import { ask, type Problem } from '@/lib/browser'
import type { Reading } from '@/lib/posting'
import { type CorrectionDraft, split } from './corrections'

export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; captureId: string }
  | { state: 'corrected' }
  | { state: 'undone' }
  | { state: 'failed'; problem: Problem }

/** Saving through the background: "saved" is only said once it answered. */
export function useSaving() {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' })
  return {
    saving,
    reset: () => setSaving({ state: 'idle' }),
    /** Keeps a reading with its corrections. Out: the save's id, to undo it by; null when it failed. */
    async save(reading: Reading, draft: CorrectionDraft): Promise<string | null> {
      setSaving({ state: 'saving' })
      const captureId = crypto.randomUUID()
      const reply = await ask({
        kind: 'save',
        captureId,
        roleId: crypto.randomUUID(),
        reading,
        corrections: split(draft).corrections,
      })
      setSaving(reply.ok ? { state: 'saved', captureId } : { state: 'failed', problem: reply.problem })
      return reply.ok ? captureId : null
    },
    /** Corrects a saved role. Out: whether it worked. */
    async correct(roleId: string, draft: CorrectionDraft): Promise<boolean> {
      setSaving({ state: 'saving' })
      const reply = await ask({ kind: 'correct', roleId, ...split(draft) })
      setSaving(reply.ok ? { state: 'corrected' } : { state: 'failed', problem: reply.problem })
      return reply.ok
    },
    /** Takes a save back. Out: whether it worked. */
    async undo(captureId: string): Promise<boolean> {
      const reply = await ask({ kind: 'undo', captureId })
      setSaving(reply.ok ? { state: 'undone' } : { state: 'failed', problem: reply.problem })
      return reply.ok
    },
  }
}
