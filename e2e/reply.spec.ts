import { diff } from './texts.ts'
import { inOneBrowser, expect, test } from './workbench-page.ts'

test.beforeEach(async ({ workbench }) => {
  await workbench.open()
  await workbench.tryExample()
})

test('the example shows its reply, and lights up what belongs together', async ({ workbench, page }) => {
  await expect(workbench.verdict).toContainText(/Needs work|Better written anew/)
  await expect(workbench.diff).toContainText('store/reader.c')
  await expect(workbench.report.getByRole('article')).not.toHaveCount(0)
  await workbench.message.getByText('store_get()').first().click()
  await expect(workbench.litLines.first()).toBeVisible()
  await workbench.showChecklist()
  await workbench
    .check('repeated-word')
    .getByRole('button', { name: /the the/ })
    .first()
    .click()
  await expect(workbench.litWords.first()).toHaveText(/the/)
  await workbench.button('Compare').click()
  const dialog = page.getByRole('dialog')
  await expect(workbench.struckOut.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('an answer becomes a sentence, a remark can be put aside: each undone in one step', async ({
  workbench,
  page,
}) => {
  const before = await workbench.text()
  const box = workbench.report.getByRole('textbox').first()
  await box.pressSequentially('each lookup reads the whole log because nothing remembers where its key is')
  await expect(workbench.report.locator('mark', { hasText: 'remembers' })).toBeVisible()
  await box.press('Enter')
  await expect.poll(() => workbench.text()).toMatch(/Each\s+lookup\s+reads the whole log/)
  await expect(workbench.litWords.first()).toContainText('Each')
  await expect(page.getByRole('status').filter({ hasText: 'Added: “Each lookup' })).toBeVisible()
  await expect(workbench.report.locator(':focus')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => workbench.text()).toBe(before)
  const first = workbench.report.getByRole('article').first()
  const words = await first.locator('p').first().textContent()
  await first.getByRole('button', { name: 'Not here' }).click()
  await expect(workbench.report.getByText(words!)).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(workbench.report.getByText(words!)).toBeVisible()
})

test('an answer is given and taken back without leaving the keyboard', async ({ workbench, page }) => {
  const before = await workbench.text()
  await page.keyboard.press('a')
  await page.keyboard.type('each lookup reads the whole log')
  await page.keyboard.press('Enter')
  await expect.poll(() => workbench.text()).toMatch(/Each\s+lookup\s+reads the whole log/)
  await expect(workbench.report.locator(':focus')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => workbench.text()).toBe(before)
  await expect(page.getByText('Undone.')).toBeVisible()
  await expect(workbench.report.getByRole('textbox', { name: 'Why is it needed?' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  await expect(page.getByRole('tab', { name: /Checklist/ })).toHaveAttribute('aria-selected', 'true')
})

test('an answer is called short only once it has been read, and no more once it is undone', async ({
  workbench,
  page,
}) => {
  const missed = workbench.report.getByText('I do not find the answer')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    new MutationObserver(() => {
      for (const status of document.querySelectorAll('[role=status]')) said.push(status.textContent)
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  const why = workbench.report.getByRole('textbox', { name: 'Why is it needed?' })
  await why.pressSequentially('Each lookup read the whole log, which took a second on a large one')
  await why.press('Enter')
  await expect(why).toHaveCount(0)
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
  expect(said.filter((text) => text.includes('I do not find the answer'))).toEqual([])
  const part = workbench.report.getByRole('textbox', { name: 'What does this part do, and why?' })
  await part.pressSequentially('it is fine')
  await part.press('Enter')
  await expect(missed).toBeVisible()
  await part.press('Control+z')
  await expect(missed).toBeHidden()
  await expect(part).toBeFocused()
})

test('the line about a step goes with the next one, as its undo would take back that', async ({
  workbench,
  page,
}) => {
  await workbench.button('Apply all').click()
  await expect(workbench.button('Undo')).toBeVisible()
  await workbench.message.click()
  await page.keyboard.insertText('x')
  await expect(workbench.button('Undo')).toBeHidden()
})

test('typing over coloured lines leaves no error and one step to undo', async ({ workbench, page }) => {
  const before = await workbench.text()
  await expect(workbench.coloured.first()).toBeVisible()
  await page.keyboard.press('m')
  await page.keyboard.press('Control+Home')
  for (let line = 0; line < 3; line++) await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.type('xy')
  await expect.poll(() => workbench.text()).toMatch(/^xy/)
  await page.keyboard.press('Control+z')
  await expect.poll(() => workbench.text()).toBe(before)
})

test('a reason that begins with because goes on in its sentence, and is marked whole', async ({
  workbench,
  page,
}) => {
  await workbench.button('New').click()
  await workbench.type('Drain all jobs\n\nAdd drainAll(), which runs every job that still waits.')
  await workbench.pasteDiff(diff)
  await workbench.report
    .getByLabel('Why is it needed?')
    .pressSequentially('because every job took the lock anew')
  await expect(workbench.report.locator('mark', { hasText: 'because every job' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => workbench.text())
    .toMatch(/still waits because\s+every\s+job\s+took\s+the lock anew\.$/)
})

test('on a phone the next answer box stands clear of the line that tells of the last', async ({
  workbench,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const first = workbench.report.getByRole('textbox').first()
  await first.pressSequentially('because every lookup read the whole log')
  await first.press('Enter')
  const told = page.getByRole('status').filter({ hasText: 'Added:' })
  await expect(told).toBeVisible()
  const next = workbench.report.locator('textarea:focus')
  await expect
    .poll(async () => {
      const [box, line] = [await next.boundingBox(), await told.locator('p').boundingBox()]
      return box && line ? line.y - (box.y + box.height) : null
    })
    .toBeGreaterThanOrEqual(0)
})

test('a remark that names two files shows lines of both', async ({ workbench }) => {
  await workbench.button('New').click()
  await workbench.type('queue: Drain all jobs in drainAll()\n\nJobs that still waited were lost on close.')
  const file = (name: string, lines: string) => `diff --git a/palette/${name} b/palette/${name}
--- a/palette/${name}
+++ b/palette/${name}
@@ -1 +1,${lines.split('\n').length + 1} @@
 /* colours */
${lines}
`
  const header = '+int load_swatches(int fd);\n+int drop_swatches(int fd);'
  const made = (verb: string, does: string) =>
    `+int ${verb}_swatches(int fd)\n+{\n+\treturn ${does}_colours(fd);\n+}`
  const code = `${made('load', 'read')}\n${made('drop', 'close')}`
  await workbench.pasteDiff(diff + file('swatches.h', header) + file('swatches.c', code))
  const remark = workbench.report.getByRole('article').filter({ hasText: 'change too' })
  await expect(remark).toContainText(/“swatches.[ch]” and “swatches.[ch]” change too/)
  await expect(remark).toContainText('palette/swatches.h')
  await expect(remark).toContainText('palette/swatches.c')
  await expect(remark).toContainText('return read_colours')
})

test('the safe fixes are applied at once and undone at once', inOneBrowser, async ({ workbench }) => {
  const before = await workbench.text()
  await workbench.report.getByRole('button', { name: /^Apply/ }).click()
  await expect.poll(() => workbench.text()).not.toBe(before)
  await workbench.button('Undo').click()
  await expect.poll(() => workbench.text()).toBe(before)
})
