// What the wizard has made, with links to it; and the invitation link to hand out.
import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import type { InvitedPartner } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { InvitationLink } from '../../contracts/invitation-link.tsx'
import { Facts } from '../../ui/details.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { TextLink } from '../../ui/text-link.tsx'

interface ResultProps {
  readonly made: InvitedPartner
  readonly isInvitation: boolean
}

export function Result({ made, isInvitation }: ResultProps): ReactNode {
  const { partner, agreement, distributionAgreements, contract, activation } = made
  return (
    <Stack>
      <PageTitle title={isInvitation ? `${partner.name} is invited` : `${partner.name} is there`} />
      <Paper withBorder p="lg">
        <Stack>
          <Facts
            facts={{
              Partner: <TextLink to={`/partners/${partner.id}`}>{partner.id}</TextLink>,
              Agreement: <TextLink to={`/agreements/${agreement.id}`}>{agreement.name}</TextLink>,
              'Distribution agreements':
                distributionAgreements.length > 0 &&
                distributionAgreements.map(({ id, name }) => (
                  <div key={id}>
                    <TextLink to={`/agreements/${id}`}>{name}</TextLink>
                  </div>
                )),
              Contract: <TextLink to={`/contracts/${contract.id}`}>{contract.id}</TextLink>,
              'Status of the contract': contract.status,
            }}
          />
          {isInvitation && (
            <>
              <Text>Hand this link to the partner, who registers with it:</Text>
              <InvitationLink link={activation.link} />
            </>
          )}
          <Group>
            <Button component={Link} to="/partners">
              All partners
            </Button>
          </Group>
        </Stack>
      </Paper>
    </Stack>
  )
}
