// The forms with which a vendor asks about those who may become customers.
import { Button } from '@mantine/core'
import type { LeadForm } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useAccount } from '../session.tsx'
import type { Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Directory, type FilterField } from '../ui/directory.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { templateName, TEMPLATES } from './templates.ts'

type Sort = 'status' | 'events.updated.at'

const columns: readonly Column<LeadForm, Sort>[] = [
  {
    header: 'Name',
    cell: ({ id, name }) => <TextLink to={`/lead-forms/${id}`}>{name}</TextLink>,
  },
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Template', cell: ({ template }) => templateName(template) },
  { header: 'Listings', cell: ({ listings = [] }) => listings.length },
  { header: 'Status', sort: 'status', cell: ({ status }) => <StatusBadge status={status} /> },
  { header: 'Updated', sort: 'events.updated.at', cell: ({ events }) => day(events.updated?.at) },
]

type Filter =
  | { readonly status: LeadForm['status'] }
  | { readonly template: LeadForm['template'] }
  | { readonly name: { readonly icontains: string } }

const filters: readonly FilterField<Filter>[] = [
  {
    name: 'status',
    label: 'Status',
    choices: [
      { value: 'active', label: 'Active', filter: { status: 'active' } },
      { value: 'inactive', label: 'Inactive', filter: { status: 'inactive' } },
    ],
  },
  {
    name: 'template',
    label: 'Template',
    choices: TEMPLATES.map((template) => ({
      value: template,
      label: templateName(template),
      filter: { template },
    })),
  },
]

export function FormsDirectory(): ReactNode {
  const { role } = useAccount()
  return (
    <Directory
      title="Lead forms"
      name="leadForms"
      columns={columns}
      filters={filters}
      searches="Name"
      list={(client, { search, filter, ...query }) => {
        // Forms have no search of their own.
        const named: Filter[] = search === undefined ? [] : [{ name: { icontains: search } }]
        const and = [...(filter.and ?? []), ...named]
        return client.leadForms.list({ ...query, filter: and.length > 0 ? { and } : {} })
      }}
      rowKey={({ id }) => id}
      actions={
        role === 'vendor' && (
          <Button component={Link} to="/lead-forms/new">
            New form
          </Button>
        )
      }
    />
  )
}
