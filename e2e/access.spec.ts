import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { diff, mailbox } from './texts.ts'
import { chromiumOnly, inOneBrowser, expect, test } from './workbench-page.ts'

const dialogs = ['Drafts', 'Share', 'Handbook', 'Settings', 'Keys']

/** Dark differs from light in its colours only. */
const rules = { light: null, dark: ['color-contrast'] }

for (const colorScheme of ['light', 'dark'] as const) {
  // Firefox's driver emulates no colour scheme; what axe finds in the light is the same in both browsers.
  test.describe(`in ${colorScheme}`, chromiumOnly, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    /** Fails with what axe finds in a view. */
    const clean = async (page: Page, view: string, within = 'body') => {
      const axe = new AxeBuilder({ page }).include(within)
      const only = rules[colorScheme]
      const { violations } = await (only ? axe.withRules(only) : axe).analyze()
      const found = violations.map(
        (v) => `${view}: ${v.id}: ${v.nodes.map((n) => n.html.slice(0, 140)).join(' | ')}`,
      )
      expect(found).toEqual([])
    }

    test('every view is free of what axe finds', async ({ workbench, page }) => {
      test.slow()
      await workbench.open()
      await clean(page, 'empty')
      await workbench.tryExample()
      await clean(page, 'reply')
      await workbench.showChecklist()
      await clean(page, 'checklist')
      for (const name of dialogs) {
        await workbench.button(name).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await clean(page, name, 'dialog')
        await page.keyboard.press('Escape')
      }
    })

    test('so is all that opens on the way', async ({ workbench, page }) => {
      test.slow()
      await workbench.open()
      await workbench.tryExample()
      const box = workbench.report.getByRole('textbox').first()
      await box.fill('zzz')
      await expect(workbench.report.locator('mark', { hasText: 'Zzz' })).toBeVisible()
      await clean(page, 'preview of an answer', '[aria-label=Report]')
      await box.press('Enter')
      await expect(workbench.button('Undo')).toBeVisible()
      await clean(page, 'answered')
      for (const name of ['Files', 'Export']) {
        await workbench.button(name).click()
        await clean(page, name, '[popover]:popover-open')
        await page.keyboard.press('Escape')
      }
      await workbench.button('Compare').click()
      await expect(workbench.struckOut.first()).toBeVisible()
      await clean(page, 'compare', 'dialog')
      await page.keyboard.press('Escape')
      await page.keyboard.press('m')
      await page.keyboard.press('F8')
      await expect(workbench.cards).toBeVisible()
      await clean(page, 'card of a finding', '[aria-label="What is found here"]')
      await page.keyboard.press('Escape')
      await workbench.showChecklist()
      await workbench.button('More about this finding').first().click()
      await clean(page, 'more about a finding', '[popover]:popover-open')
      await page.keyboard.press('Escape')
      await workbench.button('Judge a new version').click()
      await expect(workbench.report).toContainText('This version is kept as the first')
      await page.keyboard.press('m')
      await page.keyboard.press('Control+a')
      await workbench.paste(workbench.message, 'Add a parser\n\nIt reads the the file.')
      await expect(workbench.report).toContainText('Answered')
      await clean(page, 'versions', '[aria-label=Report]')
    })

    test('so is a mailbox with its list of patches', async ({ workbench, page }) => {
      test.slow()
      await workbench.open()
      await workbench.pasteDiff(mailbox)
      const list = page.getByRole('navigation', { name: 'Patches' })
      await expect(list.getByText('not read yet')).toHaveCount(0)
      await clean(page, 'mailbox')
    })
  })
}

// Behind the last control of a dialog Firefox's Tab goes to its own bars, from where nothing gives the focus back.
test(
  'every dialog is opened, walked and left by keyboard, and gives the focus back',
  chromiumOnly,
  async ({ workbench, page }) => {
    await workbench.open()
    await workbench.tryExample()
    for (const name of [...dialogs, 'Compare']) {
      const opener = workbench.button(name)
      await opener.press('Enter')
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      // Past its last control a browser may offer its own bar, which is nothing of the page.
      const outside = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      )
      expect(outside, name).toBe(false)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(opener, name).toBeFocused()
    }
    for (const name of ['Files', 'Export']) {
      const opener = workbench.button(name)
      await opener.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('[popover]') !== null), name).toBe(
        true,
      )
      await page.keyboard.press('Escape')
      await expect(opener, name).toBeFocused()
    }
  },
)

