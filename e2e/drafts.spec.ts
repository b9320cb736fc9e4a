import { diff } from './texts.ts'
import { inOneBrowser, expect, test, WorkbenchPage } from './workbench-page.ts'

test.beforeEach(({ workbench }) => workbench.open())

test('a reload keeps the draft, its diff and what was put aside', async ({ workbench, page }) => {
  await workbench.type('Add a parser.')
  await workbench.pasteDiff(diff)
  await workbench.showChecklist()
  await workbench.check('subject-no-period').getByRole('button', { name: 'Not here' }).click()
  await expect(workbench.check('subject-no-period')).toHaveAttribute('data-state', 'ignored')
  await page.reload()
  await expect.poll(() => workbench.text()).toBe('Add a parser.')
  await expect(workbench.diff).toContainText('drainAll')
  await workbench.showChecklist()
  await expect(workbench.check('subject-no-period')).toHaveAttribute('data-state', 'ignored')
  await workbench.check('subject-no-period').getByRole('button', { name: 'Take back' }).click()
  await expect(workbench.check('subject-no-period')).toHaveAttribute('data-state', 'open')
})

test('a new draft leaves the old one in the list', inOneBrowser, async ({ workbench, page }) => {
  await workbench.type('First draft')
  await workbench.button('New').click()
  await expect.poll(() => workbench.text()).not.toContain('First draft')
  await workbench.type('Second draft')
  await workbench.button('Drafts').click()
  await page.getByRole('dialog').getByRole('button', { name: 'First draft', exact: true }).click()
  await expect.poll(() => workbench.text()).toBe('First draft')
})

test(
  'of 21 drafts the oldest goes, and each other opens with its words',
  inOneBrowser,
  async ({ workbench, page }) => {
    test.slow()
    const names = Array.from({ length: 21 }, (_, i) => `Drain queue ${i + 1}`)
    const words = (name: string) => `${name}\n\nIt is the reason of ${name}.`
    for (const [i, name] of names.entries()) {
      if (i > 0) await workbench.button('New').click()
      await workbench.type(words(name))
    }
    const dialog = page.getByRole('dialog', { name: 'Drafts' })
    const [oldest, ...kept] = names
    for (const name of kept) {
      await workbench.button('Drafts').click()
      await expect(dialog.getByRole('listitem')).toHaveCount(20)
      await expect(dialog.getByRole('button', { name: oldest!, exact: true })).toHaveCount(0)
      await dialog.getByRole('button', { name, exact: true }).click()
      await expect.poll(() => workbench.text()).toBe(words(name))
    }
  },
)

test(
  'a second tab does not take the draft of the first',
  inOneBrowser,
  async ({ workbench, page, context }) => {
    await workbench.type('Of the first tab')
    await page.waitForTimeout(600)
    const second = new WorkbenchPage(await context.newPage())
    await second.open()
    await second.type('Of the second tab')
    await second.page.waitForTimeout(600)
    await page.reload()
    await expect.poll(() => workbench.text()).toBe('Of the first tab')
  },
)

test('forget everything leaves nothing behind', inOneBrowser, async ({ workbench, page }) => {
  await workbench.type('A secret')
  await workbench.button('Settings').click()
  await workbench.button('Forget everything…').click()
  await workbench.button('Yes, forget all drafts and settings').click()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(workbench.message).toBeVisible()
  expect(await workbench.text()).not.toContain('A secret')
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('A secret')
})

test('a shared link opens as a draft of its own', async ({ workbench, page, context }) => {
  await workbench.type('Add a parser')
  await workbench.button('Share').click()
  const link = page.getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveValue(/#draft=/)
  const hash = new URL(await link.inputValue()).hash
  const other = new WorkbenchPage(await context.newPage())
  await other.open()
  await other.type('Mine')
  await other.page.waitForTimeout(600)
  await other.page.goto('about:blank')
  await other.open(hash)
  await expect.poll(() => other.text()).toBe('Add a parser')
  await other.button('Drafts').click()
  await expect(
    other.page.getByRole('dialog').getByRole('button', { name: 'Mine', exact: true }),
  ).toBeVisible()
})

test('goes on working where storage is refused, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const refused = new WorkbenchPage(page)
  await refused.open()
  await refused.type('Add a parser')
  await expect(refused.cleaned).toHaveText(/Add a parser/)
  await expect(page.getByText(/keeps nothing for this page/)).toBeVisible()
})
