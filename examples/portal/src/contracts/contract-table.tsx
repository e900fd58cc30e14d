// Contracts as rows, in the directory and with a partner.
import type { Contract } from 'partnerkit'
import { day } from '../ui/day.ts'
import type { Column } from '../ui/data-table.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { typeName } from './words.ts'

type Sort = 'id' | 'agreement.name' | 'owner.name' | 'issuer.name' | 'status' | 'events.created.at'

export const contractColumns: readonly Column<Contract, Sort>[] = [
  {
    header: 'ID',
    nowrap: true,
    sort: 'id',
    cell: ({ id }) => <TextLink to={`/contracts/${id}`}>{id}</TextLink>,
  },
  { header: 'Type', cell: ({ type }) => typeName(type) },
  { header: 'Agreement', sort: 'agreement.name', cell: ({ agreement }) => agreement.name },
  { header: 'Partner', sort: 'owner.name', cell: ({ owner }) => owner.name },
  { header: 'Issuer', sort: 'issuer.name', cell: ({ issuer }) => issuer.name },
  { header: 'Status', sort: 'status', cell: ({ status }) => <StatusBadge status={status} /> },
  {
    header: 'Created',
    nowrap: true,
    sort: 'events.created.at',
    cell: ({ events }) => day(events.created?.at),
  },
]
