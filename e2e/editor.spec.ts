import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test as base } from '@playwright/test'
import { inOneBrowser, WorkbenchPage } from './workbench-page.ts'

/** A commit in the making whose message is edited in the page. */
class Commit {
  readonly address: Promise<string>
  readonly exit: Promise<number | null>
  said = ''
  readonly #folder: string
  readonly #child: ChildProcess

  constructor(folder: string) {
    this.#folder = folder
    const { PATH } = process.env
    const env = {
      PATH,
      HOME: folder,
      GIT_AUTHOR_NAME: 'A Tester',
      GIT_AUTHOR_EMAIL: 'tester@example.org',
      GIT_COMMITTER_NAME: 'A Tester',
      GIT_COMMITTER_EMAIL: 'tester@example.org',
      GIT_EDITOR: `"${process.execPath}" "${path.resolve('dist/cli/whatwhy.mjs')}" edit --no-browser`,
    }
    spawnSync('git', ['init', '-q'], { cwd: folder, env })
    writeFileSync(path.join(folder, 'cache.c'), 'int cache_size = 8;\n')
    spawnSync('git', ['add', '.'], { cwd: folder, env })
    this.#child = spawn('git', ['commit'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
    this.exit = new Promise((resolve) => this.#child.on('exit', resolve))
    this.address = new Promise((resolve) => {
      this.#child.stderr!.on('data', (chunk: Buffer) => {
        this.said += chunk.toString()
        const found = /http:\S+/.exec(this.said)
        if (found) resolve(found[0])
      })
    })
  }

  git(...args: string[]): string {
    return spawnSync('git', args, { cwd: this.#folder, encoding: 'utf8' }).stdout
  }

  file(): string {
    return readFileSync(path.join(this.#folder, '.git/COMMIT_EDITMSG'), 'utf8')
  }

  end(): void {
    this.#child.kill('SIGKILL')
  }
}

const test = base.extend<{ commit: Commit }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  commit: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'whatwhy-edit-'))
    const commit = new Commit(folder)
    await use(commit)
    commit.end()
    rmSync(folder, { recursive: true, force: true })
  },
})

/** Types where the cursor is: at the beginning, above git's own lines. */
async function write({ page, message }: WorkbenchPage): Promise<void> {
  await expect(message).toBeFocused()
  await page.keyboard.insertText(subject)
}

const subject = 'Add a cache of eight entries'

test('saving in the page makes the commit', inOneBrowser, async ({ page, commit }) => {
  const workbench = new WorkbenchPage(page)
  await page.goto(await commit.address)
  await expect(workbench.diff).toContainText('int cache_size = 8;')
  await write(workbench)
  await expect(workbench.cleaned).toContainText(subject)
  await workbench.button('Save for git').click()
  expect(await commit.exit).toBe(0)
  expect(commit.git('log', '--format=%B').trim()).toBe(subject)
})

test('keeps in a saved message what git would keep', inOneBrowser, async ({ page, commit }) => {
  const workbench = new WorkbenchPage(page)
  await page.goto(await commit.address)
  await expect(workbench.message).toBeFocused()
  await page.keyboard.insertText(`[PATCH] ${subject}`)
  await expect(workbench.cleaned).toContainText(subject)
  await workbench.button('Save for git').click()
  expect(await commit.exit).toBe(0)
  expect(commit.git('log', '--format=%B').trim()).toBe(`[PATCH] ${subject}`)
})

test('what was written survives a reload, and is printed when the page is closed', async ({
  page,
  commit,
}) => {
  const workbench = new WorkbenchPage(page)
  await page.goto(await commit.address)
  const before = commit.file()
  await write(workbench)
  await page.reload()
  await expect(workbench.message).toContainText(subject)
  await page.close({ runBeforeUnload: true })
  expect(await commit.exit).toBe(1)
  expect(commit.said).toContain(`so that it is not lost:\n\n${subject}`)
  expect(commit.file()).toBe(before)
})

test('a crash of the browser leaves what was written at the same address', async ({ browser, commit }) => {
  const address = await commit.address
  const first = await (await browser.newContext()).newPage()
  await first.goto(address)
  const kept = first.waitForResponse((response) => response.url().endsWith('/session/keep'))
  await write(new WorkbenchPage(first))
  await kept
  // A page that crashes says no farewell.
  await first.route('**/session/leave', (route) => route.abort())
  await first.goto('chrome://crash').catch(() => {})
  const second = await (await browser.newContext()).newPage()
  await second.goto(address)
  const workbench = new WorkbenchPage(second)
  await expect(workbench.message).toContainText(subject)
  await workbench.button('Save for git').click()
  expect(await commit.exit).toBe(0)
  expect(commit.git('log', '--format=%s').trim()).toBe(subject)
})
