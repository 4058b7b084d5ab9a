import type { CorrectionKey } from '@/lib/browser'
import { type Corrections, correctionsSchema } from '@/lib/posting'

/** Corrections not saved yet; undefined takes a saved one back. */
export type CorrectionDraft = { [K in keyof Corrections]?: Corrections[K] | undefined }

/** The saved corrections with the draft on top. */
export function merged(saved: Corrections, draft: CorrectionDraft): Corrections {
  return split({ ...saved, ...draft }).corrections
}

/** A draft as the background takes it: what to set, and what to take back. */
export function split(draft: CorrectionDraft): { corrections: Corrections; withdrawn: CorrectionKey[] } {
  const keys = Object.keys(draft) as CorrectionKey[]
  return {
    corrections: correctionsSchema.parse(
      Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)),
    ),
    withdrawn: keys.filter((key) => draft[key] === undefined),
  }
}

export const isEmpty = (draft: CorrectionDraft): boolean => Object.keys(draft).length === 0
