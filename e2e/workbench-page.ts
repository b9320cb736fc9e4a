import { expect, test as base, type Locator, type Page } from '@playwright/test'

/** Of what Firefox, as driven here, cannot do; what that is stands above the test. */
export const chromiumOnly = { tag: '@chromium-only' }

/** Of logic of our own, which no browser does another way: Firefox would take two minutes to say the same again. */
export const inOneBrowser = { tag: '@in-one-browser' }

/** The page as its user sees it. */
export class WorkbenchPage {
  readonly page: Page
  readonly message: Locator
  readonly diff: Locator
  readonly verdict: Locator
  readonly report: Locator
  readonly cleaned: Locator
  /** The cards that open under underlined words. */
  readonly cards: Locator
  /** Beside the lines of the diff: whether their part is described. */
  readonly coverMarks: Locator
  /** What a comparison strikes out. */
  readonly struckOut: Locator
  /** What has a look and nothing else to be found by: words underlined, coloured and lit up, lines lit up. */
  readonly squiggles: Locator
  readonly coloured: Locator
  readonly litWords: Locator
  readonly litLines: Locator

  constructor(page: Page) {
    this.page = page
    this.message = page.getByRole('textbox', { name: 'Commit message' })
    this.diff = page.getByRole('textbox', { name: 'Diff, read only: paste to replace it' })
    this.verdict = page.getByRole('region', { name: 'Report' }).getByRole('status').first()
    this.report = page.getByRole('tabpanel')
    this.cleaned = page.getByLabel('Cleaned message', { exact: true }).and(page.locator('pre'))
    this.cards = page.getByRole('group', { name: 'What is found here' })
    this.coverMarks = page.getByTitle(/: (?:not )?described$/)
    this.struckOut = page.getByRole('dialog').getByRole('deletion')
    this.squiggles = this.message.locator('.finding')
    this.coloured = this.message.locator('.role')
    this.litWords = this.message.locator('.lit')
    this.litLines = this.diff.locator('.diff-lit')
  }

  async open(hash = ''): Promise<void> {
    await this.page.goto(`./${hash}`)
    await expect(this.message).toBeVisible()
  }

  async type(text: string): Promise<void> {
    await this.message.click()
    await this.page.keyboard.insertText(text)
  }

  async tryExample(): Promise<void> {
    await this.button('Try an example').click()
    await this.judged()
  }

  /** Until a report stands. */
  async judged(): Promise<void> {
    await expect(this.verdict).not.toContainText('Paste a draft message')
  }

  /** Pastes as a user would, by a paste event with this text on the clipboard. */
  async paste(into: Locator, text: string): Promise<void> {
    await into.focus()
    await into.evaluate((element, data) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', data)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      // Firefox gives an event made by a script an empty clipboard.
      if (event.clipboardData !== clipboardData)
        Object.defineProperty(event, 'clipboardData', { value: clipboardData })
      element.dispatchEvent(event)
    }, text)
  }

  async pasteDiff(text: string): Promise<void> {
    await this.paste(this.page.getByRole('textbox', { name: 'Paste the diff here' }), text)
  }

  /** Drops a file of this name and content on the page. */
  async drop(name: string, text: string): Promise<void> {
    await this.page.locator('main').evaluate(
      (element, file) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([file.text], file.name))
        element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      },
      { name, text },
    )
  }

  async showChecklist(): Promise<void> {
    await this.page.getByRole('tab', { name: /Checklist/ }).click()
  }

  /** A point of the checklist, by its id. */
  check(id: string): Locator {
    return this.page.locator(`[data-check="${id}"]`)
  }

  /** Words underlined in the message because something is found there. */
  squiggle(words: string): Locator {
    return this.squiggles.filter({ hasText: new RegExp(`^${words.replace('.', '\\.')}$`) })
  }

  /** The card that opens under underlined words. */
  async card(words: string): Promise<Locator> {
    await this.page.mouse.move(0, 0)
    await this.squiggle(words).hover()
    return this.cards
  }

  /** The handbook's page on a check, by its id. */
  handbookPage(id: string): Locator {
    const pages = this.page.getByRole('dialog', { name: 'Handbook' }).getByRole('article')
    return pages.filter({ has: this.page.getByText(id, { exact: true }) })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** The text in the message's editor. */
  text(): Promise<string> {
    return this.message.evaluate((element) =>
      [...element.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
    )
  }
}

export const test = base.extend<{ workbench: WorkbenchPage; strays: string[] }>({
  workbench: async ({ page }, use) => {
    await use(new WorkbenchPage(page))
  },
  /** Requests to other origins and errors of the page; every test ends with none. */
  strays: [
    async ({ page, baseURL }, use) => {
      const strays: string[] = []
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(baseURL!) && !/^(?:data|blob):/.test(url)) strays.push(url)
      })
      page.on('pageerror', (error) => strays.push(String(error)))
      page.on('console', (line) => line.type() === 'error' && strays.push(line.text()))
      await use(strays)
      expect(strays).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
