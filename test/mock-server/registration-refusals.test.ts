// Why an invitation can not be completed, in full, and who the first people of an account are.
import { expect, test } from 'vitest'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld, type TestWorld } from '../support/world.ts'

const PROGRAM = 'AGP-100-200-301'
const ACME = { name: 'Acme Software' }
const ADA = { name: 'Ada Byron', email: 'ada@acme.example' }

async function invite({ distributor }: TestWorld, partner: object = ACME, more: object = {}) {
  const contract = await distributor.contracts.create(PROGRAM, { partner, ...more } as never)
  return { ...contract, code: contract.activation.code ?? '' }
}

test('a code is good once', async () => {
  const world = freshWorld()
  const { id, code } = await invite(world)
  await world.distributor.accounts.create({ ...ACME, code })
  const again = () => world.distributor.accounts.create({ ...ACME, code })
  expect(await refusalOf(world, again)).toMatchObject({
    code: 'ACT_001',
    messages: [expect.stringContaining(`${id} can not be used: it is active`)],
  })
})

test('an account that is registered signs by itself', async () => {
  const world = freshWorld()
  const first = await invite(world)
  await world.distributor.accounts.create({ ...ACME, code: first.code })
  const own = world.clientOf(world.mock.keyFor(first.partner.id))
  await world.distributor.contracts.terminate(first.id)
  const { code, partner } = await invite(world, { id: first.partner.id })
  const call = () => world.distributor.accounts.create({ ...ACME, code })
  expect(await refusalOf(world, call)).toMatchObject({
    code: 'ACT_001',
    messages: [
      expect.stringContaining(
        `${partner.id} is registered already. Sign the contract with its key`,
      ),
    ],
  })
  expect(await own.accounts.create({ ...ACME, code })).toMatchObject({ id: partner.id })
})

test('the contract that is named is the one of the invitation', async () => {
  const world = freshWorld()
  const { id, code } = await invite(world)
  const naming = (contract_id: string) => () =>
    world.distributor.accounts.create({ ...ACME, code, contract_id })
  expect(await refusalOf(world, naming('CRP-00000-00000-00000'))).toMatchObject({
    messages: [`contract_id: The invitation is to ${id}. Send that id, or none.`],
  })
  expect(await naming(id)()).toMatchObject(ACME)
})

test.each([
  [[{ id: 'UR-000-000-000' }], ['users.0.id: Object does not exist.']],
  [
    [ADA, { name: 'Bo' }, { email: 'c@acme.example' }],
    [
      'users.1.email: This field is required. Or send an id.',
      'users.2.name: This field is required. Or send an id.',
    ],
  ],
  [
    [ADA, { name: 'Other', email: 'ADA@acme.example' }],
    ['users.1: ada@acme.example is the address of another user.'],
  ],
])('people %j are refused', async (users, messages) => {
  const world = freshWorld()
  const { code } = await invite(world)
  const call = () => world.distributor.accounts.create({ ...ACME, code, users } as never)
  expect(await refusalOf(world, call)).toMatchObject({ code: 'VAL_001', messages })
})

test('the first people administer the account, which the first of them has made', async () => {
  const world = freshWorld()
  world.mock.clock.set('2030-01-02T03:04:05Z')
  const { code, partner } = await invite(world)
  const account = await world.distributor.accounts.create({ ...ACME, code, users: [ADA] })
  const at = '2030-01-02T03:04:05+00:00'
  expect(account.events).toMatchObject({ created: { at, by: { name: ADA.name } } })
  const own = world.clientOf(world.mock.keyFor(partner.id))
  const [user] = await own.users.list(partner.id).toArray()
  expect(user).toMatchObject({
    ...ADA,
    active: true,
    status: 'joined',
    groups: [{ id: 'UG-100-001', name: 'Administrators' }],
  })
})

test('an account without people is made by its key', async () => {
  const world = freshWorld()
  const { code } = await invite(world)
  const account = await world.distributor.accounts.create({ ...ACME, code })
  expect(account.events?.created?.by).toMatchObject({ name: 'Acme Software integration' })
})

test('who is invited is known by the id the distributor has for it', async () => {
  const world = freshWorld()
  const { code } = await invite(world, { ...ACME, external_id: 'ACME-1' })
  const account = await world.distributor.accounts.create({ ...ACME, code })
  expect(account.external_id).toBe('ACME-1')
})
