import { describe, expect, test } from 'vitest'
import type { Client, Contract, ContractCreate } from 'partnerkit'
import {
  ACCOUNTS,
  REFERRED_PROGRAM,
  begin,
  bring,
  clientFor,
  newDistribution,
  newProgram,
  newService,
  newSourcing,
  prepare,
  signedWith,
  userOf,
} from '../support/contracts.ts'
import { failure, freshWorld, type TestWorld } from '../support/world.ts'

// How contracts are made: by whom, with whom, and what they are then.

const NOW = '2030-01-02T03:04:05+00:00'

function worldAt(moment: string): TestWorld {
  const world = freshWorld()
  world.mock.clock.set(moment)
  return world
}

/** A creation that must be refused, with the messages it gives; nothing has changed. */
async function refused(
  { mock }: TestWorld,
  by: Client,
  agreement: string,
  body: ContractCreate,
): Promise<{ readonly code: string; readonly messages: readonly string[] }> {
  const before = mock.snapshot()
  const error = await failure(by.contracts.create(agreement, body))
  expect(mock.snapshot()).toEqual(before)
  return error as { code: string; messages: string[] }
}

const offers = [
  { type: 'program', prefix: 'CRP', partnerId: /^VA-\d{3}-\d{3}$/ },
  { type: 'service', prefix: 'CRS', partnerId: /^PA-\d{3}-\d{3}$/ },
] as const

