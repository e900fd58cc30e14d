// The built app in a real Chromium: PORT and CHROMIUM_PATH say where, if not the usual.
import { defineConfig } from '@playwright/test'

const port = Number(process.env['PORT'] ?? 4173)
const baseURL = `http://localhost:${port}`

export default defineConfig({
  testDir: 'test',
  fullyParallel: true,
  workers: 2,
  outputDir: process.env['RESULTS'] ?? 'test-results',
  reporter: 'list',
  // Patient with a busy machine.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    reducedMotion: 'reduce',
    baseURL,
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      // Pages live for seconds: to optimize their code takes longer than that saves.
      args: ['--no-sandbox', '--disable-gpu', '--js-flags=--no-opt --no-maglev'],
    },
  },
  webServer: {
    command: `npm run preview -- --strictPort --port ${port}`,
    url: baseURL,
    reuseExistingServer: true,
  },
})
