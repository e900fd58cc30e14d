import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Client, Contract } from 'partnerkit'
import { Table } from '../../mock-server/store/table.ts'
import {
  ACCOUNTS,
  bring,
  clientFor,
  newDistribution,
  newProgram,
  newService,
  newSourcing,
  prepare,
  renew,
  signedWith,
  userOf,
} from '../support/contracts.ts'
import { allowServerErrors } from '../support/strict/server-errors.ts'
import { failure, freshWorld, type TestWorld } from '../support/world.ts'

// What signing and terminating one contract does to others: all of it, or nothing.

const NOW = '2030-01-02T03:04:05+00:00'

/** The contracts of an agreement with a partner, as the distributor reads them. */
const madeFrom = ({ distributor }: TestWorld, agreement: string, account: keyof typeof ACCOUNTS) =>
  distributor.contracts
    .list({ filter: { 'agreement.id': agreement, 'partner.id': ACCOUNTS[account] } })
    .toArray()

const statuses = async (...args: Parameters<typeof madeFrom>): Promise<string[]> =>
  (await madeFrom(...args)).map(({ status }) => status).toSorted()

/** A pending program contract, and agreements below that do and do not accept by themselves. */
async function invited(world: TestWorld) {
  const { distributor, vendor } = world
  const program = await newProgram(world)
  const open = await newDistribution(world, program.id, { auto_accept: false })
  const before = await signedWith(world, program.id, 'vendor')
  await vendor.contracts.create(open.id, {})
  await distributor.contracts.terminate(before.id)
  await distributor.agreements.update(open.id, { auto_accept: true })
  const one = await newDistribution(world, program.id)
  await renew(world, one.id)
  const two = await newDistribution(world, program.id)
  const draft = { document_type: 'none', active: false } as const
  await distributor.agreementVersions.create(two.id, draft)
  const off = await newDistribution(world, program.id, { auto_accept: false })
  const asleep = await newDistribution(world, program.id, { active: false })
  await distributor.agreementVersions.create(asleep.id, draft)
  const elsewhere = await newDistribution(world, (await newProgram(world)).id)
  const partner = { id: ACCOUNTS.vendor }
  const contract = await distributor.contracts.create(program.id, { partner, kind: 'test' })
  return { contract, program, one, two, off, asleep, open, elsewhere }
}

describe('signing a program contract', () => {
  test('brings an active contract of each agreement below that accepts by itself', async () => {
    const world = freshWorld()
    const { contract, one, two, off, asleep, open, elsewhere } = await invited(world)
    world.mock.clock.set(NOW)
    expect(await world.vendor.contracts.sign(contract.id)).toMatchObject({ status: 'active' })
    const by = { id: userOf(ACCOUNTS.vendor), name: 'Champions Corp integration' }
    const vendor = { id: ACCOUNTS.vendor, name: 'Champions Corp' }
    for (const { agreement, version } of [
      { agreement: one, version: 2 },
      { agreement: two, version: 1 },
      { agreement: asleep, version: 2 },
    ]) {
      const [made, ...more] = await madeFrom(world, agreement.id, 'vendor')
      expect(more).toEqual([])
      expect(made).toMatchObject({
        id: expect.stringMatching(/^CRD(-\d{5}){3}$/),
        type: 'distribution',
        status: 'active',
        kind: 'test',
        version,
        version_created: NOW,
        latest: true,
        marketplace: agreement.marketplace,
        owner: vendor,
        partner: vendor,
        issuer: { id: ACCOUNTS.distributor },
        signee: by,
        activation: { date: NOW },
      })
      expect(made?.events).toEqual({
        created: { at: NOW, by },
        countersigned: { at: NOW, by },
        signed: { at: NOW },
        updated: { at: NOW },
      })
      expect(await world.vendor.contracts.get(made?.id ?? '')).toEqual(made)
      expect(await world.vendor.contracts.versions(made?.id ?? '').toArray()).toMatchObject([
        { version, signee: by, version_created: NOW },
      ])
      const { stats } = await world.distributor.marketplaces.get(agreement.marketplace?.id ?? '')
      expect(stats?.contracts).toBe(1)
      expect(await world.distributor.agreements.get(agreement.id)).toMatchObject({
        stats: { contracts: 1 },
        version: { version, active: true, version_contracts: 1 },
      })
    }
    const call = world.vendor.contracts.create(one.id, {})
    expect(await failure(call)).toMatchObject({ code: 'CTR_002' })
    expect(await statuses(world, off.id, 'vendor')).toEqual([])
    expect(await statuses(world, open.id, 'vendor')).toEqual(['enrolling'])
    expect(await statuses(world, elsewhere.id, 'vendor')).toEqual([])
  })

  test('happens to its partner alone, and not when another contract is signed', async () => {
    const world = freshWorld()
    const program = await newProgram(world)
    const below = await newDistribution(world, program.id)
    await signedWith(world, program.id, 'secondVendor')
    expect(await statuses(world, below.id, 'secondVendor')).toEqual(['active'])
    const count = (filter = {}) => world.distributor.contracts.list({ filter }).count()
    const before = [await count(), await count({ type: 'distribution' })] as const
    await signedWith(world, (await newService(world, (await newSourcing(world)).id)).id, 'reseller')
    expect(await statuses(world, below.id, 'vendor')).toEqual([])
    expect([await count(), await count({ type: 'distribution' })]).toEqual([
      before[0] + 1,
      before[1],
    ])
  })

  test('again, on a newer version, makes nothing of agreements that have come since', async () => {
    const world = freshWorld()
    const deal = await prepare(world, 'program')
    const { id } = await bring(world, deal, 'outdated')
    const late = await newDistribution(world, deal.agreement)
    await world.vendor.contracts.sign(id)
    expect(await statuses(world, late.id, 'vendor')).toEqual([])
    expect(await world.vendor.contracts.create(late.id, {})).toMatchObject({ status: 'active' })
  })

  test('that was rejected makes nothing', async () => {
    const world = freshWorld()
    const { contract, one } = await invited(world)
    await world.vendor.contracts.reject(contract.id)
    expect(await statuses(world, one.id, 'vendor')).toEqual([])
  })
})