describe.each(offers)('a $type contract', ({ type, prefix, partnerId }) => {
  test('with a new partner is an invitation: the partner has an id, the issuer a link', async () => {
    const world = worldAt(NOW)
    const { agreement } = await prepare(world, type)
    const contract = await world.distributor.contracts.create(agreement, {
      partner: { name: 'Newcomer Ltd', external_id: 'crm-7' },
      activation: { message: 'Join us', note: 'Met at the fair' },
      note: 'Renegotiate in May',
    })
    const at = NOW
    const by = { id: userOf(ACCOUNTS.distributor), name: 'Cloud Harbor Distribution integration' }
    const distributor = { id: ACCOUNTS.distributor, name: 'Cloud Harbor Distribution' }
    const { code = '' } = contract.activation
    expect(contract).toEqual({
      id: expect.stringMatching(new RegExp(`^${prefix}(-\\d{5}){3}$`)),
      type,
      status: 'pending',
      name: 'Contract of Terms',
      kind: 'production',
      agreement: { id: agreement, name: 'Terms' },
      issuer: distributor,
      creator: distributor,
      owner: { id: expect.stringMatching(partnerId), name: 'Newcomer Ltd' },
      partner: contract.owner,
      version: null,
      version_created: null,
      enrolled: null,
      latest: true,
      note: 'Renegotiate in May',
      activation: {
        code: expect.stringMatching(/^\S{16,100}$/),
        link: expect.stringMatching(/^https:\/\/\S+\/contracts\/activate\?secret=/),
        message: 'Join us',
        note: 'Met at the fair',
      },
      events: { created: { at, by }, countersigned: { at, by }, updated: { at } },
    })
    expect(contract.activation.link?.endsWith(`?secret=${code}`)).toBe(true)
    expect(await world.distributor.contracts.get(contract.id)).toEqual(contract)
    expect(await world.distributor.contracts.versions(contract.id).count()).toBe(0)
  })

  test('with new partners gives each its own id and code', async () => {
    const world = freshWorld()
    const { agreement } = await prepare(world, type)
    const invite = () =>
      world.distributor.contracts.create(agreement, { partner: { name: 'Same name' } })
    const [one, two] = [await invite(), await invite()]
    expect(one.partner.id).not.toBe(two.partner.id)
    expect(one.activation.code).not.toBe(two.activation.code)
  })

  test('with an account there is shows up in that account', async () => {
    const world = freshWorld()
    const deal = await prepare(world, type)
    const contract = await begin(deal)
    expect(contract).toMatchObject({
      status: 'pending',
      partner: { id: deal.ids.partner },
      owner: { id: deal.ids.partner },
      creator: { id: deal.ids.issuer },
    })
    const { items } = await deal.as.partner.contracts.list({ filter: { status: 'pending', type } })
    expect(items.map(({ id }) => id)).toContain(contract.id)
  })

  test('needs a partner of the right kind', async () => {
    const world = freshWorld()
    const { agreement, ids } = await prepare(world, type)
    const wrong = type === 'program' ? ACCOUNTS.reseller : ACCOUNTS.vendor
    const partners: [NonNullable<ContractCreate['partner']> | undefined, RegExp][] = [
      [undefined, /^partner: This field is required\./],
      [{}, /^partner\.name: This field is required\./],
      [{ name: ' ' }, /^partner\.name: This field may not be blank\./],
      [{ name: 'x'.repeat(65) }, /^partner\.name: /],
      [{ id: wrong }, /^partner\.id: .* is a /],
      [{ id: 'VA-000-001' }, /^partner\.id: Object does not exist\./],
      [{ id: ids.issuer }, /^partner\.id: Object does not exist\./],
    ]
    for (const [partner, message] of partners) {
      const error = await refused(world, world.distributor, agreement, partner ? { partner } : {})
      expect(error).toMatchObject({ status: 400, code: 'VAL_001' })
      expect(error.messages).toEqual([expect.stringMatching(message)])
    }
  })

  test('keeps what it is for and until when, and shows nobody the permissions', async () => {
    const world = freshWorld()
    const { agreement, as } = await prepare(world, type)
    const permission = { program: { create: true }, service: { create: false, delegate: false } }
    const partner = { id: type === 'program' ? ACCOUNTS.vendor : ACCOUNTS.reseller }
    const contract = await world.distributor.contracts.create(agreement, {
      partner,
      kind: 'test',
      expire_at: '2031-07-01T12:00:00.5+02:00',
      permissions: { agreement: permission },
    })
    expect(contract).toMatchObject({ kind: 'test', expire_at: '2031-07-01T10:00:00+00:00' })
    for (const reader of [world.distributor, as.partner]) {
      expect(await reader.contracts.get(contract.id)).not.toHaveProperty('permissions')
    }
  })

  test('is refused for each member that is wrong, all at once', async () => {
    const world = freshWorld()
    const { agreement } = await prepare(world, type)
    const body = {
      partner: { name: 'Newcomer' },
      kind: 'trial',
      expire_at: 'tomorrow',
      note: 'x'.repeat(101),
      activation: { message: 'x'.repeat(201), note: 'x'.repeat(101) },
      permissions: { agreement: { program: { create: 'yes' } } },
    } as unknown as ContractCreate
    const { messages } = await refused(world, world.distributor, agreement, body)
    expect(messages.map((message) => message.split(': ')[0]).toSorted()).toEqual([
      'activation.message',
      'activation.note',
      'expire_at',
      'kind',
      'note',
      'permissions.agreement.program.create',
      'permissions.agreement.service',
    ])
  })

  test('can not be made while another is open, but again after that', async () => {
    const world = freshWorld()
    const deal = await prepare(world, type)
    const { issuer, partner } = deal.as
    const isOpen = async (contract: Contract): Promise<void> => {
      const error = await refused(world, issuer, deal.agreement, deal.body)
      expect(error).toMatchObject({ status: 400, code: 'CTR_002' })
      expect(error.messages[0]).toContain(contract.id)
    }
    const deleted = await begin(deal)
    await isOpen(deleted)
    await issuer.contracts.delete(deleted.id)
    const rejected = await begin(deal)
    expect(rejected.id).not.toBe(deleted.id)
    await partner.contracts.reject(rejected.id)
    const terminated = await begin(deal)
    await partner.contracts.sign(terminated.id)
    await isOpen(terminated)
    await issuer.contracts.terminate(terminated.id)
    expect(await begin(deal)).toMatchObject({ status: 'pending' })
  })

  test('needs an active version of the agreement, whatever the body says', async () => {
    const { distributor, ...world } = freshWorld()
    const sourcing = type === 'service' ? await newSourcing({ ...world, distributor }) : undefined
    const { id } = await distributor.agreements.create({
      type,
      title: 'Draft',
      description: '',
      document_type: 'none',
      active: false,
      ...(sourcing && { sourcing_agreement: { id: sourcing.id } }),
    })
    for (const body of [{ partner: { name: 'Newcomer' } }, {}]) {
      const error = await refused({ ...world, distributor }, distributor, id, body)
      expect(error).toMatchObject({ status: 400, code: 'AGR_005' })
    }
  })
})

