// Marketplaces, product groups, agreements and forms of the default world.
import { writtenForm } from '../resources/agreement-forms.ts'
import type {
  AgreementFormRecord,
  AgreementRecord,
  AgreementType,
  AgreementVersionRecord,
} from '../store/agreement-records.ts'
import type { MarketplaceRecord, ProductGroupRecord } from '../store/records.ts'
import type { Change } from '../store/store.ts'
import { integrationOf } from './default-accounts.ts'
import { contractChanges } from './default-contracts.ts'
import {
  BACKUP,
  COMMERCE,
  DISTRIBUTOR,
  FIREWALL,
  INGRAM,
  MAIL,
  NORDLICHT,
  RESELLER,
  WEB_STORE,
} from './default-ids.ts'

type MarketplaceRow = Pick<
  MarketplaceRecord,
  'id' | 'name' | 'description' | 'zone' | 'currency'
> & {
  readonly owner?: string
  readonly countries: readonly string[]
  readonly hub?: string
  readonly at: string
}

// prettier-ignore
const marketplaces: readonly MarketplaceRow[] = [
  { id: 'MP-10041', name: 'Harbor Europe', description: 'Sales in Europe.', zone: 'EU', currency: 'EUR', countries: ['DE', 'ES', 'FR', 'PT'], hub: COMMERCE, at: '2024-04-15T09:00:00+00:00' },
  { id: 'MP-10042', name: 'Harbor North America', description: 'Sales in the United States and Canada.', zone: 'NA', currency: 'USD', countries: ['CA', 'US'], hub: COMMERCE, at: '2024-04-15T09:05:00+00:00' },
  { id: 'MP-10043', name: 'Harbor Web Store', description: 'What the web store sells.', zone: 'EU', currency: 'EUR', countries: ['ES'], hub: WEB_STORE, at: '2024-04-22T12:30:00+00:00' },
  { id: 'MP-10044', name: 'Harbor Asia Pacific', description: 'Opens next year.', zone: 'AS', currency: 'SGD', countries: ['AU', 'SG'], at: '2025-06-02T07:10:00+00:00' },
  { id: 'MP-20017', name: 'Brightline Shop', description: 'The shop of Brightline IT.', zone: 'EU', currency: 'EUR', countries: ['ES'], owner: RESELLER, at: '2024-08-19T10:20:00+00:00' },
]

const groups: readonly ProductGroupRecord[] = [
  group('PG-1001-0001', 'Harbor Essentials', 'What every reseller may sell.', [BACKUP, MAIL]),
  group('PG-1001-0002', 'Security', 'For resellers with a security practice.', [FIREWALL]),
]

type AgreementRow = Pick<AgreementRecord, 'id' | 'name' | 'description'> & {
  readonly type: AgreementType
  readonly owner?: string
  readonly at: string
  readonly document: AgreementVersionRecord['document_type']
  /** Moments of later versions; the last one is active. */
  readonly versions?: readonly string[]
  readonly links?: Partial<AgreementRecord>
}

const PROGRAM = 'AGP-100-200-301'
const SECURITY = 'AGP-100-200-302'
const ENROLL_FORM = 'AFR-100-200-701'
const PRODUCT_FORM = 'AFR-100-200-702'

// prettier-ignore
const agreements: readonly AgreementRow[] = [
  { id: PROGRAM, type: 'program', name: 'Harbor Vendor Program', description: '# Vendor program\n\nTerms for vendors who sell through Cloud Harbor.', document: 'external', at: '2024-02-01T09:00:00+00:00', versions: ['2025-05-05T09:00:00+00:00'] },
  { id: SECURITY, type: 'program', name: 'Harbor Security Program', description: 'Terms for vendors of security products.', document: 'none', at: '2024-02-05T09:00:00+00:00' },
  { id: 'AGD-100-200-401', type: 'distribution', name: 'Distribution in Europe', description: 'Sales in Harbor Europe.', document: 'none', at: '2024-04-16T09:00:00+00:00', links: { parent_id: PROGRAM, marketplace_id: 'MP-10041', auto_accept: true, forms: { product: PRODUCT_FORM } } },
  { id: 'AGD-100-200-402', type: 'distribution', name: 'Distribution in North America', description: 'Sales in Harbor North America.', document: 'none', at: '2024-04-16T09:10:00+00:00', links: { parent_id: PROGRAM, marketplace_id: 'MP-10042', auto_accept: false, forms: { enroll: ENROLL_FORM } } },
  { id: 'AGD-100-200-403', type: 'distribution', name: 'Distribution in the web store', description: 'Sales in Harbor Web Store.', document: 'none', at: '2024-04-23T09:00:00+00:00', links: { parent_id: SECURITY, marketplace_id: 'MP-10043', auto_accept: false, forms: { enroll: ENROLL_FORM } } },
  { id: 'AGU-100-200-601', type: 'syndication', name: 'Harbor Catalogue Syndication', description: 'Sell what Cloud Harbor distributes.', document: 'none', at: '2024-02-08T09:00:00+00:00' },
  { id: 'AGU-100-200-602', type: 'referral', name: 'Harbor Direct Referral', description: 'Vendors who deal with resellers directly.', document: 'none', at: '2024-02-08T09:30:00+00:00' },
  { id: 'AGS-100-200-501', type: 'service', name: 'Harbor Reseller Terms', description: 'Terms for resellers.', document: 'external', at: '2024-02-09T09:00:00+00:00', links: { sourcing_agreement_id: 'AGU-100-200-601', marketplace_ids: ['MP-10041', 'MP-10043'], product_group_ids: ['PG-1001-0001'] } },
  { id: 'AGS-100-200-502', type: 'service', name: 'Harbor Referral Partners', description: 'Terms for resellers who bring vendors along.', document: 'none', at: '2024-02-09T10:00:00+00:00', links: { sourcing_agreement_id: 'AGU-100-200-602', marketplace_ids: ['MP-10042'] } },
  { id: 'AGP-300-200-301', type: 'program', owner: NORDLICHT, name: 'Nordlicht Vendor Program', description: 'Terms for vendors who sell through Nordlicht.', document: 'none', at: '2024-06-03T09:00:00+00:00' },
  { id: 'AGS-400-200-501', type: 'service', owner: INGRAM, name: 'Ingram Micro Partner Terms', description: 'Terms for distributors who resell.', document: 'external', at: '2024-01-08T09:00:00+00:00', links: { sourcing_agreement_id: 'AGU-400-200-601' } },
  { id: 'AGU-400-200-601', type: 'syndication', owner: INGRAM, name: 'Ingram Micro Catalogue', description: 'Sell what Ingram Micro distributes.', document: 'none', at: '2024-01-07T09:00:00+00:00' },
]

