import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isApiError, type Client, type Contract } from 'partnerkit'
import { ACCOUNTS, REFERRED_PROGRAM, newDistribution } from '../support/contracts.ts'
import { freshWorld, type TestWorld } from '../support/world.ts'

// Whatever happens to contracts, the counts that others show are those of the contracts there are.

const VENDORS = [ACCOUNTS.vendor, ACCOUNTS.secondVendor, ACCOUNTS.thirdVendor]
const RESELLERS = [ACCOUNTS.reseller, ACCOUNTS.secondReseller, ACCOUNTS.thirdReseller]
const DISTRIBUTOR = [ACCOUNTS.distributor]
const REFERRER = [ACCOUNTS.referrer]

/** The distributor's agreements, with who makes contracts from them and with whom. */
const AGREEMENTS = [
  { id: 'AGP-100-200-301', by: DISTRIBUTOR, partners: VENDORS },
  { id: 'AGP-100-200-302', by: DISTRIBUTOR, partners: VENDORS },
  { id: 'AGD-100-200-401', by: VENDORS, partners: VENDORS },
  { id: 'AGD-100-200-402', by: VENDORS, partners: VENDORS },
  { id: 'AGD-100-200-403', by: VENDORS, partners: VENDORS },
  { id: 'AGS-100-200-501', by: DISTRIBUTOR, partners: RESELLERS },
  { id: 'AGS-100-200-502', by: DISTRIBUTOR, partners: RESELLERS },
  { id: 'AGU-100-200-601', by: RESELLERS, partners: RESELLERS },
  { id: 'AGU-100-200-602', by: REFERRER, partners: VENDORS },
] as const
const SERVICES = ['AGS-100-200-501', 'AGS-100-200-502']
const GROUPS = ['PG-1001-0001', 'PG-1001-0002']
const IDS = Object.values(ACCOUNTS)

/** Says that a story goes on without a step for which there is nothing. */
class Nothing extends Error {}

function pick<T>(from: readonly T[], at: number): T {
  if (from.length === 0) throw new Nothing()
  return from[at % from.length] as T
}

/** What happens: each takes three numbers that say with what, and may well be refused. */
type Kind = (world: TestWorld, a: number, b: number, c: number) => PromiseLike<unknown>

const clientOf = ({ mock, clientOf: open }: TestWorld, id: string): Client =>
  open(mock.keyFor(IDS.find((known) => known === id) ?? ACCOUNTS.distributor))

/** A contract in a state of some, with a client of one of its parties or, seldom, of anybody. */
async function some(world: TestWorld, states: Contract['status'][], a: number, b: number) {
  const all = await world.distributor.contracts.list({ filter: { status: { in: states } } })
  const contract = pick(all.items, a)
  const { issuer, owner, creator } = contract
  const by = b % 5 === 0 ? pick(IDS, b) : pick([issuer.id, owner.id, creator.id], b)
  return { id: contract.id, status: contract.status, by: clientOf(world, by) }
}

const kinds: Readonly<Record<string, Kind>> = {
  create(world, a, b, c) {
    const { id, by, partners } = pick(AGREEMENTS, a)
    const maker = b % 9 === 0 ? pick(IDS, b) : pick<string>(by, b)
    return clientOf(world, maker).contracts.create(id, {
      partner: c % 4 === 0 ? { name: `Newcomer ${c}` } : { id: pick<string>(partners, c) },
      referral: { agreement: { id: REFERRED_PROGRAM } },
    })
  },
  async step(world, a, b, c) {
    const open = ['enrolling', 'pending'] as const
    const { id, by, status } = await some(world, c % 4 ? [...open] : [...open, 'active'], a, b)
    if (status === 'enrolling') {
      if (c % 3 === 0) return by.contracts.delete(id)
      return by.contracts.enroll(id)
    }
    if (status !== 'pending') return by.contracts.sign(id)
    const steps = [by.contracts.reject, by.contracts.refine, by.contracts.sign]
    return c % 5 === 0 ? by.contracts.delete(id) : pick(steps, c).call(by.contracts, id)
  },
  async end(world, a, b) {
    const { id, by } = await some(world, ['active', 'terminated'], a, b)
    return by.contracts.terminate(id)
  },
  async answer(world, a) {
    const filter = { status: 'enrolling', type: 'distribution' } as const
    const { id, owner } = pick((await world.distributor.contracts.list({ filter })).items, a)
    const data = { company_size: 1, support_email: 'a@b.cd' }
    return clientOf(world, owner.id).distributionData.create(id, { data })
  },
  renew: ({ distributor }, a, b) =>
    distributor.agreementVersions.create(pick(AGREEMENTS, a).id, {
      document_type: 'none',
      active: b % 3 > 0,
    }),
  async activate({ distributor: { agreementVersions } }, a, b) {
    const { id } = pick(AGREEMENTS, a)
    return agreementVersions.activate(id, pick((await agreementVersions.list(id)).items, b).version)
  },
  async forget({ distributor: { agreementVersions } }, a, b) {
    const { id } = pick(AGREEMENTS, a)
    return agreementVersions.delete(id, pick((await agreementVersions.list(id)).items, b).version)
  },
  accept: ({ distributor }, a, b) =>
    distributor.agreements.update(pick(AGREEMENTS, a).id, { auto_accept: b % 2 > 0 }),
  attach: ({ distributor }, a, b) =>
    distributor.agreements.addProductGroup(pick(SERVICES, a), { id: pick(GROUPS, b) }),
  detach: ({ distributor }, a, b) =>
    distributor.agreements.removeProductGroup(pick(SERVICES, a), pick(GROUPS, b)),
}

