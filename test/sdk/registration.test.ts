import { beforeEach, describe, expect, test } from 'vitest'
import { createClient, type Client, type InvitedPartner } from 'partnerkit'
import { PROGRAM } from '../support/agreements.ts'
import { BASE_URL, failure, freshWorld, type TestWorld } from '../support/world.ts'

let world: TestWorld
let invited: InvitedPartner
/** Somebody without a key. */
let guest: Client

beforeEach(async () => {
  world = freshWorld()
  invited = await world.distributor.partners.invite({
    type: 'vendor',
    name: 'Bay Cloud',
    agreement: { id: PROGRAM },
  })
  guest = createClient({ apiKey: null, baseUrl: BASE_URL, fetch: world.mock.fetch })
})

const form = { name: 'Bay Cloud Ltd', user: { name: 'Ada Byron', email: 'ada@bay.example' } }

test.each([
  ['link', ({ activation }: InvitedPartner) => activation.link],
  ['code', ({ activation }: InvitedPartner) => activation.code],
  ['code with white space around it', ({ activation }: InvitedPartner) => ` ${activation.code}\n`],
  [
    'link of a portal',
    ({ activation }: InvitedPartner) => `/#/join?lang=pt&secret=${activation.code}`,
  ],
])('a guest completes an invitation with its %s', async (_, invitation) => {
  const account = await guest.registration.complete(invitation(invited), form)
  expect(account).toMatchObject({ id: invited.partner.id, name: 'Bay Cloud Ltd', role: 'vendor' })
  const { mock, distributor, clientOf } = world
  expect(mock.requests.at(-1)).toMatchObject({
    path: `/public/v1/accounts?code=${invited.activation.code}`,
  })
  await expect(distributor.contracts.get(invited.contract.id)).resolves.toMatchObject({
    status: 'active',
    signee: { name: 'Ada Byron' },
  })
  const { items } = await clientOf(mock.keyFor(account.id)).users.list(account.id)
  expect(items).toMatchObject([{ name: 'Ada Byron', email: 'ada@bay.example', status: 'joined' }])
})

test('the user of the form comes before its users', async () => {
  const { id } = await guest.registration.complete(invited.activation.code, {
    ...form,
    id: invited.partner.id,
    contract_id: invited.contract.id,
    external_id: 'E-9',
    users: [{ name: 'Bo Lind', email: 'bo@bay.example' }],
  })
  expect(world.mock.requests.at(-1)?.body).toEqual({
    code: invited.activation.code,
    id,
    contract_id: invited.contract.id,
    name: 'Bay Cloud Ltd',
    external_id: 'E-9',
    users: [form.user, { name: 'Bo Lind', email: 'bo@bay.example' }],
  })
})

test('a form without people is complete', async () => {
  const { name } = await guest.registration.complete(invited.activation.code, { name: 'Bay' })
  expect(name).toBe('Bay')
})

describe('refusals', () => {
  test.each(['', '  ', 'https://portal.example/contracts/activate', '/contracts?code=1'])(
    'an invitation without a code, %j, is not sent',
    async (invitation) => {
      world.mock.forgetRequests()
      const error = await failure(guest.registration.complete(invitation, form))
      expect(error).toBeInstanceOf(TypeError)
      expect(world.mock.requests).toEqual([])
    },
  )

  test('a code that nobody knows is not found', async () => {
    expect(await failure(guest.registration.complete('0-0', form))).toMatchObject({
      status: 404,
      code: 'NFND_000',
    })
  })

  test('an invitation works once', async () => {
    await guest.registration.complete(invited.activation.link, form)
    const again = guest.registration.complete(invited.activation.link, form)
    expect(await failure(again)).toMatchObject({ status: 400, code: 'ACT_001' })
  })

  test('an invitation is for one id', async () => {
    const call = guest.registration.complete(invited.activation.link, { ...form, id: 'VA-0' })
    expect(await failure(call)).toMatchObject({ status: 400, code: 'ACT_002' })
  })
})

describe('details of a partner', () => {
  test('are the partner and the contracts with it, asked for at once', async () => {
    const { distributor, mock } = world
    await guest.registration.complete(invited.activation.code, form)
    mock.forgetRequests()
    const { partner, contracts } = await distributor.partners.details(invited.partner.id)
    expect(partner).toEqual(await distributor.partners.get(invited.partner.id))
    expect(contracts.map(({ type, partner }) => [type, partner.id])).toEqual([
      ['distribution', invited.partner.id],
      ['program', invited.partner.id],
    ])
    expect(mock.requests.slice(0, 4).map(({ operation }) => operation)).toEqual([
      'getPartner',
      'listContracts',
      'listListings',
      'listNews',
    ])
  })

  test('show what is on sale between the two, and what the partner has published', async () => {
    const { distributor, vendor } = world
    const { partner, listings, news } = await distributor.partners.details('VA-149-494')
    expect(partner.stats.listings).toBe(listings.filter(({ status }) => status === 'listed').length)
    expect(listings.map(({ vendor: { id } }) => id)).toContain('VA-149-494')
    const published = await vendor.news.list({ filter: { status: 'published' } }).toArray()
    expect(news.length).toBeGreaterThan(0)
    expect(published.map(({ id }) => id)).toEqual(expect.arrayContaining(news.map(({ id }) => id)))
    const mirrored = await vendor.partners.details('PA-301-447')
    expect(mirrored.listings.map(({ id }) => id)).toEqual(listings.map(({ id }) => id))
  })

  test('show the partner the same from its side, where the other one is the issuer', async () => {
    const { mock, clientOf, distributor } = world
    const { id } = await guest.registration.complete(invited.activation.code, form)
    const { partner, contracts } = await clientOf(mock.keyFor(id)).partners.details('PA-301-447')
    expect(partner).toMatchObject({ id: 'PA-301-447', role: 'distributor' })
    const seen = await distributor.partners.details(id)
    expect(contracts.map((contract) => contract.id)).toEqual(
      seen.contracts.map((contract) => contract.id),
    )
  })

  test('hold contracts of both directions, on all pages', async () => {
    const { distributor } = world
    const all = await distributor.contracts.list().toArray()
    for (const { id } of await distributor.partners.list().toArray()) {
      const { contracts } = await distributor.partners.details(id)
      const between = all.filter(({ partner, issuer }) => partner.id === id || issuer.id === id)
      expect(contracts).toEqual(between)
    }
  })

  test('of somebody else are not found', async () => {
    expect(await failure(world.vendor.partners.details('VA-621-880'))).toMatchObject({
      code: 'NFND_000',
    })
  })
})
