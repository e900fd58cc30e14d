// The configuration of the child process: no retries, nothing left behind but the results.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.pw.ts',
  workers: 3,
  outputDir: process.env['RESULTS'] ?? 'test-results',
  expect: { timeout: 300 },
  use: {
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
})
