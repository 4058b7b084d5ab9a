import type { Context } from '@/lib/facts/define'
import { isOrganization } from '@/lib/facts/employer/name'
import { type Folded, fold } from '@/lib/posting'
import { isEmployer } from './name-before'
import { namesPost } from './post'
import { namesWork } from './role-noun'

export const DASH = / [–—-] /
const TOPIC = /^(?<post>[^:]{4,50}): \S/u

/** "Sous chef | Hotel Merle, Leeds": of a few parts between bars, the one of the first two that names work. */
export function besideBars(line: Folded, context: Context): Folded | null {
  const parts = line.source.split(/ [|·•] /).map(fold)
  if (parts.length === 1) return beforeTopic(line, context) ?? beforeHouse(line, context)
  if (parts.length > 4) return null
  return parts.slice(0, 2).find(({ text }) => namesWork(text, context)) ?? null
}

/** "Postdoc position: Life in rivers": the post before what it is about. */
function beforeTopic({ source }: Folded, context: Context): Folded | null {
  const post = fold(TOPIC.exec(source)?.groups?.post ?? '')
  return namesPost(`${post.text} in`, context) && namesWork(post.text, context) ? post : null
}

/** "Lecturer - Merle University, School of Law - Leeds.": of parts between dashes the one before who employs. */
function beforeHouse({ source }: Folded, context: Context): Folded | null {
  const [first = '', house = '', ...others] = source.split(DASH)
  const [name = ''] = house.split(', ')
  const isHouse = others.length > 0 && (isOrganization(name, context) || isEmployer(name, context))
  return isHouse && namesWork(fold(first).text, context) ? fold(first) : null
}
