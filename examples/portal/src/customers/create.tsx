// The wizard that creates a customer or a reseller.
import { Button, Group, Stack, Text } from '@mantine/core'
import { IconDice5, IconEraser } from '@tabler/icons-react'
import type { TierAccountCreate } from 'partnerkit'
import { clearTierAccount, randomTierAccount } from 'partnerkit/randomize'
import type { ReactNode } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useWrite } from '../queries.ts'
import { Facts } from '../ui/details.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Problem } from '../ui/problem.tsx'
import { Wizard } from '../ui/wizard.tsx'
import { AccountFields } from './account-fields.tsx'
import { DATA_FIELDS, factsOf } from './data.ts'
import { creationOf, errorsOf, useAccountForm, type AccountForm } from './form.ts'
import {
  AccessField,
  HubField,
  ParentField,
  TypeField,
  useHubs,
  usePartners,
  useResellers,
} from './place-fields.tsx'

/** The address can say below whom: `?parent=TA-…`. */
export function CreateAccount(): ReactNode {
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const parent = params.get('parent')
  const form = useAccountForm({
    values: {
      ...clearTierAccount(),
      type: 'customer',
      parent: parent === null ? undefined : { id: parent },
    },
    onChange: () => create.reset(),
  })
  const create = useWrite(
    (client, account: TierAccountCreate) => client.tierAccounts.create(account),
    {
      done: ({ name }) => `${name} was created.`,
      onDone: ({ id }) => void navigate(`/customers/${id}`),
      onRefused: (error) => form.setErrors(errorsOf(error)),
    },
  )
  const isCustomer = form.values.type === 'customer'
  return (
    <Stack>
      <PageTitle title="New customer or reseller" />
      <Wizard
        form={form}
        finish={isCustomer ? 'Create customer' : 'Create reseller'}
        busy={create.isPending}
        onFinish={() => create.mutate(creationOf(form.values))}
        problem={<Problem error={create.error} />}
        steps={[
          { title: 'Type', fields: ['type'], content: <TypeField form={form} /> },
          { title: 'Parent', fields: ['parent'], content: <ParentField form={form} /> },
          {
            title: 'Account data',
            fields: [...DATA_FIELDS.map(({ name }) => name), 'environment', 'hub'],
            content: (
              <>
                <FillButtons form={form} />
                <AccountFields form={form}>
                  <HubField form={form} />
                  <AccessField form={form} />
                </AccountFields>
              </>
            ),
          },
          { title: 'Summary', content: <Summary values={form.values} /> },
        ]}
      />
    </Stack>
  )
}

/** Fill or empty the form; type and parent stay as they were chosen. */
function FillButtons({ form }: { readonly form: AccountForm }): ReactNode {
  const fill = (data: TierAccountCreate): void => {
    const empty = clearTierAccount()
    const { type, parent } = form.values
    form.setValues({
      ...empty,
      environment: null,
      hub: undefined,
      access: [],
      ...data,
      contact_info: { ...empty.contact_info, ...data.contact_info },
      type,
      parent,
    })
    form.clearErrors()
  }
  return (
    <Group>
      <Button
        variant="light"
        leftSection={<IconDice5 size={16} aria-hidden />}
        onClick={() => fill(randomTierAccount({ type: 'reseller' }))}
      >
        Randomize
      </Button>
      <Button
        variant="default"
        leftSection={<IconEraser size={16} aria-hidden />}
        onClick={() => fill(clearTierAccount())}
      >
        Clear
      </Button>
    </Group>
  )
}

function Summary({ values }: { readonly values: TierAccountCreate }): ReactNode {
  const parent = useResellers().data?.find(({ id }) => id === values.parent?.id)
  const hub = useHubs().data?.find(({ id }) => id === values.hub?.id)
  const shared = usePartners().data?.filter(({ id }) => values.access?.some((to) => to.id === id))
  return (
    <>
      <Facts
        facts={{
          ...factsOf({ ...values, parent, hub }),
          'Also visible to': shared?.map(({ name }) => name).join(', '),
        }}
      />
      {!values.parent && <Text size="sm">It has no parent: a direct reseller.</Text>}
    </>
  )
}
