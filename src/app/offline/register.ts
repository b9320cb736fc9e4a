import { trustedUrl } from '../shell/trusted-url.ts'

/** Keeps the page for offline use; the development server and a browser without service workers go without. */
export function keepForOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  const url = trustedUrl(new URL('service-worker.js', document.baseURI).href)
  navigator.serviceWorker.register(url).catch(() => {
    // Refused, as in some private windows: the page works, only not offline.
  })
}
