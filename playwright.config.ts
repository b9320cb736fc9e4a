import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

const address = 'http://127.0.0.1:4317/'

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 20_000,
  reporter: [['list']],
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: { ...findBrowser(), args: ['--disable-quic'] },
  },
  webServer: {
    command: 'npx vite build --logLevel error && npx vite preview --strictPort --port 4317',
    url: address,
    reuseExistingServer: false,
  },
})
