import { diff } from './texts.ts'
import { chromiumOnly, inOneBrowser, expect, test } from './workbench-page.ts'

test(
  'a worker that dies is replaced, and the draft judged again',
  inOneBrowser,
  async ({ workbench, page }) => {
    await page.addInitScript(() => {
      const workers: Worker[] = []
      Object.assign(window, { workers })
      const Original = window.Worker
      window.Worker = class extends Original {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options)
          workers.push(this)
        }
      }
    })
    await workbench.open()
    await workbench.pasteDiff(diff)
    await workbench.type('Add a parser.')
    await workbench.showChecklist()
    await expect(workbench.check('subject-no-period')).toHaveAttribute('data-state', 'open')
    await page.evaluate(() => {
      const { workers } = window as unknown as { workers: Worker[] }
      workers.at(-1)!.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))
    })
    await page.keyboard.press('m')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Backspace')
    await expect(workbench.check('subject-no-period')).toHaveAttribute('data-state', 'met')
    expect(await page.evaluate(() => (window as unknown as { workers: Worker[] }).workers.length)).toBe(2)
    await expect(workbench.report.getByText(/waits? for the diff/)).toBeHidden()
  },
)

test('a full storage is said, and the draft stays in the page', async ({ workbench, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await workbench.open()
  await workbench.type('Add a parser')
  await expect(page.getByText(/keeps nothing for this page/)).toBeVisible()
  await expect(workbench.cleaned).toHaveText(/Add a parser/)
})

test('a newer page offers itself and waits', async ({ workbench, page }) => {
  await workbench.open()
  await workbench.type('A draft of some worth')
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const installing = Object.assign(new EventTarget(), { state: 'activated' })
    Object.defineProperty(registration, 'installing', { value: installing })
    registration.dispatchEvent(new Event('updatefound'))
    installing.dispatchEvent(new Event('statechange'))
  })
  await expect(page.getByText('A newer Whatwhy is ready.')).toBeVisible()
  expect(await workbench.text()).toBe('A draft of some worth')
  await workbench.button('Reload').click()
  await expect(page.getByText('A newer Whatwhy is ready.')).toBeHidden()
  await expect.poll(() => workbench.text()).toBe('A draft of some worth')
})

test('wide and right-to-left text keep their width and direction', async ({ workbench, page }) => {
  await workbench.open()
  await workbench.type('解析器を追加\n\nתיקון של הקורא')
  await expect(page.getByText('subject 12 of')).toBeVisible()
  const line = workbench.message.getByText('תיקון')
  expect(await line.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  await expect(workbench.report.getByText('not in English')).toBeVisible()
})

// The driver of Firefox does not emulate reduced motion.
test('nothing moves for who asked for that', chromiumOnly, async ({ workbench, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await workbench.open()
  await workbench.tryExample()
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        return transitionDuration !== '0s' || (animationName !== 'none' && animationDuration !== '0s')
      }).length,
  )
  expect(moving).toBe(0)
})

test('on a narrow page the verdict leads to the reply and back', async ({ workbench, page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await workbench.open()
  await workbench.tryExample()
  const bar = page.getByRole('navigation', { name: 'Verdict' })
  await expect(bar).toBeInViewport()
  await bar.getByRole('button', { name: /Read the reply/ }).press('Enter')
  await expect(workbench.verdict).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(workbench.report.locator(':focus')).toBeInViewport()
  await bar.getByRole('button', { name: /To the message/ }).click()
  await expect(workbench.message).toBeFocused()
})
