import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

const root = fileURLToPath(new URL('../../..', import.meta.url))

declare module 'vitest' {
  interface ProvidedContext {
    /** The built command line. */
    readonly program: string
  }
}

/** Builds the command line once for all tests that run it as a process, beside a page of one line. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'whatwhy-build-'))
  // Another user runs it too.
  chmodSync(folder, 0o755)
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const args = ['build', '--mode', 'cli', '--outDir', path.join(folder, 'cli'), '--logLevel', 'error']
  execFileSync(process.execPath, [vite, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  mkdirSync(path.join(folder, 'app'))
  writeFileSync(path.join(folder, 'app/index.html'), '<!doctype html><title>Page</title>\n')
  writeFileSync(path.join(folder, 'secret.txt'), 'secret\n')
  project.provide('program', path.join(folder, 'cli/whatwhy.mjs'))
  return () => rmSync(folder, { recursive: true, force: true })
}
