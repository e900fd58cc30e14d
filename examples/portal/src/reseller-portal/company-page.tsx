// A company of the portal, a customer or the own one: its facts, its users, and what it has bought.
import { Button } from '@mantine/core'
import type { PortalContact, PortalOrg } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { confirm } from '../ui/confirm.tsx'
import { day } from '../ui/day.ts'
import { Details, Facts, type Tab } from '../ui/details.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { InvoicesTab, LicensesTab, OrdersTab } from './company-sales.tsx'
import { UsersTab } from './company-users.tsx'
import { percent } from './money.ts'
import { useCompanyPath, usePortalSession } from './session.tsx'

export function CustomerPage(): ReactNode {
  const { id = '' } = useParams()
  const customer = useRead(['org', id], ({ portal }) => portal.customers.get(id))
  return (
    <Loaded query={customer} isPage>
      {(org) => <Company org={org} back={{ to: '/reseller/customers', label: 'My customers' }} />}
    </Loaded>
  )
}

export function CompanyPage(): ReactNode {
  const { id } = usePortalSession().org
  const own = useRead(['org', id], ({ portal }) => portal.orgs.get(id))
  return (
    <Loaded query={own} isPage>
      {(org) => <Company org={org} back={{ to: '/reseller', label: 'Home' }} />}
    </Loaded>
  )
}

interface CompanyProps {
  readonly org: PortalOrg
  readonly back: { readonly to: string; readonly label: string }
}

function Company({ org, back }: CompanyProps): ReactNode {
  const { id, name, active, customer_type } = org
  const isOwn = usePortalSession().org.id === id
  const path = useCompanyPath(id)
  const sales: readonly Tab[] =
    customer_type === 'PARTNER'
      ? []
      : [
          { label: 'Orders', content: <OrdersTab id={id} /> },
          { label: 'Invoices', content: <InvoicesTab id={id} /> },
          { label: 'Licences', content: <LicensesTab id={id} /> },
        ]
  return (
    <Details
      title={name}
      id={id}
      status={active ? 'active' : 'inactive'}
      back={back}
      actions={
        <>
          {!isOwn && <Activation {...org} />}
          <Button component={Link} variant="default" to={`${path}/edit`}>
            Edit
          </Button>
          {customer_type === 'CUSTOMER' && (
            <Button component={Link} to={`/reseller/customers/${id}/add-product`}>
              Add product
            </Button>
          )}
        </>
      }
      tabs={[
        { label: 'Overview', content: <Overview {...org} /> },
        { label: 'Users', content: <UsersTab id={id} /> },
        ...sales,
      ]}
    />
  )
}

function Activation({ id, name, active }: PortalOrg): ReactNode {
  const change = useWrite(({ portal }) => portal.customers.update(id, { active: !active }), {
    done: active ? `${name} is inactive.` : `${name} is active.`,
  })
  const ask = (): void =>
    confirm({
      title: `Deactivate ${name}?`,
      message: 'Its users can not log in any more, and no products can be added for it.',
      label: 'Deactivate',
      danger: true,
      onConfirm: change.mutate,
    })
  return (
    <Button
      variant="default"
      loading={change.isPending}
      onClick={() => (active ? ask() : change.mutate())}
    >
      {active ? 'Deactivate' : 'Activate'}
    </Button>
  )
}

const Overview = (org: PortalOrg): ReactNode => (
  <Facts
    facts={{
      'Legal name': org.company ?? undefined,
      Type: org.customer_type,
      'Partner account': org.partner_account ?? undefined,
      'Commission rate':
        org.partner_commission_rate === undefined
          ? undefined
          : percent(org.partner_commission_rate),
      Usage: org.usage,
      'Coming expiry': day(org.coming_expiry_date),
      Contact: contactOf(org.contact),
      Created: day(org.events.created.at),
    }}
  />
)

const contactOf = ({ first_name, last_name, email, phone }: PortalContact): string =>
  [[first_name, last_name].filter(Boolean).join(' '), email, phone].filter(Boolean).join(', ')
