// What the owner of a distribution agreement decides: who need not enroll, and what the others are asked.
import { NativeSelect, Stack, Switch } from '@mantine/core'
import type { Agreement, AgreementUpdate } from 'partnerkit'
import type { ReactNode } from 'react'
import { useRead, useWrite } from '../queries.ts'

interface DistributionSettingsProps {
  readonly agreement: Agreement
  readonly isOwner: boolean
}

export function DistributionSettings({ agreement, isOwner }: DistributionSettingsProps): ReactNode {
  const { id, auto_accept, forms } = agreement
  const { data: choices = [] } = useRead(['agreement-forms', 'enroll'], (client) =>
    client.agreementForms.list({ filter: { type: 'enroll' } }).toArray(),
  )
  const save = useWrite(
    (client, changes: AgreementUpdate) => client.agreements.update(id, changes),
    { done: 'Saved.' },
  )
  const disabled = !isOwner || save.isPending
  return (
    <Stack maw={480}>
      <Switch
        label="Auto Accept"
        description="Vendors who sign the program need not enroll."
        checked={auto_accept ?? false}
        disabled={disabled}
        onChange={(event) => save.mutate({ auto_accept: event.currentTarget.checked })}
      />
      <NativeSelect
        label="Enroll form"
        description="What vendors answer before they enroll."
        disabled={disabled}
        value={forms?.enroll?.id ?? ''}
        data={[
          { value: '', label: 'None' },
          ...choices.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          save.mutate({ forms: { enroll: value ? { id: value } : null } })
        }
      />
    </Stack>
  )
}
