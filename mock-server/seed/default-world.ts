// The world a mock starts with: small, fixed, believable. Needs no faker.
import type { ContactInfo, TierAccountRequest } from '../../spec/generated/types.ts'
import type { Context } from '../operation.ts'
import { written } from '../resources/tier-account-change.ts'
import { requestsFor } from '../rules/tier-sync.ts'
import type {
  HubRecord,
  ProductRecord,
  SubscriptionRecord,
  TierAccountRecord,
} from '../store/records.ts'
import type { Change, Store } from '../store/store.ts'
import { tiersOf } from '../store/fields.ts'
import { actorOf } from './actor.ts'
import { accountChanges, integrationOf } from './default-accounts.ts'
import { agreementChanges } from './default-agreements.ts'
import { leadChanges } from './default-leads.ts'
import { listingChanges } from './default-listings.ts'
import { CATEGORIES, categoryChanges } from './default-categories.ts'
import {
  BACKUP,
  COMMERCE,
  DISTRIBUTOR,
  FIREWALL,
  MAIL,
  RESELLER,
  SECOND_VENDOR,
  VENDOR,
  WEB_STORE,
} from './default-ids.ts'
import { newsChanges } from './default-news.ts'
import { portalChanges } from './default-portal.ts'
import { tierConfigChanges } from './default-tier-configs.ts'

/**
 * Fills an empty store: accounts with their keys, the distributor's hubs, products with and without
 * sync, a tree of tier accounts, their subscriptions, and requests in every state; and the reseller
 * portal as it stands at a moment, whose links need tokens.
 */
export function fillDefaultWorld(store: Store, context: Pick<Context, 'now' | 'ids'>): void {
  store.commit([
    ...accountChanges,
    ...categoryChanges,
    ...hubs.map((put): Change => ({ in: 'hubs', put })),
    ...products.map((put): Change => ({ in: 'products', put })),
    ...tierAccounts.flatMap((row, index) => written(tierAccount(row, index))),
  ])
  store.commit(
    subscriptions.map((row, index) => ({
      in: 'subscriptions',
      put: subscription(row, index, store),
    })),
  )
  for (const edit of edits) store.commit(editChanges(edit, store))
  store.commit(agreementChanges)
  store.commit([...listingChanges, ...leadChanges])
  store.commit(newsChanges)
  store.commit(tierConfigChanges)
  store.commit(portalChanges(context))
}

const hubs: readonly HubRecord[] = [
  hub(
    COMMERCE,
    'Harbor Commerce',
    'Orders from the commerce platform.',
    'OA',
    '2024-01-20T11:00:00+00:00',
  ),
  hub(
    WEB_STORE,
    'Harbor Web Store',
    'Orders from the web store.',
    'API',
    '2024-04-02T14:45:00+00:00',
  ),
]

const products: readonly ProductRecord[] = [
  {
    ...product(BACKUP, 'Champions Backup', VENDOR, 'published', true, '2024-05-06T08:00:00+00:00'),
    category: CATEGORIES.backup,
    media: medium('backup', 'image'),
  },
  {
    ...product(MAIL, 'Champions Mail', VENDOR, 'published', false, '2024-05-07T08:00:00+00:00'),
    category: CATEGORIES.mail,
    media: medium('mail', 'video'),
  },
  {
    ...product(
      FIREWALL,
      'Nimbus Firewall',
      SECOND_VENDOR,
      'published',
      true,
      '2024-06-11T08:00:00+00:00',
    ),
    category: CATEGORIES.firewall,
  },
  product(
    'PRD-733-914-207',
    'Nimbus Vault',
    SECOND_VENDOR,
    'draft',
    true,
    '2024-09-30T08:00:00+00:00',
  ),
]

type SubscriptionRow = readonly [
  customer: string,
  product: string,
  status: SubscriptionRecord['status'],
]

const subscriptions: readonly SubscriptionRow[] = [
  ['TA-2000-2718-0001', MAIL, 'active'],
  ['TA-2000-2718-0002', BACKUP, 'active'],
  ['TA-2000-2718-0002', FIREWALL, 'active'],
  ['TA-2000-2718-0003', BACKUP, 'active'],
  ['TA-2000-2718-0004', MAIL, 'active'],
  ['TA-2000-2718-0004', FIREWALL, 'suspended'],
  ['TA-2000-2718-0005', FIREWALL, 'active'],
  ['TA-2000-2718-0005', MAIL, 'terminated'],
  ['TA-2000-2718-0007', BACKUP, 'processing'],
]

interface Edit {
  readonly id: string
  readonly at: string
  readonly address: Partial<ContactInfo>
  /** What vendors have answered by now, by product; requests without an answer stay as they are. */
  readonly answers?: Readonly<Record<string, Pick<TierAccountRequest, 'status' | 'reason'>>>
}

