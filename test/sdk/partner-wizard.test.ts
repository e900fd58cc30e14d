import { describe, expect, test } from 'vitest'
import {
  DISTRIBUTOR,
  FREE_MARKETPLACE,
  PROGRAM,
  SERVICE,
  SYNDICATION,
} from '../support/agreements.ts'
import { newAgreement, operationsOf, roomyWorld } from '../support/partner-wizard.ts'
import { freshWorld, type TestWorld } from '../support/world.ts'

describe('inviting a vendor', () => {
  test('makes agreement, distribution agreements and contract, and answers all of them', async () => {
    const world = await roomyWorld()
    const { distributor, marketplaces } = world
    const [first, second] = marketplaces
    const made = await distributor.partners.invite({
      type: 'vendor',
      name: 'Front Street Two',
      external_id: 'E-7',
      message: 'Welcome',
      note: 'Met in May',
      kind: 'test',
      newAgreement: { ...newAgreement, document: { link: 'https://docs.example/terms.pdf' } },
      marketplaces: [{ id: first?.id ?? '' }, { id: second?.id ?? '', auto_accept: false }],
    })
    const { agreement, distributionAgreements, contract, partner, activation } = made
    expect(agreement).toMatchObject({
      type: 'program',
      title: 'Cloud partners',
      description: 'What is agreed.',
      document_type: 'external',
      version: { active: true, link: 'https://docs.example/terms.pdf' },
    })
    const parent = { id: agreement.id, name: agreement.name }
    expect(distributionAgreements).toMatchObject([
      { title: 'Harbor Asia Pacific', parent, auto_accept: true, document_type: 'none' },
      { title: 'Second Street', parent, auto_accept: false, marketplace: { id: second?.id } },
    ])
    expect(contract).toMatchObject({
      type: 'program',
      status: 'pending',
      kind: 'test',
      agreement: parent,
      activation: { ...activation, message: 'Welcome', note: 'Met in May' },
    })
    expect(partner).toEqual({ id: contract.partner.id, name: 'Front Street Two' })
    expect(activation.link).toContain(`secret=${activation.code}`)
    expect(world.mock.requests.at(-1)?.body).toMatchObject({ partner: { external_id: 'E-7' } })
    await expect(distributor.partners.get(partner.id)).resolves.toMatchObject({
      status: 'invited',
      role: 'vendor',
    })
  })

  test('to an existing agreement makes the contract alone', async () => {
    const world = freshWorld()
    const made = await world.distributor.partners.invite({
      type: 'vendor',
      name: 'Bay',
      agreement: { id: PROGRAM },
    })
    expect(operationsOf(world)).toEqual(['getAgreement', 'createContract'])
    expect(world.mock.requests.at(-1)?.body).toEqual({
      kind: 'production',
      partner: { name: 'Bay' },
    })
    expect(made).toMatchObject({ agreement: { id: PROGRAM }, distributionAgreements: [] })
  })

  test.each([[undefined], [[]]])('marketplaces may be left away: %j', async (marketplaces) => {
    const world = freshWorld()
    const input = { type: 'vendor', name: 'Bay', newAgreement } as const
    const made = await world.distributor.partners.invite({
      ...input,
      ...(marketplaces && { marketplaces }),
    })
    expect(operationsOf(world)).toEqual(['createAgreement', 'createContract'])
    expect(made).toMatchObject({
      agreement: { document_type: 'none' },
      distributionAgreements: [],
    })
  })

  test('a file becomes the document', async () => {
    const { distributor } = freshWorld()
    const file = new File(['terms'], 'terms.txt', { type: 'text/plain' })
    const { agreement } = await distributor.partners.invite({
      type: 'vendor',
      name: 'Bay',
      newAgreement: { ...newAgreement, document: { file } },
    })
    expect(agreement).toMatchObject({ document_type: 'uploaded' })
    expect(agreement.version.link).toMatch(/\/terms\.txt$/)
  })

  test('a marketplace with a long name has an agreement with what fits of it', async () => {
    const { distributor } = freshWorld()
    const marketplace = await distributor.marketplaces.create({ name: 'x'.repeat(255) })
    const { distributionAgreements } = await distributor.partners.invite({
      type: 'vendor',
      name: 'Bay',
      newAgreement,
      marketplaces: [marketplace],
    })
    expect(distributionAgreements[0]?.title).toBe('x'.repeat(100))
  })
})

