import { FACT_KEYS, type FactKey, REQUIREMENT_KINDS } from '@/lib/posting'
import * as z from '@/lib/posting/zod'

/** What a template can name. */
export const TEMPLATE_KEYS = ['title', 'hiringOrganization', 'jobLocation'] as const satisfies FactKey[]
export type TemplateKey = (typeof TEMPLATE_KEYS)[number]

const topics = [...FACT_KEYS, ...REQUIREMENT_KINDS, 'jobBenefits', 'nothing'] as const

// Two names side by side could not be told apart; an unknown name is a typing mistake.
const template = z
  .string()
  .regex(
    /^(?:[^{}]|\{(?:title|hiringOrganization|jobLocation)\}(?![{*]))+$/,
    `Names in a template are ${TEMPLATE_KEYS.map((key) => `{${key}}`).join(', ')}, with words between them.`,
  )

export const boardSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  /** Match patterns of the addresses it serves: `https://*.alterjob.be/*`, which `alterjob.be` matches too. */
  matches: z.array(z.string().regex(/^(\*|https?):\/\/(\*|(\*\.)?[^/*]+)\/.*$/)).min(1),
  /** Which of its addresses are one ad's page: one form, or several. */
  posting: z
    .array(
      z.strictObject({
        /** The whole path; `*` stands for any characters but a slash. */
        path: z.string().startsWith('/'),
        /** Parameters that must be there, when the path does not tell. */
        parameters: z.exactOptional(z.array(z.string())),
      }),
    )
    .min(1),
  /** The board's own words for a fact, as printed. */
  labels: z.exactOptional(z.partialRecord(z.enum(topics), z.array(z.string().min(1)))),
  /** How its heading is composed: `{title} (m/v/x)`, `{hiringOrganization} recrute {title}`. */
  heading: z.exactOptional(template.includes('{title}')),
  /** How the document's title is composed. */
  pageTitle: z.exactOptional(template.includes('{')),
  // How an ad's path is composed, decoded, `*` standing for any characters: `/emploidet/*/*/*/{title}`.
  address: z.exactOptional(template.startsWith('/')),
  /** Whole lines of the site that are no part of an ad, as printed; `*` stands for any characters. */
  noise: z.exactOptional(z.array(z.string().min(1))),
})
export type Board = z.infer<typeof boardSchema>

/**
 * Declares a board. Throws when a key is misspelt or a value is out of form, so that a mistake shows at once.
 */
export const defineBoard = (board: Board): Board => boardSchema.parse(board)
