import { createClient, type Client, type ContactInfoWrite } from 'partnerkit'
import { World } from 'partnerkit/mock/workers'
import { expect, test } from 'vitest'
import { serverErrorsAreAllowed, allowServerErrors } from '../support/strict/server-errors.ts'
import { createSandbox, key, LOCAL, type Sandbox } from '../support/sandbox.ts'

const clientOf = ({ fetch }: Sandbox, world?: string): Client =>
  createClient({
    apiKey: world === undefined ? key : `${key}@${world}`,
    baseUrl: `${LOCAL}/public/v1`,
    fetch,
    retry: { limit: 0 },
  })

/** Calls `/_mock` of a world. */
const control = async (
  { fetch }: Sandbox,
  call: `${string} /${string}`,
  body?: unknown,
  world = 'w',
): Promise<unknown> => {
  const [method = '', path] = call.split(' ')
  const response = await fetch(`${LOCAL}/_mock${path}`, {
    method,
    headers: { 'x-partnerkit-world': world },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  expect(response.status).toBeLessThan(300)
  const text = await response.text()
  return text === '' ? undefined : JSON.parse(text)
}

/** The state of a world, with what was removed in the order of ids: that order decides nothing. */
async function stateOf(sandbox: Sandbox): Promise<string> {
  const state = (await control(sandbox, 'GET /state')) as {
    collections: Record<string, { removed: { id: string }[] }>
  }
  for (const { removed } of Object.values(state.collections))
    removed.sort((a, b) => (a.id < b.id ? -1 : 1))
  return JSON.stringify(state)
}

const contact_info: ContactInfoWrite = {
  address_line1: 'Hauptstraße 1',
  city: 'München',
  country: 'DE',
  postal_code: '80331',
  contact: { first_name: 'Zoë', last_name: 'Neil', email: 'zoe@example.com' },
}

const steps: Readonly<Record<string, (client: Client, sandbox: Sandbox) => Promise<unknown>>> = {
  'a look at it': ({ hubs }) => hubs.list().count(),
  'an account created': ({ tierAccounts }) =>
    tierAccounts.create({ type: 'reseller', name: 'Käse 𝄞', contact_info }),
  'an account edited': ({ tierAccounts }) =>
    tierAccounts.update('TA-2000-2718-0007', { name: 'Elbe Optik AG' }),
  'an account deleted': ({ tierAccounts }) => tierAccounts.delete('TA-2000-2718-0001'),
  'a file of many parts': ({ marketplaces }) => {
    const picture = new Uint8Array(900_000).map((_, at) => at % 251)
    return marketplaces.setIcon('MP-10041', new Blob([picture], { type: 'image/png' }))
  },
  'a smaller file in its place': ({ marketplaces }) =>
    marketplaces.setIcon('MP-10041', new Blob(['x'], { type: 'image/png' })),
  'somebody logs in': ({ portal }) =>
    portal.login({ email: 'ada@nimbus.example', password: 'x' }).catch(() => undefined),
  'something added': (_, sandbox) =>
    control(sandbox, 'POST /add/products', { name: 'Backup', owner: { id: 'VA-149-494' } }),
  'a world imported': async (_, sandbox) =>
    control(sandbox, 'PUT /state', await control(sandbox, 'GET /state')),
  'another account after that': ({ tierAccounts }) =>
    tierAccounts.create({ type: 'reseller', name: 'After', contact_info }),
  'the world reset': (_, sandbox) => control(sandbox, 'POST /reset'),
  'one more account': ({ tierAccounts }) =>
    tierAccounts.create({ type: 'reseller', name: 'More', contact_info }),
}

test('a world that leaves the memory comes back as it was, after each change', async () => {
  const sandbox = createSandbox()
  const client = clientOf(sandbox, 'w')
  for (const [name, step] of Object.entries(steps)) {
    await step(client, sandbox)
    const before = await stateOf(sandbox)
    sandbox.evict()
    expect(await stateOf(sandbox), name).toBe(before)
  }
  await control(sandbox, 'POST /reset')
  expect(await client.tierAccounts.list().count()).toBe(11)
})

test('a change writes its own records and where the ids stand, and a read nothing', async () => {
  const sandbox = createSandbox()
  const client = clientOf(sandbox, 'w')
  await client.hubs.list()
  expect(sandbox.written()).toBe(1)
  await client.hubs.list()
  expect(sandbox.written()).toBe(0)
  await client.hubs.create({ name: 'x', description: '', instance: { id: null, type: 'OA' } })
  expect(sandbox.written()).toBe(2)
  await client.hubs.get('HB-0').catch(() => undefined)
  expect(sandbox.written()).toBe(0)
})

test('clock and faults are still known when a world comes back', async () => {
  const sandbox = createSandbox()
  await control(sandbox, 'PUT /clock', { set: '2031-05-06T07:08:09Z' })
  await control(sandbox, 'POST /faults/listHubs', { status: 503, times: 2 })
  await control(sandbox, 'PUT /fault-plan', { rate: 0.5, seed: 3 })
  const faults = await control(sandbox, 'GET /faults')
  sandbox.evict()
  expect(await control(sandbox, 'GET /clock')).toEqual({
    now: '2031-05-06T07:08:09.000Z',
    stopped: true,
  })
  expect(await control(sandbox, 'GET /faults')).toEqual(faults)
  await control(sandbox, 'PUT /clock', { resume: true })
  await control(sandbox, 'DELETE /faults')
  sandbox.evict()
  expect(await control(sandbox, 'GET /faults')).toEqual({ waiting: [] })
  expect(await control(sandbox, 'GET /clock')).toMatchObject({ stopped: false })
})

test('a change that can not be written is answered 500 and has not happened', async () => {
  const sandbox = createSandbox()
  const { hubs } = clientOf(sandbox, 'w')
  const hub = { name: 'x', description: '', instance: { id: null, type: 'OA' } } as const
  await hubs.create(hub)
  const allowed = serverErrorsAreAllowed()
  allowServerErrors(true)
  sandbox.fails = true
  await expect(hubs.create(hub)).rejects.toThrow('SYS_001')
  sandbox.fails = false
  allowServerErrors(allowed)
  expect(await hubs.list().count()).toBe(3)
  sandbox.evict()
  expect(await hubs.list().count()).toBe(3)
})

test('header and key name a world, which sees nothing of the others and can be dropped', async () => {
  const sandbox = createSandbox()
  const [north, south, own] = ['north', 'south', undefined].map((name) => clientOf(sandbox, name))
  await north?.tierAccounts.delete('TA-2000-2718-0001')
  const counts = () =>
    Promise.all([north, south, own].map((client) => client?.tierAccounts.list().count()))
  expect(await counts()).toEqual([10, 11, 11])
  const both = await sandbox.fetch(`${LOCAL}/public/v1/hubs`, {
    headers: { authorization: `${key}@north`, 'x-partnerkit-world': 'south' },
  })
  expect(both.status).toBe(400)
  expect(sandbox.stored()).toEqual(['north', 'south', '@'])
  await control(sandbox, 'DELETE /worlds/north')
  expect(sandbox.stored()).toEqual(['south', '@'])
  expect(await counts()).toEqual([11, 11, 11])
})

test('controls answer this machine, and elsewhere who has the secret', async () => {
  const { fetch } = createSandbox()
  const reset = (origin: string, headers = {}): Promise<number> =>
    fetch(`${origin}/_mock/reset`, { method: 'POST', headers }).then(({ status }) => status)
  expect(await reset(LOCAL)).toBe(204)
  expect(await reset(LOCAL, { origin: 'https://elsewhere.example' })).toBe(403)
  expect(await reset('https://sandbox.example')).toBe(403)
  expect(await reset('https://sandbox.example', { 'x-partnerkit-controls': '' })).toBe(403)
})

test('with a secret the controls answer who has it, under whatever name', async () => {
  const { fetch } = createSandbox(World, 'open sesame')
  const reset = (origin: string, said?: string): Promise<number> =>
    fetch(`${origin}/_mock/reset`, {
      method: 'POST',
      headers: said === undefined ? {} : { 'x-partnerkit-controls': said },
    }).then(({ status }) => status)
  for (const origin of [LOCAL, 'https://sandbox.example']) {
    expect(await reset(origin)).toBe(403)
    expect(await reset(origin, 'open')).toBe(403)
    expect(await reset(origin, 'open sesame')).toBe(204)
  }
})

test('a clock of its own does not run away when a world comes back', async () => {
  class Early extends World {
    static override options = { now: () => new Date('1990-01-01T00:00:00Z') }
  }
  const sandbox = createSandbox(Early)
  for (let life = 0; life < 3; life++) {
    expect(await control(sandbox, 'GET /clock')).toMatchObject({ now: '1990-01-01T00:00:00.000Z' })
    sandbox.evict()
  }
})

test('what is still under way when a world is dropped changes nothing in the next one', async () => {
  const sandbox = createSandbox()
  const { hubs } = clientOf(sandbox, 'w')
  await control(sandbox, 'POST /faults/createHub', { delay: 100 })
  const late = hubs
    .create({ name: 'late', description: '', instance: { id: null, type: 'OA' } })
    .catch((error: unknown) => error)
  await new Promise((resolve) => setTimeout(resolve, 20))
  await control(sandbox, 'DELETE /worlds/w')
  const count = await hubs.list().count()
  const allowed = serverErrorsAreAllowed()
  allowServerErrors(true)
  expect(await late).toMatchObject({ code: 'SYS_001' })
  allowServerErrors(allowed)
  sandbox.evict()
  expect(await hubs.list().count()).toBe(count)
})

test('pages of other sites can ask the API, and a class of its own gives worlds options', async () => {
  class Lenient extends World {
    static override options = { lenient: true, basePath: '/api' }
  }
  const { fetch } = createSandbox(Lenient)
  const response = await fetch('https://sandbox.example/api/hubs?limit=1', {
    headers: { authorization: key, origin: 'https://shop.example' },
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-expose-headers')).toContain('Content-Range')
})
