import { useEffect, useRef, useState } from 'react'
import { AreaField } from '@/components/ui/Field'
import { useWords } from '@/components/words'

/** A pause in typing this long, in milliseconds, saves. */
const PAUSE = 800

interface Props {
  notes: string
  /** Out: whether the notes are safe. */
  onSave(notes: string): Promise<boolean>
}

/** The person's notes; they save themselves, and say when they did. */
export function NotesField({ notes, onSave }: Props) {
  const { t } = useWords()
  const [text, setText] = useState(notes)
  const [state, setState] = useState<'kept' | 'typing' | 'saved' | 'failed'>('kept')
  const latest = useRef({ text, onSave })
  latest.current = { text, onSave }

  useEffect(() => {
    if (state !== 'typing') return
    const timer = setTimeout(() => void keep(text), PAUSE)
    return () => clearTimeout(timer)
    async function keep(typed: string) {
      const done = await latest.current.onSave(typed)
      // What was typed meanwhile waits for its own pause.
      if (latest.current.text === typed) setState(done ? 'saved' : 'failed')
    }
  }, [text, state])

  return (
    <div>
      <AreaField
        label={t('role.notes')}
        hint={t('role.notesHint')}
        wrong={state === 'failed' ? t('problem.change') : undefined}
        rows={4}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setState('typing')
        }}
        onBlur={() => {
          if (state === 'typing' || state === 'failed') {
            void onSave(text).then((done) => setState(done ? 'saved' : 'failed'))
          }
        }}
      />
      <p role="status" className="h-4 text-good text-small">
        {state === 'saved' && `✓ ${t('role.notesSaved')}`}
      </p>
    </div>
  )
}
