import { Modal } from '@/components/ui/Modal'
import { useWords } from '@/components/words'

const KEYS = [
  ['/', 'search'],
  ['c', 'compare'],
  ['e', 'edit'],
  ['Enter', 'save'],
  ['Esc', 'close'],
  ['?', 'help'],
] as const

/** Which keys do what. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t } = useWords()
  return (
    <Modal open={open} onClose={onClose} title={t('keys.title')} narrow>
      <dl className="grid grid-cols-[4rem_1fr] items-baseline gap-y-2 text-read">
        {KEYS.map(([key, name]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-box border border-edge bg-raised px-1.5 py-0.5 font-sans text-table">
                {key}
              </kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
