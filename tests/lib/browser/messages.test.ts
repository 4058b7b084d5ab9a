import { beforeEach, describe, expect, test, vi } from 'vitest'
import { answer, ask, type RequestHandlers } from '@/lib/browser'
import type { Role } from '@/lib/posting'

type Listener = (message: unknown, sender: { url?: string }, respond: (reply: unknown) => void) => unknown

const { runtime, listeners } = vi.hoisted(() => {
  const listeners: Listener[] = []
  return {
    listeners,
    runtime: {
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
      getURL: (path: string) => `extension://vis-a-vis${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  }
})
vi.mock('wxt/browser', () => ({ browser: { runtime } }))

const POPUP = { url: 'extension://vis-a-vis/popup.html' }
const id = '00000000-0000-4000-8000-000000000001'

const role: Role = {
  id,
  canonicalUrl: null,
  url: null,
  savedAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  latestCaptureId: id,
  captureCount: 1,
  posting: { facts: {}, requirements: [], jobBenefits: [], reason: null, notes: [] },
  understanding: 1,
  corrections: {},
  status: 'saved',
  notes: '',
  tags: [],
}

const handlers: RequestHandlers = {
  save: async () => ({ role, outcome: 'new' }),
  undo: async () => null,
  correct: async () => role,
  setStatus: async () => role,
  setNotes: async ({ notes }) => ({ ...role, notes }),
  remove: async () => null,
  restore: async () => {
    throw new Error('as it was thrown')
  },
}

/** Chromium's way: a message is JSON, and only `true` keeps the channel open. */
function deliver(message: unknown, sender: { url?: string } = POPUP): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const overWire = JSON.parse(JSON.stringify(message))
    const kept = listeners.map((listener) => listener(overWire, sender, resolve))
    if (!kept.includes(true)) reject(new Error('Could not establish connection.'))
  })
}

beforeEach(() => {
  listeners.length = 0
  runtime.sendMessage.mockReset().mockImplementation((message) => deliver(message))
  answer(handlers, (error) => ({ kind: 'quota', message: String(error) }))
})

describe('asking and answering', () => {
  test('the answer arrives, of the kind asked for', async () => {
    const reply = await ask({ kind: 'setNotes', roleId: id, notes: 'Rang them.' })
    expect(reply.ok && reply.value.notes).toBe('Rang them.')
    expect(await ask({ kind: 'undo', captureId: id })).toEqual({ ok: true, value: null })
  })

  test('what is thrown in the background arrives as a problem', async () => {
    expect(await ask({ kind: 'restore', removed: { role, captures: [] } })).toEqual({
      ok: false,
      problem: { kind: 'quota', message: 'Error: as it was thrown' },
    })
  })

  test.each([
    ['no request', { hello: 1 }],
    ['an unknown kind', { kind: 'eraseAll' }],
    ['a status there is not', { kind: 'setStatus', roleId: id, status: 'lost' }],
    ['a key too many', { kind: 'undo', captureId: id, force: true }],
    ['nothing', null],
  ])('%s is answered too', async (_, message) => {
    expect(await deliver(message)).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  })

  test.each([['https://jobs.example/ad/12'], ['extension://another/popup.html'], [undefined]])(
    'what comes from %s is not listened to',
    async (url) => {
      const sender = url === undefined ? {} : { url }
      await expect(deliver({ kind: 'remove', roleId: id }, sender)).rejects.toThrow('connection')
    },
  )
})

describe('when the background does not answer', () => {
  test('at first, as while it is being restarted: it is asked again, with the same ids', async () => {
    runtime.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'))
    expect(await ask({ kind: 'undo', captureId: id })).toEqual({ ok: true, value: null })
    const [first, second] = runtime.sendMessage.mock.calls
    expect(second).toEqual(first)
  })

  test('but closes the channel: it is asked again', async () => {
    runtime.sendMessage.mockResolvedValueOnce(undefined)
    expect(await ask({ kind: 'undo', captureId: id })).toEqual({ ok: true, value: null })
  })

  test('twice: the problem is said', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'))
    const reply = await ask({ kind: 'undo', captureId: id })
    expect(reply).toMatchObject({ ok: false, problem: { kind: 'no-answer' } })
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2)
  })

  test('in time: the problem is said, and it is not asked again', async () => {
    runtime.sendMessage.mockReturnValue(new Promise(() => {}))
    const reply = await ask({ kind: 'undo', captureId: id }, 10)
    expect(reply).toMatchObject({ ok: false, problem: { kind: 'no-answer' } })
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
  })
})
