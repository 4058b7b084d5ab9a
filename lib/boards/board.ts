import { FACT_KEYS, type FactKey, REQUIREMENT_KINDS } from '@/lib/posting'
import * as z from '@/lib/posting/zod'

const topics = [...FACT_KEYS, ...REQUIREMENT_KINDS, 'jobBenefits', 'nothing'] as const

export const boardSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  /** Match patterns of the addresses it serves: `https://*.alterjob.be/*`. */
  matches: z.array(z.string().regex(/^https?:\/\//)).min(1),
  posting: z.exactOptional(
    z.strictObject({
      /** Which paths are one ad's page; `*` stands for any characters. */
      path: z.exactOptional(z.string().startsWith('/')),
      /** Parameters that must be there, when the path does not tell. */
      parameters: z.exactOptional(z.array(z.string())),
    }),
  ),
  /** The board's own words for a fact, as printed. */
  labels: z.exactOptional(z.partialRecord(z.enum(topics), z.array(z.string().min(1)))),
  /** How its heading is composed: `{title} (m/v/x)`, `{hiringOrganization} recrute {title}`. */
  heading: z.exactOptional(z.string().includes('{title}')),
  /** How the document's title is composed. */
  pageTitle: z.exactOptional(z.string().includes('{')),
  // How an ad's path is composed, decoded, `*` standing for any characters: `/emploidet/*/*/*/{title}`.
  address: z.exactOptional(z.string().startsWith('/')),
  /** Lines of the site that are no part of an ad; from such a line's exact words. */
  noise: z.exactOptional(z.array(z.string().min(1))),
})
export type Board = z.infer<typeof boardSchema>
export type TemplateKey = Extract<FactKey, 'title' | 'hiringOrganization' | 'jobLocation'>

/**
 * Declares a board. Throws when a key is misspelt or a value is out of form, so that a mistake shows at once.
 */
export const defineBoard = (board: Board): Board => boardSchema.parse(board)
