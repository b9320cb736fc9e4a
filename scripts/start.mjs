#!/usr/bin/env node
// `npm start`: builds where the build is missing or older than its sources, and serves the page on this machine.
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, isStale } from './build.mjs'

const program = path.join(path.dirname(fileURLToPath(import.meta.url)), '../dist/cli/whatwhy.mjs')

if (isStale()) {
  console.log('Building ...')
  build()
}
// The command line serves the page as it does for `whatwhy open`; PORT is respected there.
process.argv = [process.execPath, program, 'open', '--no-browser']
await import(pathToFileURL(program).href)
