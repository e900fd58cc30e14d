// The edit of a tier account: it applies at once, and the vendors of its products are told.
import { Alert, Button, Fieldset, Group, Paper, Stack, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { TierAccountCreate, TierAccountDetails } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Problem } from '../ui/problem.tsx'
import { AccountFields } from './account-fields.tsx'
import { changesOf, errorsOf, useAccountForm, valuesFrom } from './form.ts'
import { ParentField, TypeField } from './place-fields.tsx'

export function EditAccount(): ReactNode {
  const { id = '' } = useParams()
  const query = useRead(['tierAccount', id], (client) => client.tierAccounts.details(id))
  return (
    <Loaded query={query} isPage>
      {(details) => <EditForm {...details} />}
    </Loaded>
  )
}

function EditForm({ account, subscriptions }: TierAccountDetails): ReactNode {
  const navigate = useNavigate()
  const back = `/customers/${account.id}`
  const form = useAccountForm({ values: valuesFrom(account), onChange: () => save.reset() })
  const save = useWrite(
    (client, values: TierAccountCreate) =>
      client.tierAccounts.update(account.id, changesOf(values)),
    {
      done: ({ version }) =>
        version === account.version ? 'Nothing had changed.' : `Saved as version ${version}.`,
      onDone: () => void navigate(back),
      onRefused: (error) => form.setErrors(errorsOf(error)),
    },
  )
  const products = [...new Set(subscriptions.map(({ product }) => product.name))]
  return (
    <Stack>
      <PageTitle title={`Edit ${account.name}`} />
      <Paper
        withBorder
        p="lg"
        component="form"
        noValidate
        onSubmit={form.onSubmit(
          (values) => save.mutate(values),
          () => requestAnimationFrame(focusFirstError),
        )}
      >
        <Stack>
          <Told products={products} />
          <Fieldset legend="Place">
            <Stack>
              <TypeField form={form} />
              <ParentField form={form} accountId={account.id} current={account.parent} />
            </Stack>
          </Fieldset>
          <AccountFields form={form} />
          <Problem error={save.error} />
          <Group justify="flex-end">
            <Button variant="default" component={Link} to={back}>
              Cancel
            </Button>
            <Button type="submit" loading={save.isPending}>
              Save
            </Button>
          </Group>
        </Stack>
      </Paper>
    </Stack>
  )
}

const Told = ({ products }: { readonly products: readonly string[] }): ReactNode => (
  <Alert role="note" icon={<IconInfoCircle aria-hidden />}>
    <Text size="sm">
      Changes apply at once, as a new version.{' '}
      {products.length > 0
        ? `A request tells the vendor of each product it takes part in: ${products.join(', ')}.`
        : 'It takes part in no subscription that you can see, so nobody needs to be told.'}
    </Text>
  </Alert>
)

const focusFirstError = (): void =>
  document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus()
