import type { Source } from '../../analysis/index.ts'

/** The conversation with the command line that opened this page: `whatwhy open` or `whatwhy edit`. */
export interface Session {
  /** `edit`: saving writes the file that git waits for. */
  readonly mode: 'open' | 'edit'
  readonly message: string
  readonly diff: string | null
  readonly source: Source
  /** Tells the command line of an edit's text as it is now, so that nothing is lost with the page. */
  keep(message: string): void
  /** Ends an edit by saving this message; throws where the command line is gone. */
  save(message: string): Promise<void>
}

const mark = '#session='

/** How long a text must rest until the command line is told of it, in milliseconds. */
const rest = 500

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
    const draft = (await response.json()) as Pick<Session, 'mode' | 'message' | 'diff' | 'source'>
    let saved = false
    let latest: string | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = (route: string, message: string) =>
      ask(route, { method: 'POST', body: JSON.stringify({ message }) })
    if (draft.mode === 'edit') {
      addEventListener('pagehide', (event) => {
        if (saved || event.persisted) return
        const left = latest === null ? token : `${token}\n${latest}`
        // A browser refuses a beacon that is too long; the text was told before, as it rested.
        if (!navigator.sendBeacon('/session/leave', left)) navigator.sendBeacon('/session/leave', token)
      })
    }
    return {
      ...draft,
      keep(message) {
        if (draft.mode !== 'edit' || saved || message === (latest ?? draft.message)) return
        latest = message
        clearTimeout(timer)
        // Where the command line is gone, saving will say so.
        timer = setTimeout(() => void tell('keep', message).catch(() => {}), rest)
      },
      async save(message) {
        clearTimeout(timer)
        const answer = await tell('save', message)
        if (!answer.ok) throw new Error(`the command line answered ${answer.status}`)
        saved = true
      },
    }
  } catch {
    return null
  }
}
