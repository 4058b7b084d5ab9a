import type { ComponentProps } from 'react'

const KINDS = {
  /** The one next action. */
  primary:
    'border-transparent bg-accent text-on-accent hover:opacity-90 disabled:bg-line disabled:text-muted disabled:opacity-100',
  plain:
    'border-edge bg-raised hover:border-accent hover:text-accent disabled:border-line disabled:text-muted',
  quiet: 'border-transparent text-accent hover:bg-accent-soft disabled:text-muted',
} as const

interface Props extends ComponentProps<'button'> {
  kind?: keyof typeof KINDS
}

export function Button({ kind = 'plain', className = '', type = 'button', ...props }: Props) {
  return (
    <button
      type={type}
      className={`inline-flex min-h-8 items-center justify-center gap-1.5 rounded-box border py-1 text-table font-medium transition-colors ${kind === 'quiet' ? 'px-2' : 'px-3'} ${KINDS[kind]} ${className}`}
      {...props}
    />
  )
}

interface IconProps extends Omit<Props, 'kind'> {
  name: string
  [data: `data-${string}`]: string
  small?: boolean
}

/** A button that shows only a picture: its name is said, and shown on hover. */
export function IconButton({ name, small = false, className = '', ...props }: IconProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      className={`inline-flex shrink-0 items-center justify-center rounded-box text-muted transition-colors hover:bg-accent-soft hover:text-accent ${small ? 'size-6' : 'size-7'} ${className}`}
      {...props}
    />
  )
}
