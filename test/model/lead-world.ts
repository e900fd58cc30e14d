// Owns the mock that the model of leads is compared with, and how the two are compared.
import { importPKCS8, SignJWT } from 'jose'
import { expect } from 'vitest'
import { createClient, type Client, type Lead as LeadShown, type ListingLeadForm } from 'partnerkit'
import { createMock, type Mock } from 'partnerkit/mock'
import { LeadModel, PARTIES, type Form, type Lead, type Listing, type Party } from './lead-model.ts'
import { PATIENT } from './run.ts'

export interface LeadWorld {
  readonly mock: Mock
  readonly model: LeadModel
  readonly clients: ReadonlyMap<string, Client>
  /** Ids of the default world's leads and forms that each actor sees. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>
  /** By the id of their listing: what opens it on another page. */
  readonly tokens: ReadonlyMap<string, string>
}

const WHOLE = { limit: 1000 }

/** Tokens are good for an hour. */
const NOW = '2026-01-31T10:00:00+00:00'

type Given = Omit<Listing, 'contract'> & { readonly product: string; readonly contract?: string }

const [FIRST, OTHER, RESELLER, , VENDOR, SECOND_VENDOR] = PARTIES.map(({ id }) => id)

/** Listings of the default world, and two of which others are the providers. */
const LISTINGS: readonly Given[] = [
  listing('LST-100-200-101', FIRST, VENDOR, 'CRD-20001-00001-00001'),
  listing('LST-900-200-101', OTHER, VENDOR),
  listing('LST-100-200-103', FIRST, SECOND_VENDOR, 'CRD-20001-00001-00002'),
  listing('LST-900-200-102', RESELLER, SECOND_VENDOR),
  { ...listing('LST-100-200-102', FIRST, VENDOR, 'CRD-20001-00001-00001'), listed: false },
]

function listing(id: string, provider = '', vendor = '', contract?: string): Given {
  const product = vendor === VENDOR ? 'PRD-418-302-551' : 'PRD-733-914-206'
  return { id, provider, vendor, product, listed: true, ...(contract && { contract }) }
}

export async function open(): Promise<() => LeadWorld> {
  const mock = createMock()
  const { fetch } = mock
  const clients = new Map<string, Client>(
    PARTIES.map(({ id }) => [id, createClient({ apiKey: mock.keyFor(id), fetch, ...PATIENT })]),
  )
  const client = (id: string): Client => clients.get(id) ?? expect.fail(id)
  mock.clock.set(NOW)
  const listings: Listing[] = []
  const tokens = new Map<string, string>()
  for (const { product, ...given } of LISTINGS) {
    const { id, provider, vendor } = given
    const contract = given.contract ?? (await contractOf(client(provider), client(vendor), vendor))
    if (given.contract === undefined) {
      mock.add('listings', { id, product: { id: product }, contract: { id: contract } })
    } else await client(vendor).leadForms.bind(id, { id: null })
    listings.push({ ...given, contract })
    tokens.set(id, await tokenFor(client(provider), id))
  }
  const given = new Map<string, ReadonlySet<string>>()
  for (const actor of PARTIES) {
    const { leads, forms } = await listed(client(actor.id), actor)
    given.set(actor.id, new Set([...leads, ...forms].map(({ id }) => id)))
  }
  mock.keep()
  return () => {
    mock.reset()
    mock.clock.set(NOW)
    return { mock, model: new LeadModel(listings), clients, given, tokens }
  }
}

/** An active distribution contract of a vendor in a new marketplace. */
async function contractOf(provider: Client, vendor: Client, id: string): Promise<string> {
  const plain = { title: 'Terms', description: '', document_type: 'none' } as const
  const marketplace = await provider.marketplaces.create({ name: 'Market' })
  const program = await provider.agreements.create({ ...plain, type: 'program' })
  const { agreements, contracts } = provider
  const below = await agreements.createDistribution(program.id, { ...plain, marketplace })
  const offer = await contracts.create(program.id, { partner: { id } })
  await vendor.contracts.sign(offer.id)
  const made = await contracts.list({ filter: { 'agreement.id': below.id } }).first()
  return made?.id ?? expect.fail('Auto Accept made no contract')
}

