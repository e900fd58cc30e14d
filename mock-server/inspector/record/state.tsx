// The state of a record: in words, with a colour that says how it stands.
import { Badge } from '@mantine/core'
import type { ReactNode } from 'react'

const COLORS: Readonly<Record<string, string>> = {
  active: 'teal',
  accepted: 'teal',
  approved: 'teal',
  qualified: 'teal',
  published: 'teal',
  paid: 'teal',
  completed: 'teal',
  joined: 'teal',
  listed: 'teal',
  pending: 'yellow',
  enrolling: 'blue',
  inquiring: 'blue',
  tiers_setup: 'blue',
  invited: 'blue',
  open: 'blue',
  draft: 'grape',
  rejected: 'red',
  failed: 'red',
  invalid: 'red',
  expired: 'red',
  cancelled: 'red',
}

/** The colour of a state; grey for what has ended quietly and what is not known. */
export const colorOf = (state: string): string => COLORS[state] ?? 'gray'

export const State = ({ state }: { state: string }): ReactNode => (
  <Badge size="sm" variant="light" color={colorOf(state)} radius="sm" tt="none" className="state">
    {state}
  </Badge>
)
