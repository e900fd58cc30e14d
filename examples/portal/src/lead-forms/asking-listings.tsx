// Which of the vendor's listings ask a form, and what the others ask.
import { Button, Text } from '@mantine/core'
import type { Client, LeadForm, Listing } from 'partnerkit'
import type { ReactNode } from 'react'
import { useRead, useWrite } from '../queries.ts'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'

interface Asking {
  readonly listing: Listing
  /** What it asks now. */
  readonly asked: LeadForm | undefined
  /** The form on the screen. */
  readonly form: LeadForm
}

const columns: readonly Column<Asking>[] = [
  { header: 'Product', cell: ({ listing }) => listing.product.name },
  { header: 'Marketplace', cell: ({ listing }) => listing.contract.marketplace.name },
  { header: 'Status', cell: ({ listing }) => <StatusBadge status={listing.status} /> },
  { header: 'Asks', cell: ({ asked }) => asked?.name ?? <Text c="dimmed">no form</Text> },
  { header: 'Action', cell: (asking) => <Bind {...asking} /> },
]

export function AskingListings({ form }: { readonly form: LeadForm }): ReactNode {
  const asking = useRead(['asking listings'], findAsking)
  return (
    <Loaded query={asking}>
      {(found) => (
        <DataTable
          caption="Listings"
          columns={columns}
          rows={found.map((each) => ({ ...each, form }))}
          rowKey={({ listing }) => listing.id}
        />
      )}
    </Loaded>
  )
}

async function findAsking({ listings, leadForms }: Client): Promise<Omit<Asking, 'form'>[]> {
  const forms = await leadForms.list().toArray()
  const found = await listings.list().toArray()
  return found.map((listing) => ({
    listing,
    asked: forms.find(({ listings = [] }) => listings.includes(listing.id)),
  }))
}

function Bind({ listing, asked, form }: Asking): ReactNode {
  const isAsked = asked?.id === form.id
  const bind = useWrite(
    ({ leadForms }) => leadForms.bind(listing.id, { id: isAsked ? null : form.id }),
    { done: ({ name }) => (name === undefined ? 'It asks no form now.' : `It asks "${name}".`) },
  )
  const label = isAsked ? 'Stop asking' : 'Ask this form'
  return (
    <Button
      size="xs"
      variant="default"
      aria-label={`${label}: ${listing.product.name}, ${listing.contract.marketplace.name}`}
      onClick={() => bind.mutate()}
      loading={bind.isPending}
    >
      {label}
    </Button>
  )
}
