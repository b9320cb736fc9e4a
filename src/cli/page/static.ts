import { createReadStream } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.gz': 'application/gzip',
}

/** Answers with a file of one folder, and with nothing outside of it. */
export class StaticFolder {
  readonly #root: string
  readonly #policy: string

  private constructor(root: string, policy: string) {
    this.#root = root
    this.#policy = policy
  }

  /** Opens a folder with an index.html, whose own content security policy is then sent as a header too. */
  static async open(folder: string): Promise<StaticFolder> {
    const root = await realpath(folder)
    const index = await readFile(path.join(root, 'index.html'), 'utf8')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(index)?.[1]
      ?.replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
    return new StaticFolder(root, `${policy ?? "default-src 'self'"}; frame-ancestors 'none'`)
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const found = await this.#find(request.url ?? '/')
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
      return
    }
    response.writeHead(200, {
      'content-type': types[path.extname(found.file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'content-security-policy': this.#policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      // Built files carry a hash in their name; the page itself must be asked for again.
      'cache-control': found.file.includes(`${path.sep}assets${path.sep}`)
        ? 'max-age=31536000, immutable'
        : 'no-cache',
    })
    if (request.method === 'HEAD') response.end()
    else
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response)
  }

  /** The file that a request's path means, links followed; null where it is none or leaves the folder. */
  async #find(url: string): Promise<{ file: string; size: number } | null> {
    try {
      const name = decodeURIComponent(url.split(/[?#]/, 1)[0]!)
      if (name.includes('\0') || name.includes('\\')) return null
      const asked = path.join(this.#root, name.endsWith('/') ? `${name}index.html` : name)
      const file = await realpath(asked)
      const inside = file.startsWith(this.#root + path.sep)
      const { size, ...kind } = await stat(file)
      return inside && (kind.mode & 0o170000) === 0o100000 ? { file, size } : null
    } catch {
      return null
    }
  }
}
