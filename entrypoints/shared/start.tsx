import { CSPProvider } from '@base-ui/react/csp-provider'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { ErrorBoundary } from '@/components/ErrorBoundary'
import { WordsContext } from '@/components/words'
import { loadSettings, type Settings, watchSettings } from '@/lib/browser'
import type { Words } from '@/lib/locales'

/** Draws a page of the extension: its words, its theme, and a plain sentence should it break. */
export function start(page: ReactNode): void {
  const words: Words = { t: i18n.t, locale: uiLocale() }
  document.documentElement.lang = words.locale
  document.title = i18n.t('extName')
  void loadSettings().then(applyTheme, () => {})
  watchSettings(applyTheme)
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <WordsContext value={words}>
          <ErrorBoundary>{page}</ErrorBoundary>
        </WordsContext>
      </CSPProvider>
    </StrictMode>,
  )
}

/** The browser's language, unless its messages fell back to another one: dates then follow the messages. */
function uiLocale(): string {
  const browserLocale = browser.i18n.getUILanguage()
  const messages = i18n.t('app.locale')
  return browserLocale.split('-')[0] === messages ? browserLocale : messages
}

function applyTheme({ theme }: Settings): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
