// The steps that every partner has: who it is, what it signs, and how it gets its account.
import {
  Button,
  Checkbox,
  Group,
  NativeSelect,
  Radio,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import type { ReactNode } from 'react'
import { DocumentFields } from '../../agreements/document-fields.tsx'
import { useRead } from '../../queries.ts'
import { useAccount } from '../../session.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { isReseller, type PartnerForm } from './form.ts'

interface StepProps {
  readonly form: PartnerForm
}

export const PartnerStep = ({ form }: StepProps): ReactNode => (
  <Stack maw={480}>
    <Radio.Group label="Type" {...form.getInputProps('type')}>
      <Group mt="xs">
        <Radio value="vendor" label="Vendor" />
        <Radio value="reseller" label="Reseller" />
      </Group>
    </Radio.Group>
    <TextInput label="Name of the company" withAsterisk {...form.getInputProps('name')} />
    <TextInput
      label="External ID"
      description="Its id in your own system."
      {...form.getInputProps('externalId')}
    />
    <Checkbox
      label="Create a new agreement"
      {...form.getInputProps('createAgreement', { type: 'checkbox' })}
    />
  </Stack>
)

export const AgreementStep = ({ form }: StepProps): ReactNode =>
  form.values.createAgreement ? <NewAgreementFields form={form} /> : <AgreementChoice form={form} />

const NewAgreementFields = ({ form }: StepProps): ReactNode => (
  <Stack maw={480}>
    <TextInput
      label="Name of the agreement"
      withAsterisk
      {...form.getInputProps('agreementName')}
    />
    <Textarea
      label="Description"
      description="Without a document it is all that the partner reads."
      autosize
      minRows={3}
      {...form.getInputProps('description')}
    />
    <DocumentFields form={form} />
  </Stack>
)

function AgreementChoice({ form }: StepProps): ReactNode {
  const account = useAccount()
  const type = isReseller(form.values) ? 'service' : 'program'
  const agreements = useRead(['agreements', 'own', type], (client) =>
    client.agreements.list({ filter: { type, 'owner.id': account.id } }).toArray(),
  )
  return (
    <Loaded query={agreements}>
      {(found) => (
        <NativeSelect
          maw={480}
          label={type === 'service' ? 'Service agreement' : 'Program agreement'}
          withAsterisk
          data={[
            { value: '', label: 'Choose one' },
            ...found.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
          ]}
          {...form.getInputProps('agreement')}
        />
      )}
    </Loaded>
  )
}

export const ActionStep = ({ form }: StepProps): ReactNode => (
  <Stack maw={480}>
    <Radio.Group label="How does the partner get its account?" {...form.getInputProps('action')}>
      <Stack gap="xs" mt="xs">
        <Radio value="link" label="Generate an invitation link" />
        <Radio value="account" label="Create the account now" />
      </Stack>
    </Radio.Group>
    {form.values.action === 'link' && (
      <Textarea
        label="Message to the partner"
        autosize
        minRows={2}
        {...form.getInputProps('message')}
      />
    )}
  </Stack>
)

export function UsersStep({ form }: StepProps): ReactNode {
  const account = useAccount()
  const users = useRead(['users', account.id], (client) => client.users.list(account.id).toArray())
  return (
    <Loaded query={users}>
      {(found) => {
        const joined = found.filter(({ status }) => status === 'joined')
        return (
          <Stack>
            <Checkbox.Group
              label="Your users who join the new account"
              {...form.getInputProps('users')}
            >
              <Stack gap="xs" mt="xs">
                {joined.map(({ id, name, email }) => (
                  <Checkbox key={id} value={id} label={`${name} (${email})`} />
                ))}
              </Stack>
            </Checkbox.Group>
            <Group>
              <Button
                variant="default"
                onClick={() =>
                  form.setFieldValue(
                    'users',
                    joined.map(({ id }) => id),
                  )
                }
              >
                Select all
              </Button>
            </Group>
          </Stack>
        )
      }}
    </Loaded>
  )
}
