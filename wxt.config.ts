import path from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'

// Text and fields are rendered, never stored HTML: nothing but the extension's own files may run or load.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  publicDir: 'lib/public',
  i18n: { localesDir: path.resolve('lib/locales') },
  manifestVersion: 3,
  // The browser tests measure what each page loads; the warning measures single files.
  vite: () => ({ plugins: [tailwindcss()], build: { chunkSizeWarningLimit: 1000 } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' } },
    // A letter that opens no menu of Firefox (Alt+Shift+V does) and no tool of Chromium in our languages.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } },
    // Before it, an extension could not open its own popup from the context menu.
    ...(browser === 'chrome' && { minimum_chrome_version: '127' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'vis-a-vis@vis-a-vis.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
