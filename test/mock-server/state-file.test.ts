import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createClient, type Client } from 'partnerkit'
import { createMock, type Mock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { openStateFile } from '../../mock-server/adapters/state-file.ts'
import { failToStart, killAndRestart, startServer } from '../support/state-server.ts'
import { failure } from '../support/world.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'partnerkit-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

/** A server of this process that keeps its world in a file. */
async function served(file: string): Promise<{ mock: Mock; client: Client; url: string }> {
  const mock = createMock()
  const { url, close } = await serveMock(mock, { port: 0, state: file })
  onTestFinished(close)
  const client = createClient({
    apiKey: mock.keys.distributor,
    baseUrl: url,
    retry: { limit: 0 },
  })
  return { mock, client, url }
}

const stateIn = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const hub = (name: string) =>
  ({ name, description: '', instance: { id: null, type: 'OA' } }) as const

test('killed at any moment, a server starts again with all that it has answered', async () => {
  const at = folder()
  const file = join(at, 'world.json')
  expect(await killAndRestart(file, 5)).toBeGreaterThan(0)
  const server = await startServer(file)
  await server.kill()
  expect(readdirSync(at)).toEqual(['world.json'])
}, 120_000)

test('what is answered is in the file, whoever changed it, and reading writes nothing', async () => {
  const file = join(folder(), 'world.json')
  const { mock, client, url } = await served(file)
  expect(stateIn(file)).toEqual(mock.exportState())
  const kept = async (change: () => PromiseLike<unknown>): Promise<void> => {
    const before = statSync(file).ino
    await change()
    expect(statSync(file).ino).not.toBe(before)
    expect(stateIn(file)).toEqual(mock.exportState())
  }
  await kept(() => client.hubs.create(hub('Kept')))
  await kept(() => client.portal.login(mock.logins.partner))
  await kept(() => fetch(new URL('/_mock/reset', url), { method: 'POST' }))
  const before = statSync(file).ino
  await client.hubs.list()
  await failure(client.hubs.delete('HB-0000-0001'))
  expect(statSync(file).ino).toBe(before)
})

test('writes that come at the same time share a write of the file', async () => {
  const file = join(folder(), 'world.json')
  const { mock, client } = await served(file)
  const exportState = vi.spyOn(mock, 'exportState')
  await Promise.all(Array.from({ length: 40 }, (_, at) => client.hubs.create(hub(`x${at}`))))
  expect(exportState.mock.calls.length).toBeLessThan(40)
  expect(stateIn(file)).toEqual(mock.exportState())
})

test('nothing is answered that the file does not have, and the server recovers', async () => {
  const at = folder()
  const file = join(at, 'world.json')
  const { client } = await served(file)
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => void vi.restoreAllMocks())
  const before = readFileSync(file)
  // A second server on the same file: the one that writes after the other is refused.
  const other = await served(file)
  await other.client.hubs.create(hub('Of the other'))
  const theirs = readFileSync(file)
  expect(theirs).not.toEqual(before)
  expect(await failure(client.hubs.create(hub('Lost')))).toMatchObject({ status: 500 })
  expect(await failure(client.hubs.list())).toMatchObject({ status: 500 })
  expect(reported).toHaveBeenCalledWith(
    expect.objectContaining({ message: expect.stringContaining('changed by somebody else') }),
  )
  expect(readFileSync(file)).toEqual(theirs)
  rmSync(file)
  await client.hubs.create(hub('Kept'))
  expect(JSON.stringify(stateIn(file))).toContain('Kept')
})

test.each([
  ['{"format":', /is no state of a mock and is left as it is\. .*JSON/],
  ['{"name":"someone"}', /format: Must be partnerkit-state/],
  ['{"format":"partnerkit-state","version":9}', /version: Must be 1, got 9/],
  ['', /is no state of a mock/],
])('a file with %j is refused with code 1 and left alone', async (text, message) => {
  const file = join(folder(), 'world.json')
  writeFileSync(file, text)
  const end = await failToStart(file)
  expect(end.code).toBe(1)
  expect(end.message).toMatch(message)
  expect(end.message).toContain(file)
  expect(end.message).not.toContain('    at ')
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('a folder, or a file in no folder, is refused with its name', async () => {
  const at = folder()
  await expect(openStateFile(createMock(), at)).rejects.toThrow(`${at} can not be read: EISDIR`)
  const nowhere = join(at, 'none', 'world.json')
  await expect(openStateFile(createMock(), nowhere)).rejects.toThrow('can not be written: ENOENT')
})
