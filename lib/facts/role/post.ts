import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'

const posts = compiled((lexicons) =>
  patternOf(`^(?:[a-z-]{2,20} ){0,2}${anyOf(lexicons, ({ title }) => title.posts)}(?: |,|$)`),
)

/**
 * Does a line name a post in a field, and not who fills it: "Postdoc position in oceanography"? A sentence further
 * down may name the role itself. In: folded words.
 */
export const namesPost = (text: string, context: Pick<Context, 'lexicons'>): boolean =>
  posts(context.lexicons).test(text)
