import { describe, expect, test } from 'vitest'
import { refusalOf } from '../support/refusal.ts'
import { failure, freshWorld, type TestWorld } from '../support/world.ts'

const PROGRAM = 'AGP-100-200-301'
const ACME = { name: 'Acme Software' }

async function invite({ distributor }: TestWorld, more: object = {}) {
  const contract = await distributor.contracts.create(PROGRAM, { partner: ACME, ...more })
  return { ...contract, code: contract.activation.code ?? '' }
}

describe('an invitation that is completed', () => {
  test('makes an account with the id and the permissions it was invited with, and a key', async () => {
    const world = freshWorld()
    const permissions = {
      agreement: { program: { create: true }, service: { create: false, delegate: false } },
    }
    const { code, partner } = await invite(world, { permissions })
    expect(() => world.mock.keyFor(partner.id)).toThrow('it is invited and has not registered')
    const account = await world.distributor.accounts.create({ ...ACME, code })
    expect(account).toMatchObject({ ...ACME, id: partner.id, role: 'vendor', permissions })
    const own = world.clientOf(world.mock.keyFor(partner.id))
    expect(await own.accounts.get(partner.id)).toEqual(account)
  })

  test('signs the contract in the name of its first user, and Auto Accept does the rest', async () => {
    const world = freshWorld()
    const { id, code, partner } = await invite(world)
    const users = [{ name: 'Ada Byron', email: 'ada@acme.example' }, { id: 'UR-301-447-001' }]
    await world.distributor.accounts.create({ ...ACME, code, users })
    const contract = await world.distributor.contracts.get(id)
    expect(contract).toMatchObject({
      status: 'active',
      version: 2,
      signee: { name: 'Ada Byron' },
      events: { signed: { by: { name: 'Ada Byron' } } },
    })
    const own = world.clientOf(world.mock.keyFor(partner.id))
    const members = await own.users.list(partner.id).toArray()
    expect(members.map(({ name, status }) => [name, status]).toSorted()).toEqual([
      ['Ada Byron', 'joined'],
      ['Marta Oliveira', 'joined'],
    ])
    const distributions = await own.contracts.list({ filter: { type: 'distribution' } }).toArray()
    expect(distributions.map(({ agreement, status }) => [agreement.id, status])).toEqual([
      ['AGD-100-200-401', 'active'],
    ])
  })

  test('of a reseller signs its service contract and nothing else', async () => {
    const world = freshWorld()
    const { activation, partner } = await world.distributor.contracts.create('AGS-100-200-501', {
      partner: { name: 'Fresh IT' },
    })
    await world.distributor.accounts.create({ name: 'Fresh IT', code: activation.code ?? '' })
    const own = world.clientOf(world.mock.keyFor(partner.id))
    const contracts = await own.contracts.list().toArray()
    expect(contracts.map(({ type, status }) => [type, status])).toEqual([['service', 'active']])
  })
})

describe('after the signature', () => {
  async function registered(world: TestWorld) {
    const { code, partner } = await invite(world)
    await world.distributor.accounts.create({ ...ACME, code })
    return world.clientOf(world.mock.keyFor(partner.id))
  }

  test('Auto Accept that is switched on makes no contract, but whoever enrols is active at once', async () => {
    const world = freshWorld()
    const own = await registered(world)
    const before = await own.contracts.list().count()
    await world.distributor.agreements.update('AGD-100-200-402', { auto_accept: true })
    expect(await own.contracts.list().count()).toBe(before)
    expect(await own.contracts.create('AGD-100-200-402', {})).toMatchObject({
      status: 'active',
      marketplace: { id: 'MP-10042' },
    })
  })

  test('a distribution agreement that is added waits for the vendor', async () => {
    const world = freshWorld()
    const own = await registered(world)
    const before = await own.contracts.list().count()
    const { id, auto_accept } = await world.distributor.agreements.createDistribution(PROGRAM, {
      title: 'Asia',
      description: '',
      document_type: 'none',
      marketplace: { id: 'MP-10044' },
    })
    expect(auto_accept).toBe(true)
    expect(await own.contracts.list().count()).toBe(before)
    expect((await own.contracts.create(id, {})).status).toBe('active')
  })
})

describe('a registration is refused', () => {
  test('once the invitation has expired, by the clock of the mock', async () => {
    const world = freshWorld()
    world.mock.clock.set('2026-03-01')
    const { code } = await invite(world, { expire_at: '2026-03-02T00:00:00Z' })
    world.mock.clock.set('2026-03-02')
    const call = () => world.distributor.accounts.create({ ...ACME, code })
    expect(await refusalOf(world, call)).toMatchObject({ status: 400, code: 'ACT_001' })
    world.mock.clock.set('2026-03-01T23:59:59Z')
    expect(await call()).toMatchObject(ACME)
  })

  test('once the invitation is deleted, and the id is given to nobody else', async () => {
    const world = freshWorld()
    const { id, code, partner } = await invite(world)
    await world.distributor.contracts.delete(id)
    const call = () => world.distributor.accounts.create({ ...ACME, code })
    expect(await refusalOf(world, call)).toMatchObject({ status: 404 })
    expect(await failure(world.distributor.partners.get(partner.id))).toMatchObject({ status: 404 })
    expect((await invite(world)).partner.id).not.toBe(partner.id)
  })

  test.each([
    ['another id', { id: 'VA-000-001' }, 'ACT_002'],
    ['another contract', { contract_id: 'CRP-10001-00001-00001' }, 'VAL_001'],
    ["a user of somebody else's account", { users: [{ id: 'UR-149-494-001' }] }, 'VAL_001'],
    ['a user without an address', { users: [{ name: 'Ada' }] }, 'VAL_001'],
  ])('with %s', async (_, more, code) => {
    const world = freshWorld()
    const invitation = await invite(world)
    const call = () =>
      world.distributor.accounts.create({ ...ACME, code: invitation.code, ...more })
    expect(await refusalOf(world, call)).toMatchObject({ status: 400, code })
    expect((await world.distributor.contracts.get(invitation.id)).status).toBe('pending')
  })

  test('with a wrong key, whatever the code', async () => {
    const world = freshWorld()
    const { code } = await invite(world)
    const response = await world.send(`/accounts?code=${code}`, {
      method: 'POST',
      headers: { authorization: 'ApiKey SU-000-000-000:wrong' },
      body: JSON.stringify(ACME),
    })
    expect(response.status).toBe(401)
  })
})
