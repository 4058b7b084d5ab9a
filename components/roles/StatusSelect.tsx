import { useWords } from '@/components/words'
import { ROLE_STATUSES, type RoleStatus } from '@/lib/posting'

interface Props {
  name: string
  status: RoleStatus
  onChange(status: RoleStatus): void
}

/** How far the application is. */
export function StatusSelect({ name, status, onChange }: Props) {
  const { t } = useWords()
  return (
    <select
      aria-label={name}
      value={status}
      className="h-7 w-28 rounded-box border border-edge bg-raised px-1 text-table"
      onChange={(event) => {
        const chosen = ROLE_STATUSES.find((other) => other === event.target.value)
        if (chosen) onChange(chosen)
      }}
    >
      {ROLE_STATUSES.map((other) => (
        <option key={other} value={other}>
          {t(`status.${other}`)}
        </option>
      ))}
    </select>
  )
}
