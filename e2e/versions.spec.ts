import { diff, mailbox } from './texts.ts'
import { chromiumOnly, inOneBrowser, expect, test } from './workbench-page.ts'

test.beforeEach(({ workbench }) => workbench.open())

test(
  'a second version tells what it answered and what is new, and a reload keeps both',
  inOneBrowser,
  async ({ workbench, page }) => {
    await workbench.type('Add a parser.')
    await workbench.judged()
    await workbench.button('Judge a new version').click()
    await expect(workbench.report).toContainText('This version is kept as the first')
    await page.keyboard.press('m')
    await page.keyboard.press('Control+a')
    await workbench.paste(workbench.message, 'Add a parser\n\nIt reads the the file, because nothing did.')
    const group = (name: string) => workbench.report.locator('section', { hasText: name })
    await expect(group('Answered')).toContainText('period')
    await expect(group('New')).toContainText('the the')
    await page.waitForTimeout(600)
    await page.reload()
    await page.getByRole('tab', { name: 'Versions' }).click()
    await expect(group('Answered')).toContainText('period')
    await workbench.button('Compare the texts').click()
    await expect(page.getByRole('dialog')).toContainText('because nothing did')
    await page.keyboard.press('Escape')
    await workbench.button('Forget the first version').click()
    await expect(page.getByRole('tab', { name: 'Versions' })).toBeHidden()
  },
)

test('a second version is judged without a mouse', inOneBrowser, async ({ workbench, page }) => {
  await workbench.type('Add a parser.')
  await workbench.judged()
  await workbench.button('Judge a new version').press('Enter')
  await expect(workbench.report).toBeFocused()
  await expect(workbench.report).toContainText('This version is kept as the first')
  await page.keyboard.press('Tab')
  await expect(workbench.button('Select the message to paste over it')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(workbench.message).toBeFocused()
  await workbench.paste(workbench.message, 'Add a parser\n\nNothing read the file before.')
  await page.keyboard.press('Escape')
  await expect(workbench.report).toContainText('Answered')
  await page.keyboard.press('Tab')
  await expect(workbench.button('Compare the texts')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Nothing read')
  await page.keyboard.press('Escape')
  await expect(workbench.button('Compare the texts')).toBeFocused()
  await workbench.button('Forget the first version').press('Enter')
  await expect(workbench.report).toBeFocused()
})

test('a reload keeps the list of a mailbox, and what can be undone', async ({ workbench, page }) => {
  await workbench.pasteDiff(mailbox)
  const list = page.getByRole('navigation', { name: 'Patches' })
  await expect(list.getByText('not read yet')).toHaveCount(0)
  await list.getByRole('button', { name: /Name the queue/ }).click()
  await expect.poll(() => workbench.text()).toContain('Name the queue after its owner')
  await page.keyboard.press('m')
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('\nMore.')
  await expect.poll(() => workbench.text()).toContain('More.')
  await page.reload()
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list.getByText('not read yet')).toHaveCount(0)
  await expect.poll(() => workbench.text()).toContain('More.')
  await workbench.message.click()
  await page.keyboard.press('Control+z')
  await expect.poll(() => workbench.text()).not.toContain('More.')
  await list.getByRole('button', { name: /Drain the queue/ }).click()
  await expect.poll(() => workbench.text()).toContain('Drain the queue before it closes')
})

// The driver of Firefox grants no clipboard, which this reads back.
test(
  'export gives a patch and the line that amends the last commit',
  chromiumOnly,
  async ({ workbench, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await workbench.type("Drain the queue's jobs")
    await workbench.pasteDiff(diff)
    await expect(workbench.cleaned).toHaveText(/Drain/)
    await workbench.button('Export').click()
    const download = page.waitForEvent('download')
    await workbench.button('Download as a patch').click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
    const patch = Buffer.concat(chunks).toString()
    expect(patch).toContain("Subject: [PATCH] Drain the queue's jobs")
    expect(patch).toContain(diff)
    await workbench.button('Export').click()
    await workbench.button('Copy as git commit --amend').click()
    await expect(page.getByText('Command copied')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `printf %s 'Drain the queue'\\''s jobs\n' | git commit --amend -F -`,
    )
  },
)