const edits: readonly Edit[] = [
  {
    id: 'TA-2000-2718-0003',
    at: '2025-08-04T10:00:00+00:00',
    address: { address_line2: '12th floor' },
    answers: { [BACKUP]: { status: 'accepted' } },
  },
  {
    id: 'TA-2000-2718-0007',
    at: '2025-08-19T15:30:00+00:00',
    address: { postal_code: '20097' },
    answers: { [BACKUP]: { status: 'ignored', reason: 'The address is the same.' } },
  },
  {
    id: 'TA-2000-2718-0001',
    at: '2025-09-02T08:45:00+00:00',
    address: { address_line1: 'Calle Mayor 10' },
  },
  {
    id: 'TA-2000-2718-0002',
    at: '2025-09-15T11:10:00+00:00',
    address: { address_line2: 'Planta 2' },
  },
  {
    id: 'TA-2000-2718-0003',
    at: '2025-10-01T16:05:00+00:00',
    address: { address_line1: '70 Wellington Street' },
  },
]

interface Row {
  readonly id: string
  readonly type: 'customer' | 'reseller'
  readonly name: string
  readonly parent?: string
  readonly owner?: string
  readonly hub?: string
  readonly access?: readonly string[]
  readonly external_id?: string
  readonly tax_id?: string
  readonly at: readonly [
    street: string,
    city: string,
    state: string,
    postal: string,
    country: string,
  ]
  readonly who: readonly [first: string, last: string, email: string]
  readonly phone: readonly [country: string, area: string, number: string]
}

// prettier-ignore
const tierAccounts: readonly Row[] = [
  { id: 'TA-1000-2718-0001', type: 'reseller', name: 'Brightline IT', hub: COMMERCE, access: [RESELLER], external_id: 'R-1001', tax_id: 'ESB12345674', at: ['Calle de Alcalá 45', 'Madrid', 'Madrid', '28014', 'ES'], who: ['Lucía', 'Ortega', 'lucia.ortega@brightline.example'], phone: ['+34', '91', '5550123'] },
  { id: 'TA-1000-2718-0002', type: 'reseller', name: 'Atlas Systems', hub: COMMERCE, external_id: 'R-1002', at: ['120 Bay Street', 'Toronto', 'Ontario', 'M5J 2N8', 'CA'], who: ['Noah', 'Tremblay', 'noah.tremblay@atlas.example'], phone: ['+1', '416', '5550142'] },
  { id: 'TA-1000-2718-0003', type: 'reseller', name: 'Atlas Systems West', parent: 'TA-1000-2718-0002', hub: COMMERCE, external_id: 'R-1003', at: ['885 Georgia Street', 'Vancouver', 'British Columbia', 'V6C 3E8', 'CA'], who: ['Emma', 'Chan', 'emma.chan@atlas.example'], phone: ['+1', '604', '5550177'] },
  { id: 'TA-1000-2718-0004', type: 'reseller', name: 'Nordlicht IT-Systemhaus', external_id: 'R-1004', at: ['Speicherstraße 12', 'Hamburg', 'Hamburg', '20457', 'DE'], who: ['Jonas', 'Petersen', 'jonas.petersen@nordlicht.example'], phone: ['+49', '40', '5550199'] },
  { id: 'TA-2000-2718-0001', type: 'customer', name: 'Panadería Sol', parent: 'TA-1000-2718-0001', owner: RESELLER, hub: COMMERCE, external_id: 'C-2001', at: ['Calle Mayor 8', 'Toledo', 'Toledo', '45001', 'ES'], who: ['Carmen', 'Ruiz', 'carmen@panaderiasol.example'], phone: ['+34', '925', '555011'] },
  { id: 'TA-2000-2718-0002', type: 'customer', name: 'Clínica Retiro', parent: 'TA-1000-2718-0001', owner: RESELLER, hub: COMMERCE, access: [VENDOR], external_id: 'C-2002', tax_id: 'ESB87654321', at: ['Avenida de Menéndez Pelayo 3', 'Madrid', 'Madrid', '28009', 'ES'], who: ['Andrés', 'Vega', 'andres.vega@clinicaretiro.example'], phone: ['+34', '91', '5550188'] },
  { id: 'TA-2000-2718-0003', type: 'customer', name: 'Maple Legal LLP', parent: 'TA-1000-2718-0002', hub: COMMERCE, access: [VENDOR], external_id: 'C-2003', at: ['66 Wellington Street', 'Toronto', 'Ontario', 'M5K 1E7', 'CA'], who: ['Olivia', 'Grant', 'olivia.grant@maplelegal.example'], phone: ['+1', '416', '5550155'] },
  { id: 'TA-2000-2718-0004', type: 'customer', name: 'Pacific Timber', parent: 'TA-1000-2718-0003', hub: COMMERCE, external_id: 'C-2004', at: ['400 Burrard Street', 'Vancouver', 'British Columbia', 'V6C 3A6', 'CA'], who: ['Liam', 'Wong', 'liam.wong@pacifictimber.example'], phone: ['+1', '604', '5550160'] },
  { id: 'TA-2000-2718-0005', type: 'customer', name: 'Salish Brewing', parent: 'TA-1000-2718-0003', hub: WEB_STORE, external_id: 'C-2005', at: ['1504 Powell Street', 'Vancouver', 'British Columbia', 'V5L 1G8', 'CA'], who: ['Ava', 'Singh', 'ava.singh@salishbrewing.example'], phone: ['+1', '604', '5550133'] },
  { id: 'TA-2000-2718-0006', type: 'customer', name: 'Hafenkontor Brandt', parent: 'TA-1000-2718-0004', external_id: 'C-2006', tax_id: 'DE811569869', at: ['Am Sandtorkai 30', 'Hamburg', 'Hamburg', '20457', 'DE'], who: ['Mia', 'Brandt', 'mia.brandt@hafenkontor.example'], phone: ['+49', '40', '5550120'] },
  { id: 'TA-2000-2718-0007', type: 'customer', name: 'Elbe Optik', parent: 'TA-1000-2718-0004', external_id: 'C-2007', at: ['Mönckebergstraße 7', 'Hamburg', 'Hamburg', '20095', 'DE'], who: ['Felix', 'Krause', 'felix.krause@elbeoptik.example'], phone: ['+49', '40', '5550111'] },
]

