import type { ReactNode } from 'react'

const TONES = {
  plain: 'border-line bg-raised',
  good: 'border-good bg-good-soft text-good',
  warn: 'border-warn bg-warn-soft text-warn',
  bad: 'border-bad bg-bad-soft text-bad',
} as const

interface Props {
  tone?: keyof typeof TONES
  /** What can be done about it. */
  action?: ReactNode
  children: ReactNode
}

/** A sentence about what happened; what went wrong is announced at once. */
export function Notice({ tone = 'plain', action, children }: Props) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={`flex items-center justify-between gap-3 rounded-box border-l-4 px-3 py-1.5 text-table ${TONES[tone]}`}
    >
      <div>{children}</div>
      {action}
    </div>
  )
}
