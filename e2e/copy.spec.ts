import { gitShow } from './texts.ts'
import { expect, test } from './workbench-page.ts'

test('copy puts the cleaned message on the clipboard', async ({ workbench, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await workbench.open()
  await workbench.type('Add a parser  \n\n\n\nIt was missing.\n\n\n')
  await expect(workbench.cleaned).toHaveText(/It was missing/)
  await workbench.button('Copy').click()
  await expect(workbench.button('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Add a parser\n\nIt was missing.\n')
})

test('where the clipboard is refused the text is selected and the page says so', async ({
  workbench,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    })
  })
  await workbench.open()
  await workbench.type('Add a parser')
  await expect(workbench.cleaned).toHaveText(/Add a parser/)
  await workbench.button('Copy').click()
  await expect(page.getByText('The browser refused the clipboard.')).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('Add a parser')
})

test('where nothing is left to say the reply offers the message, and the keyboard is led to it', async ({
  workbench,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await workbench.open()
  await workbench.paste(workbench.message, gitShow.replace('it closes', 'it closes.'))
  await workbench.report.getByRole('button', { name: 'Apply it' }).press('Enter')
  const copy = workbench.report.getByRole('button', { name: 'Copy the message' })
  await expect(copy).toBeFocused()
  await copy.press('Enter')
  await expect(workbench.report.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Drain the queue before it closes\n\nJobs that still waited were lost when the worker stopped.\n',
  )
})

test('a message that needs work in its form only is not said to be done', async ({ workbench }) => {
  await workbench.open()
  await workbench.type(
    'חיפוש: תקן את המטמון של הרשומות\n\nהמטמון החזיר \u202eרשומות ישנות כי המפתח לא כלל את הגרסה.',
  )
  await expect(workbench.verdict).toContainText('Needs work')
  await expect(workbench.report).toContainText('What is left is a matter of form.')
  await expect(workbench.report.getByRole('button', { name: 'Copy the message' })).toBeHidden()
  await workbench.report.getByRole('button', { name: /points? in the checklist$/ }).click()
  await expect(workbench.check('odd-characters')).toBeVisible()
})