describe('terminating', () => {
  test("a program contract ends the partner's active contracts below it, and no others", async () => {
    const world = freshWorld()
    const { distributor, vendor } = world
    const program = await newProgram(world)
    const [one, two] = [
      await newDistribution(world, program.id),
      await newDistribution(world, program.id),
    ]
    const off = await newDistribution(world, program.id, { auto_accept: false })
    const other = await newProgram(world)
    const elsewhere = await newDistribution(world, other.id)
    const contract = await signedWith(world, program.id, 'vendor')
    await signedWith(world, program.id, 'secondVendor')
    await signedWith(world, other.id, 'vendor')
    await vendor.contracts.create(off.id, {})
    world.mock.clock.set(NOW)
    await distributor.contracts.terminate(contract.id, { note: 'Program closed' })
    const terminated = { at: NOW, by: { id: userOf(ACCOUNTS.distributor) } }
    for (const { id, marketplace } of [one, two]) {
      const [ended, ...more] = await madeFrom(world, id, 'vendor')
      expect(more).toEqual([])
      expect(ended).toMatchObject({ status: 'terminated', version: 1, events: { terminated } })
      expect(await statuses(world, id, 'secondVendor')).toEqual(['active'])
      const { stats } = await distributor.marketplaces.get(marketplace?.id ?? '')
      expect(stats?.contracts).toBe(1)
    }
    expect(await statuses(world, off.id, 'vendor')).toEqual(['enrolling'])
    expect(await statuses(world, elsewhere.id, 'vendor')).toEqual(['active'])
    expect(await statuses(world, program.id, 'secondVendor')).toEqual(['active'])
    expect(await statuses(world, other.id, 'vendor')).toEqual(['active'])
  })

  test("a service contract ends the partner's active syndication contracts, and no others", async () => {
    const world = freshWorld()
    const [sourcing, other] = [await newSourcing(world), await newSourcing(world)]
    const service = await newService(world, sourcing.id)
    const applied = async (by: keyof typeof ACCOUNTS, agreement: string): Promise<void> => {
      const { contracts } = clientFor(world, by)
      const { id } = await contracts.create(agreement, {})
      await contracts.enroll(id)
      await world.distributor.contracts.sign(id)
    }
    const contract = await signedWith(world, service.id, 'reseller')
    await signedWith(world, service.id, 'secondReseller')
    await signedWith(world, (await newService(world, other.id)).id, 'reseller')
    await applied('reseller', sourcing.id)
    await applied('secondReseller', sourcing.id)
    await applied('reseller', other.id)
    await world.distributor.contracts.terminate(contract.id)
    expect(await statuses(world, sourcing.id, 'reseller')).toEqual(['terminated'])
    expect(await statuses(world, sourcing.id, 'secondReseller')).toEqual(['active'])
    expect(await statuses(world, other.id, 'reseller')).toEqual(['active'])
  })

  test('a service contract leaves what another one still carries', async () => {
    const world = freshWorld()
    const sourcing = await newSourcing(world)
    const [one, two] = [
      await signedWith(world, (await newService(world, sourcing.id)).id, 'reseller'),
      await signedWith(world, (await newService(world, sourcing.id)).id, 'reseller'),
    ]
    const { id } = await world.reseller.contracts.create(sourcing.id, {})
    await world.reseller.contracts.enroll(id)
    await world.distributor.contracts.sign(id)
    await world.distributor.contracts.terminate(one.id)
    expect(await statuses(world, sourcing.id, 'reseller')).toEqual(['active'])
    await world.distributor.contracts.terminate(two.id)
    expect(await statuses(world, sourcing.id, 'reseller')).toEqual(['terminated'])
  })

  test('a service contract leaves referral contracts alone', async () => {
    const world = freshWorld()
    const deal = await prepare(world, 'referral')
    const { id } = await bring(world, deal, 'active')
    const query = { filter: { type: 'service', status: 'active' }, limit: 1 } as const
    const [service] = (await deal.as.creator.contracts.list(query)).items
    await world.distributor.contracts.terminate(service?.id ?? '')
    expect(await world.vendor.contracts.get(id)).toMatchObject({ status: 'active' })
  })
})

