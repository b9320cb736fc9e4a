/** The conversation with the command line that opened this page: `whatwhy open` or `whatwhy edit`. */
export interface Session {
  /** `edit`: saving writes the file that git waits for. */
  readonly mode: 'open' | 'edit'
  readonly message: string
  readonly diff: string | null
  /** Ends an edit by saving this message; throws where the command line is gone. */
  save(message: string): Promise<void>
}

const mark = '#session='

/**
 * Joins the command line that opened this page, by the token in the fragment; null for a page opened by itself.
 * A page that is closed before saving tells the command line so, so that git does not wait for ever.
 */
export async function joinSession(hash: string): Promise<Session | null> {
  if (!hash.startsWith(mark)) return null
  const token = hash.slice(mark.length)
  const ask = (route: string, init: RequestInit = {}) =>
    fetch(`/session/${route}`, { ...init, headers: { 'x-whatwhy-token': token } })
  try {
    const response = await ask('draft')
    if (!response.ok) return null
    const draft = (await response.json()) as Pick<Session, 'mode' | 'message' | 'diff'>
    let saved = false
    if (draft.mode === 'edit') {
      addEventListener('pagehide', (event) => {
        if (!saved && !event.persisted) navigator.sendBeacon('/session/leave', token)
      })
    }
    return {
      ...draft,
      async save(message) {
        const answer = await ask('save', { method: 'POST', body: JSON.stringify({ message }) })
        if (!answer.ok) throw new Error(`the command line answered ${answer.status}`)
        saved = true
      },
    }
  } catch {
    return null
  }
}
