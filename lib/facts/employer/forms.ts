import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { collapse, fold } from '@/lib/posting'
import { legalForms } from './legal-forms'

type Words = Pick<Context, 'lexicons'>

const LONGEST_FORM = 30

const formsOf = compiled((lexicons) => {
  const forms = legalForms(lexicons)
  return {
    form: patternOf(`[a-z0-9],? ${forms}$`),
    opensForm: patternOf(`^${forms} (?=[a-z0-9])`),
    ownForm: patternOf(`^${forms} |,? ${forms}$`, 'g'),
    formWithin: patternOf(`[a-z0-9],? ${forms}(?= [a-z]{2,20}(?![a-z]))`),
    /** "Merz GmbH und Co. KG", "Jansen nv en Zonen" */
    kin: patternOf(
      `^ [a-z]{1,3}\\.? ${anyOf(lexicons, ({ organization }) => organization.nameCues.kin)}(?![a-z])`,
    ),
    formBehind: patternOf(`^(?:, )?${forms}(?![a-z0-9.])`),
  }
})

/** Does a legal form stand at either end of a name? "Cv uploaden" has none: what follows it has no capital. */
export function hasForm(name: string, context: Words): boolean {
  const { form, opensForm } = formsOf(context.lexicons)
  const { text, at } = fold(name)
  const lead = opensForm.exec(text)?.[0].length ?? 0
  return (lead > 0 && /[\p{Lu}\d]/u.test(name.slice(at[lead] ?? 0))) || form.test(text)
}

/** "Elevadores Moncayo, S.A.": a name with the legal form that stands behind it in the text. */
export function withFormBehind(name: string, text: string, context: Words): string {
  const at = text.indexOf(name)
  const behind = at < 0 ? '' : text.slice(at + name.length, at + name.length + LONGEST_FORM)
  if (!/^,? /.test(behind)) return name
  const folded = fold(behind)
  const form = formsOf(context.lexicons).formBehind.exec(folded.text)?.[0]
  return form === undefined ? name : name + behind.slice(0, folded.at[form.length] ?? behind.length)
}

/** "Kerval GmbH wächst", "Kerval e.V. und Stiftung Merle": a name up to its legal form, where a word in small letters goes on. */
export function upToForm(name: string, context: Words): string {
  const { text, at } = fold(name)
  const { formWithin, kin } = formsOf(context.lexicons)
  const end = formWithin.exec(text)
  const cut = end ? (at[end.index + end[0].length] ?? name.length) : name.length
  const rest = name.slice(cut)
  return /^ \p{Ll}{2,}/u.test(rest) && !kin.test(fold(rest).text) ? name.slice(0, cut) : name
}

/** A name as people say it, without its legal form. In and out: folded. */
export const withoutForm = (name: string, context: Words) =>
  collapse(name.replace(formsOf(context.lexicons).ownForm, ' '))
