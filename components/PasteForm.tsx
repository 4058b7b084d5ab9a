import { useState } from 'react'
import { Button } from './ui/Button'
import { AreaField, TextField } from './ui/Field'
import { useWords } from './words'

export interface Pasted {
  text: string
  /** Empty when not given. */
  url: string
  title: string
}

/** Shorter texts hold no ad: a title alone, a link. */
const SHORTEST = 60

interface Props {
  value: Pasted
  onChange(pasted: Pasted): void
  onRead(): void
  onCancel?: (() => void) | undefined
}

/** Takes an ad as text, with its address and title if the person has them. */
export function PasteForm({ value, onChange, onRead, onCancel }: Props) {
  const { t } = useWords()
  const [tried, setTried] = useState(false)
  const tooShort = value.text.trim().length < SHORTEST
  const wrongUrl = value.url.trim() !== '' && !/^https?:\/\//.test(value.url.trim())
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!tooShort && !wrongUrl) onRead()
      }}
    >
      <AreaField
        label={t('paste.text')}
        hint={t('paste.textHint')}
        wrong={tried && tooShort ? t('paste.tooShort') : undefined}
        rows={10}
        autoFocus
        value={value.text}
        onChange={(event) => onChange({ ...value, text: event.target.value })}
      />
      <TextField
        label={t('paste.address')}
        type="url"
        wrong={tried && wrongUrl ? t('wrong.url') : undefined}
        value={value.url}
        onChange={(event) => onChange({ ...value, url: event.target.value })}
      />
      <TextField
        label={t('paste.adTitle')}
        value={value.title}
        onChange={(event) => onChange({ ...value, title: event.target.value })}
      />
      <div className="flex gap-2">
        <Button kind="primary" type="submit">
          {t('paste.read')}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
