import { Drafts } from './drafts.ts'

const key = 'whatwhy:open'
const lockName = (id: string) => `whatwhy:draft:${id}`

/**
 * The draft this tab is to open: the one it had before a reload, else the newest that no other tab has open;
 * null where there is none.
 */
export async function claimDraft(storage: Storage): Promise<string | null> {
  try {
    const before = sessionStorage.getItem(key)
    const drafts = new Drafts(storage)
    const newest = drafts.all()[0]?.id
    for (const id of new Set([before, newest]))
      // What this version cannot read stays as it is, and is not written over.
      if (id && !drafts.isForeign(id) && (await hold(id))) return id
  } catch {
    // Storage or locks are refused: start with an empty draft.
  }
  return null
}

/**
 * Notes which draft this tab has open, so that a reload finds it and another tab leaves it alone. Resolves to false
 * where another tab has it open already.
 */
export function rememberDraft(id: string): Promise<boolean> {
  try {
    sessionStorage.setItem(key, id)
  } catch {
    // Without session storage a reload opens the newest draft.
  }
  return hold(id)
}

let release = () => {}
let held: string | null = null

/** Takes the lock of a draft for as long as the tab lives or works on it; false where another tab has it. */
function hold(id: string): Promise<boolean> {
  if (held === id || !navigator.locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    const asked = navigator.locks.request(lockName(id), { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      if (!lock) return undefined
      release()
      held = id
      return new Promise<void>((done) => {
        release = done
      })
    })
    // Where locks are refused every tab is on its own.
    asked.catch(() => resolve(true))
  })
}
