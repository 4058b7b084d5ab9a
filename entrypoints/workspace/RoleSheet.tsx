import { useState } from 'react'
import { formatDate } from '@/components/format'
import { PostingView } from '@/components/posting/PostingView'
import { AdText } from '@/components/roles/AdText'
import { NotesField } from '@/components/roles/NotesField'
import { StatusSelect } from '@/components/roles/StatusSelect'
import { Button } from '@/components/ui/Button'
import { Modal } from '@/components/ui/Modal'
import { Notice } from '@/components/ui/Notice'
import { useWords } from '@/components/words'
import { type CorrectionDraft, merged } from '@/entrypoints/shared/corrections'
import { useCaptures } from '@/entrypoints/shared/database'
import { localNow } from '@/entrypoints/shared/now'
import { problemText } from '@/entrypoints/shared/problem'
import { useSaving } from '@/entrypoints/shared/use-saving'
import { ask, openTab } from '@/lib/browser'
import { applyCorrections, type Role, type RoleStatus } from '@/lib/posting'

interface Props {
  role: Role
  onClose(): void
  onStatus(id: string, status: RoleStatus): void
}

/** One role whole: its facts with their evidence, the person's own part, and the ad as it was saved. */
export function RoleSheet({ role, onClose, onStatus }: Props) {
  const words = useWords()
  const { t } = words
  const captures = useCaptures(role.id)
  const { saving, correct } = useSaving()
  const [draft, setDraft] = useState<CorrectionDraft>({})
  /** The block of the ad that a quote was sought in. */
  const [pointed, setPointed] = useState<{ block: number } | null>(null)
  const corrections = merged(role.corrections, draft)
  const posting = applyCorrections(role.posting, corrections)
  const title = posting.facts.title?.value ?? t('page.untitled')
  const latest = captures?.find(({ id }) => id === role.latestCaptureId) ?? captures?.at(-1)

  async function keep(next: CorrectionDraft) {
    setDraft(next)
    // What could not be saved stays, and goes along with the next try.
    if (await correct(role.id, next)) setDraft({})
  }

  return (
    <Modal
      open
      onClose={onClose}
      title={title}
      at="side"
      bar={
        <>
          <StatusSelect
            name={t('roles.statusOf', [title])}
            status={role.status}
            onChange={(status) => onStatus(role.id, status)}
          />
          {role.url && (
            <Button onClick={() => role.url && void openTab(role.url)}>{t('action.openAd')}</Button>
          )}
        </>
      }
    >
      <div className="grid gap-6 lg:-my-4 lg:h-[calc(100%+2rem)] lg:grid-cols-2 lg:grid-rows-1">
        <section
          aria-label={t('role.facts')}
          className="-mx-4 -mt-3 min-w-0 lg:my-0 lg:mr-0 lg:overflow-y-auto lg:pb-4"
        >
          {saving.state === 'failed' && (
            <div className="px-4 pt-3">
              <Notice
                tone="bad"
                action={<Button onClick={() => void keep(draft)}>{t('app.tryAgain')}</Button>}
              >
                {problemText(saving.problem, 'save', words)}
              </Notice>
            </div>
          )}
          <PostingView
            said={role.posting}
            corrections={corrections}
            onCorrect={(key, value) => void keep({ ...draft, [key]: value })}
            proof="under"
            now={localNow()}
            onOpenSource={({ block }) => setPointed(block === undefined ? null : { block })}
          />
          <div className="flex flex-col gap-4 px-4 pt-2 text-table">
            <NotesField
              notes={role.notes}
              onSave={async (notes) => (await ask({ kind: 'setNotes', roleId: role.id, notes })).ok}
            />
            <div>
              <h3 className="text-muted text-small">{t('role.history')}</h3>
              <ul>
                {captures?.toReversed().map((capture) => (
                  <li key={capture.id}>
                    {t('role.version', [formatDate(capture.capturedAt.slice(0, 10), words)])}
                    {capture.id === latest?.id && captures.length > 1 && (
                      <span className="text-muted"> ({t('role.latest')})</span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </section>
        <section
          aria-label={t('role.adText')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what scrolls.
          tabIndex={0}
          className="min-w-0 border-line lg:-mr-4 lg:overflow-y-auto lg:border-l lg:py-4 lg:pr-4 lg:pl-6"
        >
          <h3 className="font-semibold text-read">{t('role.adText')}</h3>
          <p className="mb-3 text-muted text-small">{t('role.marked')}</p>
          {latest && <AdText reading={latest.reading} posting={role.posting} pointed={pointed} />}
        </section>
      </div>
    </Modal>
  )
}
