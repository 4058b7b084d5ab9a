import { anyOf, type Lexicon } from '@/lib/lexicon'

/** Forms that ads of any language name, and that are no other word in any, as sources for folded text. */
const ANYWHERE = [
  'g?gmbh(?: & co\\. ?kga?a?)?',
  'partg(?: ?mbb)?',
  'b\\. ?v\\.',
  'n\\. ?v\\.',
  's\\. ?r\\. ?l\\.',
  's\\. ?p\\. ?a\\.',
  'asbl',
  'sarl',
  'bvba',
  'vzw',
  'ltd\\.?',
  'plc',
  'llp',
  'llc',
  'inc\\.?',
  'a/s',
  'aps',
  'sp\\. ?z ?o\\. ?o\\.',
]

/**
 * The source of one alternation of legal forms ("vzw", "Ltd", "GmbH"): those of the languages at hand, and those that
 * a firm keeps in ads of any language.
 */
export const legalForms = (lexicons: readonly Lexicon[]): string =>
  `(?:${anyOf(lexicons, ({ organization }) => organization.forms)}|${ANYWHERE.join('|')})`
