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
