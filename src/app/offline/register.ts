import { trustedUrl } from '../browser/index.ts'

/**
 * Keeps the page for offline use, and tells when a newer version of it has been fetched; the development server and a
 * browser without service workers go without.
 */
export function keepForOffline(onUpdate: (load: () => void) => void): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const url = trustedUrl(new URL('service-worker.js', document.baseURI).href)
  void serviceWorker.ready.then(({ active }) => active?.postMessage(import.meta.url))
  serviceWorker.register(url).then(
    (registration) => {
      registration.addEventListener('updatefound', () => {
        // The first version of all replaces nothing.
        if (!registration.active) return
        const { installing } = registration
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'activated') onUpdate(() => location.reload())
        })
      })
    },
    () => {
      // Refused, as in some private windows: the page works, only not offline.
    },
  )
}
