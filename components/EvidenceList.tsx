import type { Evidence } from '@/lib/posting'
import { type FactInWords, messageName } from './format'
import { useWords } from './words'

interface Props {
  fact: FactInWords
  /** The ad's language (BCP 47), for the quotes. */
  lang?: string | undefined
  /** Shows a quote in the page; without it, no button. */
  onOpenSource?: ((evidence: Evidence) => void) | undefined
  /** `quiet` stands back under the value that it proves; `small` fits a small place. */
  look?: 'plain' | 'small' | 'quiet'
}

const LOOKS = {
  plain: 'text-table',
  small: 'text-small',
  quiet: 'font-normal text-muted text-small',
} as const

/** Why a value is held to be so: the ad's sentences, the reasons for what was inferred, and what disagrees. */
export function EvidenceList({ fact, lang, onOpenSource, look = 'plain' }: Props) {
  const { t } = useWords()
  const corrected = fact.status === 'corrected'
  const quotes = { lang, onOpenSource, look }
  return (
    <div className={`flex flex-col gap-0.5 ${LOOKS[look]}`}>
      {corrected && <p className="text-muted">{t('compare.correctedNote')}</p>}
      <Quotes evidence={fact.evidence} {...quotes} />
      {fact.inferred.length > 0 && (
        <ul className="text-muted">
          {fact.inferred.map(({ part, reason }) => (
            <li key={`${part} ${reason}`}>
              <span aria-hidden>≈ </span>
              {t(`reason.${messageName(reason)}`)}
            </li>
          ))}
        </ul>
      )}
      {fact.rivals.map((rival) => (
        <div key={`${rival.text} ${rival.evidence[0]?.quote}`} className="border-line border-l-2 pl-2">
          <p>
            {!corrected && <span aria-hidden>≠ </span>}
            {t(corrected ? 'compare.adSays' : 'compare.elsewhere', [rival.text])}
          </p>
          <Quotes evidence={rival.evidence} {...quotes} />
        </div>
      ))}
    </div>
  )
}

interface QuotesProps extends Omit<Props, 'fact'> {
  evidence: readonly Evidence[]
}

function Quotes({ evidence, lang, onOpenSource, look }: QuotesProps) {
  const { t } = useWords()
  if (evidence.length === 0) return null
  return (
    <ul className="flex flex-col gap-0.5">
      {evidence.map((item) => {
        const source = sourceInWords(item, t)
        const quote = <span lang={lang}>{t('compare.quote', [item.quote])}</span>
        const open = onOpenSource && isVisible(item) ? () => onOpenSource(item) : undefined
        return (
          <li key={`${item.source} ${item.block} ${item.quote}`} className="wrap-break-word">
            {open && look === 'quiet' ? (
              <button
                type="button"
                title={t('compare.openSource')}
                onClick={open}
                className="inline rounded-box text-left underline-offset-2 hover:text-accent hover:underline"
              >
                {quote}
              </button>
            ) : (
              quote
            )}
            {source && <span className="text-muted"> — {source}</span>}
            {open && look !== 'quiet' && (
              <button
                type="button"
                onClick={open}
                className="ml-1.5 rounded-box text-accent underline underline-offset-2"
              >
                {t('compare.openSource')}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Where the words stand; nothing for the text itself, which is where one looks for them. */
function sourceInWords({ source, label }: Evidence, t: ReturnType<typeof useWords>['t']): string {
  if (source === 'text' && !label) return ''
  const words = t(`compare.source.${source}`)
  return label ? t('compare.labelled', [words, label]) : words
}

/** Structured data and the address are not written where one could scroll to. */
function isVisible({ source, block }: Evidence): boolean {
  return source !== 'structured' && source !== 'address' && block !== undefined
}