function tierAccount(row: Row, index: number): TierAccountRecord {
  const { parent, owner = DISTRIBUTOR, hub: hubId, access = [], at, who, phone, ...members } = row
  const day = String(index + 1).padStart(2, '0')
  const moment = `2025-05-${day}T09:30:00+00:00`
  const by = integrationOf(owner)
  return {
    ...members,
    version: 1,
    db: 'EU',
    external_uid: `4f1d0c6a-51a7-4d6f-9c1e-0000000000${day}`,
    environment: 'production',
    owner_id: owner,
    ...(parent && { parent_id: parent }),
    ...(hubId && { hub_id: hubId }),
    access,
    contact_info: contactInfo(at, who, phone),
    events: { created: { at: moment, by }, updated: { at: moment } },
  }
}

function contactInfo(
  [address_line1, city, state, postal_code, country]: Row['at'],
  [first_name, last_name, email]: Row['who'],
  [country_code, area_code, phone_number]: Row['phone'],
): ContactInfo {
  const phone = { country_code, area_code, phone_number, extension: '' }
  const contact = { first_name, last_name, email, phone_number: phone }
  return { address_line1, city, state, postal_code, country, contact }
}

function hub(
  id: string,
  name: string,
  description: string,
  type: 'OA' | 'API',
  at: string,
): HubRecord {
  const instance = { id: `${name.toLowerCase().replaceAll(' ', '-')}.example`, type }
  return { id, name, description, company_id: DISTRIBUTOR, instance, events: { created: { at } } }
}

function product(
  id: string,
  name: string,
  owner_id: string,
  status: ProductRecord['status'],
  updates: boolean,
  at: string,
): ProductRecord {
  return {
    id,
    name,
    owner_id,
    status,
    version: 1,
    external_id: name.toLowerCase().replaceAll(' ', '-'),
    purchase_model: 'transactable',
    capabilities: { tiers: { updates } },
    visibility: {
      owner: true,
      listing: status === 'published',
      syndication: false,
      catalog: false,
    },
    events: { created: { at }, updated: { at } },
  }
}

function medium(name: string, type: 'image' | 'video'): NonNullable<ProductRecord['media']> {
  const address = `https://media.champions.example/${name}`
  return {
    id: `PRM-${name}`,
    type,
    thumbnail: `${address}-small.png`,
    url: `${address}.${type === 'image' ? 'png' : 'mp4'}`,
  }
}

function subscription(
  [customerId, product_id, status]: SubscriptionRow,
  index: number,
  { world }: Store,
): SubscriptionRecord {
  const number = String(index + 1).padStart(4, '0')
  const at = `2025-06-${number.slice(2)}T12:00:00+00:00`
  const customer = world.tierAccounts.get(customerId)
  return {
    id: `AS-3000-2718-${number}`,
    status,
    external_id: null,
    external_uid: `7b0e4d52-0f3a-4c4e-8a55-00000000${number}`,
    product_id,
    connection: {
      id: `CT-4000-2718-${number}`,
      type: 'production',
      provider_id: DISTRIBUTOR,
      hub_id: customer?.hub_id,
    },
    tiers: tiersOf(customerId, world),
    items: [],
    params: [],
    events: { created: { at }, updated: { at } },
  }
}

/** An edit as its owner would have made it, and the answers of the vendors. */
function editChanges({ id, at, address, answers = {} }: Edit, { world }: Store): Change[] {
  const before = world.tierAccounts.get(id)
  const actor = before && actorOf(before.owner_id, world)
  if (!actor) throw new Error(`the default world edits ${id}, which it does not have`)
  const account: TierAccountRecord = {
    ...before,
    version: before.version + 1,
    contact_info: { ...before.contact_info, ...address },
    events: { ...before.events, updated: { at, by: actor.user } },
  }
  const requests = requestsFor(account, world, actor, at)
  return [
    ...written(account),
    ...requests.map((request): Change => {
      const answer = answers[request.product_id]
      return { in: 'tierAccountRequests', put: { ...request, ...answer } }
    }),
  ]
}
