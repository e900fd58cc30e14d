// One contract: what was agreed, each signature, and the answers to the enroll form.
import { Alert, Stack } from '@mantine/core'
import type { Contract, ContractVersion } from 'partnerkit'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useRead } from '../queries.ts'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Details, Facts } from '../ui/details.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { ContractActions } from './contract-actions.tsx'
import { EnrollForm } from './enroll-form.tsx'
import { InvitationLink } from './invitation-link.tsx'
import { typeName } from './words.ts'

export function ContractDetails(): ReactNode {
  const { id = '' } = useParams()
  const contract = useRead(['contract', id], (client) => client.contracts.get(id))
  return (
    <Loaded query={contract} isPage>
      {(contract) => (
        <Details
          title={contract.name}
          id={contract.id}
          status={contract.status}
          back={{ to: '/contracts', label: 'All contracts' }}
          actions={<ContractActions contract={contract} />}
          tabs={[
            { label: 'General', content: <General contract={contract} /> },
            { label: 'Versions', content: <Versions id={id} /> },
            ...(contract.type === 'distribution'
              ? [{ label: 'Enroll form', content: <EnrollForm contract={contract} /> }]
              : []),
          ]}
        />
      )}
    </Loaded>
  )
}

function General({ contract }: { readonly contract: Contract }): ReactNode {
  const { activation, events, latest, status } = contract
  return (
    <Stack>
      {status === 'active' && !latest && (
        <Alert color="orange" title="There is a newer version of the agreement">
          It was signed on version {contract.version}.
        </Alert>
      )}
      <Facts
        facts={{
          Type: typeName(contract.type),
          Agreement: (
            <TextLink to={`/agreements/${contract.agreement.id}`}>
              {contract.agreement.name}
            </TextLink>
          ),
          'Signed version': contract.version ?? 'None yet',
          Partner: contract.owner.name,
          Issuer: contract.issuer.name,
          'Made by': contract.creator.name,
          Marketplace: contract.marketplace?.name,
          'Refers to': contract.referral?.agreement.name,
          Kind: typeName(contract.kind),
          Created: day(events.created?.at),
          Enrolled: contract.enrolled ? day(contract.enrolled) : undefined,
          Signed: events.signed && day(events.signed.at),
          'Signed by': contract.signee?.name,
          Terminated: events.terminated && day(events.terminated.at),
          Note: contract.note,
          'Reason of the end': contract.termination_note,
          'Message to the partner': activation.message,
          'Invitation link': activation.link && <InvitationLink link={activation.link} />,
        }}
      />
    </Stack>
  )
}

const versionColumns: readonly Column<ContractVersion>[] = [
  { header: 'Version', cell: ({ version }) => version },
  { header: 'Signed', cell: ({ version_created }) => day(version_created) },
  { header: 'Signed by', cell: ({ signee }) => signee?.name ?? '–' },
]

function Versions({ id }: { readonly id: string }): ReactNode {
  const versions = useRead(['contract', id, 'versions'], (client) =>
    client.contracts.versions(id).toArray(),
  )
  return (
    <Loaded query={versions}>
      {(rows) => (
        <DataTable
          caption="Versions"
          columns={versionColumns}
          rows={rows}
          rowKey={({ version }) => version}
          empty="Nobody has signed yet."
        />
      )}
    </Loaded>
  )
}
