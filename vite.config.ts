import react from '@vitejs/plugin-react'
import { chmod } from 'node:fs/promises'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { checksWithout, contentSecurityPolicy, offline } from './src/app/build/index.ts'
import type { ViteUserConfig } from 'vitest/config'
import { asOneFile, writeStartCache } from './scripts/one-file.mjs'
import { writeTypes } from './scripts/types.mjs'

/** Trained weights, what the analysis knows of words, terms and languages, and what each convention says. */
const wordsAndWeights =
  /\.json$|\/analysis\/(?:words|terms)\/|\/(?:vague-words|subject-words|kind-words|cues|definition-patterns|conventions\/(?!all|convention|custom|detect)[a-z]+)\.ts$/

const app: UserConfig = {
  plugins: [react(), contentSecurityPolicy(), offline(), checksWithout('run')],
  base: './',
  build: {
    outDir: 'dist/app',
    target: ['es2023', 'chrome123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The comparison's own packages apart from what it shares with the editors.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /@(?:lezer|codemirror)\//, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'editor', test: /@codemirror\/(?:view|state)/, priority: 1 },
            { name: 'compare', test: /@codemirror\/(?:merge|language)|@lezer/ },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [checksWithout('reason', 'examples')],
    // Word lists and weights apart from the code: they change less often.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'data', test: wordsAndWeights }] } } },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
}

/** Puts the program into a file that starts it fast, and can be run by its name. */
const quickStart: Plugin = {
  name: 'whatwhy-quick-start',
  generateBundle(_options, bundle) {
    const chunk = bundle['whatwhy.mjs']
    if (chunk?.type === 'chunk') chunk.code = asOneFile(chunk.code)
  },
  async writeBundle({ dir }) {
    await chmod(`${dir}/whatwhy.mjs`, 0o755)
    writeStartCache(`${dir}/whatwhy.mjs`)
  },
}

/** The command line: one file that needs nothing at run time. */
const cli: UserConfig = {
  plugins: [quickStart],
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    // What is not there need not be read: a fifth of the time that a short command takes.
    minify: true,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'whatwhy.mjs', codeSplitting: false } },
  },
  ssr: { noExternal: true },
}

/** Writes the library's types beside it. */
const typesOfTheDoor: Plugin = {
  name: 'whatwhy-types',
  writeBundle: ({ dir }) => writeTypes(dir!),
}

/** The analysis for others to import: one file that needs nothing, with the types of its door beside it. */
const library: UserConfig = {
  plugins: [typesOfTheDoor],
  publicDir: false,
  build: {
    ssr: 'src/analysis/index.ts',
    outDir: 'dist/library',
    target: 'es2023',
    rolldownOptions: { output: { entryFileNames: 'index.js', codeSplitting: false } },
  },
  ssr: { noExternal: true },
}

const builds: Readonly<Record<string, UserConfig>> = { cli, library }

const processes = 'src/**/*.process.test.ts'

/** What runs in the tests' own process. */
const unitTests: ViteUserConfig['test'] = {
  include: ['src/**/*.test.ts'],
  exclude: [processes],
  // Repositories and properties take their time on a busy machine.
  testTimeout: 30_000,
  setupFiles: ['scripts/fixed-seed.mjs'],
}

/** The built command line, run as its users run it: `vitest run --mode process`. */
const processTests: ViteUserConfig['test'] = {
  include: [processes],
  globalSetup: 'src/cli/testing/build.ts',
  testTimeout: 60_000,
}

export default defineConfig(({ mode }) => ({
  ...(builds[mode] ?? app),
  test: mode === 'process' ? processTests : unitTests,
}))
