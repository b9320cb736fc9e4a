import { diff } from './texts.ts'
import { chromiumOnly, inOneBrowser, expect, test } from './workbench-page.ts'

// The driver of Firefox reports no download.
test(
  'settings and a convention of their own leave as a file and come back from it',
  chromiumOnly,
  async ({ workbench, page }) => {
    await workbench.open()
    const own = {
      name: 'Ours',
      width: 60,
      levels: { 'subject-no-period': 'must' },
      dictionary: ['frobnicate'],
    }
    const take = async (text: string) => {
      await workbench.button('Settings').click()
      const file = { name: '.whatwhy.json', mimeType: 'application/json', buffer: Buffer.from(text) }
      await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file)
      await page.keyboard.press('Escape')
    }
    await take(JSON.stringify(own))
    await expect(page.getByLabel('Convention', { exact: true })).toHaveValue('own')
    await workbench.type('Add a parser.')
    await workbench.showChecklist()
    await expect(workbench.check('subject-no-period')).toContainText('must')

    await workbench.button('Settings').click()
    const saved = page.waitForEvent('download')
    await workbench.button('Save these settings as one').click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    expect(JSON.parse(text)).toMatchObject(own)

    await workbench.button('Forget everything…').click()
    await workbench.button('Yes, forget all drafts and settings').click()
    await page.keyboard.press('Escape')
    await expect(page.getByLabel('Convention', { exact: true })).not.toHaveValue('own')
    await take(text)
    await expect(page.getByLabel('Convention', { exact: true })).toHaveValue('own')
  },
)

test('a convention is told as detected only where something tells of it', async ({ workbench, page }) => {
  await workbench.open()
  const shown = page.getByLabel('Convention', { exact: true }).locator('option:checked')
  await expect(shown).toHaveText('detect the convention')
  await workbench.type('Add a parser')
  await expect(shown).toHaveText('assumed: Plain')
  await workbench.pasteDiff(diff.replaceAll('src/queue.ts', 'drivers/net/queue.c'))
  await expect(shown).toHaveText('detected: Linux kernel')
  await workbench.button('Remove').click()
  await expect(shown).toHaveText('assumed: Plain')
})

test('the handbook sets how much a check counts', inOneBrowser, async ({ workbench, page }) => {
  await workbench.open()
  await workbench.type('Add a parser.')
  await expect(workbench.squiggle('.')).toHaveCount(1)
  await workbench.button('Handbook').click()
  await workbench.handbookPage('subject-no-period').getByRole('combobox').selectOption('off')
  await page.keyboard.press('Escape')
  await expect(workbench.squiggle('.')).toHaveCount(0)
})
