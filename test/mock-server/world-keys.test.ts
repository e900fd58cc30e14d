import { expect, onTestFinished, test } from 'vitest'
import { createClient } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { inWorld } from '../support/many-worlds.ts'
import { failure } from '../support/world.ts'

// Worlds chosen by the key: its end says "@" and a name.

async function served(worlds = 10) {
  const mock = createMock()
  const { url, close } = await serveMock(mock, { port: 0, worlds })
  onTestFinished(close)
  const key = mock.keys.distributor
  const by = (apiKey: string) => inWorld({ url, apiKey })
  const ask = async (headers: Record<string, string>, path = '/hubs') => {
    const answer = await fetch(url + path, { headers })
    return { status: answer.status, body: await answer.json() }
  }
  const names = async () => (await fetch(new URL('/_mock/worlds', url))).json()
  return { mock, url, key, by, ask, names }
}

const ACCOUNT = 'TA-2000-2718-0001'

test('keys with names open worlds of their own, for reading, writing and forms', async () => {
  const { mock, key, by, names } = await served()
  const before = mock.snapshot()
  const [one, two] = [by(`${key}@one`), by(`${key}@two`)]
  await one.tierAccounts.update(ACCOUNT, { name: 'Of one' })
  await two.marketplaces.setIcon('MP-10041', new Blob(['x'], { type: 'image/png' }))
  expect((await one.tierAccounts.get(ACCOUNT)).name).toBe('Of one')
  expect((await two.tierAccounts.get(ACCOUNT)).name).not.toBe('Of one')
  expect((await by(key).marketplaces.get('MP-10041')).icon).not.toBe(
    (await two.marketplaces.get('MP-10041')).icon,
  )
  expect(await names()).toEqual(['one', 'two'])
  expect(mock.snapshot()).toEqual(before)
})

test('it is the world that the header names, for the API and the controls', async () => {
  const { url, key, by, ask, names } = await served()
  await by(`${key}@a`).tierAccounts.update(ACCOUNT, { name: 'Of a' })
  const byHeader = inWorld({ url, apiKey: key, world: 'a' })
  expect((await byHeader.tierAccounts.get(ACCOUNT)).name).toBe('Of a')
  const both = { authorization: `${key}@a`, 'x-partnerkit-world': 'a' }
  expect((await ask(both, `/tier/accounts/${ACCOUNT}`)).body).toMatchObject({ name: 'Of a' })
  const log = await fetch(new URL('/_mock/requests', url), {
    headers: { authorization: `${key}@a` },
  })
  expect(await log.json()).toHaveLength(3)
  expect(await names()).toEqual(['a'])
})

test('what stands before the name has to be a key of that world', async () => {
  const { mock, key, by, ask } = await served()
  for (const wrong of [`${key}x@a`, `${key.slice(0, -1)}@a`, 'ApiKey @a', 'ApiKey SU-1:@a']) {
    expect(await ask({ authorization: wrong })).toMatchObject({
      status: 401,
      body: { error_code: 'AUTH_001' },
    })
  }
  const vendor = mock.add('accounts', { name: 'New Vendor', role: 'vendor' })
  expect(await failure(by(`${mock.keyFor(vendor.id)}@a`).hubs.list())).toMatchObject({
    status: 401,
  })
  // In process a mock is one world: its keys have no names.
  const client = createClient({ apiKey: `${key}@a`, fetch: mock.fetch })
  expect(await failure(client.hubs.list())).toMatchObject({ status: 401 })
})

test.each(['', 'a b', 'a/b', 'a@b', '@', 'a,b', '..%2f', 'x'.repeat(65), 'x'.repeat(100_000)])(
  'a key with the bad name of number %# is refused',
  async (name) => {
    const { mock, key, ask, names } = await served()
    expect(await ask({ authorization: `${key}@${name}` })).toEqual({
      status: 400,
      body: {
        error_code: 'VAL_001',
        errors: ['Authorization: Give 1 to 64 letters, digits, dots, "_" and "-" after the "@".'],
      },
    })
    expect(await names()).toEqual([])
    expect(mock.requests).toEqual([])
  },
)

test('header and key that name different worlds are refused, and open neither', async () => {
  const { key, ask, names } = await served()
  expect(await ask({ authorization: `${key}@b`, 'x-partnerkit-world': 'a' })).toEqual({
    status: 400,
    body: {
      error_code: 'VAL_001',
      errors: ['X-Partnerkit-World: It names a, but the key names b. Send one of them.'],
    },
  })
  expect(await names()).toEqual([])
})

test('they count among the worlds that there may be; without worlds they are refused', async () => {
  const few = await served(2)
  for (const name of ['a', 'b', 'c']) await few.by(`${few.key}@${name}`).hubs.list()
  expect(await few.names()).toEqual(['b', 'c'])
  const none = await served(0)
  const { status, body } = await none.ask({ authorization: `${none.key}@a` })
  expect([status, body.errors]).toEqual([
    400,
    ['Authorization: This server has one world. Leave out the "@" and what follows it.'],
  ])
})

test('tokens of sessions name no world: the header does', async () => {
  const { mock, url } = await served()
  const send = (path: string, headers: Record<string, string>, body?: object) =>
    fetch(new URL(`/portal/v1${path}`, url), {
      headers,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
  const world = { 'x-partnerkit-world': 'a' }
  const { token } = await (await send('/login', world, mock.logins.partner)).json()
  const authorization = `Bearer ${token}`
  expect((await send('/me', { authorization, ...world })).status).toBe(200)
  expect((await send('/me', { authorization })).status).toBe(401)
  expect((await send('/me', { authorization: `${authorization}@a` })).status).toBe(401)
})

test('a page from elsewhere makes no world, but may use one that is there', async () => {
  const { key, ask, names } = await served()
  const foreign = (world: string) =>
    ask({ authorization: `${key}@${world}`, origin: 'https://elsewhere.example' })
  expect(await foreign('one')).toMatchObject({
    status: 400,
    body: { error_code: 'VAL_001', errors: [expect.stringContaining('no world of that name')] },
  })
  expect(await names()).toEqual([])
  const own = { authorization: `${key}@one`, origin: 'http://localhost:5173' }
  expect(await ask(own)).toMatchObject({ status: 200 })
  expect(await foreign('one')).toMatchObject({ status: 200 })
})
