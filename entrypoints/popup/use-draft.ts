import { useEffect, useState } from 'react'
import { type CorrectionDraft, isEmpty, split } from '@/entrypoints/shared/corrections'
import { keepDraft, loadDraft } from '@/lib/browser'
import { canonicalAddress, type Reading } from '@/lib/posting'

/** Corrections not saved yet. Those of a page come back when the popup was closed on them. */
export function useDraft(reading: Reading) {
  const address = canonicalAddress(reading.url, reading.canonicalUrl)
  const [draft, setDraft] = useState<CorrectionDraft>({})
  const [returned, setReturned] = useState(false)

  useEffect(() => {
    if (!address) return
    void loadDraft(address).then((kept) => {
      if (isEmpty(kept)) return
      setDraft((now) => (isEmpty(now) ? kept : now))
      setReturned(true)
    })
  }, [address])

  function change(next: CorrectionDraft) {
    setDraft(next)
    if (isEmpty(next)) setReturned(false)
    if (address) void keepDraft(address, split(next).corrections)
  }
  return { draft, change, /** Whether the draft is one that was left behind. */ returned }
}
