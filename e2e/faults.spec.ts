import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { diff } from './texts.ts'
import { chromiumOnly, inOneBrowser, expect, test, WorkbenchPage } from './workbench-page.ts'

const words = 'Add a parser of queues\n\nWithout it the readers wait.'

// Each opens the page several times, on a machine that may be busy.
test.describe.configure({ timeout: 60_000 })

/** Loads the page again: the same text must stand in the editor. */
async function survivesReload(workbench: WorkbenchPage, text: string): Promise<void> {
  await workbench.page.reload()
  await expect(workbench.message).toBeVisible({ timeout: 15_000 })
  await expect.poll(() => workbench.text()).toBe(text)
}

test('a reload at any moment keeps every letter', async ({ workbench }) => {
  await workbench.open()
  let typed = ''
  for (const [word, wait] of [
    ['Add ', 0],
    ['a parser ', 30],
    ['of queues', 390],
    [' and lists', 410],
  ] as const) {
    await workbench.message.click()
    await workbench.page.keyboard.press('Control+End')
    await workbench.page.keyboard.insertText(word)
    await workbench.page.waitForTimeout(wait)
    typed += word
    await survivesReload(workbench, typed)
  }
})

/** Takes hold of the page's workers, so that a test can end them as the system would. */
async function catchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const workers: Worker[] = []
    const Native = Worker
    class Caught extends Native {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        workers.push(this)
      }
    }
    Object.assign(window, { Worker: Caught, caughtWorkers: workers })
  })
}

const killWorkers = (page: Page) =>
  page.evaluate(() => {
    const { caughtWorkers } = window as unknown as { caughtWorkers: Worker[] }
    for (const worker of caughtWorkers.splice(0)) {
      worker.terminate()
      worker.dispatchEvent(new ErrorEvent('error', { message: 'killed' }))
    }
  })

test(
  'a worker that is killed again and again is replaced, and the text is judged',
  inOneBrowser,
  async ({ workbench, page }) => {
    await catchWorkers(page)
    await workbench.open()
    await workbench.type(words)
    await workbench.pasteDiff(diff)
    for (let i = 0; i < 3; i++) {
      await killWorkers(page)
      await page.keyboard.press('Control+End')
      await workbench.type('.')
      await workbench.judged()
    }
    await expect(workbench.diff).toContainText('drainAll')
    await expect(workbench.cleaned).toContainText('the readers wait')
    expect(await workbench.text()).toContain('the readers wait')
  },
)

test(
  'a full storage gives up diffs before words, and says what it cannot keep',
  inOneBrowser,
  async ({ workbench, page }) => {
    await workbench.open()
    // All but some thousand characters are taken, in pieces that get smaller.
    await page.evaluate(() => {
      for (let size = 1 << 22, i = 0; size > 2000; i++) {
        try {
          localStorage.setItem(`other:${i}`, 'x'.repeat(size))
        } catch {
          size >>= 1
        }
      }
    })
    await workbench.type(words)
    await workbench.pasteDiff(`${diff}${'+int x;\n'.repeat(20_000)}`)
    await expect(workbench.diff).toContainText('drainAll')
    await page.waitForTimeout(600)
    await survivesReload(workbench, words)
    await expect(page.getByText(/The diff of this draft .* paste it again/)).toBeVisible()
    await page.evaluate(() => {
      for (let i = 0; ; i++) {
        try {
          localStorage.setItem(`rest:${i}`, 'x'.repeat(10))
        } catch {
          return
        }
      }
    })
    await workbench.message.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(' They wait for each other.'.repeat(40))
    await expect(page.getByText(/keeps nothing for this page|storage/i).first()).toBeVisible()
    expect(await workbench.text()).toContain('They wait for each other.')
  },
)

// Driven so, Firefox runs the start script where there is no storage yet: an error of the page.
test(
  'kept data that is damaged, hostile or of a newer version is left alone, and harms nothing',
  chromiumOnly,
  async ({ workbench, page }) => {
    const strange = {
    'whatwhy:draft:damaged': '{"message": "Add',
    'whatwhy:draft:newer': '{"version": 9, "texts": ["A text of the future"], "savedAt": 9e15}',
    'whatwhy:draft:hostile': '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "message": "<img src=x onerror=alert(1)>", "diff": 7, "ignored": [{}, "__proto__"], "savedAt": -1}',
    'whatwhy:settings': '{"theme": 9, "levels": {"__proto__": "must", "constructor": "off", "subject-no-period": "loud"}, "dictionary": "no", "own": {"name": "<b>x</b>", "json": "{"}}',
  } // prettier-ignore
    await page.addInitScript((entries) => {
      if (sessionStorage.getItem('whatwhy:open')) return
      sessionStorage.setItem('whatwhy:open', 'newer')
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
    }, strange)
    await workbench.open()
    const hostile = '<img src=x onerror=alert(1)>'
    await expect.poll(() => workbench.text()).toBe(hostile)
    await workbench.message.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(`\n\n${words}`)
    await workbench.judged()
    await page.waitForTimeout(600)
    const kept = await page.evaluate(() => ({ ...localStorage }))
    for (const key of ['whatwhy:draft:damaged', 'whatwhy:draft:newer'] as const)
      expect(kept[key]).toBe(strange[key])
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    await workbench.button('Drafts').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await survivesReload(workbench, `${hostile}\n\n${words}`)
  },
)

