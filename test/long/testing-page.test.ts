// The Playwright fixture with a page: what a browser sends reaches the world of its test.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findChromium } from '../support/chromium.ts'
import { runPlaywright } from '../support/runners.ts'

test('a page reaches the world of its test', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-page-'))
  const output = await runPlaywright(folder, ['--grep', '@page'], findChromium())
  rmSync(folder, { recursive: true })
  expect(output).toContain('1 passed')
})
