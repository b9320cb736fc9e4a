import { defineConfig } from '@playwright/test'
import { findBrowser, findFirefox } from './scripts/browser.mjs'

const firefox = findFirefox()

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
    // All that no tag leaves to Chromium once more, where the machine has a Firefox: driven by its own protocol, by
    // this channel's name.
    ...(firefox
      ? [
          {
            name: 'firefox',
            // Driven so, it takes twice as long over the same.
            timeout: 60_000,
            grepInvert: /@chromium-only|@in-one-browser/,
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
