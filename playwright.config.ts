import { defineConfig } from '@playwright/test'
import { findBrowser, findFirefox } from './scripts/browser.mjs'

const firefox = findFirefox()

/** What is left to Chromium, by why Firefox as driven here cannot. */
const chromiumOnly = [
  // The driver grants no clipboard, which these read back.
  'a false alarm is copied',
  'export gives a patch',
  // It reports no download.
  'settings and a convention of their own leave as a file',
  // It emulates neither colour scheme nor reduced motion; what axe finds in the light is the same in both browsers.
  'free of what axe finds',
  'so is all that opens',
  'so is a mailbox',
  'nothing moves',
  // It measures no layout shift.
  'no layout shift',
  // Its start script runs where there is no storage yet, and counts as an error of the page.
  'kept data that is damaged',
  // Behind the last control of a dialog Tab goes to the browser's own bars, from where nothing gives the focus back.
  'every dialog is opened',
  // A clipboard made by a script reaches the page empty, and 46 MB are too many to hand over otherwise.
  '46 MB',
  // Logic of our own, which no browser does another way; Firefox takes two minutes to say the same again.
  'no request carries',
  'hostile texts',
  'unpacks to 200 MB',
  'a clock that jumps back',
  'killed again and again',
  'gives up diffs before words',
  'what one tab forgets',
  'a second tab does not take',
  'forget everything',
  'a new draft leaves',
  'saving in the page',
  'the handbook',
  'the theme',
  'an outline of the diff',
  'rearranged message',
  'what waits for a diff',
  'many patches become',
  'text that is no diff',
  'the safe fixes',
  'a second version',
  'a worker that dies',
]

const address = 'http://127.0.0.1:4317/'

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 20_000,
  // A shared machine may stall for seconds; what fails twice is broken.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'chromium', use: { launchOptions: { ...findBrowser(), args: ['--disable-quic'] } } },
    // All but that once more, where the machine has a Firefox: driven by its own protocol, by this channel's name.
    ...(firefox
      ? [
          {
            name: 'firefox',
            // Driven so, it takes twice as long over the same.
            timeout: 60_000,
            grepInvert: new RegExp(chromiumOnly.join('|')),
            use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: firefox },
          },
        ]
      : []),
  ],
  webServer: {
    command:
      'npx vite build --logLevel error && npx vite build --mode cli --logLevel error && npx vite preview --strictPort --port 4317',
    url: address,
    reuseExistingServer: false,
  },
})
