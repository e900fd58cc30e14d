import { describe, expect, onTestFinished, test } from 'vitest'
import { createMock, type MockOptions } from 'partnerkit/mock'
import { serveMock, type ServeOptions } from 'partnerkit/mock/http'
import { inWorld, useWorlds } from '../support/many-worlds.ts'
import { failure } from '../support/world.ts'

async function served({ worlds, ...options }: MockOptions & Pick<ServeOptions, 'worlds'> = {}) {
  const mock = createMock(options)
  const { url, close } = await serveMock(mock, { port: 0, ...(worlds !== undefined && { worlds }) })
  onTestFinished(close)
  const of = (world?: string) => inWorld({ url, apiKey: mock.keys.distributor, world })
  const control = (method: string, path: string, world?: string, body?: object) =>
    fetch(new URL(`/_mock${path}`, url), {
      method,
      headers: { ...(world !== undefined && { 'x-partnerkit-world': world }) },
      ...(body && { body: JSON.stringify(body) }),
    })
  const names = async (): Promise<unknown> => (await control('GET', '/worlds')).json()
  return { mock, url, of, control, names }
}

const hub = { name: 'x', description: '', instance: { id: null, type: 'OA' } } as const
const DEFAULT_ACCOUNTS = 11

describe('a world', () => {
  test('is there as soon as it is named, and no other sees what happens in it', async () => {
    const { of, names } = await served()
    expect(await names()).toEqual([])
    await of('a').tierAccounts.delete('TA-2000-2718-0001')
    const created = await of('a').hubs.create(hub)
    expect(await of('a').tierAccounts.list().count()).toBe(DEFAULT_ACCOUNTS - 1)
    for (const other of [undefined, 'b', 'A']) {
      expect(await of(other).tierAccounts.list().count()).toBe(DEFAULT_ACCOUNTS)
      expect(await failure(of(other).hubs.get(created.id))).toMatchObject({ status: 404 })
    }
    expect(await names()).toEqual(['a', 'b', 'A'])
  })

  test('has the options of the server, and begins where its reset comes back to', async () => {
    const { mock, of } = await served({ seed: 7, lenient: true })
    await of().tierAccounts.delete('TA-2000-2718-0001')
    mock.keep()
    await of().tierAccounts.delete('TA-2000-2718-0002')
    expect(await of('a').tierAccounts.list().count()).toBe(DEFAULT_ACCOUNTS - 1)
    expect(
      await of('a').tierAccounts.list('not(and(eq(type,customer),eq(name,x)))').count(),
    ).toBeGreaterThan(0)
    mock.reset()
    const ids = await Promise.all(
      [of(), of('a'), of('b')].map(async (client) => (await client.hubs.create(hub)).id),
    )
    expect(new Set(ids).size).toBe(1)
  })

  test('is steered by the controls, its clock, faults, snapshots and log are its own', async () => {
    const { mock, of, control } = await served()
    await control('PUT', '/clock', 'a', { set: '2026-02-03T04:05:06Z' })
    await control('POST', '/faults/listHubs', 'a', { status: 418 })
    await control('POST', '/snapshots', 'a')
    expect(await failure(of('a').hubs.list())).toMatchObject({ status: 418 })
    expect((await of('a').hubs.create(hub)).events.created?.at).toBe('2026-02-03T04:05:06+00:00')
    expect(await of('b').hubs.list().count()).toBe(await of().hubs.list().count())
    expect(mock.clock.now().toISOString()).not.toContain('2026-02-03')
    expect((await control('POST', '/snapshots/1/restore', 'b')).status).toBe(400)
    expect((await control('POST', '/snapshots/1/restore', 'a')).status).toBe(204)
    expect(await of('a').hubs.list().count()).toBe(await of().hubs.list().count())
    const log = await (await control('GET', '/requests', 'a')).json()
    expect(log[0]).toMatchObject({ operation: 'listHubs', status: 418 })
    expect(mock.requests.map(({ status }) => status)).not.toContain(418)
  })

  test('that is deleted begins anew; one that is not there can be deleted too', async () => {
    const { of, control, names } = await served()
    await of('a').tierAccounts.delete('TA-2000-2718-0001')
    expect((await control('DELETE', '/worlds/a')).status).toBe(204)
    expect((await control('DELETE', '/worlds/a')).status).toBe(204)
    expect(await names()).toEqual([])
    expect(await of('a').tierAccounts.list().count()).toBe(DEFAULT_ACCOUNTS)
  })

  test('has sessions, e-mails and files of its own', async () => {
    const { mock, of, url } = await served({ seed: 3 })
    const { portal } = of('a')
    await portal.login(mock.logins.partner)
    const { icon } = await of('a').marketplaces.setIcon(
      'MP-10041',
      new Blob(['x'], { type: 'image/png' }),
    )
    const read = (world: string) =>
      fetch(new URL(icon ?? '', url), { headers: { 'x-partnerkit-world': world } })
    expect((await read('a')).status).toBe(200)
    expect((await read('b')).status).toBe(404)
    expect(mock.snapshot().store.portalSessions.rows).toEqual([])
  })
})

test('the least recently used world makes way for a new one', async () => {
  const { of, names } = await served({ worlds: 2 })
  await of('a').tierAccounts.delete('TA-2000-2718-0001')
  await of('b').tierAccounts.delete('TA-2000-2718-0001')
  await of('a').hubs.list()
  await of('c').hubs.list()
  expect(await names()).toEqual(['a', 'c'])
  expect(await of('a').tierAccounts.list().count()).toBe(DEFAULT_ACCOUNTS - 1)
  expect(await of('b').tierAccounts.list().count()).toBe(DEFAULT_ACCOUNTS)
  expect(await names()).toEqual(['a', 'b'])
})

test.each(['', 'a b', 'a/b', 'é'.normalize(), 'a,b', 'x'.repeat(65)])(
  'the name %j is refused, by the API and the controls',
  async (name) => {
    const { url, mock, names } = await served()
    for (const path of [`${url}/hubs`, new URL('/_mock/requests', url)]) {
      const response = await fetch(path, { headers: { 'x-partnerkit-world': name } })
      expect(response.status).toBe(400)
      const { error_code, errors } = await response.json()
      expect(error_code).toBe('VAL_001')
      expect(errors).toEqual([expect.stringContaining('1 to 64 letters')])
    }
    expect(await names()).toEqual([])
    expect(mock.requests).toEqual([])
  },
)

test('without worlds the header is refused, and a number of worlds that is none too', async () => {
  const { of } = await served({ worlds: 0 })
  expect(await failure(of('a').hubs.list())).toMatchObject({ status: 400, code: 'VAL_001' })
  expect(await of().hubs.list().count()).toBeGreaterThan(0)
  await expect(serveMock(createMock(), { port: 0, worlds: -1 })).rejects.toThrow('worlds: Must be')
})

test('pages of other sites may send the header', async () => {
  const { url } = await served()
  const preflight = await fetch(`${url}/hubs`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://shop.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization,x-partnerkit-world',
    },
  })
  expect(preflight.headers.get('access-control-allow-headers')).toContain('x-partnerkit-world')
})

test('40 worlds used at once do not see each other', async () => {
  const { mock, url, names } = await served()
  const before = mock.snapshot()
  await useWorlds({ url, apiKey: mock.keys.distributor, count: 40, prefix: 'w' })
  expect(await names()).toHaveLength(40)
  expect(mock.snapshot()).toEqual(before)
})
