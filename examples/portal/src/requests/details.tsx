// A request to take over the change of a customer or a reseller, and the vendor's answer.
import { Alert, Button, Stack } from '@mantine/core'
import type { TierAccountRequest, TierAccountRequestDetails } from 'partnerkit'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { useAccount } from '../session.tsx'
import { confirm } from '../ui/confirm.tsx'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Details, Facts } from '../ui/details.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { NoteButton } from '../ui/note-button.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { Changes } from './changes.tsx'

export function RequestDetails(): ReactNode {
  const { id = '' } = useParams()
  const details = useRead(['tierAccountRequest', id], (client) =>
    client.tierAccountRequests.details(id),
  )
  return (
    <Loaded query={details} isPage>
      {(found) => <Found {...found} />}
    </Loaded>
  )
}

type Subscription = TierAccountRequestDetails['subscriptions'][number]
type TierConfig = TierAccountRequestDetails['configs'][number]

const subscriptionColumns: readonly Column<Subscription>[] = [
  { header: 'Subscription', cell: ({ id }) => id },
  { header: 'Customer', cell: ({ tiers }) => tiers.customer?.name },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
]

const configColumns: readonly Column<TierConfig>[] = [
  { header: 'Configuration', cell: ({ id }) => id },
  { header: 'Tier', cell: ({ tier_level }) => tier_level },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
]

function Found({
  request,
  changes,
  hub,
  externalId,
  subscriptions,
  configs,
}: TierAccountRequestDetails): ReactNode {
  const { id, account, product, vendor, provider, reason, events, status } = request
  return (
    <Details
      title={`Change of ${account.name}`}
      id={id}
      status={status}
      back={{ to: '/requests', label: 'Requests' }}
      actions={<Answers request={request} />}
      tabs={[
        {
          label: 'Changes',
          content: (
            <Stack>
              {reason && <Alert color="gray">{reason}</Alert>}
              <Changes changes={changes} />
            </Stack>
          ),
        },
        {
          label: 'Details',
          content: (
            <Facts
              facts={{
                Account: <TextLink to={`/customers/${account.id}`}>{account.name}</TextLink>,
                'External ID': externalId,
                Hub: hub?.name,
                Product: product.name,
                Vendor: vendor.name,
                Distributor: provider.name,
                Created: day(events.created?.at),
                Updated: day(events.updated?.at),
              }}
            />
          ),
        },
        {
          label: 'Subscriptions',
          content: (
            <DataTable
              caption={`Subscriptions of the account to ${product.name}`}
              columns={subscriptionColumns}
              rows={subscriptions}
              rowKey={({ id }) => id}
            />
          ),
        },
        {
          label: 'Tier configurations',
          content: (
            <DataTable
              caption={`Tier configurations of the account for ${product.name}`}
              columns={configColumns}
              rows={configs}
              rowKey={({ id }) => id}
            />
          ),
        },
      ]}
    />
  )
}

/** Only the vendor of the product answers, and only once. */
function Answers({ request }: { readonly request: TierAccountRequest }): ReactNode {
  const { id, status, vendor, account, product } = request
  const accept = useWrite((client) => client.tierAccountRequests.accept(id), {
    done: 'The request is accepted.',
  })
  const acting = useAccount()
  if (status !== 'pending' || acting.id !== vendor.id) return null
  const ask = (): void =>
    confirm({
      title: 'Accept the change?',
      message: `You confirm that ${product.name} has the new data of ${account.name}.`,
      label: 'Accept',
      onConfirm: accept.mutate,
    })
  return (
    <>
      <NoteButton
        label="Ignore"
        title="Ignore the change?"
        message="You do not take the change over. The account keeps its new data all the same."
        field={{ label: 'Reason', name: 'reason', required: true }}
        write={(client, reason) => client.tierAccountRequests.ignore(id, { reason })}
        done="The request is ignored."
        danger
      />
      <Button onClick={ask} loading={accept.isPending}>
        Accept
      </Button>
    </>
  )
}
