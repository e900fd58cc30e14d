// An order: what was ordered and by whom, its invoice, and cancelling it while nothing is paid.
import { Anchor, Button, Group } from '@mantine/core'
import type { PortalEvent, PortalOrder } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { confirm } from '../ui/confirm.tsx'
import { day } from '../ui/day.ts'
import { Details, Facts } from '../ui/details.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { money } from './money.ts'
import { useCompanyPath } from './session.tsx'

export function OrderPage(): ReactNode {
  const { id = '' } = useParams()
  const order = useRead(['order', id], ({ portal }) => portal.orders.get(id))
  return (
    <Loaded query={order} isPage>
      {(order) => <Order {...order} />}
    </Loaded>
  )
}

function Order(order: PortalOrder): ReactNode {
  const { id, customer, product, quantity, amount, currency, status, invoice, events } = order
  const company = useCompanyPath(customer.id)
  return (
    <Details
      title={`${product.name} × ${quantity}`}
      id={id}
      status={status}
      back={{ to: `${company}?tab=orders`, label: `Orders of ${customer.name}` }}
      actions={status === 'pending_payment' && <Cancel {...order} />}
      tabs={[
        {
          label: 'Overview',
          content: (
            <Facts
              facts={{
                Customer: (
                  <Anchor component={Link} to={company} size="sm">
                    {customer.name}
                  </Anchor>
                ),
                Amount: money(amount, currency),
                Invoice: (
                  <Group gap="xs">
                    <Anchor component={Link} to={`/reseller/invoices/${invoice.id}`} size="sm">
                      {invoice.id}
                    </Anchor>
                    <StatusBadge status={invoice.status} />
                  </Group>
                ),
                Ordered: eventOf(events.created),
                Active: events.activated && eventOf(events.activated),
                Cancelled: events.cancelled && eventOf(events.cancelled),
              }}
            />
          ),
        },
      ]}
    />
  )
}

function Cancel({ id }: PortalOrder): ReactNode {
  const cancel = useWrite(({ portal }) => portal.orders.cancel(id), { done: `${id} is cancelled.` })
  const ask = (): void =>
    confirm({
      title: `Cancel ${id}?`,
      message: 'Its invoice will be void: nobody can pay it any more.',
      label: 'Cancel the order',
      danger: true,
      onConfirm: cancel.mutate,
    })
  return (
    <Button variant="default" onClick={ask} loading={cancel.isPending}>
      Cancel order
    </Button>
  )
}

/** Like "5 Mar 2024, by Nils Lindqvist (behind it: Mara Lind)". */
function eventOf({ at, by, impersonator }: PortalEvent): string {
  const behind = impersonator ? ` (behind it: ${impersonator.name})` : ''
  return by ? `${day(at)}, by ${by.name}${behind}` : day(at)
}
