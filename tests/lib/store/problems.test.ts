import { expect, test } from 'vitest'
import * as z from '@/lib/posting/zod'
import { storeError } from '@/lib/store'

const error = (name: string, inner?: unknown) => Object.assign(new Error('as it was told'), { name, inner })

test.each([
  ['a full disk', error('QuotaExceededError'), 'quota'],
  ['a full disk, as it arrives', error('AbortError', error('QuotaExceededError')), 'quota'],
  ['a full disk while opening', error('OpenFailedError', error('QuotaExceededError')), 'quota'],
  ['storage switched off', error('MissingAPIError'), 'blocked'],
  ['a failed opening', error('OpenFailedError', error('InvalidStateError')), 'blocked'],
  ['a newer version took over', error('DatabaseClosedError'), 'closed'],
  [
    'closed because it could not be opened',
    error('DatabaseClosedError', error('MissingAPIError')),
    'blocked',
  ],
  ['a value that does not fit', z.string().safeParse(1).error, 'invalid'],
  ['two rows with one key', error('ConstraintError'), 'invalid'],
  ['an aborted transaction', error('AbortError'), 'unknown'],
  ['no error at all', 'just words', 'unknown'],
  ['an error within itself', Object.assign(error('AbortError'), { inner: null }), 'unknown'],
])('%s', (_, thrown, kind) => {
  expect(storeError(thrown).kind).toBe(kind)
})

test('the message tells the whole chain', () => {
  expect(storeError(error('AbortError', error('QuotaExceededError'))).message).toBe(
    'AbortError: as it was told ← QuotaExceededError: as it was told',
  )
})
