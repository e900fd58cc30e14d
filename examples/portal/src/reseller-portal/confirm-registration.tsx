// The second half of a registration, behind the link of the e-mail: who it is, and a password.
import { Button, Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { PortalRegistration, PortalRegistrationComplete } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { fieldErrors } from '../ui/form-errors.ts'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { offerLogin, randomFormFor } from './credentials.ts'
import { FormPage } from './form.tsx'

export function ConfirmRegistrationPage(): ReactNode {
  const { token = '' } = useParams()
  const form = useForm<PortalRegistrationComplete>({
    initialValues: { first_name: '', last_name: '', company: '', password: '' },
  })
  const complete = useWrite(
    ({ portal }, values: PortalRegistrationComplete) => portal.registration.complete(token, values),
    {
      onDone: ({ email }) => offerLogin({ email, password: form.values.password }),
      onRefused: (error) => form.setErrors(fieldErrors(error)),
    },
  )
  // Opening the link is what proves the address; once is enough.
  const opened = useRead(
    ['registration', token],
    ({ portal }) => portal.registration.verify(token),
    { enabled: !complete.data },
  )
  if (complete.data) return <Completed registration={complete.data} />
  return (
    <Loaded query={opened} isPage>
      {({ email }) => (
        <FormPage
          title="Complete your registration"
          form={form}
          onSubmit={form.onSubmit((values) => complete.mutate(values))}
          submit="Register"
          write={complete}
          onRandomize={() => form.setValues(randomFormFor(email))}
        >
          <Text>
            Your address <strong>{email}</strong> is confirmed.
          </Text>
          <TextInput
            label="First name"
            withAsterisk
            autoComplete="given-name"
            {...form.getInputProps('first_name')}
          />
          <TextInput
            label="Last name"
            withAsterisk
            autoComplete="family-name"
            {...form.getInputProps('last_name')}
          />
          <TextInput
            label="Company"
            withAsterisk
            autoComplete="organization"
            {...form.getInputProps('company')}
          />
          <PasswordInput
            label="Password"
            withAsterisk
            description="8 characters at least"
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
        </FormPage>
      )}
    </Loaded>
  )
}

function Completed({ registration }: { readonly registration: PortalRegistration }): ReactNode {
  const { org, user, email } = registration
  return (
    <Paper withBorder p="lg">
      <Stack align="start">
        <PageTitle title={`Welcome, ${user?.name ?? email}`} />
        <Text>
          {org?.name} is registered. We have sent a confirmation to <strong>{email}</strong>.
        </Text>
        <Button component={Link} to="/reseller/login">
          Log in
        </Button>
      </Stack>
    </Paper>
  )
}
