// A status in its colour; the text says it too.
import { Badge } from '@mantine/core'
import type { ReactNode } from 'react'

const COLORS: Readonly<Record<string, string>> = {
  active: 'green',
  accepted: 'green',
  approved: 'green',
  qualified: 'green',
  paid: 'green',
  succeeded: 'green',
  listed: 'green',
  invited: 'blue',
  pending: 'orange',
  pending_payment: 'orange',
  enrolling: 'blue',
  open: 'orange',
  rejected: 'red',
  terminated: 'gray',
  failed: 'red',
}

export const StatusBadge = ({ status }: { readonly status: string }): ReactNode => (
  <Badge color={COLORS[status] ?? 'gray'}>
    {status.charAt(0).toUpperCase() + status.slice(1).replaceAll('_', ' ')}
  </Badge>
)
