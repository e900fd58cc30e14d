import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { inWorld } from '../support/many-worlds.ts'
import { contactInfo, failure } from '../support/world.ts'

// Worlds chosen by name, kept from one server to the next.

function newState(): { state: string; files: () => string[]; fileOf: (world: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const state = join(folder, 'world.json')
  const files = (): string[] => readdirSync(`${state}.worlds`).toSorted()
  return { state, files, fileOf: (world) => join(`${state}.worlds`, `world-${world}.json`) }
}

async function served(state: string, worlds = 1000) {
  const mock = createMock()
  const { url, close } = await serveMock(mock, { port: 0, state, worlds })
  onTestFinished(close)
  const of = (world: string) => inWorld({ url, apiKey: `${mock.keys.distributor}@${world}` })
  const control = (method: string, path: string) => fetch(new URL(`/_mock${path}`, url), { method })
  const names = async (): Promise<unknown> => (await control('GET', '/worlds')).json()
  return { of, control, names }
}

const ACCOUNT = 'TA-2000-2718-0001'
const NAMES = ['a', 'A', '_', '..', 'con', '_41', 'x'.repeat(64), 'Z'.repeat(64)]

test('each comes back with what was answered, whatever its name; reading writes nothing', async () => {
  const { state, files } = newState()
  const before = await served(state)
  for (const name of NAMES) await before.of(name).tierAccounts.update(ACCOUNT, { name })
  expect(files()).toHaveLength(NAMES.length)
  const after = await served(state)
  expect(await after.names()).toEqual(NAMES)
  for (const name of NAMES) {
    expect((await after.of(name).tierAccounts.get(ACCOUNT)).name).toBe(name)
  }
  expect((await after.of('b').tierAccounts.get(ACCOUNT)).name).not.toBe('a')
  const file = join(`${state}.worlds`, files().at(0) ?? '')
  const { ino } = statSync(file)
  await after.of('A').tierAccounts.list()
  expect(statSync(file).ino).toBe(ino)
})

test('there is no folder before there is such a world', async () => {
  const { state, files } = newState()
  const { control } = await served(state)
  await control('POST', '/reset')
  expect(files).toThrow('ENOENT')
})

test('one that is deleted, or makes way, leaves no file', async () => {
  const { state, files } = newState()
  const { of, control } = await served(state, 2)
  for (const name of ['a', 'b', 'c']) await of(name).tierAccounts.delete(ACCOUNT)
  expect(files()).toEqual(['world-b.json', 'world-c.json'])
  await control('DELETE', '/worlds/c')
  expect(files()).toEqual(['world-b.json'])
  const again = await served(state, 1)
  await again.of('d').tierAccounts.list()
  expect(files()).toEqual(['world-d.json'])
})

test('one that is deleted while it is written to stays away', async () => {
  const { state, files } = newState()
  const { of, control } = await served(state)
  for (let round = 0; round < 10; round++) {
    const { tierAccounts } = of('a')
    const writing = Promise.allSettled(
      Array.from({ length: 8 }, (_, at) => tierAccounts.update(ACCOUNT, { name: `${at}` })),
    )
    await new Promise((go) => setTimeout(go, 3 * round))
    await control('DELETE', '/worlds/a')
    await writing
    await control('DELETE', '/worlds/a')
    expect(files()).toEqual([])
  }
})

test('a file that can not be read closes its world alone, until it is mended or deleted', async () => {
  const { state, fileOf } = newState()
  await (await served(state)).of('a').hubs.list()
  const whole = readFileSync(fileOf('a'))
  writeFileSync(fileOf('a'), '{"format":')
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => void vi.restoreAllMocks())
  const { of, control } = await served(state)
  const count = (world: string) => of(world).hubs.list().count()
  expect(await count('b')).toBe(2)
  expect(await failure(count('a'))).toMatchObject({ status: 500, code: 'SYS_001' })
  expect(reported).toHaveBeenCalledWith(
    expect.objectContaining({ message: expect.stringContaining('world-a.json is no state') }),
  )
  expect(readFileSync(fileOf('a'), 'utf8')).toBe('{"format":')
  writeFileSync(fileOf('a'), whole)
  expect(await count('a')).toBe(2)
  writeFileSync(fileOf('c'), '{"format":')
  expect(await failure(count('c'))).toMatchObject({ status: 500 })
  await control('DELETE', '/worlds/c')
  expect(await count('c')).toBe(2)
})

test('a folder that is none is refused at the start', async () => {
  const { state } = newState()
  writeFileSync(`${state}.worlds`, '')
  await expect(serveMock(createMock(), { port: 0, state })).rejects.toThrow(
    `${state}.worlds can not be read. Make it a folder of yours.`,
  )
})

test('a world that was prepared is where new ones and reset begin', async () => {
  const { state } = newState()
  const prepared = createMock()
  const owner = { id: 'PA-301-447' }
  prepared.add('tierAccounts', {
    name: 'Prepared',
    type: 'reseller',
    contact_info: contactInfo,
    owner,
  })
  writeFileSync(state, JSON.stringify(prepared.exportState()))
  const { of, control } = await served(state)
  const list = of('fresh').tierAccounts.list({ filter: { name: 'Prepared' } })
  expect(await list.count()).toBe(1)
  await control('POST', '/reset')
  expect(readFileSync(state, 'utf8')).toContain('Prepared')
})

test('one that is deleted while it is written to is no failure', async () => {
  const { state } = newState()
  const { of, control } = await served(state)
  const { hubs } = of('race')
  const hub = { name: 'x', description: '', instance: { id: 'one', type: 'API' } } as const
  const made = Array.from({ length: 40 }, async (_, index) => {
    if (index % 5 === 0) await control('DELETE', '/worlds/race')
    return hubs.create(hub)
  })
  for (const { status } of await Promise.allSettled(made)) expect(status).toBe('fulfilled')
})

test('a server that may have fewer lets go of those that are too many', async () => {
  const { state, files } = newState()
  const before = await served(state)
  for (const name of ['a', 'b', 'c']) await before.of(name).tierAccounts.delete(ACCOUNT)
  const after = await served(state, 1)
  await after.of('d').tierAccounts.delete(ACCOUNT)
  expect(await after.names()).toEqual(['d'])
  expect(files()).toEqual(['world-d.json'])
})
