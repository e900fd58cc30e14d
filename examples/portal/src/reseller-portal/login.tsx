// Logging in, on the way to whatever page was asked for.
import {
  Alert,
  Anchor,
  NavLink,
  Paper,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import type { PortalCredentials } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { fieldErrors } from '../ui/form-errors.ts'
import { offeredLogins } from './credentials.ts'
import { FormPage } from './form.tsx'
import { useLogin, useSessionChange } from './session.tsx'

export function LoginPage(): ReactNode {
  const { hasEnded } = useLogin()
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const form = useForm<PortalCredentials>({ initialValues: { email: '', password: '' } })
  const login = useSessionChange(
    (portal, credentials: PortalCredentials) => portal.login(credentials),
    {
      onDone: () => void navigate(pathname + search, { replace: true }),
      onRefused: (error) => form.setErrors(fieldErrors(error)),
    },
  )
  return (
    <Stack>
      {hasEnded && (
        <Alert color="orange">Your session has ended. Log in again to go on where you were.</Alert>
      )}
      <FormPage
        title="Log in"
        form={form}
        onSubmit={form.onSubmit((credentials) => login.mutate(credentials))}
        submit="Log in"
        write={login}
      >
        <TextInput
          label="E-mail address"
          type="email"
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        <Text size="sm">
          Not a partner yet?{' '}
          <Anchor component={Link} to="/reseller/register" inherit underline="always">
            Register
          </Anchor>
        </Text>
      </FormPage>
      <Paper withBorder p="lg" component="section" aria-labelledby="logins">
        <Stack gap={0}>
          <Title order={2} size="h5" id="logins">
            Logins to try
          </Title>
          {offeredLogins().map(({ label, ...credentials }) => (
            <NavLink
              key={credentials.email}
              component="button"
              type="button"
              label={label}
              description={credentials.email}
              onClick={() => form.setValues(credentials)}
            />
          ))}
        </Stack>
      </Paper>
    </Stack>
  )
}
