import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useWords } from '@/components/words'
import type { FactKey, FactValues } from '@/lib/posting'
import { draftOf, type Wrongs } from './draft'
import { FieldSet } from './FieldSet'
import { FormFrame } from './FormFrame'
import type { Draft } from './fields'
import { enteredFact, factParts, fieldsOf } from './value'

interface Props<K extends FactKey> {
  factKey: K
  /** What is shown now; absent when the ad does not state it. */
  value?: FactValues[K] | undefined
  /** A value that its schema accepts, or null for "the ad does not say this". */
  onApply(value: FactValues[K] | null): void
  onCancel(): void
  /** Goes back to what the ad says; absent when nothing was corrected. */
  onRestore?: (() => void) | undefined
}

/** The form that corrects one fact. */
export function FactForm<K extends FactKey>({ factKey, value, onApply, onCancel, onRestore }: Props<K>) {
  const { t, locale } = useWords()
  const [places, setPlaces] = useState(Array.isArray(value) ? value.length : 1)
  const fields = fieldsOf(factKey, places)
  const [draft, setDraft] = useState<Draft>(() => draftOf(fields, factParts(factKey, value), locale))
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const whole = wrongs['']

  function apply() {
    const entered = enteredFact(factKey, draft, value, locale)
    if ('wrongs' in entered) setWrongs(entered.wrongs)
    else onApply(entered.value)
  }

  return (
    <FormFrame
      name={t('action.correct', [t(`fact.${factKey}`)])}
      wrong={whole && t(`wrong.${whole}`)}
      onApply={apply}
      onCancel={onCancel}
      more={
        <>
          {onRestore && (
            <Button kind="quiet" onClick={onRestore}>
              {t('view.restore')}
            </Button>
          )}
          {value !== undefined && (
            <Button kind="quiet" onClick={() => onApply(null)}>
              {t('edit.absent')}
            </Button>
          )}
        </>
      }
    >
      <FieldSet
        fields={fields}
        draft={draft}
        wrongs={wrongs}
        focusFirst
        onChange={(name, text) => {
          setDraft({ ...draft, [name]: text })
          setWrongs({})
        }}
      />
      {factKey === 'jobLocation' && (
        <Button kind="quiet" className="self-start" onClick={() => setPlaces(places + 1)}>
          {t('edit.addPlace')}
        </Button>
      )}
    </FormFrame>
  )
}
