// What nobody may get at by a detour: other objects through the query, other accounts' partners,
// agreements and catalogues.
import { expect, test } from 'vitest'
import { refusalOf } from '../support/refusal.ts'
import { failure, freshWorld } from '../support/world.ts'

const NORDLICHT = 'PA-478-126'
const INGRAM = 'PA-239-689'
const FRONT_STREET = 'VA-892-333'
const FRONT_STREET_CODE = 'b6e8c2d4-1f30-4a57-8e9b-000000002003'

test.each([
  ['PUT', '/agreements/AGP-100-200-302', 'agreement_id=AGP-100-200-301', { title: 'Renamed' }],
  ['PUT', '/hubs/HB-4106-2718', 'hub_id=HB-7730-1184', { name: 'Renamed' }],
  ['POST', '/contracts/CRD-20001-00001-00001/terminate', 'contract_id=CRD-20001-00001-00002', {}],
  ['PUT', '/tier/accounts/TA-1000-2718-0001', 'account_id=TA-1000-2718-0002', { name: 'Renamed' }],
])('%s %s?%s is about the object in the path', async (method, path, query, body) => {
  const { send } = freshWorld()
  const id = path.split('/').find((part) => /^[A-Z]+-\d/.test(part))
  const response = await send(`${path}?${query}`, { method, body: JSON.stringify(body) })
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ id })
})

test('an invited account is known to nobody but who has invited it', async () => {
  const world = freshWorld()
  const ingram = world.clientOf(world.mock.keyFor(INGRAM))
  const { id } = await ingram.agreements.create({
    type: 'program',
    title: 'Ingram Program',
    description: '',
    document_type: 'none',
  })
  const call = () => ingram.contracts.create(id, { partner: { id: FRONT_STREET } })
  expect(await refusalOf(world, call)).toMatchObject({
    code: 'VAL_001',
    messages: ['partner.id: Object does not exist.'],
  })
  const own = await world.distributor.contracts.create('AGP-100-200-302', {
    partner: { id: FRONT_STREET },
  })
  expect(own.partner).toMatchObject({ id: FRONT_STREET })
})

test('a referral contract is made with a vendor that is registered', async () => {
  const world = freshWorld()
  const nordlicht = world.clientOf(world.mock.keyFor(NORDLICHT))
  const call = () =>
    nordlicht.contracts.create('AGU-100-200-602', {
      partner: { id: FRONT_STREET },
      referral: { agreement: { id: 'AGP-300-200-301' } },
    })
  expect(await refusalOf(world, call)).toMatchObject({
    messages: ['partner.id: Object does not exist.'],
  })
})

test('the code of an application registers nobody', async () => {
  const world = freshWorld()
  const pending = await world.distributor.contracts.get('CRD-20001-00001-00004')
  const call = () =>
    world.distributor.accounts.create({ name: 'x', code: pending.activation.code ?? '' })
  expect(await refusalOf(world, call)).toMatchObject({ status: 404 })
})

test('a vendor does not learn of other vendors from the products of an agreement', async () => {
  const { vendor, distributor } = freshWorld()
  const [AGREEMENT, FIREWALL] = ['AGP-100-200-301', 'PRD-733-914-206']
  const all = await distributor.agreements.products(AGREEMENT).toArray()
  expect(all.map(({ id }) => id)).toContain(FIREWALL)
  const own = await vendor.agreements.products(AGREEMENT).toArray()
  expect(own.map(({ id }) => id).toSorted()).toEqual(['PRD-418-302-551', 'PRD-418-302-552'])
  const error = await failure(vendor.agreements.productMarketplaces(AGREEMENT, FIREWALL))
  expect(error).toMatchObject({ status: 404 })
})

test('marketplaces can not be asked for agreements that the caller does not see', async () => {
  const { vendor, reseller, distributor } = freshWorld()
  const found = async (client: typeof vendor, agreement: string): Promise<number> =>
    client.marketplaces.list({ filter: { 'agreements.id': agreement } }).count()
  expect(await found(distributor, 'AGS-100-200-501')).toBe(2)
  expect(await found(vendor, 'AGS-100-200-501')).toBe(0)
  expect(await found(vendor, 'AGD-100-200-401')).toBe(1)
  expect(await found(reseller, 'AGD-100-200-401')).toBe(0)
  expect(await found(reseller, 'AGS-100-200-501')).toBe(2)
})

test("products can not be asked for another account's groups", async () => {
  const { vendor, distributor } = freshWorld()
  const query = { filter: { 'groups.id': 'PG-1001-0001' } } as const
  expect(await distributor.products.list(query).count()).toBe(2)
  expect(await vendor.products.list(query).count()).toBe(0)
})

test('two accounts may refer the same vendor, one account only once', async () => {
  const world = freshWorld()
  const { mock, distributor, clientOf } = world
  const second = mock.add('accounts', {
    name: 'Südlicht',
    role: 'reseller',
    permissions: { agreement: { program: { create: true } } },
  })
  const client = clientOf(mock.keyFor(second.id))
  const service = await distributor.contracts.create('AGS-100-200-502', {
    partner: { id: second.id },
  })
  await client.contracts.sign(service.id)
  const program = await client.agreements.create({
    type: 'program',
    title: 'Own',
    description: '',
    document_type: 'none',
  })
  const body = { partner: { id: 'VA-149-494' }, referral: { agreement: { id: program.id } } }
  const made = await client.contracts.create('AGU-100-200-602', body)
  expect(made.status).toBe('enrolling')
  const again = () => client.contracts.create('AGU-100-200-602', body)
  expect(await refusalOf(world, again)).toMatchObject({ code: 'CTR_002' })
})