describe('a cascade whose step fails', () => {
  beforeAll(() => allowServerErrors(true))
  afterAll(() => allowServerErrors(false))
  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** All that the distributor and the vendor read of contracts and of what counts them. */
  async function everything({ distributor, vendor }: TestWorld): Promise<unknown> {
    const read = async ({ contracts, agreements, marketplaces }: Client): Promise<unknown[]> => [
      await contracts.list({ order: ['-status', 'id'] }).toArray(),
      await contracts.list({ filter: { status: 'active', type: 'distribution' } }).toArray(),
      await agreements.list().toArray(),
      await marketplaces.list({ order: ['-stats.contracts', 'id'] }).toArray(),
    ]
    return [await read(distributor), await read(vendor)]
  }

  /** Makes one write of a record fail, before or after it was made; says how many there were. */
  function failAt(step: number, when: 'before' | 'after'): { readonly writes: () => number } {
    // Undoing writes as well: only up to the failure they are counted.
    let writes = 0
    // oxlint-disable-next-line typescript/unbound-method -- called with the table it belongs to
    const put = Table.prototype.put
    vi.spyOn(Table.prototype, 'put').mockImplementation(function (this: Table<never>, record) {
      const fails = writes <= step && writes++ === step
      if (!fails || when === 'after') put.call(this, record)
      if (fails) throw new Error('the disk is full')
    })
    return { writes: () => writes }
  }

  type Step = (world: TestWorld) => Promise<() => Promise<Contract>>

  const sign: Step = async (world) => {
    const { contract } = await invited(world)
    return () => world.vendor.contracts.sign(contract.id)
  }
  const terminate: Step = async (world) => {
    const { contract } = await invited(world)
    await world.vendor.contracts.sign(contract.id)
    return () => world.distributor.contracts.terminate(contract.id)
  }

  // Signing: the program contract and three others, each with its version, and a version woken up.
  test.each([
    { name: 'sign', set: sign, writes: 9 },
    { name: 'terminate', set: terminate, writes: 4 },
  ])('$name: nothing has changed, whichever it was', async ({ set, writes }) => {
    vi.spyOn(globalThis.console, 'error').mockImplementation(() => {})
    const world = freshWorld()
    const act = await set(world)
    const before = world.mock.snapshot().store
    const read = await everything(world)
    for (let step = 0; step < writes; step++) {
      for (const when of ['before', 'after'] as const) {
        const broken = failAt(step, when)
        expect(await failure(act())).toMatchObject({ status: 500, code: 'SYS_001' })
        expect(broken.writes()).toBe(step + 1)
        vi.mocked(Table.prototype.put).mockRestore()
        expect(world.mock.snapshot().store).toEqual(before)
        expect(await everything(world)).toEqual(read)
      }
    }
    const whole = failAt(Infinity, 'before')
    await act()
    expect(whole.writes()).toBe(writes)
  })
})
