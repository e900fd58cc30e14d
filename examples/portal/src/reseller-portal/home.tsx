// The home page: the figures of the own company, and whose licences end next.
import { Anchor, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import type { PortalHome, PortalOrg } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useRead } from '../queries.ts'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { usePortalSession } from './session.tsx'

export function HomePage(): ReactNode {
  const { user, org } = usePortalSession()
  const isPartner = org.customer_type === 'PARTNER'
  const home = useRead(['home'], ({ portal }) => portal.home())
  return (
    <Stack>
      <Group justify="space-between">
        <PageTitle title={`Hello, ${user.first_name}`} />
        <Button
          component={Link}
          to={isPartner ? '/reseller/customers/new' : `/reseller/customers/${org.id}/add-product`}
        >
          {isPartner ? 'Add customer' : 'Add product'}
        </Button>
      </Group>
      <Loaded query={home}>{(figures) => <Figures {...figures} isPartner={isPartner} />}</Loaded>
      {isPartner && <ComingExpiries />}
    </Stack>
  )
}

function Figures(home: PortalHome & { readonly isPartner: boolean }): ReactNode {
  const { isPartner, customers, orders, licenses, invoices, coming_expiry_date } = home
  const figures = [
    ...(isPartner ? [['Active customers', `${customers.active} of ${customers.total}`]] : []),
    ['Orders that wait for payment', orders.pending_payment],
    ['Open invoices', invoices.open],
    ['Active licences', licenses.active],
    ['Trials among them', licenses.trial],
    ['Expiring within 30 days', licenses.expiring],
    ['Next expiry', day(coming_expiry_date)],
  ] as const
  return (
    <SimpleGrid component="dl" cols={{ base: 2, md: 4 }} m={0}>
      {figures.map(([label, figure]) => (
        <Paper key={label} withBorder p="md">
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} size="xl" fw={700}>
            {figure}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  )
}

const columns: readonly Column<PortalOrg>[] = [
  {
    header: 'Customer',
    cell: ({ id, name }) => (
      <Anchor component={Link} to={`/reseller/customers/${id}?tab=licences`} size="sm">
        {name}
      </Anchor>
    ),
  },
  { header: 'Usage', cell: ({ usage }) => usage },
  { header: 'Coming expiry', cell: ({ coming_expiry_date }) => day(coming_expiry_date) },
]

function ComingExpiries(): ReactNode {
  const next = useRead(['expiries'], ({ portal }) =>
    portal.customers.list({
      filter: { coming_expiry_date: { ne: null } },
      order: ['coming_expiry_date'],
      limit: 5,
    }),
  )
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h4" mb="xs">
        Licences that expire next
      </Title>
      <Loaded query={next}>
        {({ items }) => (
          <DataTable
            caption="Licences that expire next"
            rows={items}
            rowKey={({ id }) => id}
            columns={columns}
          />
        )}
      </Loaded>
    </Paper>
  )
}
