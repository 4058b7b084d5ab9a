import type { Problem } from '@/lib/browser'
import type { Words } from '@/lib/locales'

/** A failed request in plain words. In: what failed, a save or a later change. */
export function problemText(problem: Problem, what: 'save' | 'change', { t }: Words): string {
  if (problem.kind === 'quota') return t('problem.full')
  if (problem.kind === 'closed' || problem.kind === 'blocked') return t('problem.load')
  return t(`problem.${what}`)
}
