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

test.each([
  [
    'the existing agreement has what a new one has',
    { agreement: { id: PROGRAM }, newAgreement, marketplaces: [] },
    'agreement is an existing one, which does not go with newAgreement and marketplaces.',
  ],
  ['there is no agreement', {}, 'agreement or newAgreement is required.'],
  [
    'the new agreement of a reseller has no marketplace',
    { type: 'reseller', newAgreement, sourcingAgreement: { id: SYNDICATION } },
    'marketplace is required for the new agreement of a reseller.',
  ],
])('nothing is sent when %s', async (_, members, message) => {
  const world = freshWorld()
  const input = forced({ type: 'vendor', name: 'Bay', ...members })
  expect(await failure(world.distributor.partners.invite(input))).toEqual(new TypeError(message))
  expect(await failure(world.distributor.partners.createAccount(input))).toEqual(
    new TypeError(message),
  )
  expect(world.mock.requests).toEqual([])
})

test.each([
  [
    'a vendor with a sourcing agreement',
    { type: 'vendor', sourcingAgreement: { id: SYNDICATION } },
    'agreement',
    'sourcing_agreement: Only a service agreement has one.',
  ],
  [
    'a vendor with product groups',
    { type: 'vendor', productGroups: [{ id: 'PG-1001-0001' }] },
    'product groups',
    'Only service agreements take this.',
  ],
  [
    'a vendor with the marketplace of a reseller',
    { type: 'vendor', marketplace: { id: FREE_MARKETPLACE } },
    'marketplaces',
    'Only service agreements take this.',
  ],
  [
    'a reseller without a sourcing agreement',
    { type: 'reseller', marketplace: { id: FREE_MARKETPLACE } },
    'agreement',
    'sourcing_agreement: This field is required.',
  ],
  [
    'a reseller with distribution agreements',
    {
      type: 'reseller',
      marketplace: { id: FREE_MARKETPLACE },
      sourcingAgreement: { id: SYNDICATION },
      marketplaces: [{ id: FREE_MARKETPLACE }],
    },
    'marketplaces',
    'Only program agreements have distribution agreements.',
  ],
  ['a partner of no known type', { type: 'distributor' }, 'agreement', 'type: This field is'],
  [
    'an external document without an address',
    { type: 'vendor', newAgreement: { ...newAgreement, document: {} } },
    'agreement',
    'link: This field is required.',
  ],
  ['a partner without a name', { type: 'vendor', name: '' }, 'contract', 'partner.name: '],
])('the server refuses %s', async (_, members, step, message) => {
  const { distributor } = freshWorld()
  const error = await wizardFailure(
    distributor.partners.invite(forced({ name: 'Bay', newAgreement, ...members })),
  )
  expect(error).toMatchObject({ step, cause: { status: 400, code: 'VAL_001' } })
  expect(error.message).toContain(message)
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
