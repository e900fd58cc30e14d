// Categories of the default world: the distributor's tree and a vendor's own.
import type { CategoryRecord } from '../store/category-records.ts'
import type { Change } from '../store/store.ts'
import { integrationOf } from './default-accounts.ts'
import { DISTRIBUTOR, VENDOR } from './default-ids.ts'

/** The categories that products of the default world are in. */
export const CATEGORIES = {
  backup: { id: 'CAT-10003', name: 'Backup and recovery' },
  mail: { id: 'CAT-10004', name: 'Mail and calendar' },
  firewall: { id: 'CAT-10006', name: 'Network security' },
} as const

const SOFTWARE = { id: 'CLS-10001', name: 'Software', external_id: 'software' }
const SERVICE = { id: 'CLS-10002', name: 'Cloud service' }

type Row = Pick<CategoryRecord, 'id' | 'name' | 'class'> & {
  readonly owner?: string
  readonly parent?: string
  readonly position?: number
  readonly external_id?: string
  readonly classified?: string
}

// prettier-ignore
const rows: readonly Row[] = [
  { id: 'CAT-10001', name: 'Business software', class: SOFTWARE, position: 1, external_id: 'business' },
  { id: 'CAT-10002', name: 'Storage', class: SERVICE, parent: 'CAT-10001', position: 1, external_id: 'storage' },
  { ...CATEGORIES.backup, class: SERVICE, parent: 'CAT-10002', position: 1, external_id: 'backup', classified: '2024-06-03T09:00:00+00:00' },
  { ...CATEGORIES.mail, class: SERVICE, parent: 'CAT-10001', position: 2, classified: '2024-06-03T09:10:00+00:00' },
  { id: 'CAT-10005', name: 'Security', class: SOFTWARE, position: 2, external_id: 'security' },
  { ...CATEGORIES.firewall, class: SOFTWARE, parent: 'CAT-10005', position: 1, external_id: 'network', classified: '2024-06-12T09:00:00+00:00' },
  { id: 'CAT-10007', name: 'Identity', class: SOFTWARE, parent: 'CAT-10005' },
  { id: 'CAT-20001', name: 'Champions products', class: SOFTWARE, owner: VENDOR, position: 1 },
]

/** The categories. */
export const categoryChanges: readonly Change[] = rows.map(
  ({ owner: owner_id = DISTRIBUTOR, parent: parent_id, classified, ...row }, index): Change => {
    const at = `2024-04-${10 + index}T08:00:00+00:00`
    const by = integrationOf(owner_id)
    return {
      in: 'categories',
      put: {
        ...row,
        owner_id,
        ...(parent_id && { parent_id }),
        events: {
          created: { at, by },
          updated: { at: classified ?? at },
          ...(classified && { classified: { at: classified, by } }),
        },
      },
    }
  },
)