async function tokenFor(provider: Client, listing_id: string): Promise<string> {
  const { jwt } = await provider.leads.settings()
  const now = Date.parse(NOW) / 1000
  return new SignJWT({ listing_id })
    .setProtectedHeader({ alg: 'RS256', kid: jwt.kid })
    .setIssuer(jwt.iss)
    .setAudience(jwt.aud)
    .setIssuedAt(now)
    .setExpirationTime(now + 3600)
    .sign(await importPKCS8(jwt.private_key, 'RS256'))
}

/** Only vendors have a list of forms. */
const listed = async ({ leads, leadForms }: Client, { role }: Party) => ({
  leads: (await leads.list(WHOLE)).items,
  forms: role === 'vendor' ? (await leadForms.list({ ...WHOLE, select: ['schema'] })).items : [],
})

export const clientFor = ({ clients }: LeadWorld, { id }: Party): Client =>
  clients.get(id) ?? expect.fail(`no client for ${id}`)

/** Remembers an id that must not have been there before. */
export function fresh({ model, given }: LeadWorld, id: string): string {
  const used = [...given.values()].some((ids) => ids.has(id)) || model.ever.has(id)
  expect(used, `${id} is used again`).toBe(false)
  model.ever.add(id)
  return id
}

/** What the wire shows of what the model keeps; `listings` only where they are shown. */
export function expectForm(
  shown: ListingLeadForm & { readonly listings?: readonly string[] },
  { id, owner, name, template, fields, active }: Form,
  listings?: readonly Listing[],
): void {
  expect({
    id: shown.id,
    owner: shown.owner?.id,
    name: shown.name,
    template: shown.template,
    status: shown.status,
    schema: shown.schema,
    listings: shown.listings,
  }).toEqual({
    id,
    owner,
    name,
    template,
    status: active ? 'active' : 'inactive',
    schema: fields,
    listings: listings?.map((one) => one.id).toSorted(),
  })
}

/** What the wire shows of a lead besides its answers. */
export function expectLead({ model }: LeadWorld, shown: LeadShown, lead: Lead): void {
  const { id, name, status, note, listing, form, embedded } = lead
  expect({
    id: shown.id,
    name: shown.name,
    status: shown.status,
    note: shown.note,
    distributor: shown.distributor.id,
    vendor: shown.vendor.id,
    listing: shown.listing.id,
    form: [shown.form.id, shown.form.name, shown.form.status],
    nobody: shown.events.created?.by === undefined,
  }).toEqual({
    id,
    name,
    status,
    note,
    distributor: listing.provider,
    vendor: listing.vendor,
    listing: listing.id,
    form: [form.id, form.name, form.active && model.forms.has(form.id) ? 'active' : 'inactive'],
    nobody: embedded,
  })
}

/** One actor sees exactly what the model lets it see; whatever is bound is what is shown as bound. */
export async function look(world: LeadWorld, turn: number): Promise<void> {
  const { model, given } = world
  const actor = PARTIES[turn % PARTIES.length] ?? PARTIES[0]
  const old = given.get(actor.id) ?? expect.fail(actor.id)
  const client = clientFor(world, actor)
  const { leads, forms } = await listed(client, actor)

  const visible = [...model.leads.values()].filter((lead) => model.seesLead(actor, lead))
  const added = leads.filter(({ id }) => !old.has(id))
  expect(sorted(added), `leads that ${actor.id} lists`).toEqual(sorted(visible))
  for (const shown of added) {
    expect(shown.data, `answers of ${shown.id} in a list`).toBeUndefined()
    expectLead(world, shown, model.leads.get(shown.id) ?? expect.fail(shown.id))
  }
  const pending = await client.leads.list({ ...WHOLE, filter: { status: 'pending' } })
  const waiting = visible.filter(({ status }) => status === 'pending')
  expect(sorted(pending.items.filter(({ id }) => !old.has(id)))).toEqual(sorted(waiting))

  const own = [...model.forms.values()].filter(
    ({ owner }) => actor.role === 'vendor' && owner === actor.id,
  )
  const made = forms.filter(({ id }) => !old.has(id))
  expect(sorted(made), `forms that ${actor.id} lists`).toEqual(sorted(own))
  for (const shown of made) {
    const form = model.forms.get(shown.id) ?? expect.fail(shown.id)
    expectForm(shown, form, model.asking(form))
  }
  expect(leads.length - added.length + (forms.length - made.length)).toBe(old.size)
}

const sorted = (records: readonly { readonly id: string }[]): string[] =>
  records.map(({ id }) => id).toSorted()
