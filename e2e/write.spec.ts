import { diff, gitShow, mailbox } from './texts.ts'
import { inOneBrowser, expect, test } from './workbench-page.ts'

test.beforeEach(({ workbench }) => workbench.open())

test('typing a draft fills the checklist, and a fix is one undo step', async ({ workbench, page }) => {
  await workbench.type('Add a parser.')
  await workbench.showChecklist()
  const check = workbench.check('subject-no-period')
  await expect(check).toHaveAttribute('data-state', 'open')
  await expect(check).toContainText('should')
  await check.getByRole('button', { name: 'Remove the period' }).click()
  await expect(check).toHaveAttribute('data-state', 'met')
  expect(await workbench.text()).toBe('Add a parser')
  await workbench.message.click()
  await page.keyboard.press('Control+z')
  expect(await workbench.text()).toBe('Add a parser.')
})

test(
  'what waits for a diff is one line, gone once the diff is there',
  inOneBrowser,
  async ({ workbench }) => {
    await workbench.type('Drain the queue before it closes')
    await workbench.showChecklist()
    await expect(workbench.report.getByText(/points? waits? for the diff/)).toBeVisible()
    await workbench.pasteDiff(diff)
    await expect(workbench.diff).toContainText('drainAll')
    await expect(workbench.report.getByText(/points? waits? for the diff/)).toBeHidden()
  },
)

for (const where of ['message', 'diff'] as const) {
  test(`a git show pasted into the ${where} is split, and can be taken back`, async ({ workbench }) => {
    await workbench.type('My own words')
    if (where === 'message') await workbench.paste(workbench.message, gitShow)
    else await workbench.pasteDiff(gitShow)
    await expect(workbench.diff).toContainText('drainAll')
    await expect
      .poll(() => workbench.text())
      .toMatch(
        /^Drain the queue before it closes\n\nJobs that still waited were lost when the worker stopped\.\n?$/,
      )
    await workbench.button('Undo').click()
    await expect.poll(() => workbench.text()).toBe('My own words')
    await expect(workbench.diff).toBeHidden()
  })
}

test('a long message that is pasted shows its top', async ({ workbench }) => {
  await workbench.paste(workbench.message, `Add a parser\n\n${'It was missing.\n'.repeat(80)}`)
  await expect(workbench.message.getByText('Add a parser')).toBeInViewport()
})

test('a letter is seen before the worker is asked about it', async ({ workbench, page }) => {
  await page.addInitScript(() => {
    const asked: unknown[] = []
    class Counted extends Worker {
      override postMessage(message: unknown): void {
        asked.push(message)
        super.postMessage(message)
      }
    }
    Object.assign(globalThis, { asked, Worker: Counted })
  })
  await workbench.open()
  await workbench.type('Add a parse')
  await expect(workbench.cleaned).toHaveText('Add a parse')
  const atOnce = await workbench.message.evaluate(async () => {
    const { asked } = globalThis as unknown as { asked: unknown[] }
    const before = asked.length
    document.execCommand('insertText', false, 'r')
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return asked.length - before
  })
  expect(atOnce).toBe(0)
  await expect(workbench.cleaned).toHaveText('Add a parser')
})

test('the tag of a mail counts in no subject and is in no cleaned message', async ({ workbench, page }) => {
  await workbench.paste(workbench.message, '[PATCH 1/3] Add a parser')
  await expect(workbench.cleaned).toHaveText('Add a parser')
  await expect(page.getByTitle('Columns of the subject')).toHaveText('subject 12 of 50 columns')
})

test('a subject that is too wide says so in words, and past which width', async ({ workbench, page }) => {
  const count = page.getByTitle('Columns of the subject')
  await workbench.type('a'.repeat(51))
  await expect(count).toHaveText('subject 51 columns, over 50')
  await page.keyboard.insertText('日'.repeat(11))
  await expect(count).toHaveText('subject 73 columns, over 72')
})

test('a line from the right stands at the right in the cleaned message too', async ({ workbench }) => {
  await workbench.type('תקן את המטמון\n\nAbc.')
  await expect(workbench.cleaned).toContainText('Abc.')
  const sides = await workbench.cleaned.evaluate((box) => {
    const words = document.createRange()
    const leftOf = (from: number, to: number) => {
      words.setStart(box.firstChild!, from)
      words.setEnd(box.firstChild!, to)
      return words.getBoundingClientRect().left - box.getBoundingClientRect().left
    }
    const start = box.textContent.indexOf('Abc')
    return [leftOf(0, 3), leftOf(start, start + 3)].map((left) =>
      left > box.clientWidth / 2 ? 'right' : 'left',
    )
  })
  expect(sides).toEqual(['right', 'left'])
})

test('the end of the last line is nothing to compare', async ({ workbench }) => {
  await workbench.type('Add a parser')
  await expect(workbench.cleaned).toHaveText('Add a parser')
  await expect(workbench.button('Compare')).toBeDisabled()
  await workbench.type(' ')
  await expect(workbench.button('Compare')).toBeEnabled()
})

test('many patches become a list with a verdict each', inOneBrowser, async ({ workbench, page }) => {
  await workbench.pasteDiff(mailbox)
  const list = page.getByRole('navigation', { name: 'Patches' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list.getByText('not read yet')).toHaveCount(0)
  await list.getByRole('button', { name: /Name the queue/ }).click()
  await expect.poll(() => workbench.text()).toContain('Name the queue after its owner')
})

test('text that is no diff breaks nothing, and the reply says so', inOneBrowser, async ({ workbench }) => {
  await workbench.type('Add a parser')
  await workbench.pasteDiff('just some words\nand more')
  await expect(workbench.diff).toContainText('just some words')
  await expect(workbench.report.getByText('is not a diff that I can read')).toBeVisible()
})

test('a dropped patch, convention or binary is each taken for what it is', async ({ workbench, page }) => {
  await workbench.drop('x.patch', gitShow)
  await expect(workbench.diff).toContainText('drainAll')
  const message = await workbench.text()
  await workbench.drop('x.png', 'PNG\0\0')
  await expect(page.getByText('x.png is not text.')).toBeVisible()
  await workbench.drop('.whatwhy.json', '{"name": "Ours", "widht": 60}')
  await expect(page.getByText(/not taken.*widht/)).toBeVisible()
  await workbench.drop('.whatwhy.json', '{"name": "Ours", "width": 60}')
  await expect(page.getByLabel('Convention')).toHaveValue('own')
  await page.reload()
  await expect(page.getByLabel('Convention').getByRole('option', { name: 'Ours (own)' })).toBeAttached()
  expect(await workbench.text()).toBe(message)
})
