import './styles/base.css'
import './styles/editors.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterPaint, browserStorage } from './browser/index.ts'
import { claimDraft, joinSession, rememberDraft, sharedDraft } from './drafts/index.ts'
import { keepForOffline } from './offline/index.ts'
import { App } from './shell/index.ts'
import { Workbench, WorkbenchContext } from './workbench/index.ts'
import { startWorker } from './worker/index.ts'

const storage = browserStorage()
const forgotten = new BroadcastChannel('whatwhy:forgotten')
const workbench = new Workbench({
  startWorker,
  tellForgotten: () => forgotten.postMessage(null),
  storage,
  now: () => Date.now(),
  afterPaint,
  newId: () => crypto.randomUUID(),
  openDraft: await claimDraft(storage),
  rememberDraft,
})

const shared = await sharedDraft(location.hash)
if (shared) {
  history.replaceState(null, '', location.pathname + location.search)
  workbench.drafts.openShared(shared.message, shared.diff)
}

if (!location.hash.startsWith('#session=')) keepForOffline((load) => workbench.notices.offerUpdate(load))

const session = await joinSession(location.hash)
if (session) {
  workbench.drafts.openSession(session, session.mode === 'edit' ? (text) => session.save(text) : null)
  workbench.store.subscribe((state) => session.keep(state.message.text))
}

forgotten.addEventListener('message', () => workbench.drafts.forgottenElsewhere())
addEventListener('pagehide', () => workbench.drafts.flush())
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') workbench.drafts.flush()
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <WorkbenchContext value={workbench}>
      <App />
    </WorkbenchContext>
  </StrictMode>,
)