test('inviting a reseller links marketplace, product groups and sourcing agreement', async () => {
  const world = await roomyWorld()
  const { distributor, groups } = world
  const { agreement, contract, partner, distributionAgreements } =
    await distributor.partners.invite({
      type: 'reseller',
      name: 'Bay Resale',
      newAgreement,
      marketplace: { id: FREE_MARKETPLACE },
      productGroups: groups,
      sourcingAgreement: { id: SYNDICATION },
    })
  expect(agreement).toMatchObject({ type: 'service', sourcing_agreement: { id: SYNDICATION } })
  expect(contract).toMatchObject({ type: 'service', status: 'pending', partner })
  expect(distributionAgreements).toEqual([])
  const linked = await distributor.agreements.marketplaces(agreement.id).toArray()
  expect(linked.map(({ id }) => id)).toEqual([FREE_MARKETPLACE])
  const found = await distributor.agreements.productGroups(agreement.id).toArray()
  expect(found.map(({ id }) => id).toSorted()).toEqual(groups.map(({ id }) => id).toSorted())
})

describe('creating an account', () => {
  const input = { type: 'vendor', name: 'Bay', agreement: { id: PROGRAM } } as const

  test('registers the invited partner: account, contract and what Auto Accept makes are active', async () => {
    const { distributor, mock } = freshWorld()
    const permissions = {
      agreement: { program: { create: true }, service: { create: false, delegate: false } },
    }
    const { account, partner, contract } = await distributor.partners.createAccount({
      ...input,
      external_id: 'E-8',
      permissions,
    })
    expect(account).toMatchObject({
      ...partner,
      type: 'vendor',
      role: 'vendor',
      external_id: 'E-8',
      permissions,
    })
    expect(contract).toMatchObject({ status: 'active', partner })
    const { partner: found, contracts } = await distributor.partners.details(partner.id)
    expect(found).toMatchObject({ status: 'active' })
    expect(contracts.map(({ type, status }) => `${type} ${status}`)).toEqual([
      'distribution active',
      'program active',
    ])
    expect(mock.keyFor(account.id)).toMatch(/^ApiKey SU-/)
  })

  test('a reseller has a reseller account', async () => {
    const { distributor } = freshWorld()
    const { account, contract } = await distributor.partners.createAccount({
      type: 'reseller',
      name: 'Bay',
      agreement: { id: SERVICE },
    })
    expect(account).toMatchObject({ type: 'provider', role: 'reseller' })
    expect(contract).toMatchObject({ type: 'service', status: 'active' })
  })

  const members = async ({ mock, clientOf }: TestWorld, id: string): Promise<string[]> => {
    const users = await clientOf(mock.keyFor(id)).users.list(id).toArray()
    return users.map((user) => user.id).toSorted()
  }

  test('users of the own account become its first users', async () => {
    const world = freshWorld()
    const { account } = await world.distributor.partners.createAccount({
      ...input,
      users: [{ id: 'UR-301-447-002' }],
    })
    expect(await members(world, account.id)).toEqual(['UR-301-447-002'])
    const { account: empty } = await world.distributor.partners.createAccount(input)
    expect(await members(world, empty.id)).toEqual([])
  })

  test('all are those who have joined, on all pages', async () => {
    const world = freshWorld()
    const { distributor } = world
    for (let i = 0; i < 120; i++) {
      const { id } = await distributor.users.invite(DISTRIBUTOR, {
        name: `User ${i}`,
        email: `user-${i}@example.com`,
        groups: [{ id: 'UG-1000-0001' }],
      })
      await distributor.users.activate(DISTRIBUTOR, id)
    }
    const joined = await distributor.users
      .list(DISTRIBUTOR, { filter: { status: 'joined' } })
      .toArray()
    const { account } = await distributor.partners.createAccount({ ...input, users: 'all' })
    const found = await members(world, account.id)
    expect(found).toHaveLength(122)
    expect(found).toEqual(joined.map(({ id }) => id).toSorted())
  })
})
