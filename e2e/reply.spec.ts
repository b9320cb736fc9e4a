import { expect, test } from './workbench-page.ts'

test.beforeEach(async ({ workbench }) => {
  await workbench.open()
  await workbench.tryExample()
})

test('the example shows its reply, and lights up what belongs together', async ({ workbench, page }) => {
  await expect(workbench.verdict).toHaveAttribute('data-verdict', /needs-work|rewrite/)
  await expect(workbench.diff).toContainText('store/reader.c')
  await expect(workbench.report.locator('article')).not.toHaveCount(0)
  await page.locator('.cm-line', { hasText: 'store_get()' }).first().click()
  await expect(page.locator('.diff-lit').first()).toBeVisible()
  await workbench.showChecklist()
  await workbench
    .check('repeated-word')
    .getByRole('button', { name: /the the/ })
    .first()
    .click()
  await expect(page.locator('.cm-line .lit').first()).toHaveText(/the/)
  await workbench.button('Compare').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('.cm-deletedChunk').first()).toBeVisible()
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
  await expect(page.locator('.cm-line .lit').first()).toContainText('Each')
  await expect(page.getByRole('status').filter({ hasText: 'Added: “Each lookup' })).toBeVisible()
  await expect(workbench.report.locator(':focus')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => workbench.text()).toBe(before)
  const first = workbench.report.locator('article').first()
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
})

test('the safe fixes are applied at once and undone at once', async ({ workbench }) => {
  const before = await workbench.text()
  await workbench.report.getByRole('button', { name: /^Apply/ }).click()
  await expect.poll(() => workbench.text()).not.toBe(before)
  await workbench.button('Undo').click()
  await expect.poll(() => workbench.text()).toBe(before)
})
