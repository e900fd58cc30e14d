import { describe, expect, test } from 'vitest'
import type { Agreement, Client, Contract } from 'partnerkit'
import { ACCEPTOR, ACCOUNTS, userOf, type ContractType } from '../support/contracts.ts'
import { freshWorld } from '../support/world.ts'

// The default world has contracts of each type in each state, as their parties would have made them.

const world = freshWorld()
const as = (id: string): Client => world.clientOf(world.mock.keyFor(id))
const issuers = [ACCOUNTS.distributor, ACCOUNTS.secondDistributor, ACCOUNTS.referrer]

/** Records, each as its owner reads it. */
const every = async <T>(read: (client: Client, id: string) => PromiseLike<T[]>): Promise<T[]> =>
  (await Promise.all(issuers.map((id) => read(as(id), id)))).flat()

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]))

const contracts = byId(
  await every((client, id) => client.contracts.list({ filter: { 'issuer.id': id } }).toArray()),
)
const agreements = byId(
  await every((client, id) => client.agreements.list({ filter: { 'owner.id': id } }).toArray()),
)
const all = [...contracts.values()]

const agreementOf = ({ agreement: { id } }: Contract): Agreement => {
  const agreement = agreements.get(id)
  if (!agreement) throw new Error(`nobody sees ${id}`)
  return agreement
}

/** Moments must not go back. */
const inOrder = (...moments: (string | null | undefined)[]): void => {
  const known = moments.filter((moment) => typeof moment === 'string')
  expect(known).toEqual(known.toSorted())
}

test('there are contracts of each type in each state', () => {
  const offered = ['pending', 'active', 'rejected', 'terminated']
  const applied = ['enrolling', ...offered]
  const expected: Record<ContractType, string[]> = {
    program: offered,
    service: offered,
    distribution: applied,
    syndication: applied,
    referral: applied,
  }
  for (const [type, states] of Object.entries(expected)) {
    const there = all.filter((contract) => contract.type === type).map(({ status }) => status)
    expect(new Set(there), type).toEqual(new Set(states))
  }
})

test('one has been left behind by a newer version, one has been signed again', async () => {
  expect(all.filter(({ latest }) => !latest).length).toBeGreaterThan(0)
  const signatures = await Promise.all(
    all.map(({ id, issuer }) => as(issuer.id).contracts.versions(id).count()),
  )
  expect(Math.max(...signatures)).toBe(2)
})

test('there are agreements of each type', () => {
  const types = [...agreements.values()].map(({ type }) => type)
  expect(new Set(types)).toEqual(
    new Set(['program', 'distribution', 'service', 'syndication', 'referral']),
  )
})

test('every account reads what it sees of contracts and agreements', async () => {
  for (const id of [...Object.values(ACCOUNTS), 'VA-550-118']) {
    const client = as(id)
    for (const contract of await client.contracts.list().toArray()) {
      const { issuer, owner, creator } = contract
      expect([issuer.id, owner.id, creator.id]).toContain(id)
      expect(await client.contracts.get(contract.id)).toEqual(contract)
      await client.contracts.versions(contract.id).toArray()
      await client.distributionData.list(contract.id).toArray()
    }
    for (const agreement of await client.agreements.list().toArray()) {
      expect(await client.agreements.get(agreement.id)).toEqual(agreement)
      await client.agreementVersions.list(agreement.id).toArray()
      await client.agreements.contracts(agreement.id).toArray()
    }
  }
})

describe.each([...agreements.values()])('agreement $id', (agreement) => {
  const owner = as(agreement.owner?.id ?? '')

  test('has one active version, and what its type asks for', async () => {
    const versions = await owner.agreementVersions.list(agreement.id).toArray()
    expect(versions.filter(({ active }) => active)).toHaveLength(1)
    inOrder(agreement.created, ...versions.map((row) => row.version_created).toReversed())
    const { type, parent, marketplace, sourcing_agreement, auto_accept } = agreement
    const isDistribution = type === 'distribution'
    expect([parent, marketplace, auto_accept].map((member) => member !== undefined)).toEqual([
      isDistribution,
      isDistribution,
      isDistribution,
    ])
    expect(sourcing_agreement !== undefined).toBe(type === 'service')
    if (parent) expect(agreements.get(parent.id)?.type).toBe('program')
    if (sourcing_agreement) {
      expect(['syndication', 'referral']).toContain(agreements.get(sourcing_agreement.id)?.type)
    }
  })

  test('has its marketplaces and forms from its owner, each marketplace once', async () => {
    for (const { id } of await owner.agreements.marketplaces(agreement.id).toArray()) {
      expect((await owner.marketplaces.get(id)).owner?.id).toBe(agreement.owner?.id)
    }
    for (const [kind, form] of Object.entries(agreement.forms ?? {})) {
      expect((await owner.agreementForms.get(form.id)).type).toBe(kind)
    }
    const sameMarket = [...agreements.values()].filter(
      ({ marketplace }) => marketplace && marketplace.id === agreement.marketplace?.id,
    )
    expect(sameMarket.length).toBeLessThanOrEqual(1)
  })
})

