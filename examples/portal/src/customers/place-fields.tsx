// The inputs for what a tier account is, and where it stands.
import { MultiSelect, NativeSelect, Radio, Select, Stack } from '@mantine/core'
import type { TierAccountRef } from 'partnerkit'
import type { ReactNode } from 'react'
import { useRead } from '../queries.ts'
import type { AccountForm } from './form.ts'

interface FormProps {
  readonly form: AccountForm
}

export const TypeField = ({ form }: FormProps): ReactNode => (
  <Radio.Group label="What is it?" {...form.getInputProps('type')}>
    <Stack mt="xs" gap="sm">
      <Radio value="customer" label="Customer" description="Buys from a reseller." />
      <Radio
        value="reseller"
        label="Reseller"
        description="Sells to customers, and to resellers below it."
      />
    </Stack>
  </Radio.Group>
)

interface ParentFieldProps extends FormProps {
  /** The account itself: can not be its own parent. */
  readonly accountId?: string
  /** The parent it has: can be left, but not for none. */
  readonly current?: TierAccountRef | undefined
}

export function ParentField({ form, accountId, current }: ParentFieldProps): ReactNode {
  const { data = [], error } = useResellers()
  const { type, parent } = form.values
  const isKnown = current?.id === undefined || data.some(({ id }) => id === current.id)
  const resellers = isKnown ? data : [...data, { id: current.id ?? '', name: current.name ?? '' }]
  const isDirect = type === 'reseller' && !current
  return (
    <Select
      label="Parent"
      description={
        type === 'customer'
          ? 'The reseller that the customer buys from.'
          : 'The reseller above it. One without is a direct reseller.'
      }
      placeholder={isDirect ? 'None: a direct reseller' : 'Search by name or ID'}
      data={resellers
        .filter(({ id }) => id !== accountId)
        .map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
      searchable
      required={!isDirect}
      clearable={isDirect}
      clearButtonProps={{ 'aria-label': 'No parent' }}
      allowDeselect={false}
      // Inside the landmark of the page.
      comboboxProps={{ withinPortal: false }}
      nothingFoundMessage="There is no such reseller."
      value={parent?.id ?? null}
      onChange={(id) => form.setFieldValue('parent', id === null ? undefined : { id })}
      error={error?.message ?? form.errors['parent']}
    />
  )
}

/** Those that can be parents, by name. */
export const useResellers = () =>
  useRead(['resellers'], (client) =>
    client.tierAccounts
      .list({ filter: { type: 'reseller' }, order: ['name'], limit: 1000 })
      .toArray(),
  )

/** Not shown to those who have no hubs. */
export function HubField({ form }: FormProps): ReactNode {
  const { data: hubs = [] } = useHubs()
  if (hubs.length === 0) return null
  return (
    <NativeSelect
      label="Hub"
      description="Can not be changed later."
      data={[
        { value: '', label: 'None' },
        ...hubs.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={form.values.hub?.id ?? ''}
      error={form.errors['hub']}
      onChange={({ currentTarget: { value: id } }) =>
        form.setFieldValue('hub', id === '' ? undefined : { id })
      }
    />
  )
}

export const useHubs = () => useRead(['hubs'], (client) => client.hubs.list().toArray())

/** The API does not tell later who they are. */
export function AccessField({ form }: FormProps): ReactNode {
  const { data: partners = [] } = usePartners()
  return (
    <MultiSelect
      label="Also visible to"
      description="Besides you, its parents, and the vendors of what it buys."
      data={partners.map(({ id, name }) => ({ value: id, label: name }))}
      comboboxProps={{ withinPortal: false }}
      clearButtonProps={{ 'aria-label': 'Nobody else' }}
      searchable
      clearable
      value={form.values.access?.map(({ id }) => id) ?? []}
      onChange={(ids) =>
        form.setFieldValue(
          'access',
          ids.map((id) => ({ id })),
        )
      }
    />
  )
}

export const usePartners = () =>
  useRead(['partners', 'active'], (client) =>
    client.partners.list({ filter: { status: 'active' }, limit: 1000 }).toArray(),
  )
