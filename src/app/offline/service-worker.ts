/** The part of a service worker's world in use; its own library clashes with that of pages. */
interface ServiceWorkerScope {
  addEventListener(
    type: 'install' | 'activate',
    listen: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void
  addEventListener(
    type: 'fetch',
    listen: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void
  addEventListener(
    type: 'message',
    listen: (event: { readonly data: unknown; waitUntil(work: Promise<unknown>): void }) => void,
  ): void
  skipWaiting(): Promise<void>
  readonly clients: {
    matchAll(filter: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]>
  }
}

const scope = globalThis as unknown as ServiceWorkerScope

/** The page's files; the build writes them in, so that this file changes when one of them does. */
const files = JSON.parse('[]') as readonly string[]

const prefix = 'whatwhy-'
const cacheName = prefix + hash(files.join())

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll([...files]))
      .then(() => scope.skipWaiting()),
  )
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches(0))
})

// A page that has loaded says which file it runs; where that is one of this version, the page needs no older one.
scope.addEventListener('message', (event) => {
  const { data } = event
  if (typeof data === 'string' && files.some((file) => data.endsWith(file.slice(1))))
    event.waitUntil(dropOldCaches(1))
})

/** Older versions' files go once no more than `pages` are open: one that is may yet fetch a part of its own version. */
async function dropOldCaches(pages: number): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.length > pages) return
  const names = await caches.keys()
  await Promise.all(names.filter((n) => n.startsWith(prefix) && n !== cacheName).map((n) => caches.delete(n)))
}

scope.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).pathname.startsWith('/session/')) return
  event.respondWith(request.mode === 'navigate' ? freshPage(request) : keptFile(request))
})

/** The page from the network, so that a new version is seen at once; the kept one where there is none. */
async function freshPage(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match('./', { ignoreVary: true, cacheName })) ?? Response.error()
  }
}

/** Files carry their content's hash in their names, so what is kept is what the server has. */
async function keptFile(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

function hash(text: string): string {
  let h = 0
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, 31) + text.charCodeAt(i)) | 0
  return (h >>> 0).toString(36)
}
