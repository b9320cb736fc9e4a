#!/usr/bin/env node
// Takes a small picture of each view of the built page into e2e/views (or a folder named): `npm run views`.
// Pictures are to be looked at, not compared: fonts and machines differ. `--full` takes them in full size.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from '../scripts/browser.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const options = process.argv.slice(2)
const full = options.includes('--full')
const only = options
  .find((o) => o.startsWith('--only='))
  ?.slice(7)
  .split(',')
const into = path.resolve(options.find((o) => !o.startsWith('--')) ?? path.join(root, 'e2e/views'))
const port = 4318

/** @typedef {import('playwright-core').Page} Page */

const example = async (/** @type {Page} */ page) => {
  await page.getByRole('button', { name: 'Try an example' }).click()
  await page.getByRole('article').first().waitFor()
}
const button = (/** @type {Page} */ page, /** @type {string} */ name) =>
  page.getByRole('button', { name, exact: true }).click()

/** How each view is reached from an empty page. @type {Record<string, (page: Page) => Promise<void>>} */
const views = {
  empty: async () => {},
  reply: example,
  answer: async (page) => {
    await example(page)
    const box = page.getByRole('tabpanel').getByRole('textbox').first()
    await box.fill('every store_get() read the whole log, which took seconds on large logs')
  },
  answered: async (page) => {
    await views.answer?.(page)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Undo' }).waitFor()
  },
  checklist: async (page) => {
    await example(page)
    await page.getByRole('tab', { name: /Checklist/ }).click()
    await page.locator('[data-check]').first().waitFor()
  },
  finding: async (page) => {
    await example(page)
    await page.locator('.cm-line .finding').first().hover()
    await page.getByRole('group', { name: 'What is found here' }).waitFor()
  },
  compare: async (page) => {
    await example(page)
    await button(page, 'Compare')
    await page.getByRole('dialog').getByRole('deletion').first().waitFor()
  },
  versions: async (page) => {
    await example(page)
    await button(page, 'Judge a new version')
    await page.keyboard.press('f')
    await page.getByRole('tabpanel').getByText('Answered').waitFor()
  },
  drafts: async (page) => {
    await example(page)
    await button(page, 'Drafts')
  },
  share: async (page) => {
    await example(page)
    await button(page, 'Share')
    await page.getByRole('dialog').getByRole('textbox').waitFor()
  },
  handbook: async (page) => {
    await button(page, 'Handbook')
    await page.getByRole('dialog').locator('mark').first().waitFor()
  },
  settings: (page) => button(page, 'Settings'),
  keys: (page) => button(page, 'Keys'),
  skip: (page) => page.keyboard.press('Tab'),
}

const looks = [
  { name: 'light', viewport: { width: 1280, height: 800 }, colorScheme: /** @type {const} */ ('light') },
  { name: 'dark', viewport: { width: 1280, height: 800 }, colorScheme: /** @type {const} */ ('dark') },
  { name: '360', viewport: { width: 360, height: 780 }, colorScheme: /** @type {const} */ ('light') },
]

const server = spawn('npx', ['vite', 'preview', '--strictPort', '--port', String(port)], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
})
await new Promise((resolve) => server.stdout.once('data', resolve))
const browser = await chromium.launch({ ...findBrowser() })
try {
  fs.mkdirSync(into, { recursive: true })
  for (const { name: look, ...screen } of looks) {
    for (const [view, reach] of Object.entries(views)) {
      if (only && !only.includes(view)) continue
      const context = await browser.newContext({ ...screen, reducedMotion: 'reduce' })
      const page = await context.newPage()
      await page.goto(`http://127.0.0.1:${port}/`)
      await page.getByRole('textbox', { name: 'Commit message' }).waitFor()
      await reach(page)
      await page.waitForTimeout(600)
      await take(page, path.join(into, `${view}-${look}`))
      await context.close()
    }
  }
} finally {
  await browser.close()
  process.kill(-(server.pid ?? 0))
}

async function take(/** @type {Page} */ page, /** @type {string} */ file) {
  if (full) {
    await page.screenshot({ path: `${file}.png` })
    return
  }
  const session = await page.context().newCDPSession(page)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const top = await page.evaluate(() => scrollY)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 40,
    clip: { x: 0, y: top, width, height, scale: width > 400 ? 0.5 : 0.8 },
  })
  fs.writeFileSync(`${file}.webp`, Buffer.from(data, 'base64'))
}
