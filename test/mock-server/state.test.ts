import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMock, type Mock, type MockState } from 'partnerkit/mock'
import { BASE_URL, contactInfo, freshWorld, type TestWorld } from '../support/world.ts'

const overText = (mock: Mock): unknown => JSON.parse(JSON.stringify(mock.exportState()))

/** JSON with members that trip up who copies objects carelessly. */
const tricky = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, '', 'undefined', -0, 0.5, 1e300, '\ud800', 'ü\u0000'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom('__proto__', '$type', 'constructor', 'a'), tie('value')), {
        maxLength: 3,
      })
      .map((members) => Object.fromEntries(members)),
  ),
})).value

const deed = fc.oneof(
  fc.record({ do: fc.constant('hub' as const), name: fc.string({ minLength: 1, maxLength: 9 }) }),
  fc.record({ do: fc.constant('form' as const), schema: tricky }),
  fc.record({ do: fc.constant('icon' as const), bytes: fc.uint8Array({ maxLength: 20_000 }) }),
  fc.record({ do: fc.constant('rename' as const), at: fc.nat(10), name: fc.string() }),
  fc.record({ do: fc.constant('delete' as const), at: fc.nat(10) }),
  fc.record({ do: fc.constantFrom('create', 'login', 'settings', 'refused') }),
)
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

/** Tries a deed; that the mock refuses it changes nothing for the test. */
async function perform({ mock, distributor, send }: TestWorld, deed: Deed): Promise<void> {
  const post = (path: string, text: string): Promise<Response> =>
    send(path, { method: 'POST', body: text, headers: { 'content-type': 'application/json' } })
  const accountAt = async (at: number): Promise<string> => {
    const { items } = await distributor.tierAccounts.list()
    return items[at % items.length]?.id ?? ''
  }
  if ('schema' in deed) {
    const schema = `{"x":${JSON.stringify(deed.schema)},"-0":-0,"far":1e999}`
    await post('/forms', `{"name":"x","type":"enroll","schema":${schema}}`)
  } else if ('bytes' in deed) {
    const icon = new FormData()
    icon.append('icon', new File([new Uint8Array(deed.bytes)], 'i.png', { type: 'image/png' }))
    await send('/marketplaces/MP-10041/icon', { method: 'POST', body: icon })
  } else if ('at' in deed) {
    const path = `/tier/accounts/${await accountAt(deed.at)}`
    const body = 'name' in deed && JSON.stringify({ name: deed.name })
    await (body ? send(path, { method: 'PUT', body }) : send(path, { method: 'DELETE' }))
  } else if ('name' in deed) {
    const { name } = deed
    await post('/hubs', JSON.stringify({ name, description: '', instance: { type: 'OA' } }))
  } else if (deed.do === 'create') {
    const body = { type: 'reseller', name: 'x', contact_info: contactInfo }
    await post('/tier/accounts', JSON.stringify(body))
  } else if (deed.do === 'login') {
    const login = JSON.stringify(mock.logins.partner)
    await mock.fetch('http://mock.test/portal/v1/login', { method: 'POST', body: login })
  } else if (deed.do === 'settings') await distributor.leads.settings()
  else await post('/hubs', '{}')
}

test('whatever was done to a world, its state goes through JSON and comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 12 }), fc.boolean(), async (deeds, seeded) => {
      const world = freshWorld(seeded ? { seed: 9 } : {})
      const versions = [world.mock.version]
      for (const one of deeds) {
        const before = world.mock.snapshot().store
        await perform(world, one)
        versions.push(world.mock.version)
        const moved = versions.at(-1) !== versions.at(-2)
        if (!moved) expect(world.mock.snapshot().store).toEqual(before)
      }
      const other = createMock({ seed: 4 })
      other.importState(overText(world.mock))
      // Not `toStrictEqual`: it trips over members of the name `constructor`.
      expect(isDeepStrictEqual(other.snapshot(), world.mock.snapshot())).toBe(true)
      expect(isDeepStrictEqual(other.exportState(), world.mock.exportState())).toBe(true)
    }),
    { numRuns: 25 },
  )
}, 60_000)

