import type { Claim, Context } from '@/lib/facts/define'
import { lexicons, type Topic } from '@/lib/lexicon'
import { say, world } from './say'

const SECTIONS = ['top', 'employer', 'role', 'profile', 'offer', 'apply'] as const

/** Where a line stands: a part of the ad, the value of a label, a short value at the top, or the page's title. */
export function claimAt(topic: Topic, place: string, text: string): Claim {
  if (place === 'label') return say(text, { source: 'label', section: 'top', topic, label: 'x' })
  if (place === 'strip') return say(text, { source: 'label', section: 'top' })
  if (place === 'head') return say(text, { source: 'heading', section: 'top' })
  return say(text, { section: SECTIONS.find((one) => one === place) ?? 'role' })
}

/** The world of an ad in this language, where English is read, too. */
export function worldIn(language: string): Context {
  const used = lexicons.filter((one) => one.language === language || one.language === 'en')
  return world({ lexicons: used.sort((one) => (one.language === language ? -1 : 1)) })
}
