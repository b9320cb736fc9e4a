import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { cache } from '../library.mjs'

export const peers = path.join(cache, 'peers')
const wanted = [
  '@commitlint/cli@20',
  '@commitlint/config-conventional@20',
  '@commitlint/lint@20',
  'parse-diff@0.11',
]

/** Fetches what can be compared with into the cache: nothing that the project itself needs. */
export function fetchPeers() {
  fs.mkdirSync(peers, { recursive: true })
  fs.writeFileSync(path.join(peers, 'package.json'), '{"private": true}\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', peers, ...wanted], {
    stdio: 'inherit',
  })
}

export const hasPeers = () => fs.existsSync(path.join(peers, 'node_modules/@commitlint/cli'))

async function load(/** @type {string} */ name) {
  try {
    const found = createRequire(path.join(peers, 'package.json')).resolve(name)
    const { default: peer } = await import(pathToFileURL(found).href)
    return peer
  } catch {
    return null
  }
}

/**
 * commitlint's `lint` with its conventional rules; null where it was not fetched.
 * @returns {Promise<((message: string) => unknown) | null>}
 */
export async function commitlint() {
  const lint = await load('@commitlint/lint')
  const config = await load('@commitlint/config-conventional')
  return lint && config && ((/** @type {string} */ message) => lint(message, config.rules))
}

/** @returns {Promise<((diff: string) => unknown) | null>} */
export const parseDiff = () => load('parse-diff')
