import { expect, test } from 'vitest'
import type { PartnerInvitation } from 'partnerkit'
import { FREE_MARKETPLACE, PROGRAM, SERVICE, SYNDICATION } from '../support/agreements.ts'
import { newAgreement, operationsOf, wizardFailure } from '../support/partner-wizard.ts'
import { failure, freshWorld } from '../support/world.ts'

const forced = (input: object) => input as PartnerInvitation

test.each([
  ['vendor', SERVICE, 'service', 'program'],
  ['reseller', PROGRAM, 'program', 'service'],
] as const)('a %s can not be invited to %s', async (type, id, is, wanted) => {
  const world = freshWorld()
  const error = await wizardFailure(
    world.distributor.partners.invite({ type, name: 'Bay', agreement: { id } }),
  )
  expect(error).toMatchObject({ step: 'agreement', created: {} })
  expect(error.cause).toEqual(
    new TypeError(`${id} is a ${is} agreement; a ${type} is invited to a ${wanted} agreement.`),
  )
  expect(operationsOf(world)).toEqual(['getAgreement'])
})

const vendor = { type: 'vendor', newAgreement }
const reseller = {
  type: 'reseller',
  newAgreement,
  marketplace: { id: FREE_MARKETPLACE },
  sourcingAgreement: { id: SYNDICATION },
}
const twice = [{ id: 'X-1' }, { id: 'X-2' }, { id: 'X-1' }]

test.each([
  [
    'the existing agreement has what a new one has',
    { type: 'vendor', agreement: { id: PROGRAM }, newAgreement, marketplaces: [] },
    'Leave out newAgreement and marketplaces: agreement is an existing one.',
  ],
  ['there is no agreement', { type: 'vendor' }, 'agreement or newAgreement is required.'],
  [
    'the new agreement of a reseller has no marketplace',
    { ...reseller, marketplace: undefined },
    'marketplace is required for the new agreement of a reseller.',
  ],
  [
    'the new agreement of a reseller has no sourcing agreement',
    { ...reseller, sourcingAgreement: undefined },
    'sourcingAgreement is required for the new agreement of a reseller.',
  ],
  [
    'a reseller has what a vendor has',
    { ...reseller, marketplaces: [] },
    'Leave out marketplaces: it is for the new agreement of a vendor.',
  ],
  [
    'a vendor has the marketplace of a reseller',
    { ...vendor, marketplace: { id: FREE_MARKETPLACE } },
    'Leave out marketplace: it is for the new agreement of a reseller.',
  ],
  [
    'a vendor has product groups',
    { ...vendor, productGroups: [] },
    'Leave out productGroups: it is for the new agreement of a reseller.',
  ],
  [
    'a vendor has a sourcing agreement',
    { ...vendor, sourcingAgreement: { id: SYNDICATION } },
    'Leave out sourcingAgreement: it is for the new agreement of a reseller.',
  ],
  [
    'the type is unknown',
    { ...vendor, type: 'distributor' },
    `type must be 'vendor' or 'reseller', got "distributor".`,
  ],
  [
    'the type is missing',
    { agreement: { id: PROGRAM } },
    `type must be 'vendor' or 'reseller', got undefined.`,
  ],
  ['the name is blank', { ...vendor, name: ' ' }, 'name is required: that of the company.'],
  ['the name is missing', { ...vendor, name: undefined }, 'name is required: that of the company.'],
  [
    'a marketplace is there twice',
    { ...vendor, marketplaces: twice },
    'marketplaces has X-1 twice: leave one out.',
  ],
  [
    'a product group is there twice',
    { ...reseller, productGroups: twice },
    'productGroups has X-1 twice: leave one out.',
  ],
])('nothing is sent when %s', async (_, members, message) => {
  const world = freshWorld()
  const input = forced({ name: 'Bay', ...members })
  expect(await failure(world.distributor.partners.invite(input))).toEqual(new TypeError(message))
  expect(await failure(world.distributor.partners.createAccount(input))).toEqual(
    new TypeError(message),
  )
  expect(world.mock.requests).toEqual([])
})

test('the server refuses an external document without an address', async () => {
  const { distributor } = freshWorld()
  const document = {}
  const error = await wizardFailure(
    distributor.partners.invite(
      forced({ ...vendor, name: 'Bay', newAgreement: { ...newAgreement, document } }),
    ),
  )
  expect(error).toMatchObject({ step: 'agreement', cause: { status: 400, code: 'VAL_001' } })
  expect(error.message).toContain('link: This field is required.')
})

test.each([
  ['the marketplace', { marketplace: { id: 'MP-0' } }, 'marketplaces'],
  ['a product group', { productGroups: [{ id: 'PG-0' }] }, 'productGroups'],
  ['the sourcing agreement', { sourcingAgreement: { id: 'AGU-0' } }, 'agreement'],
  ['a user', { users: [{ id: 'UR-301-447-001' }, { id: 'UR-0' }] }, 'users'],
])('nothing is made when %s of a reseller is not there', async (_, members, step) => {
  const world = freshWorld()
  const error = await wizardFailure(
    world.distributor.partners.createAccount(forced({ ...reseller, name: 'Bay', ...members })),
  )
  expect(error).toMatchObject({ step, created: {}, cause: { code: 'NFND_000' } })
  expect(error.message).toMatch(/ Nothing was made\. Correct the input, then call again\.$/)
  expect(world.mock.requests.filter(({ method }) => method !== 'GET')).toEqual([])
})

test('the users of an account are nothing to an invitation', async () => {
  const world = freshWorld()
  const input = forced({ ...vendor, name: 'Bay', users: [{ id: 'UR-0' }] })
  await world.distributor.partners.invite(input)
  expect(operationsOf(world)).toEqual(['createAgreement', 'createContract'])
})

test('a vendor that calls is refused', async () => {
  const { vendor } = freshWorld()
  const error = await wizardFailure(
    vendor.partners.invite({ type: 'vendor', name: 'Bay', newAgreement }),
  )
  expect(error).toMatchObject({ step: 'agreement', cause: { status: 403, code: 'PERM_001' } })
})

test('an idempotency key, which could not be that of each request, is not sent', async () => {
  const world = freshWorld()
  const options = { idempotencyKey: 'k' } as object
  const input = { type: 'vendor', name: 'Bay', newAgreement } as const
  const first = await world.distributor.partners.invite(input, options)
  const second = await world.distributor.partners.invite(input, options)
  expect(first.contract.id).not.toBe(second.contract.id)
})
