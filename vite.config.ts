/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { chmod } from 'node:fs/promises'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { offline } from './src/app/offline/plugin.ts'
import { contentSecurityPolicy } from './src/app/shell/policy.ts'

/** Trained weights, and what the analysis knows of words. */
const wordsAndWeights = /\.json$|\/analysis\/words\//

const app: UserConfig = {
  plugins: [react(), contentSecurityPolicy(), offline()],
  base: './',
  build: {
    outDir: 'dist/app',
    target: ['es2023', 'chrome123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: {
    format: 'es',
    // Word lists and weights apart from the code: they change less often.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'data', test: wordsAndWeights }] } } },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
}

/** Lets the built command line be run by its name. */
const executable: Plugin = {
  name: 'whatwhy-executable',
  writeBundle: ({ dir }) => chmod(`${dir}/whatwhy.mjs`, 0o755),
}

/** The command line: one file that needs nothing at run time. */
const cli: UserConfig = {
  plugins: [executable],
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'whatwhy.mjs', codeSplitting: false } },
  },
  ssr: { noExternal: true },
}

export default defineConfig(({ mode }) => ({
  ...(mode === 'cli' ? cli : app),
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/cli/testing/build.ts',
    // Processes, repositories and properties take their time on a busy machine.
    testTimeout: 30_000,
  },
}))
