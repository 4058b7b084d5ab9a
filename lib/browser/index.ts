export { download } from './download'
export { keepDraft, loadDraft } from './drafts'
export { type Clipped, offerClipping } from './menu'
export {
  type Answers,
  answer,
  ask,
  type CorrectionKey,
  type Problem,
  type Reply,
  type Request,
  type RequestHandlers,
  type RequestKind,
  requestSchema,
} from './messages'
export { openTab, openWorkspace, type ReadPage, readActiveTab, readTab, type Tab } from './page'
export type { Refusal } from './refusal'
export { loadSettings, type Settings, saveSettings, watchSettings } from './settings'
export { whenStarted } from './start'
