import { chromiumOnly, expect, test } from './workbench-page.ts'

test.beforeEach(({ workbench }) => workbench.open())

test('the card under the words offers a fix, a word to keep, a check to turn off, and "not here"', async ({
  workbench,
  page,
}) => {
  await workbench.type('Add a parser.\n\nUsers did not recieve anything before, which was was confusing.')
  const card = await workbench.card('recieve')
  await expect(card).toContainText('recieve')
  await card.getByRole('button', { name: 'Never ask about “recieve”' }).click()
  await expect(workbench.squiggle('recieve')).toHaveCount(0)

  await (await workbench.card('was was')).getByRole('button', { name: 'Not here' }).click()
  await expect(workbench.squiggle('was was')).toHaveCount(0)
  await workbench.button('Undo').click()
  await expect(workbench.squiggle('was was')).toHaveCount(1)

  await (await workbench.card('.')).getByRole('button', { name: 'Turn this check off' }).click()
  await expect(workbench.squiggle('.')).toHaveCount(0)
  await workbench.button('Undo').click()
  await (await workbench.card('.')).getByRole('button', { name: 'Remove the period' }).click()
  await expect.poll(() => workbench.text()).toMatch(/^Add a parser\n/)
  await page.reload()
  await expect(workbench.squiggle('was was')).toHaveCount(1)
  await expect(workbench.squiggle('recieve')).toHaveCount(0)
})

test('F8 opens the card, Tab reaches its buttons, Escape gives the editor back', async ({
  workbench,
  page,
}) => {
  await page.keyboard.press('m')
  await page.keyboard.insertText('Add a parser.')
  await expect(workbench.squiggle('.')).toHaveCount(1)
  const card = workbench.cards
  await page.keyboard.press('F8')
  await expect(card).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(workbench.message).toBeFocused()
  // The period is the last thing found.
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+F8')
  await card.getByRole('button', { name: 'Remove the period' }).press('Enter')
  await expect.poll(() => workbench.text()).toBe('Add a parser')
})

// The driver of Firefox grants no clipboard, which this reads back.
test('a false alarm is copied as a short report', chromiumOnly, async ({ workbench, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await workbench.type('Add a parser.\n\nOther words.')
  await workbench.showChecklist()
  const check = workbench.check('subject-no-period')
  await check.getByRole('button', { name: 'More about this finding' }).click()
  await check.getByRole('button', { name: 'Copy as a false alarm' }).click()
  await expect(page.getByText('Copied: version, check and words, nothing else.')).toBeVisible()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toContain('subject-no-period')
  expect(report).not.toContain('Other words')
})
