// What has changed in an account, value by value.
import { Text } from '@mantine/core'
import type { Change } from 'partnerkit'
import type { ReactNode } from 'react'
import { DataTable, type Column } from '../ui/data-table.tsx'

const columns: readonly Column<Change>[] = [
  { header: 'Field', cell: ({ field }) => NAMES[field] ?? field },
  { header: 'Before', cell: ({ before }) => <Value value={before} /> },
  { header: 'Now', cell: ({ after }) => <Value value={after} /> },
]

const Value = ({ value }: { readonly value: unknown }): ReactNode =>
  value === undefined ? <Text c="dimmed">not set</Text> : String(value)

/** `changes` is missing where the account before can not be seen. */
export const Changes = ({ changes }: { readonly changes: readonly Change[] | undefined }) =>
  changes ? (
    <DataTable caption="Changes" columns={columns} rows={changes} rowKey={({ field }) => field} />
  ) : (
    <Text>What the account was before can not be seen any more.</Text>
  )

/** What people call the fields of an account. */
const NAMES: Readonly<Record<string, string>> = {
  name: 'Name',
  type: 'Type',
  tax_id: 'Tax ID',
  environment: 'Environment',
  external_id: 'External ID',
  external_uid: 'External UID',
  'parent.id': 'Parent',
  'contact_info.address_line1': 'Address line 1',
  'contact_info.address_line2': 'Address line 2',
  'contact_info.city': 'City',
  'contact_info.state': 'State or province',
  'contact_info.postal_code': 'Postal code',
  'contact_info.country': 'Country',
  'contact_info.contact.first_name': 'First name',
  'contact_info.contact.last_name': 'Last name',
  'contact_info.contact.email': 'E-mail',
  'contact_info.contact.phone_number.country_code': 'Phone, country code',
  'contact_info.contact.phone_number.area_code': 'Phone, area code',
  'contact_info.contact.phone_number.phone_number': 'Phone number',
  'contact_info.contact.phone_number.extension': 'Phone, extension',
}