const WEIGHTS = { create: 5, step: 12, end: 2, answer: 2 } as Record<string, number>
const NAMES = Object.keys(kinds).flatMap((name) =>
  Array.from({ length: WEIGHTS[name] ?? 1 }, () => name),
)
const number = fc.noBias(fc.nat(9999))
const story = fc.array(fc.tuple(fc.noBias(fc.constantFrom(...NAMES)), number, number, number), {
  minLength: 30,
  maxLength: 30,
})

/** The counts that are shown, and those of the lists that the distributor reads, by name. */
async function counts({ distributor }: TestWorld) {
  const shown: Record<string, unknown> = {}
  const counted: Record<string, unknown> = {}
  const alive = new Map<string, number>()
  const filter = { 'owner.id': ACCOUNTS.distributor }
  for (const { id, stats, version } of await distributor.agreements.list({ filter }).toArray()) {
    const contracts = await distributor.agreements.contracts(id).toArray()
    alive.set(id, contracts.filter(({ status }) => status !== 'rejected').length)
    const signed = await Promise.all(
      contracts.map((contract) => distributor.contracts.versions(contract.id).toArray()),
    )
    const on = (number: number): number =>
      signed.filter((rows) => rows.some((row) => row.version === number)).length
    const versions = await distributor.agreementVersions.list(id).toArray()
    shown[id] = { ...stats, on: version?.version_contracts }
    counted[id] = {
      contracts: alive.get(id),
      versions: versions.length,
      on: on(version?.version ?? 0),
    }
    shown[`${id} by version`] = versions.map((row) => row.version_contracts)
    counted[`${id} by version`] = versions.map((row) => on(row.version))
  }

  const query = { filter: { type: 'distribution', status: 'active' } } as const
  const active = await distributor.contracts.list(query).toArray()
  for (const { id, stats, active_contracts } of await distributor.marketplaces.list().toArray()) {
    const contracts = active.filter(({ marketplace }) => marketplace?.id === id).length
    const found = distributor.marketplaces.list({ filter: { id, 'stats.contracts': contracts } })
    shown[id] = [active_contracts, stats?.contracts, await found.count()]
    counted[id] = [contracts, contracts, 1]
  }

  const attached = await Promise.all(
    SERVICES.map(async (id) => ({
      id,
      groups: (await distributor.agreements.productGroups(id).toArray()).map((group) => group.id),
    })),
  )
  for (const { id, stats } of await distributor.productGroups.list().toArray()) {
    const users = attached.filter(({ groups }) => groups.includes(id))
    const contracts = users.reduce((sum, agreement) => sum + (alive.get(agreement.id) ?? 0), 0)
    const found = distributor.productGroups.list({ filter: { id, 'stats.contracts': contracts } })
    shown[id] = [stats?.agreements, stats?.contracts, await found.count()]
    counted[id] = [users.length, contracts, 1]
  }
  return { shown, counted }
}

/** The partners that have more than one open contract for an agreement. */
async function doubled({ distributor }: TestWorld): Promise<string[]> {
  const open = { filter: { status: { in: ['enrolling', 'pending', 'active'] } } } as const
  const bonds = (await distributor.contracts.list(open).toArray()).map(
    ({ agreement, partner }) => `${agreement.id} with ${partner.id}`,
  )
  return bonds.filter((bond, index) => bonds.indexOf(bond) !== index)
}

test('the counts of the default world are those of its contracts', async () => {
  const { shown, counted } = await counts(freshWorld())
  expect(Object.keys(shown).length).toBeGreaterThan(20)
  expect(shown).toEqual(counted)
})

test(
  'after any story, counts are those of the contracts that are listed',
  { timeout: 120_000 },
  async () => {
    const world = freshWorld()
    await newDistribution(world, 'AGP-100-200-301')
    const home = world.mock.snapshot()
    const done: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        world.mock.restore(home)
        for (const [name, ...numbers] of steps) {
          try {
            await kinds[name]?.(world, ...numbers)
            done[name] = (done[name] ?? 0) + 1
          } catch (error) {
            if (error instanceof Nothing) continue
            if (!isApiError(error) || error.status >= 500) throw error
          }
        }
        const { shown, counted } = await counts(world)
        expect(shown).toEqual(counted)
        expect(await doubled(world)).toEqual([])
      }),
      { numRuns: 60, seed: 20_300_102 },
    )
    // Stories in which all is refused would tell nothing.
    expect(Object.keys(done).toSorted()).toEqual(Object.keys(kinds).toSorted())
  },
)
