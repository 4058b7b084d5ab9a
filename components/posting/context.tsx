import { createContext, useContext } from 'react'
import type { Corrections, Evidence, Posting } from '@/lib/posting'

export type CorrectionKey = keyof Corrections

/** A value, null for "the ad does not say this", undefined to go back to what the ad says. */
export type Correct = <K extends CorrectionKey>(key: K, value: Corrections[K] | undefined) => void

/** What the parts of one shown posting share. */
export interface Shown {
  /** As understood, with no correction. */
  said: Posting
  /** With the person's corrections on top. */
  posting: Posting
  corrections: Corrections
  correct: Correct
  /** The row whose form is open. */
  editing: string | null
  edit(row: string | null): void
  /** The row, or the entry of a row (`requirements.2`), whose proof is shown. */
  active: string | null
  activate(row: string): void
  /** Whether each row carries its proof under it; otherwise the active one's stands apart. */
  proofUnder: boolean
  /** The present, ISO 8601 in local time: what deadlines are held against. */
  now: string
  /** Shows a quote where it stands in the ad; absent where the ad is not shown. */
  openSource?: ((evidence: Evidence) => void) | undefined
}

export const ShownContext = createContext<Shown | null>(null)

/** Throws outside a PostingView. */
export function useShown(): Shown {
  const shown = useContext(ShownContext)
  if (!shown) throw new Error('Only inside <PostingView>.')
  return shown
}
