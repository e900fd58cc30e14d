// Listings of the default world: on sale, and asked for but not on sale yet.
import type { ListingRecord } from '../store/lead-records.ts'
import type { Change } from '../store/store.ts'
import { BACKUP, DISTRIBUTOR, FIREWALL, MAIL, SECOND_VENDOR, VENDOR } from './default-ids.ts'

const listings: readonly ListingRecord[] = [
  {
    id: 'LST-100-200-101',
    status: 'listed',
    product_id: BACKUP,
    contract_id: 'CRD-20001-00001-00001',
    marketplace_id: 'MP-10041',
    vendor_id: VENDOR,
    provider_id: DISTRIBUTOR,
    form_id: 'LDF-1001-0001',
    offer: { id: 'OFR-100-200-001', name: 'Champions Backup for teams', type: 'generic' },
    pricelist: { id: 'PL-100-200-001', name: 'Champions Backup, USD', status: 'active' },
    alt_pricelist_1: { id: 'PL-100-200-002', name: 'Champions Backup, EUR', status: 'active' },
    alt_pricelist_2: { id: 'PL-100-200-003', name: 'Champions Backup, CAD', status: 'draft' },
    events: {
      created: { at: '2024-05-13T09:00:00+00:00' },
      updated: { at: '2024-06-03T14:20:00+00:00' },
    },
  },
  {
    id: 'LST-100-200-102',
    status: 'unlisted',
    product_id: MAIL,
    contract_id: 'CRD-20001-00001-00001',
    marketplace_id: 'MP-10041',
    vendor_id: VENDOR,
    provider_id: DISTRIBUTOR,
    form_id: 'LDF-1001-0002',
    pending_request: { id: 'LSTR-100-200-102-001', type: 'new', status: 'reviewing' },
    offer: { id: null },
    events: {
      created: { at: '2025-10-20T10:30:00+00:00' },
      updated: { at: '2025-10-20T10:30:00+00:00' },
    },
  },
  {
    id: 'LST-100-200-103',
    status: 'listed',
    product_id: FIREWALL,
    contract_id: 'CRD-20001-00001-00002',
    marketplace_id: 'MP-10041',
    vendor_id: SECOND_VENDOR,
    provider_id: DISTRIBUTOR,
    form_id: 'LDF-1002-0001',
    pending_request: { id: 'LSTR-100-200-103-002', type: 'remove', status: 'draft' },
    pricelist: { id: 'PL-100-200-004', name: 'Nimbus Firewall, USD', status: 'active' },
    events: {
      created: { at: '2024-06-17T08:15:00+00:00' },
      updated: { at: '2025-09-30T16:45:00+00:00' },
    },
  },
]

/** All of them. */
export const listingChanges: readonly Change[] = listings.map((put) => ({ in: 'listings', put }))