describe.each(all)('contract $id', (contract) => {
  const { id, type, status, events, issuer, owner, creator, partner } = contract
  const agreement = agreementOf(contract)
  const reader = as(issuer.id)

  test('is between the right parties', async () => {
    expect(agreement.type).toBe(type)
    expect(issuer.id).toBe(agreement.owner?.id)
    expect(partner).toEqual(owner)
    const withVendor = ['program', 'distribution', 'referral'].includes(type)
    expect(owner.id).toMatch(withVendor ? /^VA-/ : /^PA-/)
    if (type === 'program' || type === 'service') expect(creator).toEqual(issuer)
    else if (type !== 'referral') expect(creator).toEqual(owner)
    else {
      const attached = await as(creator.id).agreements.get(contract.referral?.agreement.id ?? '')
      expect(attached).toMatchObject({ type: 'program', owner: { id: creator.id } })
    }
    expect(contract.marketplace).toEqual(agreement.marketplace)
  })

  test('has what its state says, and nothing else', () => {
    const signed = status === 'active' || status === 'terminated'
    const { version, version_created, signee, activation, enrolled } = contract
    expect([version !== null, version_created !== null, signee !== undefined]).toEqual([
      signed,
      signed,
      signed,
    ])
    expect(activation.date).toBe(version_created ?? undefined)
    expect(activation.code !== undefined).toBe(status === 'pending')
    expect('signed' in events).toBe(signed)
    expect('terminated' in events).toBe(status === 'terminated')
    expect(events.countersigned).toEqual(events.created)
    const offered = type === 'program' || type === 'service'
    expect(enrolled !== null).toBe(!offered && status !== 'enrolling')
    inOrder(
      agreement.created,
      events.created?.at,
      enrolled,
      version_created,
      events.terminated?.at,
      events.updated?.at,
    )
    if (signed) expect(events.signed?.at).toBe(version_created)
    expect(contract.latest).toBe(version === null || version >= (agreement.version?.version ?? 0))
  })

  test('names those who acted', () => {
    const parties = { issuer, partner, creator }
    expect(events.created?.by?.id).toBe(userOf(creator.id))
    if (events.signed && agreement.auto_accept) expect(events.signed).not.toHaveProperty('by')
    else if (events.signed) {
      expect(events.signed.by?.id).toBe(userOf(parties[ACCEPTOR[type]].id))
    }
    if (contract.signee) expect(contract.signee.id).toBe(userOf(partner.id))
    if (events.terminated) expect(events.terminated.by?.id).toBe(userOf(issuer.id))
    const last = events.terminated ?? events.signed
    if (last) expect(events.updated).toEqual(last)
    else if (status === 'rejected') {
      expect(events.updated?.by?.id).toBe(userOf(parties[ACCEPTOR[type]].id))
    } else if (contract.enrolled) {
      expect(events.updated).toMatchObject({
        at: contract.enrolled,
        by: { id: userOf(creator.id) },
      })
    } else expect(events.updated).toEqual({ at: events.created?.at })
  })

  test('has a version per signature, each of a version the agreement had then', async () => {
    const versions = await reader.contracts.versions(id).toArray()
    const { version, version_created, signee } = contract
    if (version === null) expect(versions).toEqual([])
    else expect(versions[0]).toEqual({ contract, version, version_created, signee })
    inOrder(events.created?.at, ...versions.map((row) => row.version_created).toReversed())
    for (const row of versions) {
      const signed = await reader.agreementVersions.get(agreement.id, row.version)
      inOrder(signed.version_created, row.version_created)
    }
  })

  test('stands on another contract where it has to, and is the only open one', async () => {
    const isOpen = (one: Contract): boolean => !['rejected', 'terminated'].includes(one.status)
    const same = all.filter(
      (one) => isOpen(one) && one.agreement.id === agreement.id && one.partner.id === partner.id,
    )
    expect(same.length).toBeLessThanOrEqual(1)
    if (type === 'program' || type === 'service') return
    const applicant = type === 'referral' ? creator : partner
    const footings = all.filter(
      (one) =>
        one.partner.id === applicant.id &&
        (type === 'distribution'
          ? one.agreement.id === agreement.parent?.id
          : agreementOf(one).sourcing_agreement?.id === agreement.id),
    )
    const needed = isOpen(contract) ? ['active'] : ['active', 'terminated']
    const footing = footings.find((one) => needed.includes(one.status))
    expect(footing?.status).toBeDefined()
    const [first] = (await reader.contracts.versions(footing?.id ?? '').toArray()).toReversed()
    inOrder(first?.version_created, events.created?.at)
  })

  test('has answered the form that it was asked', async () => {
    if (!agreement.forms?.enroll || status === 'enrolling') return
    const answers = await reader.distributionData.list(id).toArray()
    expect(answers).toHaveLength(1)
    inOrder(events.created?.at, answers[0]?.created, contract.enrolled)
  })
})
