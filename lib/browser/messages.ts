import { browser } from 'wxt/browser'
import {
  type Corrections,
  correctionsSchema,
  type RemovedRole,
  ROLE_STATUSES,
  type Role,
  readingSchema,
  removedRoleSchema,
  roleSchema,
} from '@/lib/posting'
import * as z from '@/lib/posting/zod'

const uuid = z.uuid()

/** What a page of the extension may ask of the background, which alone writes the database. */
const requestSchemas = {
  /** Both ids are made by the page that asks, so that asking twice saves once. */
  save: z.strictObject({
    kind: z.literal('save'),
    captureId: uuid,
    roleId: uuid,
    reading: readingSchema,
    corrections: correctionsSchema,
  }),
  undo: z.strictObject({ kind: z.literal('undo'), captureId: uuid }),
  correct: z.strictObject({
    kind: z.literal('correct'),
    roleId: uuid,
    corrections: correctionsSchema,
    /** The corrections to take back. A list, because undefined does not survive a message. */
    withdrawn: z.array(correctionsSchema.keyof()),
  }),
  setStatus: z.strictObject({
    kind: z.literal('setStatus'),
    roleId: uuid,
    status: z.enum(ROLE_STATUSES),
  }),
  setNotes: z.strictObject({ kind: z.literal('setNotes'), roleId: uuid, notes: z.string() }),
  remove: z.strictObject({ kind: z.literal('remove'), roleId: uuid }),
  restore: z.strictObject({ kind: z.literal('restore'), removed: removedRoleSchema }),
}

export const requestSchema = z.discriminatedUnion('kind', [
  requestSchemas.save,
  requestSchemas.undo,
  requestSchemas.correct,
  requestSchemas.setStatus,
  requestSchemas.setNotes,
  requestSchemas.remove,
  requestSchemas.restore,
])

export type RequestKind = keyof typeof requestSchemas
export type CorrectionKey = keyof Corrections
type Requests = { [K in RequestKind]: z.infer<(typeof requestSchemas)[K]> }
/** The requests of these kinds; without a kind, any request. */
export type Request<K extends RequestKind = RequestKind> = { [P in K]: Requests[P] & { kind: P } }[K]

/** What the background answers to each request. */
export interface Answers {
  save: { role: Role; outcome: 'new' | 'again' | 'known' }
  undo: null
  correct: Role
  setStatus: Role
  setNotes: Role
  /** Null when the role was no longer there. */
  remove: RemovedRole | null
  restore: null
}

const answerSchemas: { [K in RequestKind]: z.ZodType<Answers[K]> } = {
  save: z.strictObject({ role: roleSchema, outcome: z.enum(['new', 'again', 'known']) }),
  undo: z.null(),
  correct: roleSchema,
  setStatus: roleSchema,
  setNotes: roleSchema,
  remove: z.nullable(removedRoleSchema),
  restore: z.null(),
}

const problemSchema = z.strictObject({
  /** The store's problems, and `no-answer`: the background said nothing in time. */
  kind: z.enum(['quota', 'blocked', 'closed', 'invalid', 'missing', 'unknown', 'no-answer']),
  /** For a bug report, in English. */
  message: z.string(),
})
export type Problem = z.infer<typeof problemSchema>

const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), problem: problemSchema }),
])

export type Reply<K extends RequestKind = RequestKind> =
  | { ok: true; value: Answers[K] }
  | { ok: false; problem: Problem }

/** A save of a long ad on a slow disk takes about a second. */
const PATIENCE_MS = 15_000

/**
 * Asks the background, and never throws.
 * In: a request, with ids made by the caller; how long to wait, in milliseconds. Out: the answer, or the problem in
 * a word. Asks a second time when the first did not arrive, as happens while the background is being restarted.
 */
export async function ask<K extends RequestKind>(
  request: Request<K>,
  patience = PATIENCE_MS,
): Promise<Reply<K>> {
  const kind: K = request.kind
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<Reply<K>>((resolve) => {
    timer = setTimeout(() => resolve(noAnswer(`Nothing within ${patience} ms.`)), patience)
  })
  const sent = send(request)
    .catch(() => send(request))
    .then((reply) => understood(kind, reply))
    .catch((error: unknown) => noAnswer(String(error)))
  try {
    return await Promise.race([sent, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

async function send(request: Request): Promise<z.infer<typeof replySchema>> {
  return replySchema.parse(await browser.runtime.sendMessage(request))
}

function understood<K extends RequestKind>(kind: K, reply: z.infer<typeof replySchema>): Reply<K> {
  return reply.ok ? { ok: true, value: answerSchemas[kind].parse(reply.value) } : reply
}

function noAnswer(message: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { kind: 'no-answer', message } }
}

export type RequestHandlers = { [K in RequestKind]: (request: Request<K>) => Promise<Answers[K]> }

/**
 * Answers the requests of the extension's own pages; for the background, at its start.
 * In: what to do for each kind of request, and what a thrown error means. Every request is answered, also one that
 * is not understood. What a web page's process sends in the name of the reader is not listened to.
 */
export function answer(handlers: RequestHandlers, explain: (error: unknown) => Problem): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return
    // Both browsers keep the channel open for an answer that comes later only when told so by `true`.
    void replyTo(message, handlers, explain).then(sendResponse)
    return true
  })
}

async function replyTo(
  message: unknown,
  handlers: RequestHandlers,
  explain: (error: unknown) => Problem,
): Promise<Reply> {
  const request = requestSchema.safeParse(message)
  if (!request.success) {
    return { ok: false, problem: { kind: 'invalid', message: z.prettifyError(request.error) } }
  }
  try {
    return { ok: true, value: await handled(handlers, request.data) }
  } catch (error) {
    return { ok: false, problem: explain(error) }
  }
}

function handled<K extends RequestKind>(handlers: RequestHandlers, request: Request<K>): Promise<Answers[K]> {
  return handlers[request.kind](request)
}
