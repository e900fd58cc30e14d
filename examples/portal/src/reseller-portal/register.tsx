// The first half of a registration: an e-mail address, to which a link is sent.
import { Anchor, Paper, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useWrite } from '../queries.ts'
import { fieldErrors } from '../ui/form-errors.ts'
import { PageTitle } from '../ui/page-title.tsx'
import { randomEmail } from './credentials.ts'
import { FormPage } from './form.tsx'

export function RegisterPage(): ReactNode {
  const form = useForm({ initialValues: { email: '' } })
  const start = useWrite((client, email: string) => client.portal.registration.start(email), {
    onRefused: (error) => form.setErrors(fieldErrors(error)),
  })
  if (start.data) return <Sent key="sent" to={start.data.email} />
  return (
    <FormPage
      title="Register as a partner"
      form={form}
      onSubmit={form.onSubmit(({ email }) => start.mutate(email))}
      submit="Send me a link"
      write={start}
      onRandomize={() => form.setValues({ email: randomEmail() })}
    >
      <TextInput
        label="E-mail address"
        description="We send a link there, which leads to the rest of the registration."
        type="email"
        autoComplete="email"
        {...form.getInputProps('email')}
      />
      <Text size="sm">
        Registered already?{' '}
        <Anchor component={Link} to="/reseller/login" inherit underline="always">
          Log in
        </Anchor>
      </Text>
    </FormPage>
  )
}

const Sent = ({ to }: { readonly to: string }): ReactNode => (
  <Paper withBorder p="lg">
    <Stack>
      <PageTitle title="Look into your mailbox" />
      <Text>
        We have sent a link to <strong>{to}</strong>. It works for 24 hours; to get it once more,
        register again with the same address.
      </Text>
      <Text c="dimmed" size="sm">
        Here the e-mail is in the mailbox at the top of the page.
      </Text>
    </Stack>
  </Paper>
)
