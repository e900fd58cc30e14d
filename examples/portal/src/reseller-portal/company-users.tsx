// The users of a company.
import { Anchor, Button, Stack } from '@mantine/core'
import type { PortalUser } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Listing, type FilterField } from '../ui/directory.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'

const columns: readonly Column<PortalUser, 'last_name' | 'email' | 'last_login_at'>[] = [
  {
    header: 'Name',
    sort: 'last_name',
    cell: ({ id, first_name, last_name }) => (
      <Anchor component={Link} to={`/reseller/users/${id}`} size="sm">
        {first_name} {last_name}
      </Anchor>
    ),
  },
  { header: 'E-mail', sort: 'email', cell: ({ email }) => email },
  { header: 'Role', cell: ({ role }) => (role === 'admin' ? 'Administrator' : 'User') },
  {
    header: 'Status',
    cell: ({ active }) => <StatusBadge status={active ? 'active' : 'inactive'} />,
  },
  { header: 'Last login', sort: 'last_login_at', cell: ({ last_login_at }) => day(last_login_at) },
]

const filters: readonly FilterField<{ readonly active: boolean }>[] = [
  {
    name: 'status',
    label: 'Status',
    choices: [
      { value: 'active', label: 'Active', filter: { active: true } },
      { value: 'inactive', label: 'Inactive', filter: { active: false } },
    ],
  },
]

export const UsersTab = ({ id }: { readonly id: string }): ReactNode => (
  <Stack align="stretch">
    <Listing
      title="Users"
      name={`users/${id}`}
      columns={columns}
      filters={filters}
      searches="Name, e-mail or ID"
      list={({ portal }, query) => portal.customers.users(id, query)}
      rowKey={(user) => user.id}
    />
    <Button
      component={Link}
      to={`/reseller/customers/${id}/new-user`}
      variant="default"
      style={{ alignSelf: 'start' }}
    >
      Add user
    </Button>
  </Stack>
)
