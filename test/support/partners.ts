// What the tests of partners share: parties to contracts, and what each of them reads of the other.
import type { Client, Partner } from 'partnerkit'
import { expect } from 'vitest'
import { DISTRIBUTOR, notFound } from './agreements.ts'
import { failure, type TestWorld } from './world.ts'

/** A reseller of the default world that has not registered. */
export const INVITED_RESELLER = 'PA-640-352'

/** An account and its client. */
interface Party {
  readonly id: string
  readonly client: Client
}

export const party = ({ mock, clientOf }: TestWorld, id: string): Party => ({
  id,
  client: clientOf(mock.keyFor(id)),
})

/** An account that has no contract with anybody. */
export const newcomer = (world: TestWorld, role: Partner['role']): Party =>
  party(world, world.mock.add('accounts', { name: `New ${role}`, role }).id)

export const ids = async (client: Client, query = ''): Promise<string[]> =>
  (await client.partners.list(query).toArray()).map(({ id }) => id)

/** Program, service, distribution and syndication contracts with a partner; `none` for strangers. */
export async function counters(client: Client, id: string): Promise<string> {
  const [partner] = (await client.partners.list({ filter: { id } })).items
  if (!partner) {
    expect(await failure(client.partners.get(id))).toMatchObject(notFound(id))
    return 'none'
  }
  expect(await client.partners.get(id)).toEqual(partner)
  const { program, service, distribution, syndication } = partner.stats.contracts
  return [program, service, distribution, syndication].join(' ')
}

/** What the distributor's directory says of an account, which is what that account's says of it. */
export async function between({ distributor }: TestWorld, { id, client }: Party): Promise<string> {
  const counted = await counters(distributor, id)
  expect(await counters(client, DISTRIBUTOR)).toBe(counted)
  return counted
}
