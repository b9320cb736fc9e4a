#!/usr/bin/env node
// Finds a browser for the tests of the page; with --ensure installs one where there is none.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const fetched = path.join(root, 'node_modules/.cache/e2e-chromium')

/**
 * @typedef {object} Browser
 * @property {string} [executablePath] Absent where Playwright finds its own.
 * @property {Record<string, string>} [env] What the browser needs in its environment beside our own.
 */

/**
 * The browser to test with, or null: one named by hand, Playwright's own, one fetched from npm before, then
 * whatever Chromium the machine has.
 * @returns {Browser | null}
 */
export function findBrowser() {
  return named() ?? playwrights() ?? fromNpm() ?? installed()
}

/** @returns {Browser | null} */
function named() {
  const executablePath = process.env.E2E_BROWSER || process.env.CHROME_PATH
  if (!executablePath) return null
  if (!runs(executablePath)) throw new Error(`E2E_BROWSER or CHROME_PATH cannot be run: ${executablePath}`)
  return { executablePath }
}

/** @returns {Browser | null} */
function playwrights() {
  const { chromium } = require('playwright-core')
  const full = chromium.executablePath()
  if (fs.existsSync(full)) return {}
  // `--only-shell` puts the shell beside the folder that executablePath() names: chromium-1234/ -> chromium_headless_shell-1234/.
  const folder = full.split(path.sep).find((part) => /^chromium-\d+$/.test(part))
  if (!folder) return null
  const shell = full.slice(0, full.indexOf(folder)) + folder.replace('chromium-', 'chromium_headless_shell-')
  return fs.existsSync(path.join(shell, 'INSTALLATION_COMPLETE')) ? {} : null
}

/** @returns {Browser | null} */
function fromNpm() {
  const executablePath = path.join(fetched, 'bin/chromium')
  if (!fs.existsSync(executablePath)) return null
  const libraries = fs.readFileSync(path.join(fetched, 'bin/libraries'), 'utf8').trim()
  return { executablePath, env: { LD_LIBRARY_PATH: libraries } }
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
]

const usualPlaces = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
]

/** @returns {Browser | null} */
function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...usualPlaces,
  ]
  const executablePath = candidates.find((file) => fs.existsSync(file) && !isSnapStub(file) && runs(file))
  return executablePath ? { executablePath } : null
}

/**
 * A Firefox on the path, which some of the tests run in as well, or null. Only the long-term release: the pinned
 * Playwright is known to drive that one.
 * @returns {Browser | null}
 */
export function findFirefox() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const candidates = folders.map((folder) => path.join(folder, 'firefox-esr'))
  const executablePath = candidates.find((file) => fs.existsSync(file) && runs(file))
  return executablePath ? { executablePath } : null
}

/** Ubuntu's chromium-browser is a script that only says to install the snap. */
function isSnapStub(/** @type {string} */ file) {
  if (fs.statSync(file).size > 64 * 1024) return false
  return fs.readFileSync(file, 'latin1').includes('/snap/bin/chromium')
}

function runs(/** @type {string} */ file) {
  if (process.platform === 'win32') return fs.existsSync(file)
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

/**
 * Finds a browser or installs one; throws with one sentence on what to do where nothing works.
 * @returns {Browser}
 */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  const ways = [fromApt, fromPlaywright, fetchFromNpm]
  for (const way of ways) {
    if (!way()) continue
    const now = findBrowser()
    if (now) return now
  }
  throw new Error('No browser for the tests: install Chromium or Chrome, or name one in E2E_BROWSER.')
}

function fromApt() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/etc/debian_version')) return false
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  console.log('Installing chromium with apt for the browser tests (about 110 MB).')
  succeeds('apt-get', [...options, 'update'], { env })
  return succeeds('apt-get', [...options, 'install', '-y', '--no-install-recommends', 'chromium'], { env })
}

function fromPlaywright() {
  console.log("Fetching Playwright's own browser.")
  const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js')
  return succeeds(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  })
}

function fetchFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false
  console.log('Fetching a browser from npm.')
  fs.mkdirSync(fetched, { recursive: true })
  const install = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--prefix',
    fetched,
    '@sparticuz/chromium@153.0.0',
  ]
  if (!succeeds('npm', install)) return false
  // The package unpacks to the temporary folder, and its libraries only where it believes to run on Lambda.
  const unpacked = path.join(fetched, 'bin')
  fs.mkdirSync(unpacked, { recursive: true })
  const entry = pathToFileURL(path.join(fetched, 'node_modules/@sparticuz/chromium/build/index.js')).href
  const program = `const { default: c } = await import(${JSON.stringify(entry)}); await c.executablePath()`
  return (
    succeeds(process.execPath, ['--input-type=module', '-e', program], {
      env: { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: unpacked },
    }) && (fs.writeFileSync(path.join(unpacked, 'libraries'), path.join(unpacked, 'al2023/lib')), true)
  )
}

function succeeds(/** @type {string} */ command, /** @type {string[]} */ args, { env = {} } = {}) {
  try {
    execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: false })
    return true
  } catch {
    return false
  }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const browser = process.argv.includes('--ensure') ? ensureBrowser() : findBrowser()
    console.log(browser ? `Browser: ${browser.executablePath ?? "Playwright's own"}` : 'No browser found.')
    if (!browser) process.exitCode = 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
