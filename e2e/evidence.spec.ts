import { diff } from './texts.ts'
import { inOneBrowser, expect, test } from './workbench-page.ts'

test.beforeEach(({ workbench }) => workbench.open())

test('a sentence lights up its diff lines, a hunk its sentences, and the files say what is described', async ({
  workbench,
  page,
}) => {
  test.slow()
  await workbench.type('Drain the queue before it closes\n\nAdd drainAll(), so that no job is lost.')
  await workbench.pasteDiff(
    `${diff}${diff.replaceAll('queue.ts', 'owner.ts').replaceAll('drainAll', 'rename')}`,
  )
  await expect(workbench.diff).toContainText('drainAll')
  await expect(workbench.report.getByRole('article').or(page.getByText('Nothing'))).not.toHaveCount(0)
  await workbench.message.getByText('so that no job is lost').click()
  await expect(workbench.litLines.filter({ hasText: 'drainAll' })).toBeVisible()
  await workbench.diff.getByText('drainAll(): void').click()
  await expect(workbench.litWords.filter({ hasText: 'drainAll' })).toBeVisible()
  await workbench.button('Files').click()
  await expect(page.getByRole('button', { name: /src\/queue\.ts\s*described/ })).toBeVisible()
  await page.getByRole('button', { name: /src\/owner\.ts/ }).click()
  await expect(workbench.diff.getByText('b/src/owner.ts').first()).toBeInViewport()
})

test('an outline of the diff is a draft whose blanks are open items', inOneBrowser, async ({ workbench }) => {
  await workbench.pasteDiff(diff)
  await workbench.button('Start from an outline').click()
  await expect.poll(() => workbench.text()).toMatch(/\[.+\]/)
  await expect(workbench.verdict).toContainText(/Needs work|Better written anew/)
  await workbench.showChecklist()
  await expect(workbench.check('leftovers')).toHaveAttribute('data-state', 'open')
})

test('an answer fills the blank of an outline, and the reason is not asked beside it', async ({
  workbench,
  page,
}) => {
  await workbench.pasteDiff(diff)
  await workbench.button('Start from an outline').click()
  await expect.poll(() => workbench.text()).toMatch(/\[(?:why is this needed|what is wrong)/)
  await expect(workbench.report.getByText('What I miss is the reason')).toHaveCount(0)
  const blank = workbench.report.getByRole('textbox', { name: /^(?:Why is this needed|What is wrong)/ })
  await blank.pressSequentially('jobs that still waited were lost when the worker stopped')
  await blank.press('Enter')
  await expect.poll(() => workbench.text()).toContain('\nJobs that still waited were lost')
  expect(await workbench.text()).not.toMatch(/\[(?:why is this needed|what is wrong)/)
  await expect(blank).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => workbench.text()).toMatch(/\[(?:why is this needed|what is wrong)/)
  await expect(blank).toBeFocused()
})

test('beside an empty message no line of the diff is called described', async ({ workbench, page }) => {
  await workbench.pasteDiff(diff)
  await expect(workbench.diff).toContainText('drainAll')
  await workbench.type('Drain the queue before it closes\n\nThe jobs that wait are lost, so drainAll() runs.')
  const legend = page.getByText('described not described')
  await expect(legend).toBeVisible()
  await expect(workbench.coverMarks.first()).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(workbench.coverMarks).toHaveCount(0)
  await expect(legend).toBeHidden()
})

const mixed = `queue: Drain all jobs before the worker closes

Jobs that still waited were lost when the worker stopped, and users had to
send them again. Add drainAll(), which runs every job that waits. Without
it a restart during the night lost some hundred mails, which nobody saw
until the next day. Make the list of items read only. A caller could
replace the whole list by mistake, which broke the counter of jobs. Call
drainAll() from close(). The old code left this to each caller, and two
of the five callers forgot it, so that their jobs vanished. Return the
number of jobs from close(). The operators could not tell from the log
whether anything was lost, because nothing was ever counted.
`

const long = `queue: Drain all jobs before the worker closes

Add drainAll(), which runs every job that still waits, and make the list of
items read only. Jobs that still waited were lost when the worker stopped.

The jobs that still waited were lost whenever the worker was stopped. An
alternative would be to keep the jobs in a database, but that would need a
new dependency and more memory. Another option would be to write the jobs
to a file, which is slow and fills the disk. One could also argue that the
callers should drain the queue themselves, but they would not do that.
`

for (const [what, message, title] of [
  ['rearranged', mixed, /^Put /],
  ['shortened', long, /^Leave out /],
] as const) {
  test(`a ${what} message is looked at before it is taken, and is one undo step`, async ({
    workbench,
    page,
  }) => {
    await workbench.paste(workbench.message, message)
    await workbench.pasteDiff(diff)
    const before = await workbench.text()
    await page.locator('p', { hasText: title }).getByRole('button', { name: 'Preview' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: title })
    await expect(workbench.struckOut.first()).toBeInViewport()
    expect(await workbench.text()).toBe(before)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(dialog.getByRole('button', { name: 'Use this' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => workbench.text()).not.toBe(before)
    await expect(page.locator(':focus')).not.toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect.poll(() => workbench.text()).toBe(before)
  })
}
