// The form of a tier account: its values are a body for the client, so the API's names are its own.
import { isEmail, useForm, type UseFormReturnType } from '@mantine/form'
import type { TierAccount, TierAccountCreate, TierAccountUpdate } from 'partnerkit'
import { clearTierAccount } from 'partnerkit/randomize'
import { fieldErrors } from '../ui/form-errors.ts'
import { DATA_FIELDS, valuesOf } from './data.ts'

export type AccountForm = UseFormReturnType<TierAccountCreate>

interface FormOptions {
  readonly values: TierAccountCreate
  /** Told with everything that is typed: what the API said no longer holds. */
  readonly onChange: () => void
}

export const useAccountForm = ({ values, onChange }: FormOptions): AccountForm =>
  useForm({ initialValues: values, validate, onValuesChange: onChange })

function validate(values: TierAccountCreate): Record<string, string> {
  const given = valuesOf(values)
  const errors: Record<string, string> = {}
  for (const { name, label, required } of DATA_FIELDS) {
    if (required && !given.get(name)?.trim()) errors[name] = `${label} is required.`
  }
  const { email } = values.contact_info.contact
  if (email && isEmail()(email)) {
    errors['contact_info.contact.email'] = 'This is no e-mail address, like ines@tagus.example.'
  }
  if (values.type === 'customer' && !values.parent) {
    errors['parent'] = 'Choose the reseller that the customer buys from.'
  }
  return errors
}

/** What the API says of the fields. */
export const errorsOf = (error: Error): Record<string, string> =>
  fieldErrors(error, { 'parent.id': 'parent', 'hub.id': 'hub' })

/** The values of an account that is there, for its edit. */
export function valuesFrom(account: TierAccount): TierAccountCreate {
  const { type, parent, name, external_id, external_uid, tax_id, environment } = account
  const { contact, ...address } = account.contact_info
  const empty = clearTierAccount()
  return {
    ...empty,
    type,
    parent: parent?.id ? { id: parent.id } : undefined,
    name,
    environment,
    external_id: external_id ?? '',
    external_uid,
    tax_id: tax_id ?? '',
    contact_info: { ...empty.contact_info, ...address, contact },
  }
}

/** The body that creates: what was left empty is not set. */
export const creationOf = (values: TierAccountCreate): TierAccountCreate => ({
  ...values,
  external_id: values.external_id || null,
  external_uid: values.external_uid || null,
  tax_id: values.tax_id || null,
})

/** The body that changes; the hub can not be. */
export const changesOf = ({ hub: _hub, access: _access, ...values }: TierAccountCreate) =>
  ({
    ...values,
    external_id: values.external_id ?? '',
    external_uid: values.external_uid ?? '',
    tax_id: values.tax_id || null,
  }) satisfies TierAccountUpdate
