// Why an account can not be deleted, and what to delete before it, in which order.
import { Anchor, List, Paper, Stack, Text, Title } from '@mantine/core'
import { isApiError } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useRead } from '../queries.ts'
import { Problem } from '../ui/problem.tsx'

const SHOWN = 25

interface DeleteRefusedProps {
  readonly id: string
  readonly error: Error | null
}

/** Nothing, while there is no error. */
export const DeleteRefused = ({ id, error }: DeleteRefusedProps): ReactNode =>
  error && (
    <Stack gap="xs">
      <Problem error={error} />
      {isApiError(error) && error.code === 'TA_001' && <Blockers id={id} {...error.params} />}
    </Stack>
  )

interface BlockersProps {
  readonly id: string
  /** Ids in an order in which deletions work, the account itself last. */
  readonly order?: unknown
  /** How many are below it that the acting account can not see. */
  readonly unseen?: unknown
}

function Blockers({ id, order, unseen }: BlockersProps): ReactNode {
  const before = (Array.isArray(order) ? order : []).filter(
    (each): each is string => typeof each === 'string' && each !== id,
  )
  const shown = before.slice(0, SHOWN)
  const accounts = useRead(
    ['tierAccounts', 'blockers', ...shown],
    (client) => client.tierAccounts.list({ filter: { id: { in: shown } }, limit: SHOWN }).toArray(),
    { enabled: shown.length > 0 },
  )
  // Those that are deleted meanwhile are missing.
  const left = shown.flatMap((each) => accounts.data?.find(({ id }) => id === each) ?? [])
  const more = before.length - shown.length
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5" mb="xs">
        Delete these first, in this order
      </Title>
      <List type="ordered" size="sm">
        {left.map(({ id: childId, name, type, parent }) => (
          <List.Item key={childId}>
            <Anchor
              component={Link}
              to={`/customers/${childId}`}
              state={{ after: `/customers/${id}` }}
              inherit
            >
              {name}
            </Anchor>{' '}
            ({type}
            {parent?.id !== id && `, below ${parent?.name}`})
          </List.Item>
        ))}
      </List>
      {accounts.data && left.length === 0 && <Text size="sm">None is left that you can see.</Text>}
      {more > 0 && <Text size="sm">And {more} more after these.</Text>}
      {typeof unseen === 'number' && unseen > 0 && (
        <Text size="sm" mt="xs">
          You can not see {unseen} of the accounts below it. Ask their owners to delete them.
        </Text>
      )}
    </Paper>
  )
}
