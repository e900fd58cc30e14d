// Owns what may happen to tier accounts and their requests, and what the model says of it.
import { expect } from 'vitest'
import { isApiError } from 'partnerkit'
import { contactInfo } from '../support/world.ts'
import { attempt, type Attempt, type Family, type Pick } from './run.ts'
import { PARTIES, PRODUCTS, type Party, type Tier, type Wanted } from './tier-model.ts'
import { clientFor, expectAsk, expectTier, look, open, type TierWorld } from './tier-world.ts'

const NAMES = ['Atlas', 'Brook', 'Cedar'] as const
const UIDS = ['uid-1', 'uid-2', 'uid-3', 'uid-4'] as const
const ABSENT = 'TA-0000-0000-0001'

/** Mostly an account that the actor sees, else any there is, was, or never was. */
function anyTier({ model }: TierWorld, actor: Party, pick: Pick): string {
  const living = [...model.living.values()]
  const seen = living.filter((tier) => model.sees(actor, tier))
  const from = pick([seen, seen, seen, seen, living, [...model.ever.values()], []])
  return from.length === 0 ? ABSENT : pick(from).id
}

function anyReseller({ model }: TierWorld, actor: Party, pick: Pick): string | undefined {
  const living = [...model.living.values()].filter((tier) => model.sees(actor, tier))
  return pick([undefined, ...living.filter(({ type }) => type === 'reseller')])?.id
}

/** Some members of a body, each often left out. */
function wantedOf(world: TierWorld, actor: Party, pick: Pick, isNew: boolean): Wanted {
  const usual = anyReseller(world, actor, pick)
  const parent = pick([undefined, usual, usual, usual, anyTier(world, actor, pick)])
  const wanted = {
    name: isNew ? pick(NAMES) : pick([undefined, ...NAMES]),
    type: pick([undefined, 'customer', 'reseller'] as const),
    parent,
    uid: pick([...Array.from({ length: 8 }, () => undefined), ...UIDS]),
    externalId: pick([undefined, undefined, 'crm-1', 'crm-2']),
    access: pick([undefined, undefined, [], [pick(PARTIES).id]]),
  }
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
}

/** The members of a body on the wire. */
const written = ({ name, type, parent, uid, externalId, access }: Wanted) => ({
  ...(name !== undefined && { name }),
  ...(type && { type }),
  ...(parent !== undefined && { parent: { id: parent } }),
  ...(uid !== undefined && { external_uid: uid }),
  ...(externalId !== undefined && { external_id: externalId }),
  ...(access && { access: access.map((id) => ({ id })) }),
})

const spelt = (wanted: object): string => JSON.stringify(wanted)

function create(world: TierWorld, pick: Pick): Attempt {
  const { model } = world
  const actor = pick(PARTIES)
  const wanted = wantedOf(world, actor, pick, true)
  const body = { name: 'Nameless', ...written(wanted), contact_info: contactInfo }
  return attempt({
    says: `${actor.id} creates ${spelt(wanted)}`,
    call: () => clientFor(world, actor).tierAccounts.create(body),
    refused: model.problem(actor, wanted),
    taken(shown) {
      expect([...model.ever.keys()], 'an id is used again').not.toContain(shown.id)
      for (const given of world.given.values()) expect(given).not.toContain(shown.id)
      const tier: Tier = {
        name: body.name,
        type: 'customer',
        parent: undefined,
        uid: shown.external_uid,
        externalId: undefined,
        taxId: undefined,
        access: [],
        ...wanted,
        id: shown.id,
        owner: actor.id,
        version: 1,
      }
      expectTier(shown, tier)
      expect(shown.environment).toBe(actor.role === 'vendor' ? 'preview' : 'production')
      model.put(tier)
    },
  })
}

function update(world: TierWorld, pick: Pick): Attempt {
  const { model } = world
  const actor = pick(PARTIES)
  const id = anyTier(world, actor, pick)
  const wanted = { ...wantedOf(world, actor, pick, false) }
  const target = model.seen(actor, id)
  const taxId = pick([undefined, undefined, 'T-1', null] as const)
  const whole: Wanted = { ...wanted, ...(taxId !== undefined && { taxId: taxId ?? undefined }) }
  const body = { ...written(wanted), ...(taxId !== undefined && { tax_id: taxId }) }
  return attempt({
    says: `${actor.id} updates ${id} with ${spelt(body)}`,
    call: () => clientFor(world, actor).tierAccounts.update(id, body),
    refused: target ? model.problem(actor, wanted, target) : 'NFND_000',
    taken: (shown) => expectTier(shown, model.change(target as Tier, whole).tier),
  })
}

