// The links to the features, those that the acting account has a use for.
import { NavLink } from '@mantine/core'
import {
  IconBuildingStore,
  IconContract,
  IconFileText,
  IconForms,
  IconInbox,
  IconTargetArrow,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import { NavLink as RouterLink, useLocation } from 'react-router'
import { useAccount, type Acting } from '../session.tsx'

interface Feature {
  readonly to: string
  readonly label: string
  readonly icon: ComponentType<{ readonly size: number; readonly 'aria-hidden': true }>
  /** Default: all roles. */
  readonly roles?: readonly Acting['role'][]
}

const FEATURES: readonly Feature[] = [
  { to: '/partners', label: 'Partners', icon: IconUsersGroup },
  { to: '/agreements', label: 'Agreements', icon: IconFileText },
  { to: '/contracts', label: 'Contracts', icon: IconContract },
  { to: '/customers', label: 'Customers', icon: IconUsers },
  { to: '/requests', label: 'Requests', icon: IconInbox },
  { to: '/leads', label: 'Leads', icon: IconTargetArrow },
  { to: '/lead-forms', label: 'Lead forms', icon: IconForms, roles: ['vendor'] },
  {
    to: '/reseller',
    label: 'Reseller portal',
    icon: IconBuildingStore,
    roles: ['distributor', 'reseller'],
  },
]

export function Navigation(): ReactNode {
  const { role } = useAccount()
  const { pathname } = useLocation()
  const shown = FEATURES.filter(({ roles }) => !roles || roles.includes(role))
  return shown.map(({ to, label, icon: Icon }) => (
    <NavLink
      key={to}
      component={RouterLink}
      to={to}
      label={label}
      active={pathname.startsWith(to)}
      leftSection={<Icon size={18} aria-hidden />}
    />
  ))
}