describe('who makes a contract', () => {
  type Answer = 'ok' | 'PERM_001' | 'NFND_000'
  type Row = Readonly<Partial<Record<keyof typeof ACCOUNTS, Answer>>>

  // The vendor has signed the program agreement, the third one is only invited to it. The reseller
  // and the second distributor have signed the service agreement of the syndication agreement, the
  // second reseller is only invited to it. The referrer has signed that of the referral agreement.
  // prettier-ignore
  const rows: Readonly<Record<string, Row>> = {
    program: { distributor: 'ok', vendor: 'PERM_001', thirdVendor: 'PERM_001', secondVendor: 'NFND_000', reseller: 'NFND_000', secondDistributor: 'NFND_000' },
    distribution: { distributor: 'PERM_001', vendor: 'ok', thirdVendor: 'NFND_000', secondVendor: 'NFND_000', reseller: 'NFND_000', secondDistributor: 'NFND_000' },
    service: { distributor: 'ok', vendor: 'NFND_000', reseller: 'PERM_001', secondReseller: 'PERM_001', thirdReseller: 'NFND_000', secondDistributor: 'PERM_001' },
    syndication: { distributor: 'PERM_001', vendor: 'NFND_000', reseller: 'ok', secondReseller: 'PERM_001', thirdReseller: 'NFND_000', secondDistributor: 'PERM_001' },
    referral: { distributor: 'PERM_001', vendor: 'NFND_000', reseller: 'NFND_000', referrer: 'ok', secondDistributor: 'NFND_000' },
  }

  test.each(Object.entries(rows))('from a %s agreement', async (type, row) => {
    const world = freshWorld()
    const { distributor } = world
    const program = await newProgram(world)
    await signedWith(world, program.id, 'vendor')
    await distributor.contracts.create(program.id, { partner: { id: ACCOUNTS.thirdVendor } })
    const syndication = await newSourcing(world)
    const service = await newService(world, syndication.id)
    await signedWith(world, service.id, 'reseller')
    await signedWith(world, service.id, 'secondDistributor')
    await distributor.contracts.create(service.id, { partner: { id: ACCOUNTS.secondReseller } })
    const referral = await newSourcing(world, 'referral')
    await signedWith(world, (await newService(world, referral.id)).id, 'referrer')
    const distribution = await newDistribution(world, program.id, { auto_accept: false })
    const agreements: Record<string, string> = {
      program: program.id,
      distribution: distribution.id,
      service: service.id,
      syndication: syndication.id,
      referral: referral.id,
    }
    const body: ContractCreate =
      type === 'referral'
        ? { partner: { id: ACCOUNTS.vendor }, referral: { agreement: { id: REFERRED_PROGRAM } } }
        : { partner: { name: 'Newcomer' } }
    for (const [name, expected] of Object.entries(row)) {
      const by = clientFor(world, name as keyof typeof ACCOUNTS)
      const id = agreements[type] ?? ''
      if (expected === 'ok') {
        const { creator } = await by.contracts.create(id, body)
        expect(creator.id).toBe(ACCOUNTS[name as keyof typeof ACCOUNTS])
      } else {
        // The body is wrong as well: that is not what it is told.
        const error = await refused(world, by, id, { ...body, note: 'x'.repeat(101) })
        expect(error, name).toMatchObject({ code: expected })
      }
    }
  })

  test('a reseller with the permission to have program agreements is an issuer like any', async () => {
    const world = freshWorld()
    const referrer = clientFor(world, 'referrer')
    const { id } = await referrer.agreements.create({
      type: 'program',
      title: 'Terms',
      description: '',
      document_type: 'none',
    })
    const { vendor: partner } = ACCOUNTS
    const made = await referrer.contracts.create(id, { partner: { id: partner } })
    expect(made).toMatchObject({ issuer: { id: ACCOUNTS.referrer }, status: 'pending' })
    await world.vendor.contracts.sign(made.id)
    const ended = await referrer.contracts.terminate(made.id)
    expect(ended.status).toBe('terminated')
  })

  test('nobody makes one from an agreement that is not there', async () => {
    const { distributor } = freshWorld()
    const call = distributor.contracts.create('AGP-000-000-001', { partner: { name: 'x' } })
    expect(await failure(call)).toMatchObject({ status: 404, code: 'NFND_000' })
  })
})

test('what is null when a contract is made reads as if it had not been sent', async () => {
  const world = freshWorld()
  const { agreement } = await prepare(world, 'program')
  const contract = await world.distributor.contracts.create(agreement, {
    partner: { name: 'Newcomer' },
    expire_at: null,
    note: null,
    permissions: null,
  })
  for (const member of ['expire_at', 'note', 'permissions']) {
    expect(contract).not.toHaveProperty(member)
  }
})

test('a partner that has not registered is there until its last invitation is deleted', async () => {
  const world = freshWorld()
  const { contracts } = world.distributor
  const [one, two] = [await newProgram(world), await newProgram(world)]
  const first = await contracts.create(one.id, { partner: { name: 'Newcomer' } })
  const partner = { id: first.partner.id }
  const second = await contracts.create(two.id, { partner })
  expect(second.partner).toEqual(first.partner)
  await contracts.delete(first.id)
  const again = await contracts.create(one.id, { partner })
  await contracts.delete(again.id)
  await contracts.delete(second.id)
  expect(await failure(contracts.create(one.id, { partner }))).toMatchObject({
    code: 'VAL_001',
    messages: ['partner.id: Object does not exist.'],
  })
})

test('an invitation that is deleted leaves no id to be used again', async () => {
  const world = freshWorld()
  const { agreement } = await prepare(world, 'program')
  const invite = () => world.distributor.contracts.create(agreement, { partner: { name: 'Gone' } })
  const gone = await invite()
  await world.distributor.contracts.delete(gone.id)
  const next = await invite()
  expect([next.id, next.partner.id]).not.toEqual([gone.id, gone.partner.id])
})

test('no contract is ever new, but its state can be asked for', async () => {
  const world = freshWorld()
  await bring(world, await prepare(world, 'program'), 'pending')
  expect(await world.distributor.contracts.list({ filter: { status: 'new' } }).count()).toBe(0)
})