function ask(world: TierWorld, pick: Pick): Attempt {
  const { model } = world
  const actor = pick(PARTIES)
  const id = anyTier(world, actor, pick)
  const wanted = wantedOf(world, actor, pick, false)
  const target = model.seen(actor, id)
  const refused = (): string | undefined => {
    if (actor.role === 'vendor') return 'PERM_001'
    if (!target) return 'VAL_001'
    const problem = model.problem(actor, wanted, target)
    return problem ?? (spelt({ ...target, ...wanted }) === spelt(target) ? 'TAR_004' : undefined)
  }
  const account = { id, ...written(wanted) }
  return attempt({
    says: `${actor.id} asks for ${spelt(account)}`,
    call: () => clientFor(world, actor).tierAccountRequests.create({ type: 'update', account }),
    refused: refused(),
    taken(shown) {
      const { asks } = model.change(target as Tier, wanted)
      expect(shown).toHaveLength(asks.length)
      for (const [index, one] of asks.entries()) {
        expectAsk(shown[index] ?? expect.fail('a request is missing'), one)
      }
    },
  })
}

/** What is told of the accounts in the way: all that the actor sees, and nothing of the others. */
function expectBlockers(world: TierWorld, actor: Party, id: string, error: unknown): void {
  const { model } = world
  if (!isApiError(error) || error.code !== 'TA_001') return
  const text = JSON.stringify([error.messages, error.params, error.hint])
  const named = [...new Set(text.match(/TA-\d{4}-\d{4}-\d{4}/g))]
  const visible = [...model.living.values()].filter((tier) => model.sees(actor, tier))
  expect(visible.map((tier) => tier.id)).toEqual(expect.arrayContaining(named))
  const children = model.children(id).filter((tier) => model.sees(actor, tier))
  expect(named).toEqual(expect.arrayContaining(children.map((tier) => tier.id)))
}

function remove(world: TierWorld, pick: Pick): Attempt {
  const { model } = world
  const actor = pick(PARTIES)
  const id = anyTier(world, actor, pick)
  const blocked = model.children(id).length > 0 ? 'TA_001' : undefined
  return attempt({
    says: `${actor.id} deletes ${id}`,
    call: () => clientFor(world, actor).tierAccounts.delete(id),
    refused: model.seen(actor, id) ? blocked : 'NFND_000',
    taken: () => void model.living.delete(id),
    told: (error) => expectBlockers(world, actor, id, error),
  })
}

function versions(world: TierWorld, pick: Pick): Attempt {
  const { model } = world
  const actor = pick(PARTIES)
  const id = anyTier(world, actor, pick)
  const target = model.seen(actor, id)
  return attempt({
    says: `${actor.id} lists the versions of ${id}`,
    call: () => clientFor(world, actor).tierAccounts.versions(id),
    refused: target ? undefined : 'NFND_000',
    taken({ items }) {
      const latest = target?.version ?? 0
      const all = Array.from({ length: latest }, (_, index) => latest - index)
      expect(items.map(({ version }) => version)).toEqual(all)
    },
  })
}

/** A product is sold to an account: whoever made it sees it from now on. */
function sell(world: TierWorld, pick: Pick): Attempt | undefined {
  const { model, mock } = world
  const customer = pick([...model.living.values()])
  if (!customer) return undefined
  const product = pick(PRODUCTS)
  const tier1 = customer.parent
  const tier2 = tier1 === undefined ? undefined : model.living.get(tier1)?.parent
  return attempt({
    says: `${product.id} is sold to ${customer.id}`,
    call: async () => mock.add('subscriptions', { product, tiers: { customer } }),
    refused: undefined,
    taken() {
      const tiers = [customer.id, tier1, tier2].filter((id) => id !== undefined)
      model.sold.push({ product, provider: customer.owner, tiers })
    },
  })
}

function answer(world: TierWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const reason = pick(['No such tax number.', ' ', undefined])
  const asks = [...model.asks.values()]
  const pending = asks.filter(({ status }) => status === 'pending')
  const asked = pick(pick([asks, pending]))
  if (!asked) return undefined
  const vendor = PARTIES.find(({ id }) => id === asked.product.vendor) ?? PARTIES[0]
  const actor = pick([...PARTIES, vendor, vendor, vendor])
  const requests = clientFor(world, actor).tierAccountRequests
  const { id } = asked
  const refused = (): string | undefined => {
    if (!model.seesAsk(actor, asked)) return 'NFND_000'
    if (asked.product.vendor !== actor.id) return 'PERM_001'
    if (asked.status !== 'pending') return 'TAR_001'
    return reason === ' ' ? 'VAL_001' : undefined
  }
  const status = reason === undefined ? 'accepted' : 'ignored'
  return attempt({
    says: `${actor.id} says of ${id}: ${reason ?? 'accepted'}`,
    call: () => (reason === undefined ? requests.accept(id) : requests.ignore(id, { reason })),
    refused: refused(),
    taken(shown) {
      const answered = { ...asked, status } as const
      expectAsk(shown, answered)
      model.asks.set(id, answered)
    },
  })
}

export const tiers: Family<TierWorld> = {
  open,
  look,
  actors: PARTIES.length,
  often: { create: 3, update: 2, answer: 2 },
  steps: { create, update, ask, remove, versions, sell, answer },
}