test("a service agreement can not carry another distributor's sourcing agreement", async () => {
  const world = freshWorld()
  const call = () =>
    world.distributor.agreements.create({
      type: 'service',
      title: 'x',
      description: '',
      document_type: 'none',
      sourcing_agreement: { id: 'AGU-400-200-601' },
    })
  expect(await refusalOf(world, call)).toMatchObject({
    messages: ['sourcing_agreement.id: Object does not exist.'],
  })
})

test.each([
  [
    'the same address twice',
    [
      { name: 'Ann', email: 'a@x.example' },
      { name: 'Bo', email: 'A@x.example' },
    ],
    'users.1: a@x.example is the address of another user.',
  ],
  ['somebody who has not joined', [{ id: 'UR-301-447-003' }], 'users.0.id: Object does not exist.'],
])('a registration is refused with %s', async (_, users, message) => {
  const world = freshWorld()
  const call = () =>
    world.distributor.accounts.create({ name: 'x', code: FRONT_STREET_CODE, users })
  expect(await refusalOf(world, call)).toMatchObject({ messages: [message] })
})

test('a code that nobody knows or that was used counts before the body', async () => {
  const { send } = freshWorld()
  const post = (query: string, body: unknown) =>
    send(`/accounts?${query}`, { method: 'POST', body: JSON.stringify(body) })
  expect((await post('code=nobody', {})).status).toBe(404)
  expect((await post(`code=${FRONT_STREET_CODE}`, { name: 'x' })).status).toBe(201)
  expect((await (await post(`code=${FRONT_STREET_CODE}`, {})).json()).error_code).toBe('ACT_001')
})

test('two codes that differ are refused', async () => {
  const { send } = freshWorld()
  const response = await send(`/accounts?code=${FRONT_STREET_CODE}`, {
    method: 'POST',
    body: JSON.stringify({ name: 'x', code: 'other' }),
  })
  expect((await response.json()).errors).toEqual([
    'code: It is not the one in the query. Send one code.',
  ])
})

test('a registered partner that opens a link signs with its own key', async () => {
  const { distributor, vendor } = freshWorld()
  const contract = await distributor.contracts.create('AGP-100-200-302', {
    partner: { id: 'VA-149-494' },
  })
  const code = contract.activation.code ?? ''
  expect(await failure(distributor.accounts.create({ name: 'x', code }))).toMatchObject({
    code: 'ACT_001',
  })
  expect(await vendor.accounts.create({ name: 'Champions Corp', code })).toMatchObject({
    id: 'VA-149-494',
  })
  expect((await vendor.contracts.get(contract.id)).status).toBe('active')
})

test('a hub without an id of its system can be written back as it was read', async () => {
  const { distributor } = freshWorld()
  const hub = await distributor.hubs.create({
    name: 'Bare',
    description: '',
    instance_id: null,
    instance_type: 'api',
    last_health_check: '2024-01-01T10:00:00.123Z',
  })
  expect(hub.last_health_check).toBe('2024-01-01T10:00:00+00:00')
  const { events: _, ...same } = await distributor.hubs.update(hub.id, hub)
  expect(hub).toMatchObject(same)
})

test('a deleted upload leaves no bytes behind, and the log never had them', async () => {
  const { mock, distributor } = freshWorld()
  const { id } = await distributor.agreements.create({
    type: 'program',
    title: 'x',
    description: '',
    document_type: 'uploaded',
    file: new File(['x'.repeat(1000)], 'terms.txt', { type: 'text/plain' }),
  })
  const log: unknown = mock.requests.at(-1)?.body
  const file = { name: 'terms.txt', type: 'text/plain', size: 1000 }
  expect(log).toHaveProperty('file')
  expect((log as { readonly file: unknown }).file).toStrictEqual(file)
  await distributor.agreements.delete(id)
  expect(JSON.stringify(mock.snapshot().store.files)).not.toContain('terms')
})

test('a file without its document type, and a form where JSON is taken, are told what to send', async () => {
  const { send } = freshWorld()
  const form = new FormData()
  form.append('type', 'program')
  form.append('title', 'x')
  form.append('description', 'x')
  form.append('file', new File(['x'], 'terms.txt'))
  const created = await send('/agreements', { method: 'POST', body: form })
  expect((await created.json()).errors).toEqual([
    'document_type: A file was sent. Send document_type uploaded with it.',
  ])
  const changed = await send('/agreements/AGP-100-200-301', { method: 'PUT', body: form })
  expect((await changed.json()).errors).toEqual([
    'This call takes JSON. Send Content-Type: application/json.',
  ])
})

test('a refused action says who can take it and when', async () => {
  const { vendor } = freshWorld()
  expect(await failure(vendor.contracts.terminate('CRP-10001-00001-00001'))).toMatchObject({
    status: 403,
  })
  expect(await failure(vendor.contracts.sign('CRP-10001-00001-00001'))).toMatchObject({
    code: 'CTR_001',
    hint: 'CRP-10001-00001-00001 is active. Only a pending program contract takes sign.',
  })
})