test('two tabs on one draft: the second works on a copy, and neither loses a word', async ({
  workbench,
  page,
  context,
}) => {
  await workbench.open()
  await workbench.type('Of the first tab')
  await page.waitForTimeout(600)
  const second = new WorkbenchPage(await context.newPage())
  await second.open()
  await second.button('Drafts').click()
  await second.page.getByRole('dialog').getByRole('button', { name: 'Of the first tab', exact: true }).click()
  await expect(second.page.getByText('Another tab has this draft open')).toBeVisible()
  await second.message.click()
  await second.page.keyboard.press('Control+End')
  await second.page.keyboard.insertText(', changed in the second')
  await second.page.waitForTimeout(600)
  await workbench.message.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(', changed there')
  await page.waitForTimeout(600)
  await survivesReload(workbench, 'Of the first tab, changed there')
  await survivesReload(second, 'Of the first tab, changed in the second')
})

test('a clock that jumps back and forth loses no draft', inOneBrowser, async ({ workbench, page }) => {
  await page.clock.setFixedTime(new Date('2030-01-01T12:00:00Z'))
  await workbench.open()
  await workbench.type('Written in the future')
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  await page.clock.setFixedTime(new Date('2020-01-01T12:00:00Z'))
  await workbench.message.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(', and in the past')
  await survivesReload(workbench, 'Written in the future, and in the past')
  await workbench.button('New').click()
  await workbench.type('Newer, by an older clock')
  await survivesReload(workbench, 'Newer, by an older clock')
  await page.clock.setFixedTime(new Date('2060-01-01T12:00:00Z'))
  await workbench.message.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(', kept for decades')
  await survivesReload(workbench, 'Newer, by an older clock, kept for decades')
  await page.clock.setFixedTime(new Date('2026-01-01T12:00:00Z'))
  await survivesReload(workbench, 'Newer, by an older clock, kept for decades')
})

// A clipboard made by a script reaches Firefox's page empty, and 46 MB are too many to hand over otherwise.
test(
  'a diff of 46 MB takes no word with it when the page is loaded again',
  chromiumOnly,
  async ({ workbench, page }) => {
    await workbench.open()
    await workbench.type(words)
    await page.getByRole('textbox', { name: 'Paste the diff here' }).evaluate((element) => {
      const clipboardData = new DataTransfer()
      const file = `diff --git a/f.c b/f.c\n--- a/f.c\n+++ b/f.c\n@@ -0,0 +1,400 @@\n${'+int value = 1;\n'.repeat(400)}`
      clipboardData.setData('text/plain', file.repeat(46e6 / file.length))
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await expect(page.getByText('too much to show as text')).toBeVisible()
    await page.waitForTimeout(600)
    await survivesReload(workbench, words)
    await expect(page.getByText(/The diff of this draft \(46 MB\) was too large to keep/)).toBeVisible()
  },
)

test('a new version fetched while a text is edited leaves the open page all of its own files', async ({
  baseURL,
  browser,
}) => {
  // A server that passes on what is built, until it has another version and nothing of the first.
  let updated = false
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, baseURL)
    const answer = async (): Promise<[number, string, string | Buffer]> => {
      if (updated && pathname === '/assets/of-the-update.js') return [200, 'text/javascript', 'export {}']
      if (updated && pathname.startsWith('/assets/')) return [404, 'text/plain', '']
      const from = await fetch(new URL(pathname, baseURL))
      const type = from.headers.get('content-type') ?? 'text/plain'
      if (pathname !== '/service-worker.js' || !updated)
        return [from.status, type, Buffer.from(await from.arrayBuffer())]
      const files = '["./","./icon.svg","./manifest.webmanifest","./assets/of-the-update.js"]'
      return [200, type, (await from.text()).replace(/\["\.\/".*?\]/, files)]
    }
    void answer().then(([status, type, body]) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  })
  try {
    const page = await context.newPage()
    const caches = () => page.evaluate(async () => (await window.caches.keys()).length)
    const workbench = new WorkbenchPage(page)
    await workbench.open()
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.reload()
    await workbench.type(words)
    updated = true
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    await expect.poll(caches).toBe(2)
    await expect(page.getByText('A newer Whatwhy is ready.')).toBeVisible()
    await page.waitForTimeout(500)
    expect(await caches()).toBe(2)
    await workbench.button('Settings').click()
    await expect(workbench.button('Forget everything…')).toBeVisible()
    expect(await workbench.text()).toBe(words)
  } finally {
    await context.close()
    server.close()
  }
})

test(
  'what one tab forgets is not written again by another that closes',
  inOneBrowser,
  async ({ workbench, page, context }) => {
    await workbench.open()
    await workbench.type('A secret of the first tab')
    await page.waitForTimeout(600)
    const second = new WorkbenchPage(await context.newPage())
    await second.open()
    await second.button('Settings').click()
    await second.button('Forget everything…').click()
    await second.button('Yes, forget all drafts and settings').click()
    await expect(page.getByText('Another tab has forgotten everything.')).toBeVisible()
    expect(await workbench.text()).toBe('A secret of the first tab')
    await page.close()
    expect(await second.page.evaluate(() => Object.values(localStorage).join())).not.toContain('A secret')
  },
)
