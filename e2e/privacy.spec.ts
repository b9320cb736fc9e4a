import { deflateRawSync } from 'node:zlib'
import { diff, mailbox } from './texts.ts'
import { inOneBrowser, expect, test } from './workbench-page.ts'

// Each uses much of the page, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 })

/** A word that stands in everything that is put in, and must be in nothing that goes out. */
const secret = 'embargoed7zq'
const hostile = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`

test(
  'no request carries what was pasted, whatever is used',
  inOneBrowser,
  async ({ workbench, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const sent: string[] = []
    // The context's requests are those of pages, workers and the service worker.
    context.on('request', (request) => {
      sent.push(
        `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
      )
    })
    await workbench.open()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await workbench.type(
      `Add ${secret} to the queue.\n\nThis adds teh ${secret}_reader, as it is faster.  It is.`,
    )
    await workbench.pasteDiff(diff.replaceAll('drainAll', secret))
    await expect(workbench.diff).toContainText(secret)
    await workbench.judged()
    await workbench.showChecklist()
    for (const name of ['Drafts', 'Share', 'Handbook', 'Settings', 'Compare']) {
      await workbench.button(name).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      if (name === 'Share') {
        await page.getByRole('checkbox', { name: 'With the diff' }).check()
        await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/#draft=/)
      }
      await page.keyboard.press('Escape')
    }
    await workbench.button('Copy').click()
    await workbench.button('New').click()
    await workbench.paste(workbench.message, mailbox.replaceAll('queue', secret))
    await expect(page.getByRole('navigation', { name: 'Patches' })).toBeVisible()
    const packed = deflateRawSync(JSON.stringify({ message: `Add ${secret}`, diff: null })).toString(
      'base64url',
    )
    await page.goto('about:blank')
    await workbench.open(`#draft=${packed}`)
    await expect.poll(() => workbench.text()).toBe(`Add ${secret}`)
    await page.reload()
    await expect(workbench.message).toBeVisible()
    expect(sent.length).toBeGreaterThan(5)
    expect(sent.filter((line) => line.includes(secret) || line.includes(packed.slice(0, 20)))).toEqual([])
    expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([])
  },
)

test('the policy refuses scripts in the page, strings as HTML and strings as code', async ({
  workbench,
  page,
  strays,
}) => {
  await workbench.open()
  const refused = await page.evaluate(async () => {
    // A debugger's own calls may evaluate strings; what a timer calls is the page's.
    const tries: Record<string, () => void> = {
      innerHTML: () => void (document.createElement('div').innerHTML = '<b>x</b>'),
      'document.write': () => document.write('<b>x</b>'),
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      // oxlint-disable-next-line no-eval
      eval: () => void (0, eval)('document.title = "run"'),
      // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
      Function: () => void new Function('document.title = "run"')(),
      'another policy': () =>
        void (window as unknown as { trustedTypes: { createPolicy(n: string, r: object): unknown } }).trustedTypes.createPolicy('other', {}),
      'a worker of another origin': () => void new Worker('https://example.org/worker.js'),
    } // prettier-ignore
    const names: string[] = []
    const isRefused = (attempt: () => void) =>
      new Promise<boolean>((resolve) => {
        setTimeout(() => {
          try {
            attempt()
            resolve(false)
          } catch {
            resolve(true)
          }
        })
      })
    for (const [name, attempt] of Object.entries(tries)) if (await isRefused(attempt)) names.push(name)
    const script = document.createElement('script')
    try {
      script.textContent = 'document.title = "inline"'
      document.head.append(script)
    } catch {
      // Refused already as a string.
    }
    if (document.title !== 'inline') names.push('inline script')
    return names
  })
  expect(refused.toSorted()).toEqual(
    [
      'innerHTML',
      'document.write',
      'insertAdjacentHTML',
      'eval',
      'Function',
      'another policy',
      'a worker of another origin',
      'inline script',
    ].toSorted(),
  )
  strays.length = 0
})

test('hostile texts are text wherever they come in', inOneBrowser, async ({ workbench, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await workbench.open()
  await workbench.type(`Add ${hostile} to teh ${hostile}`)
  await workbench.pasteDiff(
    `diff --git a/${hostile.replaceAll('/', '')} b/${hostile.replaceAll('/', '')}\n--- a/__proto__/constructor\n+++ b/__proto__/constructor\n@@ -1 +1 @@ ${hostile}\n-${hostile}\n+int __proto__ = toString(${hostile});\n`,
  )
  await workbench.showChecklist()
  await expect(workbench.cleaned).toContainText('<script>')
  await workbench.drop('.whatwhy.json', JSON.stringify({ name: hostile, width: 60 }))
  await expect(page.getByLabel('Convention').getByRole('option', { name: '<script>' })).toBeAttached()
  await workbench.drop(`${hostile}.whatwhy.json`, `{"${hostile.replaceAll('"', '')}": 1}`)
  await workbench.drop(
    '.whatwhy.json',
    '{"__proto__": {"polluted": 1}, "constructor": 1, "levels": {"__proto__": "must", "toString": "off"}}',
  )
  for (const name of ['Drafts', 'Settings', 'Handbook', 'Share']) {
    await workbench.button(name).first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  const payload = `{"__proto__": {"polluted": 1}, "message": ${JSON.stringify(hostile)}, "diff": {"a": 1}}`
  await page.goto('about:blank')
  await workbench.open(`#draft=${deflateRawSync(payload).toString('base64url')}`)
  await expect.poll(() => workbench.text()).toContain('<script>')
  expect(await page.title()).not.toBe('run')
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})

test('a link that unpacks to 200 MB opens as an empty page', inOneBrowser, async ({ workbench }) => {
  const bomb = deflateRawSync(Buffer.alloc(200_000_000, 'a')).toString('base64url')
  expect(bomb.length).toBeLessThan(300_000)
  await workbench.open(`#draft=${bomb}`)
  await workbench.type('Add a parser')
  await workbench.judged()
})
