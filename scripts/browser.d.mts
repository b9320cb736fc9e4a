/** The browser to test with; an absent path means Playwright's own. */
export interface Browser {
  readonly executablePath?: string
  readonly env?: Readonly<Record<string, string>>
}

export function findBrowser(): Browser | null
export function findFirefox(): Browser | null
