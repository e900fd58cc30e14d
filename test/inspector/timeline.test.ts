// The timeline of the inspector: what was asked, what it has changed, and what can be taken away of it.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createClient, type Client } from 'partnerkit'
import { replay } from 'partnerkit/testing'
import { inspectedWorld } from '../support/inspector.ts'

const inspected = inspectedWorld()
const root = resolve(import.meta.dirname, '../..')
const hub = { name: 'Harbor', description: '', instance: { id: 'x', type: 'API' } } as const
const CUSTOMER = 'TA-2000-2718-0001'

const clientOf = (apiKey: string): Client =>
  createClient({ apiKey, baseUrl: inspected.server.url, retry: { limit: 0 } })

/** Opens the timeline, which watches from then on. */
async function watched(): Promise<Client> {
  const { mock, open, page } = inspected
  await open('#/timeline')
  await page.getByText('Nothing was asked yet').waitFor()
  return clientOf(mock.keys.distributor)
}

const rowOf = (name: string) => inspected.page.getByRole('row').filter({ hasText: name })

test('requests appear as they come; one shows what was sent, answered and changed', async () => {
  const { mock, page } = inspected
  const client = await watched()
  await client.tierAccounts.update(CUSTOMER, { name: 'Changed' })
  await clientOf(mock.keys.distributor).hubs.list()
  const row = rowOf('updateTierAccount')
  await row.waitFor()
  expect(await row.innerText()).toMatch(/PA-301-447[^]+200/)
  await row.getByRole('link', { name: 'updateTierAccount' }).click()
  const request = page.getByRole('region', { name: 'The request' })
  await request.getByRole('tab', { name: 'Changes (3)' }).waitFor()
  const member = request.getByRole('row', { name: /^name / })
  expect(await member.innerText()).toMatch(/"Panadería Sol"\s+"Changed"/)
  await request.getByRole('tab', { name: 'Request', exact: true }).click()
  await request.getByText('"name": "Changed"').waitFor()
  const shown = await request.innerText()
  expect(shown).toContain('ApiKey SU-301-…')
  expect(shown).not.toContain(mock.keys.distributor)
  await request.getByRole('tab', { name: 'Response' }).click()
  await request.getByText(`"id": "${CUSTOMER}"`).first().waitFor()
  expect(await inspected.violations()).toEqual([])
})

test('filters leave what is asked for, and the log can be cleared', async () => {
  const { mock, page } = inspected
  const client = await watched()
  await client.hubs.create(hub)
  await client.hubs.list()
  mock.failNext('listProducts', { status: 503 })
  await clientOf(mock.keys.vendor)
    .products.list()
    .catch(() => {})
  const links = page.getByRole('table').getByRole('link')
  await expect.poll(() => links.allInnerTexts(), { timeout: 15_000 }).toHaveLength(3)
  await rowOf('listProducts').getByText('fault').waitFor()
  await page.getByText('5xx').click()
  expect(await links.allInnerTexts()).toEqual(['listProducts'])
  await page.getByText('All', { exact: true }).click()
  await page.getByRole('switch', { name: 'Writes only' }).click()
  expect(await links.allInnerTexts()).toEqual(['createHub'])
  await page.getByRole('combobox', { name: 'Operation' }).click()
  await page.getByRole('option', { name: 'listHubs' }).click()
  await page.getByText('Nothing of what was asked is like that.').waitFor()
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await page.getByRole('button', { name: 'Leave it' }).click()
  expect(mock.requests).toHaveLength(3)
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await page.getByRole('button', { name: 'Clear the log' }).click()
  await page.getByText('Nothing was asked yet').waitFor()
  expect(mock.requests).toEqual([])
})

test('what is asked since a mark becomes a test that passes, commands, and a capsule', async () => {
  const { page } = inspected
  const client = await watched()
  await client.hubs.list()
  await rowOf('listHubs').waitFor()
  await page.getByRole('button', { name: 'Mark' }).click()
  const { id } = await client.hubs.create(hub)
  await client.hubs.update(id, { name: 'Port' })
  await client.hubs.delete(id)
  await client.hubs.get(id).catch(() => {})
  await page.getByText('4 since the mark').waitFor()
  const text = async (kind: string): Promise<string> => {
    await page.getByRole('button', { name: `Copy as ${kind}` }).click()
    const copied = await page.getByLabel('The text').innerText()
    await page.keyboard.press('Escape')
    await page.getByLabel('The text').waitFor({ state: 'detached' })
    return copied
  }
  const [copied, commands] = [await text('test'), await text('curl')]
  expect(copied).toContain("test('createHub, updateHub, deleteHub, getHub'")
  expect(commands).toContain('curl -g -X PUT ')
  const capsule = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Copy as capsule' }).click()
  await page.getByRole('button', { name: 'Save as copied.json' }).click()
  const saved: unknown = JSON.parse(readFileSync((await (await capsule).path()) ?? '', 'utf8'))
  expect((await replay(saved)).text).toBe('4 requests, each answered as then.')
  const ran = run({ passes: copied, fails: copied.replace("name: 'Port'", "name: 'Sport'") })
  const [command = ''] = commands.split('\n\n')
  expect(JSON.parse(await shell(`${command} -s`))).toMatchObject({ name: 'Harbor' })
  expect(await ran).toMatch(/Tests +1 failed \| 1 passed/)
  expect(await ran).toMatch(/FAIL +fails\.test\.ts/)
})

const shell = (command: string): Promise<string> =>
  new Promise((done) => {
    execFile('/bin/sh', ['-c', command], (_, stdout) => done(stdout))
  })

/** What vitest says of tests, in a project that has the package installed. */
function run(tests: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-copied-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/partnerkit'))
  for (const [name, text] of Object.entries(tests)) {
    writeFileSync(join(folder, `${name}.test.ts`), text)
  }
  const conditions = "{ conditions: ['partnerkit-source'] }"
  const config = `export default { resolve: ${conditions}, ssr: { resolve: ${conditions} } }`
  writeFileSync(join(folder, 'vitest.config.mjs'), config)
  const args = [resolve(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder]
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', VITEST: '' }
  return new Promise((done) => {
    execFile(process.execPath, args, { env, cwd: folder }, (_, stdout, stderr) =>
      done(stdout + stderr),
    )
  })
}
