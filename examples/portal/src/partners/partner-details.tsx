// One partner: who it is, the contracts with it, what is on sale between the two, and its news.
import { Card, Stack, Text, Title } from '@mantine/core'
import type { Listing, NewsPost, Partner, PartnerContact } from 'partnerkit'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { contractColumns } from '../contracts/contract-table.tsx'
import { typeName } from '../contracts/words.ts'
import { useRead } from '../queries.ts'
import { useAccount } from '../session.tsx'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { Details, Facts } from '../ui/details.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'

export function PartnerDetails(): ReactNode {
  const { id = '' } = useParams()
  const { role } = useAccount()
  const details = useRead(['partner', id], (client) => client.partners.details(id))
  return (
    <Loaded query={details} isPage>
      {({ partner, contracts, listings, news }) => (
        <Details
          title={partner.name}
          id={partner.id}
          status={partner.status}
          back={{ to: '/partners', label: 'All partners' }}
          tabs={[
            { label: 'General', content: <General partner={partner} /> },
            {
              label: 'Contracts',
              content: (
                <DataTable
                  caption="Contracts"
                  columns={contractColumns}
                  rows={contracts}
                  rowKey={({ id }) => id}
                />
              ),
            },
            ...(role === 'distributor'
              ? [{ label: 'Listings', content: <Listings listings={listings} /> }]
              : []),
            { label: 'News', content: <News news={news} /> },
          ]}
        />
      )}
    </Loaded>
  )
}

const contactColumns: readonly Column<PartnerContact>[] = [
  { header: 'Name', cell: ({ name }) => name },
  { header: 'E-mail', cell: ({ email }) => email },
  { header: 'Contact for', cell: ({ tags }) => tags.map(({ name }) => name).join(', ') || '–' },
]

function General({ partner }: { readonly partner: Partner }): ReactNode {
  const { role, description, overview, headquarters, languages, websites } = partner
  return (
    <Stack>
      <Facts
        facts={{
          Role: typeName(role),
          Description: description,
          Overview: overview,
          Headquarters: headquarters,
          Languages: languages.join(', '),
          Websites: websites.join(', '),
          Industries: partner.industries.map(({ name }) => name).join(', '),
        }}
      />
      <Title order={2} size="h4">
        Contacts
      </Title>
      <DataTable
        caption="Contacts"
        columns={contactColumns}
        rows={partner.contacts}
        rowKey={({ id }) => id}
      />
    </Stack>
  )
}

const listingColumns: readonly Column<Listing>[] = [
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Product', cell: ({ product }) => product.name },
  { header: 'Marketplace', cell: ({ contract }) => contract.marketplace?.name ?? '–' },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
]

const Listings = ({ listings }: { readonly listings: readonly Listing[] }): ReactNode => (
  <DataTable caption="Listings" columns={listingColumns} rows={listings} rowKey={({ id }) => id} />
)

function News({ news }: { readonly news: readonly NewsPost[] }): ReactNode {
  if (news.length === 0) return <Text>There is no news for you.</Text>
  return (
    <Stack>
      {news.map(({ id, title, subtitle, content }) => (
        <Card key={id} withBorder>
          <Title order={2} size="h4">
            {title}
          </Title>
          <Text c="dimmed">{subtitle}</Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{content}</Text>
        </Card>
      ))}
    </Stack>
  )
}
