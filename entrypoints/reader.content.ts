import { defineContentScript } from 'wxt/utils/define-content-script'
import { isOnScreen, readDocument } from '@/lib/reading'

// Injected on the person's click; what `main` returns is the answer of `scripting.executeScript`.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () =>
    readDocument(document, {
      url: location.href,
      at: new Date().toISOString(),
      isShown: isOnScreen,
      styleOf: (element) => getComputedStyle(element),
      selection: getSelection()?.toString() ?? null,
    }),
})
