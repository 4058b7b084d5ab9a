import { useState } from 'react'
import { SelectField } from '@/components/ui/Field'
import { useWords } from '@/components/words'
import type { Benefit, BenefitKind, Requirement, RequirementKind } from '@/lib/posting'
import { benefitChoices, requirementChoices } from './choices'
import { draftOf, type Wrongs } from './draft'
import { FieldSet } from './FieldSet'
import { FormFrame } from './FormFrame'
import { benefitFields, type Draft, requirementFields } from './fields'
import { enteredBenefit, enteredRequirement } from './value'

interface Props<T> {
  /** The entry to change; absent for a new one. */
  value?: T | undefined
  onApply(value: T): void
  onCancel(): void
}

/** The form of one requirement. */
export function RequirementForm({ value, onApply, onCancel }: Props<Requirement>) {
  const words = useWords()
  const { t, locale } = words
  const [kind, setKind] = useState<RequirementKind>(value?.kind ?? 'skill')
  const [draft, setDraft] = useState<Draft>(() =>
    draftOf(requirementFields[kind], { ...(value ?? { necessity: 'required' }) }, locale),
  )
  const [wrongs, setWrongs] = useState<Wrongs>({})
  return (
    <FormFrame
      name={value ? t('action.edit') : t('edit.addRequirement')}
      wrong={wrongs[''] && t(`wrong.${wrongs['']}`)}
      onCancel={onCancel}
      onApply={() => {
        const entered = enteredRequirement(kind, draft, locale)
        if ('wrongs' in entered) setWrongs(entered.wrongs)
        else onApply(entered.value)
      }}
    >
      {!value && (
        <SelectField
          label={t('edit.kind')}
          value={kind}
          choices={requirementChoices(words)}
          autoFocus
          onChange={(event) => {
            setKind(event.target.value as RequirementKind)
            setDraft({ necessity: draft.necessity ?? '', about: draft.about ?? '' })
            setWrongs({})
          }}
        />
      )}
      <FieldSet
        fields={requirementFields[kind]}
        draft={draft}
        wrongs={wrongs}
        focusFirst={value !== undefined}
        onChange={(name, text) => {
          setDraft({ ...draft, [name]: text })
          setWrongs({})
        }}
      />
    </FormFrame>
  )
}

/** The form of one benefit. */
export function BenefitForm({ value, onApply, onCancel }: Props<Benefit>) {
  const words = useWords()
  const { t, locale } = words
  const [kind, setKind] = useState<BenefitKind>(value?.kind ?? 'mealVouchers')
  const [draft, setDraft] = useState<Draft>(() => draftOf(benefitFields, { ...value }, locale))
  const [wrongs, setWrongs] = useState<Wrongs>({})
  return (
    <FormFrame
      name={value ? t('action.edit') : t('edit.addBenefit')}
      wrong={wrongs[''] && t(`wrong.${wrongs['']}`)}
      onCancel={onCancel}
      onApply={() => {
        const entered = enteredBenefit(kind, draft, locale, value)
        if ('wrongs' in entered) setWrongs(entered.wrongs)
        else onApply(entered.value)
      }}
    >
      <SelectField
        label={t('edit.kind')}
        value={kind}
        choices={benefitChoices(words)}
        autoFocus
        onChange={(event) => setKind(event.target.value as BenefitKind)}
      />
      <FieldSet
        fields={benefitFields}
        draft={draft}
        wrongs={wrongs}
        onChange={(name, text) => {
          setDraft({ ...draft, [name]: text })
          setWrongs({})
        }}
      />
    </FormFrame>
  )
}
