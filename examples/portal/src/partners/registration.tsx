// Where an invitation link leads: the invited company registers, without an account of its own.
import { Button, Container, Paper, Stack, Text, TextInput } from '@mantine/core'
import { isEmail, isNotEmpty, useForm } from '@mantine/form'
import type { Account } from 'partnerkit'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { clientFor } from '../mock.ts'
import { useWrite } from '../queries.ts'
import { useSession } from '../session.tsx'
import { fieldErrors } from '../ui/form-errors.ts'
import { PageTitle } from '../ui/page-title.tsx'
import { Problem } from '../ui/problem.tsx'

export function Component(): ReactNode {
  const form = useForm({
    initialValues: { name: '', person: '', email: '' },
    validate: {
      name: isNotEmpty('Enter the name of your company.'),
      person: isNotEmpty('Enter your name.'),
      email: isEmail('Enter a valid e-mail address.'),
    },
  })
  const register = useWrite(
    (_, { name, person, email }: typeof form.values) =>
      clientFor(null).registration.complete(location.href, { name, user: { name: person, email } }),
    {
      onRefused: (error) =>
        form.setErrors(fieldErrors(error, { 'users.0.name': 'person', 'users.0.email': 'email' })),
    },
  )
  return (
    <Container size="xs" py="xl" component="main">
      {register.data ? (
        <Registered account={register.data} />
      ) : (
        <Paper withBorder p="lg">
          <form onSubmit={form.onSubmit((values) => register.mutate(values))} noValidate>
            <Stack>
              <PageTitle title="Accept the invitation" />
              <Text>Register your company: that signs the agreement you were invited to.</Text>
              <TextInput label="Company" withAsterisk {...form.getInputProps('name')} />
              <TextInput
                label="Your name"
                withAsterisk
                autoComplete="name"
                {...form.getInputProps('person')}
              />
              <TextInput
                label="E-mail"
                type="email"
                withAsterisk
                autoComplete="email"
                {...form.getInputProps('email')}
              />
              <Problem error={register.error} />
              <Button type="submit" loading={register.isPending}>
                Register and sign
              </Button>
            </Stack>
          </form>
        </Paper>
      )}
    </Container>
  )
}

function Registered({ account }: { readonly account: Account }): ReactNode {
  const { actAs } = useSession()
  const navigate = useNavigate()
  return (
    <Stack>
      <PageTitle title={`Welcome, ${account.name}`} />
      <Text>
        The account {account.id} is there, and its contract is active. The header can act as it from
        now on.
      </Text>
      <Button
        onClick={() => {
          actAs(account.id)
          void navigate('/contracts')
        }}
      >
        Act as {account.name}
      </Button>
    </Stack>
  )
}