const forms: readonly AgreementFormRecord[] = [
  form(ENROLL_FORM, 'enroll', 'About your company', {
    type: 'object',
    required: ['company_size', 'support_email'],
    properties: {
      company_size: { type: 'integer', title: 'Number of employees' },
      support_email: { type: 'string', format: 'email', title: 'E-mail address of your support' },
      remarks: { type: 'string', title: 'Anything else' },
    },
  }),
  form(PRODUCT_FORM, 'product', 'About your product', {
    type: 'object',
    required: ['target_market'],
    properties: { target_market: { type: 'string', title: 'Who buys it' } },
  }),
]

function group(
  id: string,
  name: string,
  description: string,
  product_ids: readonly string[],
): ProductGroupRecord {
  const at = '2024-07-01T09:00:00+00:00'
  const by = integrationOf(DISTRIBUTOR)
  const events = { created: { at, by }, updated: { at } }
  return { id, name, description, owner_id: DISTRIBUTOR, product_ids, events }
}

function form(
  id: string,
  type: AgreementFormRecord['type'],
  name: string,
  schema: AgreementFormRecord['schema'],
): AgreementFormRecord {
  const at = '2024-04-10T09:00:00+00:00'
  const events = { created: { at, by: integrationOf(DISTRIBUTOR) }, updated: { at } }
  return { id, version: 1, type, name, schema, status: 'active', owner_id: DISTRIBUTOR, events }
}

function marketplaceChange({
  owner = DISTRIBUTOR,
  countries,
  hub,
  at,
  ...own
}: MarketplaceRow): Change {
  const put: MarketplaceRecord = {
    ...own,
    owner_id: owner,
    hubs: hub === undefined ? [] : [{ hub_id: hub, external_id: own.id.toLowerCase() }],
    country_ids: countries,
    events: { created: { at, by: integrationOf(owner) }, updated: { at } },
  }
  return { in: 'marketplaces', put }
}

function agreementChangesOf(row: AgreementRow): Change[] {
  const { id, type, name, description, owner = DISTRIBUTOR, at, document, versions = [] } = row
  const author = integrationOf(owner)
  const moments = [at, ...versions]
  const agreement: AgreementRecord = {
    id,
    type,
    name,
    description,
    owner_id: owner,
    forms: {},
    marketplace_ids: [],
    product_group_ids: [],
    ...row.links,
    events: {
      created: { at, by: author },
      updated: { at: moments.at(-1) ?? at, ...(versions.length > 0 && { by: author }) },
    },
  }
  return [
    { in: 'agreements', put: agreement },
    ...moments.map((version_created, index): Change => {
      const version = index + 1
      const link = `https://docs.cloudharbor.example/${id.toLowerCase()}/v${version}.pdf`
      const put = {
        id: `${id}/${version}`,
        agreement_id: id,
        version,
        active: version === moments.length,
        author,
        document_type: document,
        ...(document === 'external' && { link }),
        version_created,
      }
      return { in: 'agreementVersions', put }
    }),
  ]
}

/** Marketplaces, groups, forms and agreements, then the contracts made from them. */
export const agreementChanges: readonly Change[] = [
  ...marketplaces.map(marketplaceChange),
  ...groups.map((put): Change => ({ in: 'productGroups', put })),
  ...forms.flatMap((one) => writtenForm(one, one.events.created)),
  ...agreements.flatMap(agreementChangesOf),
  ...contractChanges,
]
