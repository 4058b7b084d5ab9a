import { useEffect, useRef, useState } from 'react'
import { messageName } from '@/components/format'
import { PostingView } from '@/components/posting/PostingView'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { useWords } from '@/components/words'
import { type CorrectionDraft, isEmpty, merged } from '@/entrypoints/shared/corrections'
import { useSaved } from '@/entrypoints/shared/database'
import { localNow } from '@/entrypoints/shared/now'
import { useSaving } from '@/entrypoints/shared/use-saving'
import { sameText } from '@/lib/posting'
import { SaveBar } from './SaveBar'
import { useDraft } from './use-draft'
import type { ReadAd } from './use-page'

interface Props {
  ad: ReadAd
  onClipSelection?: (() => void) | undefined
  onWholePage?: (() => void) | undefined
}

/** One ad: read it, put it right, save it. */
export function AdPanel({ ad, onClipSelection, onWholePage }: Props) {
  const { t } = useWords()
  const { reading, posting } = ad
  const saved = useSaved(reading)
  const { draft, change, returned } = useDraft(reading)
  const { saving, save, correct, undo, reset } = useSaving()
  const [editing, setEditing] = useState<string | null>(null)
  // An undone save gives back what was typed before it.
  const lastSaved = useRef<CorrectionDraft>({})
  /** A save asked for before it is known whether the ad is saved already. */
  const [asked, setAsked] = useState(false)
  const role = saved === undefined ? undefined : (saved?.role ?? null)
  const changed = Boolean(saved?.reading && !sameText(saved.reading, reading))

  async function saveNow() {
    if (saving.state === 'saving') return
    setAsked(role === undefined)
    if (role === undefined) return
    if (role && !changed && isEmpty(draft)) return
    const done = role ? await saveAgain(role.id) : (await save(reading, draft)) !== null
    // What was typed stays until it is safe.
    if (!done) return
    lastSaved.current = draft
    change({})
  }

  /** Corrections first: a save does not take any back. */
  async function saveAgain(roleId: string): Promise<boolean> {
    const corrected = isEmpty(draft) || (await correct(roleId, draft))
    return corrected && (!changed || (await save(reading, {})) !== null)
  }

  async function undoSave(captureId: string) {
    if (await undo(captureId)) change(lastSaved.current)
  }

  const latestSave = useRef(saveNow)
  latestSave.current = saveNow
  useEffect(() => {
    if (asked && role !== undefined) void latestSave.current()
  }, [asked, role])

  useEnter(editing === null, () => void saveNow())

  return (
    <>
      <div className="flex shrink-0 flex-col gap-1 px-4 empty:hidden [&>*]:mt-2">
        {onWholePage && (
          <Notice
            action={
              <Button kind="quiet" onClick={onWholePage}>
                {t('page.wholePage')}
              </Button>
            }
          >
            {ad.from === 'selection' ? t('page.onlySelection') : t('page.onlyText')}
          </Notice>
        )}
        {onClipSelection && (
          <Button kind="quiet" className="self-start" onClick={onClipSelection}>
            {t('page.clipSelection')}
          </Button>
        )}
        {returned && !isEmpty(draft) && (
          <Notice
            action={
              <Button kind="quiet" onClick={() => change({})}>
                {t('page.discardDraft')}
              </Button>
            }
          >
            {t('page.keptDraft')}
          </Notice>
        )}
        {posting.notes.map((note) => (
          <Notice key={note} tone="warn">
            {t(`note.${messageName(note)}`)}
          </Notice>
        ))}
      </div>
      <PostingView
        said={posting}
        corrections={merged(role?.corrections ?? {}, draft)}
        onCorrect={(key, value) => {
          reset()
          change({ ...draft, [key]: value })
        }}
        onEditing={setEditing}
        proof="apart"
        now={localNow()}
      />
      <SaveBar
        saving={saving}
        role={role}
        changed={changed}
        corrected={!isEmpty(draft)}
        onSave={() => void saveNow()}
        onUndo={(captureId) => void undoSave(captureId)}
      />
    </>
  )
}

/** Enter, pressed anywhere but on a control, does the one next thing. */
function useEnter(on: boolean, act: () => void) {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (!on) return
    function pressed(event: KeyboardEvent) {
      if (event.key !== 'Enter' || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, button, a, form'))
        return
      latest.current()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [on])
}
