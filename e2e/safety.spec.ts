import { chromiumOnly, expect, test } from './workbench-page.ts'

test('the policy lets nothing out', async ({ workbench, page, strays }) => {
  await workbench.open()
  const sent = await page.evaluate(async () => {
    const tries = [
      fetch('https://example.org/?x').then(() => 'fetch'),
      new Promise((resolve, reject) => {
        const image = new Image()
        image.onload = () => resolve('image')
        image.onerror = reject
        image.src = 'https://example.org/x.png'
      }),
    ]
    return (await Promise.allSettled(tries)).filter((t) => t.status === 'fulfilled').length
  })
  expect(sent).toBe(0)
  strays.length = 0
})

test('what is pasted is shown as text and never run', async ({ workbench, page }) => {
  await workbench.open()
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>\u202eabc\u0000'
  await workbench.type(`Add ${hostile}`)
  await workbench.pasteDiff(`--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+${hostile}\n`)
  await workbench.showChecklist()
  await expect(workbench.cleaned).toContainText('<script>')
  await expect(workbench.diff).toContainText('<script>')
  expect(await page.title()).toContain('Whatwhy')
})

// A clipboard made by a script reaches Firefox's page empty, and 46 MB are too many to hand over otherwise.
test(
  '46 MB of diff are read, can be stopped, and leave typing as quick as without',
  chromiumOnly,
  async ({ workbench, page }) => {
    await workbench.open()
    const catcher = page.getByRole('textbox', { name: 'Paste the diff here' })
    const paste = () =>
      catcher.evaluate((element) => {
        const added = (i: number) => `+int value_${i} = ${i};\n`.repeat(400)
        const file = (i: number) =>
          `diff --git a/f${i}.c b/f${i}.c\n--- a/f${i}.c\n+++ b/f${i}.c\n@@ -0,0 +1,400 @@\n${added(i)}`
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', Array.from({ length: 5000 }, (_, i) => file(i)).join(''))
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      })
    // A quick machine reads on before a pointer gets there, so the button is pressed as it appears.
    const stoppedAt = (words: RegExp) =>
      page.evaluate(
        (at) =>
          new Promise<void>((resolve) => {
            const observer = new MutationObserver(() => {
              const stop = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Stop')
              if (!stop || !at.test(stop.parentElement!.textContent)) return
              observer.disconnect()
              stop.click()
              resolve()
            })
            observer.observe(document.body, { childList: true, characterData: true, subtree: true })
          }),
        words,
      )
    for (const words of [/read/, /[1-9]\d? % looked into/]) {
      const stopped = stoppedAt(words)
      await paste()
      await stopped
      await expect(catcher).toBeVisible()
    }
    await workbench.type('Add values')
    await workbench.judged()
    await paste()
    const stillReading = workbench.report.getByText('I am still reading the diff')
    await expect(stillReading).toBeVisible()
    await expect(page.getByText('too much to show as text')).toBeVisible()
    await expect(page.getByText(/and 4,800 more files/)).toBeVisible()
    await workbench.message.click()
    const times = await workbench.message.evaluate(async (element) => {
      const times: number[] = []
      for (const letter of ' that are read by their name') {
        const start = performance.now()
        document.execCommand('insertText', false, letter)
        element.getBoundingClientRect()
        times.push(performance.now() - start)
        await new Promise((resolve) => setTimeout(resolve, 15))
      }
      return times.sort((a, b) => a - b)
    })
    expect(times[times.length >> 1]).toBeLessThan(16)
    await expect(stillReading).toBeHidden()
    await page.setViewportSize({ width: 360, height: 780 })
    // What is said of the diff leaves room for its files.
    const files = page.getByText('too much to show as text').locator('..')
    expect((await files.boundingBox())!.height).toBeGreaterThan(90)
  },
)

test('works offline after the first visit', async ({ workbench, page, context, strays }) => {
  await workbench.open()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(
    async () => (await (await caches.open((await caches.keys())[0]!)).keys()).length > 5,
  )
  await context.setOffline(true)
  await page.reload()
  await workbench.type('Add a parser.')
  await workbench.showChecklist()
  await expect(workbench.check('subject-no-period')).toHaveAttribute('data-state', 'open')
  strays.length = 0
})
