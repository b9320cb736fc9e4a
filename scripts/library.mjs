import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
export const cache = path.join(root, 'node_modules/.cache/whatwhy')

/**
 * Builds the analysis library as it is now, in the form in which it ships, and loads it.
 * @returns {Promise<typeof import('../src/analysis/index.ts')>}
 */
export const loadLibrary = () => load('src/analysis/index.ts', 'analysis')

/** Builds and loads a module of the sources, by its path from the root; `name` is the built file's. */
export async function load(entry, name) {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: cache,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  })
  return import(pathToFileURL(path.join(cache, `${name}.mjs`)).href)
}
