import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Trouble } from '../io.ts'
import { StaticFolder } from './static.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** A page that is being served on this machine only. */
export interface PageServer {
  /** `http://127.0.0.1:4173/` */
  readonly address: string
  close(): void
}

/**
 * Serves the built page on loopback, on the first of `ports` that is free (0 is any). `before` is asked first and
 * answers true for what it took. A request under another host's name is refused, as a page elsewhere could have
 * its own name point here.
 */
export async function servePage(
  ports: readonly number[],
  before?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>,
): Promise<PageServer> {
  const folder = fileURLToPath(new URL('../app', import.meta.url))
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Trouble('the page is not built; run npm run build')
  }
  const files = await StaticFolder.open(folder)
  const handler: Handler = async (request, response) => {
    const { port } = server.address() as AddressInfo
    if (request.headers.host !== `127.0.0.1:${port}` && request.headers.host !== `localhost:${port}`) {
      response.writeHead(421).end()
      return
    }
    if (await before?.(request, response)) return
    await files.answer(request, response)
  }
  // Loaded here, as the commands that serve nothing should not wait for it.
  const { createServer } = process.getBuiltinModule('node:http')
  const server = createServer((request, response) => {
    handler(request, response).catch(() => response.destroy())
  })
  await listen(server, ports)
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function listen(server: Server, [port, ...others]: readonly number[]): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject)
        resolve()
      })
    })
  } catch (error) {
    if (others.length === 0) {
      throw new Trouble(
        `cannot listen on port ${port}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
      )
    }
    await listen(server, others)
  }
}
