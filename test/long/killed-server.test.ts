import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { killAndRestart } from '../support/state-server.ts'

test('killed 200 times, a server has lost nothing that it has answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(await killAndRestart(join(folder, 'world.json'), 200)).toBeGreaterThan(1000)
}, 1_800_000)
