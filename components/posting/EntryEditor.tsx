import { Pencil, Plus, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { BenefitForm, RequirementForm } from '@/components/edit/EntryForm'
import { formatBenefit, formatRequirement, inWords } from '@/components/format'
import { Button, IconButton } from '@/components/ui/Button'
import { useWords } from '@/components/words'
import type { Benefit, Fact, Requirement } from '@/lib/posting'
import { useShown } from './context'
import { FactText } from './FactText'

/** Every requirement with what can be done to it, and a way to add one. */
export function RequirementEditor() {
  const words = useWords()
  const { t } = words
  const { posting, said, correct } = useShown()
  return (
    <EntryEditor
      id="requirements"
      entries={posting.requirements}
      said={said.requirements}
      title={t('view.requirements')}
      add={t('edit.addRequirement')}
      format={(value) => formatRequirement(value, words)}
      onChange={(entries) => correct('requirements', entries)}
      form={(props) => <RequirementForm {...props} />}
      extra={({ value }, change) => {
        const required = value.necessity === 'required'
        return (
          <button
            type="button"
            className="shrink-0 rounded-box border border-edge px-2 py-0.5 text-small hover:border-accent hover:text-accent"
            title={t(required ? 'edit.makePreferred' : 'edit.makeRequired')}
            onClick={() => change({ ...value, necessity: required ? 'preferred' : 'required' })}
          >
            {t(required ? 'view.required' : 'view.preferred')}
          </button>
        )
      }}
    />
  )
}

/** Every benefit with what can be done to it, and a way to add one. */
export function BenefitEditor() {
  const words = useWords()
  const { posting, said, correct } = useShown()
  return (
    <EntryEditor
      id="jobBenefits"
      entries={posting.jobBenefits}
      said={said.jobBenefits}
      title={words.t('view.benefits')}
      add={words.t('edit.addBenefit')}
      format={(value) => formatBenefit(value, words)}
      onChange={(entries) => correct('jobBenefits', entries)}
      form={(props) => <BenefitForm {...props} />}
    />
  )
}

interface Props<T> {
  id: 'requirements' | 'jobBenefits'
  title: string
  add: string
  entries: readonly Fact<T>[]
  said: readonly Fact<T>[]
  format(value: T): string
  /** Undefined goes back to what the ad says. */
  onChange(entries: Fact<T>[] | undefined): void
  form(props: { value?: T | undefined; onApply(value: T): void; onCancel(): void }): ReactNode
  extra?(fact: Fact<T>, change: (value: T) => void): ReactNode
}

function EntryEditor<T extends Requirement | Benefit>(props: Props<T>) {
  const { entries, format, onChange } = props
  const { t } = useWords()
  const { edit, corrections } = useShown()
  const [open, setOpen] = useState<number | 'new' | null>(null)

  function replace(index: number, value: T) {
    onChange(entries.map((entry, at) => (at === index ? correctedEntry(entry, value) : entry)))
    setOpen(null)
  }

  return (
    // Esc leaves it, as it leaves every form.
    <section
      aria-label={props.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        edit(null)
      }}
      className="-mx-2 flex flex-col gap-1 rounded-box border border-line bg-raised p-2"
    >
      <h3 className="font-semibold text-table">{props.title}</h3>
      <ul className="flex flex-col gap-1">
        {entries.map((entry, index) => {
          const text = format(entry.value)
          if (open === index) {
            return (
              <li key={text}>
                {props.form({
                  value: entry.value,
                  onApply: (value) => replace(index, value),
                  onCancel: () => setOpen(null),
                })}
              </li>
            )
          }
          return (
            <li key={text} className="flex items-center gap-1">
              <span className="min-w-0 flex-1 text-table">
                <FactText fact={inWords(entry, format)} />
              </span>
              {props.extra?.(entry, (value) => replace(index, value))}
              <IconButton name={t('edit.editEntry', [text])} onClick={() => setOpen(index)}>
                <Pencil aria-hidden className="size-3.5" />
              </IconButton>
              <IconButton
                name={t('edit.removeEntry', [text])}
                onClick={() => onChange(entries.filter((_, at) => at !== index))}
              >
                <Trash2 aria-hidden className="size-3.5" />
              </IconButton>
            </li>
          )
        })}
      </ul>
      {open === 'new' ? (
        props.form({
          onApply: (value) => {
            onChange([...entries, { value, status: 'corrected', evidence: [] }])
            setOpen(null)
          },
          onCancel: () => setOpen(null),
        })
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button autoFocus onClick={() => setOpen('new')}>
            <Plus aria-hidden className="size-3.5" />
            {props.add}
          </Button>
          {corrections[props.id] !== undefined && (
            <Button kind="quiet" onClick={() => onChange(undefined)}>
              {t('view.restore')}
            </Button>
          )}
          <Button kind="quiet" className="ml-auto" onClick={() => edit(null)}>
            {t('action.close')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** What was understood of it stands as a rival of its correction. */
function correctedEntry<T>(entry: Fact<T>, value: T): Fact<T> {
  const rivals =
    entry.status === 'corrected' ? entry.rivals : [{ value: entry.value, evidence: entry.evidence }]
  return { value, status: 'corrected', evidence: [], ...(rivals && { rivals }) }
}
