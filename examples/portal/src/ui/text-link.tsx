// A link to another screen.
import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

interface TextLinkProps {
  readonly to: string
  readonly children: ReactNode
}

export const TextLink = ({ to, children }: TextLinkProps): ReactNode => (
  <Anchor component={Link} to={to} size="sm">
    {children}
  </Anchor>
)
