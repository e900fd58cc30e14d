import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bundleWorker } from '../support/worker-server.ts'
import { killAndRevive } from '../support/world-killing.ts'

test('killed 50 times, worlds of workerd have lost nothing that they have answered, and nothing is there by half', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const told = await killAndRevive(await bundleWorker(), folder, 50)
  expect(told).toBeGreaterThan(500)
}, 1_800_000)
