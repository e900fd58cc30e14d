// One agreement: what it says, its versions, who has signed, and what it covers.
import { Stack, Text } from '@mantine/core'
import type { Agreement, AgreementPartner } from 'partnerkit'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { typeName } from '../contracts/words.ts'
import { useRead } from '../queries.ts'
import { useAccount } from '../session.tsx'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Details, Facts } from '../ui/details.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { AgreementActions } from './agreement-actions.tsx'
import { DistributionSettings } from './distribution-settings.tsx'
import { Distributions } from './distributions.tsx'
import { OpenDocument } from './open-document.tsx'
import { ServiceScope } from './service-scope.tsx'
import { Versions } from './versions.tsx'

export function AgreementDetails(): ReactNode {
  const { id = '' } = useParams()
  const account = useAccount()
  const agreement = useRead(['agreement', id], (client) => client.agreements.get(id))
  return (
    <Loaded query={agreement} isPage>
      {(agreement) => {
        const isOwner = agreement.owner.id === account.id
        return (
          <Details
            title={agreement.name}
            id={agreement.id}
            back={{ to: '/agreements', label: 'All agreements' }}
            actions={<AgreementActions agreement={agreement} isOwner={isOwner} />}
            tabs={[
              {
                label: 'General',
                content: <General agreement={agreement} isOwner={isOwner} />,
              },
              { label: 'Versions', content: <Versions agreementId={id} isOwner={isOwner} /> },
              { label: 'Partners', content: <Partners id={id} /> },
              ...(agreement.type === 'program'
                ? [
                    {
                      label: 'Distribution agreements',
                      content: <Distributions programId={id} isOwner={isOwner} />,
                    },
                  ]
                : []),
              ...(agreement.type === 'service'
                ? [{ label: 'Scope', content: <ServiceScope id={id} isOwner={isOwner} /> }]
                : []),
            ]}
          />
        )
      }}
    </Loaded>
  )
}

interface GeneralProps {
  readonly agreement: Agreement
  readonly isOwner: boolean
}

function General({ agreement, isOwner }: GeneralProps): ReactNode {
  const { type, owner, parent, marketplace, version } = agreement
  return (
    <Stack>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{agreement.description}</Text>
      <Facts
        facts={{
          Type: typeName(type),
          Owner: owner.name,
          Below: parent && <TextLink to={`/agreements/${parent.id}`}>{parent.name}</TextLink>,
          Marketplace: marketplace?.name,
          'Sourcing agreement': agreement.sourcing_agreement && (
            <TextLink to={`/agreements/${agreement.sourcing_agreement.id}`}>
              {agreement.sourcing_agreement.name}
            </TextLink>
          ),
          'Active version': `${version.version} of ${agreement.stats.versions}`,
          Document: version.link ? <OpenDocument link={version.link} /> : 'None',
          Contracts: agreement.stats.contracts,
          Created: day(agreement.created),
          Updated: day(agreement.updated),
        }}
      />
      {type === 'distribution' && <DistributionSettings agreement={agreement} isOwner={isOwner} />}
    </Stack>
  )
}

const partnerColumns: readonly Column<AgreementPartner>[] = [
  { header: 'Partner', cell: ({ name }) => name },
  { header: 'Role', cell: ({ role }) => typeName(role) },
  {
    header: 'Contract',
    nowrap: true,
    cell: ({ contract }) => <TextLink to={`/contracts/${contract.id}`}>{contract.id}</TextLink>,
  },
  { header: 'Status', cell: ({ contract }) => <StatusBadge status={contract.status} /> },
  { header: 'Signed version', cell: ({ contract }) => contract.version ?? '–' },
]

function Partners({ id }: { readonly id: string }): ReactNode {
  const partners = useRead(['agreement', id, 'partners'], (client) =>
    client.agreements.partners(id).toArray(),
  )
  return (
    <Loaded query={partners}>
      {(rows) => (
        <DataTable
          caption="Partners"
          columns={partnerColumns}
          rows={rows}
          rowKey={({ contract }) => contract.id}
        />
      )}
    </Loaded>
  )
}
