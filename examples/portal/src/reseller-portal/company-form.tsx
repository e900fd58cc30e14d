// The form of a company: a new customer, a customer, or the own one.
import { Fieldset, NumberInput, SimpleGrid, Switch, Text, TextInput } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import type { PortalCustomerCreate, PortalOrg } from 'partnerkit'
import { randomPortalCustomer } from 'partnerkit/randomize'
import type { ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { fieldErrors } from '../ui/form-errors.ts'
import { Loaded } from '../ui/loaded.tsx'
import { FormPage } from './form.tsx'
import { usePortalSession } from './session.tsx'

type Values = ReturnType<typeof valuesOf>

type Company = Partial<
  Pick<PortalCustomerCreate, 'name' | 'company' | 'active' | 'partner_commission_rate' | 'contact'>
>

const valuesOf = (org: Company) => ({
  name: org.name ?? '',
  company: org.company ?? '',
  active: org.active ?? true,
  partner_commission_rate: org.partner_commission_rate ?? '',
  contact: {
    first_name: org.contact?.first_name ?? '',
    last_name: org.contact?.last_name ?? '',
    email: org.contact?.email ?? '',
    phone: org.contact?.phone ?? '',
  },
})

/** What the API is sent: nothing typed is null. */
const bodyOf = ({ name, company, contact }: Values) => ({
  name,
  company: company || null,
  contact: {
    first_name: contact.first_name || null,
    last_name: contact.last_name || null,
    email: contact.email || null,
    phone: contact.phone || null,
  },
})

const useCompanyForm = (org: Company = {}) =>
  useForm<Values>({
    initialValues: valuesOf(org),
    validate: {
      name: (name) => (name ? null : 'Every company has a name.'),
    },
  })

const needsRate = (rate: Values['partner_commission_rate']): string | null =>
  typeof rate === 'number' ? null : 'Say how many percent you earn, 0 for none.'

export function NewCustomerPage(): ReactNode {
  const { org } = usePortalSession()
  const navigate = useNavigate()
  const form = useCompanyForm()
  const create = useWrite(
    ({ portal }, customer: PortalCustomerCreate) => portal.customers.create(customer),
    {
      done: ({ name }) => `${name} is your customer now.`,
      onDone: ({ id }) => void navigate(`/reseller/customers/${id}`),
      onRefused: (error) => form.setErrors(fieldErrors(error)),
    },
  )
  return (
    <FormPage
      title="Add a customer"
      form={form}
      onSubmit={form.onSubmit((values) => {
        const { active, partner_commission_rate: rate } = values
        if (typeof rate !== 'number') form.setFieldError('partner_commission_rate', needsRate(rate))
        else create.mutate({ ...bodyOf(values), active, partner_commission_rate: rate })
      })}
      submit="Add customer"
      write={create}
      onRandomize={() => form.setValues(valuesOf(randomPortalCustomer()))}
      cancel="/reseller/customers"
    >
      <Text size="sm">
        A CUSTOMER of {org.name} ({org.id}).
      </Text>
      <Fields form={form} hasRate />
      <Switch
        label="Active: its users can log in, and products can be added"
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
    </FormPage>
  )
}

export function EditCustomerPage(): ReactNode {
  const { id = '' } = useParams()
  return <EditPage id={id} to={`/reseller/customers/${id}`} />
}

export function EditCompanyPage(): ReactNode {
  const { id } = usePortalSession().org
  return <EditPage id={id} to="/reseller/company" />
}

function EditPage({ id, to }: { readonly id: string; readonly to: string }): ReactNode {
  const org = useRead(['org', id], ({ portal }) => portal.orgs.get(id))
  return (
    <Loaded query={org} isPage>
      {(org) => <EditForm org={org} to={to} />}
    </Loaded>
  )
}

function EditForm({ org, to }: { readonly org: PortalOrg; readonly to: string }): ReactNode {
  const navigate = useNavigate()
  const form = useCompanyForm(org)
  const hasRate = org.partner_commission_rate !== undefined
  const update = useWrite(
    ({ portal }, values: Values) => {
      const { partner_commission_rate: rate } = values
      const isRate = hasRate && typeof rate === 'number'
      const changes = { ...bodyOf(values), ...(isRate && { partner_commission_rate: rate }) }
      return portal.orgs.update(org.id, changes)
    },
    {
      done: 'Saved.',
      onDone: () => void navigate(to),
      onRefused: (error) => form.setErrors(fieldErrors(error)),
    },
  )
  return (
    <FormPage
      title={`Edit ${org.name}`}
      form={form}
      onSubmit={form.onSubmit((values) => {
        const wrong = hasRate && needsRate(values.partner_commission_rate)
        if (wrong) form.setFieldError('partner_commission_rate', wrong)
        else update.mutate(values)
      })}
      submit="Save"
      write={update}
      cancel={to}
    >
      <Fields form={form} hasRate={hasRate} />
    </FormPage>
  )
}

interface FieldsProps {
  readonly form: UseFormReturnType<Values>
  readonly hasRate: boolean
}

const Fields = ({ form, hasRate }: FieldsProps): ReactNode => (
  <>
    <TextInput label="Name" withAsterisk {...form.getInputProps('name')} />
    <TextInput label="Legal name" {...form.getInputProps('company')} />
    {hasRate && (
      <NumberInput
        label="Partner commission rate"
        description="Percent of each paid invoice that you earn"
        withAsterisk
        suffix=" %"
        {...form.getInputProps('partner_commission_rate')}
      />
    )}
    <Fieldset legend="Contact">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label="First name" {...form.getInputProps('contact.first_name')} />
        <TextInput label="Last name" {...form.getInputProps('contact.last_name')} />
        <TextInput label="E-mail address" type="email" {...form.getInputProps('contact.email')} />
        <TextInput label="Phone" type="tel" {...form.getInputProps('contact.phone')} />
      </SimpleGrid>
    </Fieldset>
  </>
)
