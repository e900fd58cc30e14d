// The contracts of the acting account, on either side.
import type { Contract } from 'partnerkit'
import type { ReactNode } from 'react'
import { Directory, type FilterField } from '../ui/directory.tsx'
import { contractColumns } from './contract-table.tsx'
import { STATUSES, TYPES, typeName } from './words.ts'

const filters: readonly FilterField<Partial<Pick<Contract, 'type' | 'status'>>>[] = [
  {
    name: 'type',
    label: 'Type',
    choices: TYPES.map((type) => ({ value: type, label: typeName(type), filter: { type } })),
  },
  {
    name: 'status',
    label: 'Status',
    choices: STATUSES.map((status) => ({
      value: status,
      label: typeName(status),
      filter: { status },
    })),
  },
]

export const ContractsDirectory = (): ReactNode => (
  <Directory
    title="Contracts"
    name="contracts"
    columns={contractColumns}
    filters={filters}
    searches="ID, agreement, company"
    list={(client, query) => client.contracts.list(query)}
    rowKey={({ id }) => id}
  />
)