describe('an imported world', () => {
  test('is served: what was created, uploaded and deleted, keys and sessions', async () => {
    const world = freshWorld({ seed: 1 })
    const hub = await world.distributor.hubs.create({
      name: 'Kept',
      description: '',
      instance: { id: null, type: 'OA' },
    })
    await world.distributor.tierAccounts.delete('TA-2000-2718-0001')
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
    const icon = new Blob([bytes], { type: 'image/png' })
    const { icon: at } = await world.distributor.marketplaces.setIcon('MP-10041', icon)
    const vendor = world.mock.add('accounts', { name: 'New Vendor', role: 'vendor' })
    const login = await world.mock.fetch('http://mock.test/portal/v1/login', {
      method: 'POST',
      body: JSON.stringify(world.mock.logins.partner),
    })
    const { token } = await login.json()

    const other = freshWorld({ seed: 1 })
    other.mock.importState(overText(world.mock))
    expect(await other.distributor.hubs.get(hub.id)).toEqual(hub)
    expect(await other.distributor.tierAccounts.list().count()).toBe(10)
    expect(other.mock.keyFor(vendor.id)).toBe(world.mock.keyFor(vendor.id))
    const file = await other.mock.fetch(new URL(at ?? '', BASE_URL))
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
    const me = await other.mock.fetch('http://mock.test/portal/v1/me', {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(me.status).toBe(200)
    const next = { name: 'x', description: '', instance: { id: null, type: 'OA' } } as const
    const [here, there] = [world, other].map((one) => one.distributor.hubs.create(next))
    expect((await here)?.id).toBe((await there)?.id)
  })

  test('has nothing in common with where it came from, and leaves clock, faults and log alone', async () => {
    const world = freshWorld()
    const other = freshWorld()
    other.mock.clock.set('2026-01-01T00:00:00Z')
    other.mock.failNext('listHubs', { status: 418 })
    await other.send('/countries')
    const state = world.mock.exportState()
    other.mock.importState(state)
    await other.distributor.tierAccounts.delete('TA-2000-2718-0001')
    expect(await world.distributor.tierAccounts.list().count()).toBe(11)
    expect(state).toEqual(world.mock.exportState())
    expect(other.mock.clock.now().getFullYear()).toBe(2026)
    expect((await other.send('/hubs')).status).toBe(418)
    expect(other.mock.requests[0]).toMatchObject({ operation: 'listCountries' })
    other.mock.reset()
    expect(await other.distributor.tierAccounts.list().count()).toBe(11)
  })
})

describe('what is no state', () => {
  type Changed = (state: MockState) => unknown
  const without = (whole: object, name: string): object =>
    Object.fromEntries(Object.entries(whole).filter(([member]) => member !== name))
  const withHubs =
    (rows: (rows: readonly unknown[]) => unknown): Changed =>
    (state) => {
      const { collections } = state
      const hubs = { rows: rows(collections['hubs']?.rows ?? []), removed: [] }
      return { ...state, collections: { ...collections, hubs } }
    }

  test.each<[string, Changed, RegExp]>([
    ['nothing', () => undefined, /^The state: Must be an object, got nothing/],
    ['an array', () => [], /^The state: Must be an object, got \[\]/],
    ['something else', () => ({}), /^format: Must be partnerkit-state, got nothing/],
    ['a later version', (s) => ({ ...s, version: 2 }), /^version: Must be 1, got 2\. Another/],
    [
      'an unknown collection',
      (s) => ({ ...s, collections: { ...s.collections, unicorns: { rows: [], removed: [] } } }),
      /^collections\.unicorns: There is no such collection/,
    ],
    [
      'a missing collection',
      (s) => ({ ...s, collections: without(s.collections, 'hubs') }),
      /^collections\.hubs: Must be an object, got nothing/,
    ],
    ['rows that are none', withHubs(() => 1), /^collections\.hubs\.rows: Must be an array/],
    [
      'a record without id',
      withHubs(() => [{ name: 'x' }]),
      /^collections\.hubs\.rows\[0\]\.id: A record must have an id/,
    ],
    ['no record', withHubs(() => [7]), /^collections\.hubs\.rows\[0\]: Must be an object, got 7/],
    [
      'two records of one id',
      withHubs(([hub]) => [hub, hub]),
      /^collections\.hubs\.rows\[1\]\.id: HB-\S+ is there twice/,
    ],
    [
      'a tag that is none',
      withHubs(([hub]) => [{ ...(hub as object), name: { $type: 'bytes' } }]),
      /^collections\.hubs\.rows\[0\]: \$type: "bytes"/,
    ],
    [
      'a record that nobody can read',
      (s) => {
        const tierConfigs = { rows: [{ id: 'TC-1' }], removed: [] }
        return { ...s, collections: { ...s.collections, tierConfigs } }
      },
      /^collections: A record lacks/,
    ],
    ['no ids', (s) => without(s, 'ids'), /^ids: Must be an object/],
    [
      'ids nowhere',
      (s) => ({ ...s, ids: { ...s.ids, uuids: -1 } }),
      /^ids\.uuids: Must be a whole/,
    ],
    [
      'ids of no kind',
      (s) => ({ ...s, ids: { ...s.ids, positions: [['__proto__', 1]] } }),
      /^ids\.positions\[0\]: Must be a kind/,
    ],
  ])('%s is refused by name and changes nothing', async (_, change, message) => {
    const { mock } = freshWorld()
    mock.add('accounts', { name: 'New Vendor', role: 'vendor' })
    const { version } = mock
    const before = mock.snapshot()
    const state = change(overText(mock) as MockState)
    expect(() => mock.importState(state)).toThrow(TypeError)
    expect(() => mock.importState(state)).toThrow(message)
    expect(mock.snapshot()).toStrictEqual(before)
    expect(mock.version).toBe(version)
  })
})

test('a restored mock finds records by what is restored of others', async () => {
  const { mock, distributor, vendor } = freshWorld()
  const named = async (name: string): Promise<number> =>
    (await distributor.products.list({ filter: { 'owner.name': name } })).total
  expect(await named('Champions Corp')).toBeGreaterThan(0)
  const before = mock.snapshot()
  await vendor.accounts.update('VA-149-494', { name: 'Other' })
  expect(await named('Other')).toBeGreaterThan(0)
  mock.restore(before)
  expect(await named('Other')).toBe(0)
})
