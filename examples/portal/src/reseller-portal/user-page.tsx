// A user: the own profile, a colleague, or somebody of a customer, whom a partner can act as.
import { Anchor, Button } from '@mantine/core'
import type { PortalUser } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { confirm } from '../ui/confirm.tsx'
import { day } from '../ui/day.ts'
import { Details, Facts } from '../ui/details.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useCompanyPath, usePortalSession, useSessionChange } from './session.tsx'

export function UserPage(): ReactNode {
  const { id = '' } = useParams()
  const user = useRead(['user', id], ({ portal }) => portal.users.get(id))
  return (
    <Loaded query={user} isPage>
      {(user) => <User {...user} />}
    </Loaded>
  )
}

function User(user: PortalUser): ReactNode {
  const session = usePortalSession()
  const { id, org, email, role, active } = user
  const isColleague = session.org.id === org.id
  const company = useCompanyPath(org.id)
  return (
    <Details
      title={nameOf(user)}
      id={id}
      status={active ? 'active' : 'inactive'}
      back={{ to: `${company}?tab=users`, label: `Users of ${org.name}` }}
      actions={
        <>
          {!isColleague && <LoginAs {...user} />}
          {session.user.id !== id && <Activation {...user} />}
          <Button component={Link} to={`/reseller/users/${id}/edit`} variant="default">
            Edit
          </Button>
        </>
      }
      tabs={[
        {
          label: 'Overview',
          content: (
            <Facts
              facts={{
                'E-mail': email,
                Company: (
                  <Anchor component={Link} to={company} size="sm">
                    {org.name}
                  </Anchor>
                ),
                Role: role === 'admin' ? 'Administrator' : 'User',
                'Last login': day(user.last_login_at),
                Created: day(user.events.created.at),
              }}
            />
          ),
        },
      ]}
    />
  )
}

function LoginAs({ id }: PortalUser): ReactNode {
  const navigate = useNavigate()
  const loginAs = useSessionChange((portal) => portal.loginAs(id), {
    onDone: () => void navigate('/reseller'),
  })
  return (
    <Button onClick={() => loginAs.mutate()} loading={loginAs.isPending}>
      Login As
    </Button>
  )
}

function Activation(user: PortalUser): ReactNode {
  const { id, active } = user
  const name = nameOf(user)
  const change = useWrite(({ portal }) => portal.users.update(id, { active: !active }), {
    done: active ? `${name} is inactive.` : `${name} is active.`,
  })
  const ask = (): void =>
    confirm({
      title: `Deactivate ${name}?`,
      message: 'All sessions of the user end, and there will be no new ones.',
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

const nameOf = ({ first_name, last_name }: PortalUser): string => `${first_name} ${last_name}`
