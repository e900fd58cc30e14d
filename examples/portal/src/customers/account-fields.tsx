// The inputs for the data of a tier account.
import { Fieldset, NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useRead } from '../queries.ts'
import { useAccount } from '../session.tsx'
import { SECTIONS, type DataField } from './data.ts'
import type { AccountForm } from './form.ts'

interface AccountFieldsProps {
  readonly form: AccountForm
  /** More inputs for the first section. */
  readonly children?: ReactNode
}

export const AccountFields = ({ form, children }: AccountFieldsProps): ReactNode =>
  SECTIONS.map(({ title, fields }, i) => (
    <Fieldset key={title} legend={title}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {fields.map((field) => (
          <DataInput key={field.name} form={form} field={field} />
        ))}
        {i === 0 && (
          <>
            <Environment form={form} />
            {children}
          </>
        )}
      </SimpleGrid>
    </Fieldset>
  ))

interface DataInputProps {
  readonly form: AccountForm
  readonly field: DataField
}

function DataInput({ form, field }: DataInputProps): ReactNode {
  const { name, label, required = false, description } = field
  const props = { label, required, description, ...form.getInputProps(name) }
  return name === 'contact_info.country' ? (
    <CountrySelect {...props} />
  ) : (
    <TextInput autoComplete="off" {...props} />
  )
}

function CountrySelect(props: object): ReactNode {
  const countries = useRead(['countries'], (client) =>
    client.countries.list({ limit: 1000 }).toArray(),
  )
  const choices = countries.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []
  return <NativeSelect {...props} data={[{ value: '', label: '' }, ...choices]} />
}

const ENVIRONMENTS = ['production', 'test', 'preview'] as const

function Environment({ form }: { readonly form: AccountForm }): ReactNode {
  const { role } = useAccount()
  const usual = role === 'vendor' ? 'preview' : 'production'
  return (
    <NativeSelect
      label="Environment"
      description="What the account is used for."
      data={[{ value: '', label: `As usual: ${usual}` }, ...ENVIRONMENTS]}
      value={form.values.environment ?? ''}
      error={form.errors['environment']}
      onChange={(event) => {
        const chosen = ENVIRONMENTS.find((each) => each === event.currentTarget.value)
        form.setFieldValue('environment', chosen ?? null)
      }}
    />
  )
}
