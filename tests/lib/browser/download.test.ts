// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { download } from '@/lib/browser'

vi.mock('wxt/browser', () => ({ browser: {} }))
afterEach(() => vi.restoreAllMocks())

test('a file is handed over under its name, and its address is given up later', async () => {
  vi.useFakeTimers()
  const clicked: { href: string; name: string }[] = []
  const made: Blob[] = []
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) made.push(file)
    return 'blob:one'
  }
  URL.revokeObjectURL = vi.fn()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ href: this.href, name: this.download })
  })

  download('\u{feff}a;b', 'roles.csv', 'text/csv;charset=utf-8')
  expect(clicked).toEqual([{ href: 'blob:one', name: 'roles.csv' }])
  expect(made.map((file) => [file.type, file.size])).toEqual([['text/csv;charset=utf-8', 6]])
  expect(URL.revokeObjectURL).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:one')
  vi.useRealTimers()
})
