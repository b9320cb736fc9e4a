import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
export const cache = path.join(root, 'node_modules/.cache/whatwhy')

/**
 * Builds the analysis library as it is now, in the form in which it ships, and loads it.
 * @returns {Promise<typeof import('../src/analysis/index.ts')>}
 */
export async function loadLibrary() {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/analysis/index.ts',
      outDir: cache,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'analysis.mjs', codeSplitting: false } },
    },
  })
  return import(pathToFileURL(path.join(cache, 'analysis.mjs')).href)
}
