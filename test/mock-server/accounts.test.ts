import { expect, test } from 'vitest'
import { failure, freshWorld } from '../support/world.ts'

const DISTRIBUTOR = 'PA-301-447'
const RESELLER = 'PA-517-820'
/** A vendor whose contracts are all over. */
const LUMEN = 'VA-770-245'

test('an account changes what is given and tells who did it and when', async () => {
  const { mock, reseller } = freshWorld()
  mock.clock.set('2026-01-02T03:04:05Z')
  const before = await reseller.accounts.get(RESELLER)
  const changes = {
    name: 'Brightline Group',
    headquarters: 'Madrid',
    countries: ['ES', 'PT'],
    websites: ['https://brightline.example'],
    external_id: 'BL-1',
  }
  const after = await reseller.accounts.update(RESELLER, changes)
  expect(after).toEqual({
    ...before,
    ...changes,
    events: {
      created: before.events?.created,
      updated: {
        at: '2026-01-02T03:04:05+00:00',
        by: { id: 'SU-517-820-001', name: 'Brightline IT integration' },
      },
    },
  })
  expect(await reseller.accounts.get(RESELLER)).toEqual(after)
})

test('a new name shows wherever the account is named', async () => {
  const { distributor, reseller } = freshWorld()
  await reseller.accounts.update(RESELLER, { name: 'Brightline Group' })
  const { owner } = await distributor.tierAccounts.get('TA-2000-2718-0001')
  expect(owner).toEqual({ id: RESELLER, name: 'Brightline Group' })
})

test('null takes a value away', async () => {
  const { vendor } = freshWorld()
  const id = 'VA-149-494'
  const full = await vendor.accounts.update(id, { description: 'Boxes.', languages: ['en'] })
  expect(full).toMatchObject({ description: 'Boxes.', languages: ['en'] })
  const bare = await vendor.accounts.update(id, { description: null, languages: null })
  expect(bare).not.toHaveProperty('description')
  expect(bare).not.toHaveProperty('languages')
})

test('members that are not for writing are ignored', async () => {
  const { reseller, send, mock } = freshWorld()
  const before = await reseller.accounts.get(RESELLER)
  const body = { id: 'PA-000-001', role: 'vendor', type: 'vendor', permissions: { all: true } }
  await send(`/accounts/${RESELLER}`, {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: { authorization: mock.keys.reseller },
  })
  expect(await reseller.accounts.get(RESELLER)).toMatchObject({ ...before, events: {} })
})

test('industries are known by their ids, users must be users of the account', async () => {
  const { mock, reseller, clientOf } = freshWorld()
  mock.add('accounts', {
    id: 'PA-900-001',
    name: 'Other',
    role: 'reseller',
    industries: [{ id: 'IND-1', name: 'Retail' }],
  })
  const changes = {
    industries: [{ id: 'IND-1' }, { id: 'IND-2' }, { id: 'IND-1' }],
    users: [{ id: 'UR-517-820-001' }],
  }
  const { industries } = await reseller.accounts.update(RESELLER, changes)
  expect(industries).toEqual([
    { id: 'IND-1', name: 'Retail' },
    { id: 'IND-2', name: 'IND-2' },
  ])
  const before = mock.snapshot()
  const wrong = { industries: [{ id: ' ' }], users: [{ id: 'UR-149-494-001' }] }
  expect(await failure(reseller.accounts.update(RESELLER, wrong))).toMatchObject({
    status: 400,
    code: 'VAL_001',
    messages: [
      'industries.0.id: This field may not be blank.',
      'users.0.id: Object does not exist.',
    ],
  })
  expect(mock.snapshot()).toEqual(before)
  expect((await clientOf(mock.keyFor('PA-900-001')).accounts.list()).total).toBe(1)
})

test.each([
  ['a blank name', { name: '  ' }, ['name: This field may not be blank.']],
  [
    'a name that is too long',
    { name: 'x'.repeat(65) },
    ['name: Ensure this field has no more than 64 characters.'],
  ],
  ['a name of null', { name: null }, ['name: This field may not be null.']],
])('%s is refused', async (_, body, messages) => {
  const { mock, send } = freshWorld()
  const before = mock.snapshot()
  const response = await send(`/accounts/${DISTRIBUTOR}`, {
    method: 'PUT',
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({ error_code: 'VAL_001', errors: messages })
  expect(mock.snapshot()).toEqual(before)
})

test('other accounts do not exist for the one that calls', async () => {
  const { mock, distributor, vendor, reseller } = freshWorld()
  const before = mock.snapshot()
  for (const [client, id] of [
    [distributor, RESELLER],
    [vendor, DISTRIBUTOR],
    [reseller, DISTRIBUTOR],
    [reseller, 'PA-999-999'],
  ] as const) {
    for (const call of [client.accounts.update(id, { name: 'x' }), client.accounts.delete(id)]) {
      expect(await failure(call)).toMatchObject({
        status: 404,
        code: 'NFND_000',
        messages: [`Object \`${id}\` not found.`],
      })
    }
  }
  expect(mock.snapshot()).toEqual(before)
})

test('an account with open contracts can not be deleted', async () => {
  const { mock, reseller } = freshWorld()
  const before = mock.snapshot()
  expect(await failure(reseller.accounts.delete(RESELLER))).toMatchObject({
    status: 400,
    code: 'ACC_001',
    messages: [
      `Account ${RESELLER} can not be deleted: it has 2 open contracts (CRS-30001-00001-00001, CRU-50001-00001-00001). Terminate or delete them first.`,
    ],
  })
  expect(mock.snapshot()).toEqual(before)
  expect(await reseller.accounts.list().count()).toBe(1)
})

test('the refusal names five contracts at most', async () => {
  const { distributor } = freshWorld()
  const error = await failure(distributor.accounts.delete(DISTRIBUTOR))
  expect(error).toMatchObject({
    code: 'ACC_001',
    messages: [expect.stringMatching(/has \d+ open contracts \((C\w+-[\d-]+, ){5}and \d+ more\)/)],
  })
})

test('contracts that are over do not hold an account; its key, its users and itself are gone', async () => {
  const { mock, distributor, clientOf, send } = freshWorld()
  const lumen = clientOf(mock.keyFor(LUMEN))
  const user = await lumen.users.invite(LUMEN, {
    name: 'Ada Byron',
    email: 'ada@lumen.example',
    groups: [{ id: 'UG-1' }],
  })
  await lumen.accounts.delete(LUMEN)
  for (const call of [lumen.accounts.list(), lumen.users.get(LUMEN, user.id)]) {
    expect(await failure(call)).toMatchObject({ status: 401, code: 'AUTH_001' })
  }
  expect(() => mock.keyFor(LUMEN)).toThrow(TypeError)
  expect(mock.snapshot().store.users.rows.filter(({ account_id }) => account_id === LUMEN)).toEqual(
    [],
  )
  // Contracts of the past still say with whom they were.
  const contract = await (await send('/contracts/CRP-10001-00001-00006')).json()
  expect(contract).toMatchObject({ owner: { id: LUMEN, name: 'Lumen Analytics' } })
  expect(await distributor.accounts.list().count()).toBe(1)
})