test('a series of patches is walked by keyboard', async ({ workbench, page }) => {
  await workbench.open()
  await workbench.pasteDiff(mailbox)
  const list = page.getByRole('navigation', { name: 'Patches' })
  await list.getByRole('button', { name: /Drain the queue/ }).focus()
  await page.keyboard.press('Tab')
  await expect(list.getByRole('button', { name: /Name the queue/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => workbench.text()).toContain('Name the queue after its owner')
})

test('the theme can be switched and stays', inOneBrowser, async ({ workbench, page }) => {
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
  await workbench.judged()
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

test('the first Tab leads past the header to the message', async ({ workbench, page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await workbench.open()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the message' })
  await expect(skip).toBeFocused()
  await expect(skip).toHaveCSS('clip-path', 'none')
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(workbench.message).toBeFocused()
  await expect(skip).not.toHaveCSS('clip-path', 'none')
})

test('keys of one letter can be turned off, and stay off', async ({ workbench, page }) => {
  await workbench.open()
  await workbench.type('Add a parser.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toContainText('Apply all safe fixes')
  await keys.getByRole('checkbox', { name: 'Single letters, and ?, are keys' }).uncheck()
  await expect(keys).not.toContainText('Apply all safe fixes')
  await page.keyboard.press('Escape')
  await page.keyboard.press('f')
  await page.keyboard.press('m')
  await page.keyboard.press('?')
  await expect(keys).toBeHidden()
  await expect(workbench.message).not.toBeFocused()
  expect(await workbench.text()).toBe('Add a parser.')
  await page.keyboard.press('Control+z')
  await expect.poll(() => workbench.text()).not.toContain('Add a parser.')

  await page.reload()
  await workbench.button('Settings').click()
  const setting = page.getByRole('dialog').getByRole('checkbox', { name: 'Single letters, and ?, are keys' })
  await expect(setting).not.toBeChecked()
  await setting.check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('m')
  await expect(workbench.message).toBeFocused()
})

test('360 pixels are wide enough, and a laptop shows message, diff, reply and result', async ({
  workbench,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await workbench.open()
  await workbench.tryExample()
  const box = (await workbench.button('Judge a new version').boundingBox())!
  expect(box.x + box.width).toBeLessThanOrEqual(360)
  await workbench.showChecklist()
  // A bar to scroll with may take some of the width.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
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

test('the handbook shows each check with its reason and an example', inOneBrowser, async ({ workbench }) => {
  await workbench.open()
  await workbench.button('Handbook').click()
  const check = workbench.handbookPage('subject-no-period')
  await expect(check).toContainText('A subject is a title')
  await expect(check.locator('mark')).toHaveText('.')
})

test('the keyboard keeps its place where what it was on goes', async ({ workbench, page }) => {
  await workbench.open()
  await workbench.type('Change the queue')
  await workbench.pasteDiff(diff)
  await expect(page.getByRole('group', { name: 'The diff' })).toBeFocused()
  await page.keyboard.press('a')
  await expect(workbench.report.getByRole('textbox').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(workbench.report).toBeFocused()
  await page.keyboard.press('c')
  const entry = workbench.report.getByRole('button', { name: 'Not here' }).first()
  await entry.press('Enter')
  await expect(page.getByText('Put aside for this draft.')).toBeVisible()
  await expect(workbench.report.locator(':focus')).toBeVisible()
  await workbench.button('Remove').press('Enter')
  await expect(page.getByRole('group', { name: 'The diff' })).toBeFocused()
})

for (const width of [1280, 900, 360])
  // Firefox measures no layout shift.
  test(
    `no layout shift at ${width} pixels, at first load and with a kept draft`,
    chromiumOnly,
    async ({ workbench, page }) => {
      await page.setViewportSize({ width, height: 740 })
      await page.addInitScript(() => {
        const shifts: unknown[] = []
        Object.assign(globalThis, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (!(entry as PerformanceEntry & { hadRecentInput: boolean }).hadRecentInput) shifts.push(entry)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      const shifts = () => page.evaluate(() => JSON.stringify((globalThis as { shifts?: unknown[] }).shifts))
      await workbench.open()
      await expect(page.getByRole('combobox', { name: 'Convention' }).locator('option')).not.toHaveCount(1)
      expect(await shifts()).toBe('[]')
      await workbench.tryExample()
      await page.reload()
      await workbench.judged()
      await expect(workbench.squiggles.first()).toBeVisible()
      expect(await shifts()).toBe('[]')
    },
  )
