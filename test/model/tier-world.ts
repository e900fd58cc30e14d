// Owns the mock that the model of tier accounts is compared with, and how the two are compared.
import { expect } from 'vitest'
import { createClient, type Client, type TierAccount, type TierAccountRequest } from 'partnerkit'
import { createMock, type Mock } from 'partnerkit/mock'
import { PARTIES, TierModel, type Ask, type Party, type Tier } from './tier-model.ts'
import { PATIENT } from './run.ts'

export interface TierWorld {
  readonly mock: Mock
  readonly model: TierModel
  readonly clients: ReadonlyMap<string, Client>
  /** Ids of the default world's accounts and requests that each actor sees. */
  readonly given: ReadonlyMap<string, readonly string[]>
}

const listed = async (client: Client) => ({
  tiers: await client.tierAccounts.list({ limit: 1000 }),
  asks: await client.tierAccountRequests.list({ limit: 1000 }),
})

export async function open(): Promise<() => TierWorld> {
  const mock = createMock({ subscribeNew: false })
  const { fetch } = mock
  const clients = new Map(
    PARTIES.map(({ id }) => [id, createClient({ apiKey: mock.keyFor(id), fetch, ...PATIENT })]),
  )
  const given = new Map<string, string[]>()
  for (const [id, client] of clients) {
    const { tiers, asks } = await listed(client)
    given.set(
      id,
      [...tiers.items, ...asks.items].map((one) => one.id),
    )
  }
  return () => {
    mock.reset()
    return { mock, model: new TierModel(), clients, given }
  }
}

export function clientFor({ clients }: TierWorld, { id }: Party): Client {
  return clients.get(id) ?? expect.fail(`no client for ${id}`)
}

/** What the wire shows of what the model keeps. */
export function expectTier(shown: TierAccount, tier: Tier): void {
  const { id, owner, version, name, type, parent, uid, externalId, taxId } = tier
  const none = <T>(value: T): NonNullable<T> | undefined => value ?? undefined
  expect({
    id: shown.id,
    owner: shown.owner.id,
    version: shown.version,
    name: shown.name,
    type: shown.type,
    parent: shown.parent?.id,
    uid: shown.external_uid,
    externalId: none(shown.external_id),
    taxId: none(shown.tax_id),
  }).toEqual({ id, owner, version, name, type, parent, uid, externalId, taxId })
}

export function expectAsk(shown: TierAccountRequest, ask: Ask): void {
  expect({
    id: shown.id,
    status: shown.status,
    product: shown.product?.id,
    vendor: shown.vendor?.id,
    provider: shown.provider?.id,
    account: shown.account.id,
    version: shown.account.version,
  }).toEqual({
    id: ask.id,
    status: ask.status,
    product: ask.product.id,
    vendor: ask.product.vendor,
    provider: ask.provider,
    account: ask.account,
    version: ask.version,
  })
}

/** One actor sees exactly what the model lets it see, as the model has it; nothing has lost its parent. */
export async function look(world: TierWorld, turn: number): Promise<void> {
  const { model, given } = world
  const actor = PARTIES[turn % PARTIES.length] ?? PARTIES[0]
  const { tiers, asks } = await listed(clientFor(world, actor))
  const old = new Set(given.get(actor.id))
  const added = tiers.items.filter(({ id }) => !old.has(id))
  const visible = [...model.living.values()].filter((tier) => model.sees(actor, tier))
  expect(ids(added), `accounts that ${actor.id} lists`).toEqual(ids(visible))
  for (const shown of added) {
    expectTier(shown, model.living.get(shown.id) ?? expect.fail(shown.id))
    if (shown.parent?.id !== undefined) expect([...model.living.keys()]).toContain(shown.parent.id)
  }
  const asked = asks.items.filter(({ id }) => !old.has(id))
  const wanted = [...model.asks.values()].filter((ask) => model.seesAsk(actor, ask))
  expect(ids(asked), `requests that ${actor.id} lists`).toEqual(ids(wanted))
  for (const shown of asked) expectAsk(shown, model.asks.get(shown.id) ?? expect.fail(shown.id))
  expect(tiers.total - added.length + (asks.total - asked.length)).toBe(old.size)
}

const ids = (records: readonly { readonly id: string }[]): string[] =>
  records.map(({ id }) => id).toSorted()
