import { type ComponentProps, type ReactNode, useId } from 'react'

const BOX =
  'w-full min-w-0 rounded-box border border-edge bg-raised px-2 py-1 text-table aria-invalid:border-bad aria-invalid:border-2'

interface FieldProps {
  label: string
  hint?: string | undefined
  wrong?: string | undefined
  className?: string | undefined
}

function Labelled({
  id,
  label,
  hint,
  wrong,
  className = '',
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={`flex min-w-0 flex-col gap-0.5 ${className}`}>
      <label htmlFor={id} className="text-small text-muted">
        {label}
      </label>
      {children}
      {hint && !wrong && (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-small text-bad">
          {wrong}
        </p>
      )}
    </div>
  )
}

const described = (id: string, { hint, wrong }: FieldProps) =>
  wrong ? `${id}-wrong` : hint ? `${id}-hint` : undefined

type Own<E extends 'input' | 'select' | 'textarea'> = FieldProps & Omit<ComponentProps<E>, 'className'>

export function TextField({ label, hint, wrong, className, ...props }: Own<'input'>) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong} className={className}>
      <input
        id={id}
        className={BOX}
        autoComplete="off"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={described(id, { label, hint, wrong })}
        {...props}
      />
    </Labelled>
  )
}

export function AreaField({ label, hint, wrong, className, ...props }: Own<'textarea'>) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong} className={className}>
      <textarea
        id={id}
        className={`${BOX} resize-y`}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={described(id, { label, hint, wrong })}
        {...props}
      />
    </Labelled>
  )
}

export interface Choice {
  value: string
  label: string
}

export function SelectField({
  label,
  hint,
  wrong,
  className,
  choices,
  ...props
}: Own<'select'> & { choices: readonly Choice[] }) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong} className={className}>
      <select
        id={id}
        className={`${BOX} h-[1.875rem]`}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={described(id, { label, hint, wrong })}
        {...props}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

export function CheckField({ label, ...props }: { label: string } & Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <label className="flex items-center gap-2 self-end py-1 text-table">
      <input type="checkbox" className="size-4 accent-accent" {...props} />
      {label}
    </label>
  )
}
