import { useEffect, useRef } from 'react'
import { useWords } from '@/components/words'
import type { Block, Posting, Reading } from '@/lib/posting'
import { citedBlocks, quotesOf, type Stretch, stretches } from './marked'

interface Props {
  reading: Reading
  posting: Posting
  /** The block to bring before the eyes; a new object brings it again. */
  pointed?: { block: number } | null
}

/** The saved ad, with the words that its facts come from marked. */
export function AdText({ reading, posting, pointed = null }: Props) {
  const { t } = useWords()
  const shown = useRef<HTMLDivElement>(null)
  const quotes = quotesOf(posting)
  const cited = citedBlocks(posting)
  const blocks = reading.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block, index }) => block.main || cited.has(index))

  useEffect(() => {
    if (!pointed) return
    shown.current?.querySelector(`[data-block="${pointed.block}"]`)?.scrollIntoView({ block: 'center' })
  }, [pointed])

  if (blocks.length === 0) return <p className="text-muted">{t('role.noText')}</p>
  return (
    <div
      ref={shown}
      lang={posting.facts.inLanguage?.value}
      className="flex max-w-prose flex-col gap-2 wrap-anywhere text-read"
    >
      {blocks.map(({ block, index }) => (
        <div
          key={index}
          data-block={index}
          className={`-mx-1 rounded-box px-1 ${pointed?.block === index ? 'bg-accent-soft' : ''}`}
        >
          <BlockText block={block} parts={stretches(block.text, quotes)} />
        </div>
      ))}
    </div>
  )
}

function BlockText({ block, parts }: { block: Block; parts: readonly Stretch[] }) {
  const text = parts.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text never move.
    part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  )
  if (block.kind === 'heading') return <h4 className="mt-2 font-semibold">{text}</h4>
  if (block.kind === 'listItem')
    return <p className="pl-4 before:-ml-3 before:mr-1.5 before:content-['–']">{text}</p>
  return <p>{text}</p>
}
