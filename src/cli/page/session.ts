import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Source } from '../../analysis/index.ts'

/** What the page is given to start with. */
export interface Draft {
  readonly mode: 'open' | 'edit'
  readonly message: string
  readonly diff: string | null
  readonly source: Source
}

/** How an edit ended. */
export interface Ending {
  /** The text to write; null where the page was left without saving. */
  readonly saved: string | null
  /** The text as the page last had it, where it told of a change. */
  readonly unsaved: string | null
}

/** A page that is loaded again leaves and comes back: so long it has for that, in milliseconds. */
const patience = 3000

/** The most a saved message may hold. */
const mostBytes = 8 * 1024 * 1024

/**
 * The one conversation that the page, opened from the command line, has with it, guarded by a token that stands
 * in the address's fragment and so is never sent by itself nor written to a log:
 * `GET /session/draft` answers with the draft, `POST /session/keep` with `{"message"}` tells of a change, so that a
 * page loaded again goes on from there and no crash of a browser loses it, `POST /session/save` ends an edit by
 * saving, `POST /session/leave` ends it without. The token goes in the header `x-whatwhy-token`, which no other
 * origin can set without being asked; `leave` also takes it as the first line of its body, before the text as it is
 * then, as a page that is closing can send no header.
 */
export class Session {
  readonly token: string
  /** Resolves when the page has saved or was left. */
  readonly ended: Promise<Ending>
  readonly #draft: Draft
  #end: (ending: Ending) => void = () => {}
  #leaving: NodeJS.Timeout | undefined
  #kept: string | null = null
  // Loaded here, as the commands that serve nothing should not wait for it.
  readonly #crypto = process.getBuiltinModule('node:crypto')

  constructor(draft: Draft) {
    this.#draft = draft
    this.token = this.#crypto.randomBytes(24).toString('base64url')
    this.ended = new Promise((resolve) => {
      this.#end = resolve
    })
  }

  /** Ends an edit without saving. */
  leave(): void {
    this.#end({ saved: null, unsaved: this.#kept })
  }

  /** Answers what concerns the session; false for any other request. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const route = `${request.method} ${request.url}`
    if (!request.url?.startsWith('/session/')) return false
    const body = await bodyOf(request)
    const [leaving, left] = route === 'POST /session/leave' ? cutAtLine(body ?? '') : [undefined, null]
    if (body === null || !this.#isToken(request.headers['x-whatwhy-token'] ?? leaving)) reply(response, 403)
    else if (route === 'GET /session/draft') {
      clearTimeout(this.#leaving)
      reply(response, 200, { ...this.#draft, message: this.#kept ?? this.#draft.message })
    } else if (route === 'POST /session/keep' && this.#draft.mode === 'edit') {
      const message = messageIn(body)
      this.#kept = message ?? this.#kept
      reply(response, message === null ? 400 : 204)
    } else if (route === 'POST /session/save' && this.#draft.mode === 'edit') this.#save(body, response)
    else if (route === 'POST /session/leave') {
      reply(response, 204)
      this.#kept = left ?? this.#kept
      clearTimeout(this.#leaving)
      this.#leaving = setTimeout(() => this.leave(), patience)
    } else reply(response, 404)
    return true
  }

  #save(body: string, response: ServerResponse): void {
    const message = messageIn(body)
    if (message === null) {
      reply(response, 400)
      return
    }
    clearTimeout(this.#leaving)
    response.on('finish', () => this.#end({ saved: message, unsaved: null }))
    reply(response, 204)
  }

  #isToken(given: unknown): boolean {
    if (typeof given !== 'string') return false
    const [a, b] = [Buffer.from(given), Buffer.from(this.token)]
    return a.length === b.length && this.#crypto.timingSafeEqual(a, b)
  }
}

/** The first line of a text, and what comes after it; null where it has one line only. */
function cutAtLine(text: string): [string, string | null] {
  const end = text.indexOf('\n')
  return end < 0 ? [text, null] : [text.slice(0, end), text.slice(end + 1)]
}

function reply(response: ServerResponse, status: number, value?: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    connection: 'close',
  })
  response.end(value === undefined ? undefined : JSON.stringify(value))
}

/** The body as text; null where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function messageIn(body: string): string | null {
  try {
    const value: unknown = JSON.parse(body)
    const message = typeof value === 'object' && value !== null && 'message' in value ? value.message : null
    return typeof message === 'string' ? message : null
  } catch {
    return null
  }
}
