// All about one tier account.
import { Button } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import type { TierAccountDetails } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { confirm } from '../ui/confirm.tsx'
import { Details } from '../ui/details.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { DeleteRefused } from './delete-refused.tsx'
import { tabsOf } from './tabs.tsx'

export function AccountDetails(): ReactNode {
  const { id = '' } = useParams()
  const query = useRead(['tierAccount', id], (client) => client.tierAccounts.details(id))
  return (
    <Loaded key={id} query={query} isPage>
      {(details) => <Screen details={details} />}
    </Loaded>
  )
}

function Screen({ details }: { readonly details: TierAccountDetails }): ReactNode {
  const { id, name, type } = details.account
  const navigate = useNavigate()
  const { state } = useLocation()
  // Who comes from a refused deletion goes back there.
  const after = typeof state?.after === 'string' ? state.after : '/customers'
  const remove = useWrite((client) => client.tierAccounts.delete(id), {
    done: `${name} was deleted.`,
    onDone: () => void navigate(after),
    leaves: true,
    onRefused() {},
  })
  const ask = (): void =>
    confirm({
      title: `Delete ${name}?`,
      message: 'This can not be undone. Subscriptions and requests keep showing the account.',
      label: 'Delete',
      danger: true,
      onConfirm: () => remove.mutate(),
    })
  return (
    <Details
      title={name}
      id={id}
      status={type}
      back={{ to: '/customers', label: 'Customers' }}
      actions={
        <>
          {type === 'reseller' && (
            <Button
              variant="default"
              component={Link}
              to={`/customers/new?parent=${id}`}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              New account below
            </Button>
          )}
          <Button
            variant="default"
            component={Link}
            to="edit"
            leftSection={<IconPencil size={16} aria-hidden />}
          >
            Edit
          </Button>
          <Button
            variant="light"
            color="red"
            onClick={ask}
            loading={remove.isPending}
            leftSection={<IconTrash size={16} aria-hidden />}
          >
            Delete
          </Button>
        </>
      }
      notice={<DeleteRefused id={id} error={remove.error} />}
      tabs={tabsOf(details)}
    />
  )
}
