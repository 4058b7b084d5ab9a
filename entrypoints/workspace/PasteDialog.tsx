import { useState } from 'react'
import { type Pasted, PasteForm } from '@/components/PasteForm'
import { PostingView } from '@/components/posting/PostingView'
import { Button } from '@/components/ui/Button'
import { Modal } from '@/components/ui/Modal'
import { Notice } from '@/components/ui/Notice'
import { useWords } from '@/components/words'
import { type CorrectionDraft, merged } from '@/entrypoints/shared/corrections'
import { localNow } from '@/entrypoints/shared/now'
import { problemText } from '@/entrypoints/shared/problem'
import { useSaving } from '@/entrypoints/shared/use-saving'
import type { Posting, Reading } from '@/lib/posting'
// Not by the folder's index, which brings the reader of whole documents along.
import { readText } from '@/lib/reading/plain-text'

interface Props {
  onClose(): void
  /** In: the save, so that it can be undone. */
  onSaved(captureId: string): void
}

/** An ad that the person has as text: paste, check, save. */
export function PasteDialog({ onClose, onSaved }: Props) {
  const words = useWords()
  const { t } = words
  const { saving, save } = useSaving()
  const [pasted, setPasted] = useState<Pasted>({ text: '', url: '', title: '' })
  const [read, setRead] = useState<{ reading: Reading; posting: Posting } | null>(null)
  const [draft, setDraft] = useState<CorrectionDraft>({})

  async function readPasted() {
    const { understand } = await import('@/lib/understand')
    const reading = readText(pasted.text, {
      at: new Date().toISOString(),
      url: pasted.url.trim() || null,
      title: pasted.title.trim(),
      origin: 'text',
    })
    setRead({ reading, posting: understand(reading) })
    setDraft({})
  }

  async function keep() {
    if (!read) return
    const captureId = await save(read.reading, draft)
    if (captureId) onSaved(captureId)
  }

  return (
    <Modal
      open
      onClose={onClose}
      title={t('paste.title')}
      footer={
        read && (
          <>
            <Button kind="primary" disabled={saving.state === 'saving'} onClick={() => void keep()}>
              {t(saving.state === 'saving' ? 'action.saving' : 'action.save')}
            </Button>
            <Button kind="quiet" onClick={() => setRead(null)}>
              {t('paste.again')}
            </Button>
          </>
        )
      }
    >
      {read ? (
        <div className="-mx-4 -my-3">
          {(saving.state === 'failed' || read.posting.reason) && (
            <div className="flex flex-col gap-2 px-4 pt-3">
              {saving.state === 'failed' && (
                <Notice tone="bad">{problemText(saving.problem, 'save', words)}</Notice>
              )}
              {read.posting.reason && <Notice tone="warn">{t('paste.noAd')}</Notice>}
            </div>
          )}
          <PostingView
            said={read.posting}
            corrections={merged({}, draft)}
            onCorrect={(key, value) => setDraft({ ...draft, [key]: value })}
            proof="under"
            now={localNow()}
          />
        </div>
      ) : (
        <PasteForm value={pasted} onChange={setPasted} onRead={() => void readPasted()} />
      )}
    </Modal>
  )
}
