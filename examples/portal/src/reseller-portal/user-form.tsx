// The form of a user: a new one of a company, or one that there is.
import { NativeSelect, PasswordInput, SimpleGrid, TextInput } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import type { PortalUser, PortalUserCreate } from 'partnerkit'
import { randomPortalUser } from 'partnerkit/randomize'
import type { ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { fieldErrors } from '../ui/form-errors.ts'
import { Loaded } from '../ui/loaded.tsx'
import { FormPage } from './form.tsx'
import { useCompanyPath, usePortalSession } from './session.tsx'

type Values = ReturnType<typeof valuesOf>

const valuesOf = (user: Partial<PortalUserCreate>) => ({
  first_name: user.first_name ?? '',
  last_name: user.last_name ?? '',
  email: user.email ?? '',
  role: user.role ?? 'user',
  password: user.password ?? '',
})

/** What the API is sent: without a password nothing is said of it. */
const bodyOf = ({ password, ...values }: Values): PortalUserCreate => ({
  ...values,
  ...(password && { password }),
})

export function NewUserPage(): ReactNode {
  const { id = '' } = useParams()
  const org = useRead(['org', id], ({ portal }) => portal.orgs.get(id))
  const back = `${useCompanyPath(id)}?tab=users`
  const navigate = useNavigate()
  const form = useForm({ initialValues: valuesOf({}) })
  const create = useWrite(
    ({ portal }, user: PortalUserCreate) => portal.customers.addUser(id, user),
    {
      done: ({ first_name, last_name }) => `${first_name} ${last_name} is a user now.`,
      onDone: () => void navigate(back),
      onRefused: (error) => form.setErrors(fieldErrors(error)),
    },
  )
  return (
    <Loaded query={org} isPage>
      {({ name }) => (
        <FormPage
          title={`Add a user of ${name}`}
          form={form}
          onSubmit={form.onSubmit((values) => create.mutate(bodyOf(values)))}
          submit="Add user"
          write={create}
          onRandomize={() => form.setValues(valuesOf(randomPortalUser()))}
          cancel={back}
        >
          <Fields form={form} hasRole about="Without one the user can not log in." />
        </FormPage>
      )}
    </Loaded>
  )
}

export function EditUserPage(): ReactNode {
  const { id = '' } = useParams()
  const user = useRead(['user', id], ({ portal }) => portal.users.get(id))
  return (
    <Loaded query={user} isPage>
      {(user) => <EditForm {...user} />}
    </Loaded>
  )
}

function EditForm(user: PortalUser): ReactNode {
  const { id, first_name, last_name } = user
  const back = `/reseller/users/${id}`
  const isSelf = usePortalSession().user.id === id
  const navigate = useNavigate()
  const form = useForm({ initialValues: valuesOf(user) })
  const update = useWrite(({ portal }, values: Values) => portal.users.update(id, bodyOf(values)), {
    done: 'Saved.',
    onDone: () => void navigate(back),
    onRefused: (error) => form.setErrors(fieldErrors(error)),
  })
  return (
    <FormPage
      title={`Edit ${first_name} ${last_name}`}
      form={form}
      onSubmit={form.onSubmit((values) => update.mutate(values))}
      submit="Save"
      write={update}
      cancel={back}
    >
      <Fields
        form={form}
        hasRole={!isSelf}
        about="A new one ends the other sessions of the user; left empty, it stays."
      />
    </FormPage>
  )
}

interface FieldsProps {
  readonly form: UseFormReturnType<Values>
  /** Nobody changes the own role. */
  readonly hasRole: boolean
  /** What to know of the password. */
  readonly about: string
}

const ROLES = [
  { value: 'user', label: 'User' },
  { value: 'admin', label: 'Administrator: edits the company and its users, too' },
]

const Fields = ({ form, hasRole, about }: FieldsProps): ReactNode => (
  <>
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput label="First name" withAsterisk {...form.getInputProps('first_name')} />
      <TextInput label="Last name" withAsterisk {...form.getInputProps('last_name')} />
    </SimpleGrid>
    <TextInput
      label="E-mail address"
      withAsterisk
      type="email"
      autoComplete="off"
      {...form.getInputProps('email')}
    />
    {hasRole && <NativeSelect label="Role" data={ROLES} {...form.getInputProps('role')} />}
    <PasswordInput
      label="Password"
      description={about}
      autoComplete="new-password"
      {...form.getInputProps('password')}
    />
  </>
)
