import type { BaseSalary } from '@/lib/posting'

/** Two salaries a few euros apart must not look far apart: the axis spans at least this part of its maximum. */
const LEAST_SPAN = 0.25

interface Props {
  salary: BaseSalary
  axis: { min: number; max: number }
}

/** Where a salary lies on the axis that all columns share: a bar for a range, a dot for one amount. */
export function SalaryPlot({ salary, axis }: Props) {
  const low = Math.min(axis.min, axis.max * (1 - LEAST_SPAN))
  const at = (amount: number) => 3 + (94 * (amount - low)) / (axis.max - low || 1)
  const from = salary.minValue ?? salary.maxValue
  const to = salary.maxValue ?? salary.minValue
  if (from === undefined || to === undefined) return null
  const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))]
  const openLeft = salary.minValue === undefined
  const openRight = salary.maxValue === undefined
  return (
    <svg aria-hidden width="100%" height="10" className="mt-1 block overflow-visible">
      <line x1="0" x2="100%" y1="5" y2="5" className="stroke-line" />
      {(openLeft || openRight) && (
        <line
          x1={`${openLeft ? 0 : left}%`}
          x2={`${openRight ? 100 : right}%`}
          y1="5"
          y2="5"
          strokeWidth="2"
          strokeDasharray="2 3"
          className="stroke-text"
        />
      )}
      {right > left ? (
        <rect x={`${left}%`} width={`${right - left}%`} y="2" height="6" rx="1" className="fill-text" />
      ) : (
        <circle cx={`${left}%`} cy="5" r="3.5" className="fill-text" />
      )}
    </svg>
  )
}
