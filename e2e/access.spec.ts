import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './workbench-page.ts'

const dialogs = ['Drafts', 'Share', 'Handbook', 'Settings']

/** Dark differs from light in its colours only. */
const rules = { light: null, dark: ['color-contrast'] }

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('every view is free of what axe finds', async ({ workbench, page }) => {
      test.slow()
      const clean = async (view: string, within = 'body') => {
        const axe = new AxeBuilder({ page }).include(within)
        const only = rules[colorScheme]
        const { violations } = await (only ? axe.withRules(only) : axe).analyze()
        const found = violations.map(
          (v) => `${view}: ${v.id}: ${v.nodes.map((n) => n.html.slice(0, 140)).join(' | ')}`,
        )
        expect(found).toEqual([])
      }
      await workbench.open()
      await clean('empty')
      await workbench.tryExample()
      await clean('reply')
      await workbench.showChecklist()
      await clean('checklist')
      for (const name of dialogs) {
        await workbench.button(name).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await clean(name, 'dialog')
        await page.keyboard.press('Escape')
      }
    })
  })
}

test('the theme can be switched and stays', async ({ workbench, page }) => {
  const surface = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await workbench.open()
  const light = await surface()
  await workbench.button('Settings').click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  expect(await surface()).not.toBe(light)
  await page.reload()
  await expect(workbench.message).toBeVisible()
  expect(await surface()).not.toBe(light)
})

test('works by keyboard alone', async ({ workbench, page }) => {
  await workbench.open()
  await page.keyboard.press('m')
  await page.keyboard.insertText('Add a parser.')
  await expect(workbench.verdict).not.toHaveAttribute('data-verdict', 'none')
  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  await expect(workbench.check('subject-no-period')).toHaveAttribute('data-state', 'open')
  await page.keyboard.press('f')
  await expect.poll(() => workbench.text()).toBe('Add a parser')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  const box = workbench.report.getByRole('textbox').first()
  await expect(box).toBeFocused()
  await expect(box).toBeInViewport({ ratio: 1 })
  await page.keyboard.type('callers split the words by hand, and each got quotes wrong')
  await page.keyboard.press('Enter')
  await expect.poll(() => workbench.text()).toContain('Callers split the words by hand')
})

test('360 pixels are wide enough, and a laptop shows message, diff, reply and result', async ({
  workbench,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await workbench.open()
  await workbench.tryExample()
  await workbench.showChecklist()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  for (const [width, height] of [
    [1280, 800],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const part of [workbench.message, workbench.diff, workbench.report, workbench.cleaned]) {
      await expect(part).toBeInViewport({ ratio: 0.1 })
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
  }
})

test('the handbook shows each check with its reason and an example', async ({ workbench, page }) => {
  await workbench.open()
  await workbench.button('Handbook').click()
  const check = page.locator('#check-subject-no-period')
  await expect(check).toContainText('A subject is a title')
  await expect(check.locator('mark')).toHaveText('.')
})
