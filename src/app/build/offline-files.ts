import type { Plugin } from 'vite'

const fileName = 'service-worker.js'

/** What stands in the public folder and is needed offline; the page itself is `./`. */
const publicFiles = ['./', './icon.svg', './manifest.webmanifest']

/** Builds the service worker and writes the names of all built files into it. */
export function offline(): Plugin {
  return {
    name: 'whatwhy-offline',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      if (this.environment.config.consumer === 'client') {
        this.emitFile({ type: 'chunk', id: 'src/app/offline/service-worker.ts', fileName })
      }
    },
    generateBundle(_options, bundle) {
      const worker = bundle[fileName]
      if (worker?.type !== 'chunk') return
      const built = Object.keys(bundle).filter((name) => name !== fileName && name !== 'index.html')
      const list = JSON.stringify([...publicFiles, ...built.sort().map((name) => `./${name}`)])
      const filled = worker.code.replace(/JSON\.parse\([`'"]\[\][`'"]\)/, () => list)
      if (filled === worker.code) throw new Error('the service worker has no place for its files')
      worker.code = filled
    },
  }
}
