import { type RefObject, useEffect, useRef, useState } from 'react'
import { applyCorrections, type Corrections, type Evidence, type FactKey, type Posting } from '@/lib/posting'
import { type Correct, type Shown, ShownContext } from './context'
import { BenefitEditor, RequirementEditor } from './EntryEditor'
import { BenefitRow, RequirementRow } from './EntryRow'
import { FactSlot } from './FactSlot'
import { NotStated } from './NotStated'
import { ProofPlace } from './ProofPlace'

const DECIDING = ['baseSalary', 'employmentType', 'workHours', 'validThrough'] as const satisfies FactKey[]
const ROWS = ['jobStartDate', 'applicationContact', 'datePosted', 'inLanguage'] as const satisfies FactKey[]

interface Props {
  /** As understood. */
  said: Posting
  corrections: Corrections
  onCorrect: Correct
  /** `apart`: the proof of the row pointed at, in a place of its own; `under`: each row's under it. */
  proof: 'apart' | 'under'
  /** Tells which row is being corrected, so that Enter does not save meanwhile. */
  onEditing?(row: string | null): void
  /** The present, ISO 8601 in local time. */
  now: string
  /** Shows a quote where it stands in the ad. */
  onOpenSource?: ((evidence: Evidence) => void) | undefined
}

/** One ad: what decides first, every fact correctable, what is absent said to be absent. */
export function PostingView({ said, corrections, onCorrect, proof, onEditing, now, onOpenSource }: Props) {
  const [editing, setEditing] = useState<string | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const article = useRef<HTMLElement>(null)
  const posting = applyCorrections(said, corrections)
  const { facts } = posting

  useFocusBack(article, editing)

  function edit(row: string | null) {
    setEditing(row)
    onEditing?.(row)
  }

  useEffect(() => {
    function correctActive(event: KeyboardEvent) {
      if (event.key !== 'e' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      if (!active || editing) return
      event.preventDefault()
      const row = active.split('.')[0] ?? null
      setEditing(row)
      onEditing?.(row)
    }
    document.addEventListener('keydown', correctActive)
    return () => document.removeEventListener('keydown', correctActive)
  }, [active, editing, onEditing])

  const shown: Shown = {
    said,
    posting,
    corrections,
    correct: onCorrect,
    editing,
    edit,
    active,
    activate: setActive,
    proofUnder: proof === 'under',
    now,
    openSource: onOpenSource,
  }
  const rows = ROWS.filter((key) => facts[key] || editing === key)
  return (
    <ShownContext value={shown}>
      <article ref={article} className={proof === 'apart' ? 'flex min-h-0 flex-1 flex-col' : ''}>
        <div
          className={`flex flex-col px-4 ${proof === 'apart' ? 'min-h-0 flex-1 gap-2 overflow-y-auto pt-2 pb-3' : 'gap-3 py-3'}`}
        >
          <header className={proof === 'under' ? 'flex flex-col gap-2' : ''}>
            <FactSlot factKey="title" look="title" />
            <FactSlot factKey="hiringOrganization" look="line" />
            <div className={proof === 'under' ? 'contents' : 'flex flex-wrap gap-x-4'}>
              <FactSlot
                factKey="jobLocation"
                look="line"
                className={editing === 'jobLocation' ? 'w-full' : ''}
              />
              {(facts.jobLocationType || editing === 'jobLocationType') && (
                <FactSlot
                  factKey="jobLocationType"
                  look="line"
                  className={editing === 'jobLocationType' ? 'w-full' : ''}
                />
              )}
            </div>
          </header>
          <div className="grid grid-cols-2 gap-x-6 gap-y-1 border-line border-y py-1.5">
            {DECIDING.map((key) => (
              <FactSlot
                key={key}
                factKey={key}
                look="deciding"
                className={editing === key ? 'col-span-2' : ''}
              />
            ))}
          </div>
          <div className={`flex flex-col ${proof === 'apart' ? 'gap-0.5' : 'gap-1'}`}>
            {editing === 'requirements' ? (
              <RequirementEditor />
            ) : (
              <>
                <RequirementRow necessity="required" />
                <RequirementRow necessity="preferred" />
              </>
            )}
            {editing === 'jobBenefits' ? <BenefitEditor /> : <BenefitRow />}
            {rows.map((key) => (
              <FactSlot key={key} factKey={key} look="row" />
            ))}
            <NotStated keys={['jobLocationType', ...ROWS]} />
          </div>
        </div>
        {proof === 'apart' && <ProofPlace />}
      </article>
    </ShownContext>
  )
}

/** When a form closes, the keyboard is again on what opened it. */
function useFocusBack(within: RefObject<HTMLElement | null>, editing: string | null) {
  const before = useRef<string | null>(null)
  useEffect(() => {
    const closed = editing === null ? before.current : null
    before.current = editing
    if (closed && document.activeElement === document.body) {
      within.current?.querySelector<HTMLElement>(`[data-corrects="${closed}"]`)?.focus()
    }
  }, [within, editing])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
