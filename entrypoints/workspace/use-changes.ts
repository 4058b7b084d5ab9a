import { useState } from 'react'
import { useWords } from '@/components/words'
import { problemText } from '@/entrypoints/shared/problem'
import { ask, type Problem } from '@/lib/browser'
import type { RoleStatus } from '@/lib/posting'
import type { Said } from './Toast'

/** What the person changes in the list, through the background, and what is said of it. */
export function useChanges() {
  const words = useWords()
  const { t } = words
  const [said, setSaid] = useState<Said | null>(null)
  const failed = (problem: Problem) => setSaid({ text: problemText(problem, 'change', words), bad: true })

  return {
    said,
    dismiss: () => setSaid(null),
    async setStatus(roleId: string, status: RoleStatus) {
      const reply = await ask({ kind: 'setStatus', roleId, status })
      if (!reply.ok) failed(reply.problem)
    },
    async remove(roleId: string) {
      const reply = await ask({ kind: 'remove', roleId })
      if (!reply.ok) return failed(reply.problem)
      const removed = reply.value
      if (!removed) return
      setSaid({
        text: t('roles.removed'),
        async undo() {
          const restored = await ask({ kind: 'restore', removed })
          if (restored.ok) setSaid(null)
          else failed(restored.problem)
        },
      })
    },
    /** An ad was saved: offers to undo that. */
    savedAs(captureId: string) {
      setSaid({
        text: t('page.savedNow'),
        async undo() {
          const undone = await ask({ kind: 'undo', captureId })
          if (undone.ok) setSaid({ text: t('page.undone') })
          else failed(undone.problem)
        },
      })
    },
  }
}
