// Offers a program or service agreement to a partner that is registered already, who then signs or rejects.
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { modals } from '@mantine/modals'
import type { Agreement } from 'partnerkit'
import type { ReactNode } from 'react'
import { useRead, useWrite } from '../queries.ts'
import { fieldErrors } from '../ui/form-errors.ts'
import { Problem } from '../ui/problem.tsx'

/** Asks whom to offer it to; `onOffered` is told the id of the contract. */
export function offerAgreement(
  agreement: Agreement,
  onOffered: (contractId: string) => void,
): void {
  const modalId = modals.open({
    title: `Offer ${agreement.name}`,
    children: (
      <OfferForm agreement={agreement} onOffered={onOffered} close={() => modals.close(modalId)} />
    ),
  })
}

interface OfferFormProps {
  readonly agreement: Agreement
  readonly onOffered: (contractId: string) => void
  readonly close: () => void
}

function OfferForm({ agreement: { id, type }, onOffered, close }: OfferFormProps): ReactNode {
  const role = type === 'program' ? 'vendor' : 'reseller'
  const { data: partners = [] } = useRead(['partners', 'active', role], (client) =>
    client.partners.list({ filter: { role, status: 'active' }, order: ['name'] }).toArray(),
  )
  const form = useForm({
    initialValues: { partner: '' },
    validate: { partner: isNotEmpty('Choose a partner.') },
  })
  const offer = useWrite(
    (client, { partner }: typeof form.values) =>
      client.contracts.create(id, { partner: { id: partner } }),
    {
      done: ({ partner }) => `${partner.name} can sign it now.`,
      onDone: (contract) => {
        close()
        onOffered(contract.id)
      },
      onRefused: (error) => form.setErrors(fieldErrors(error)),
    },
  )
  return (
    <form onSubmit={form.onSubmit((values) => offer.mutate(values))}>
      <Stack>
        <NativeSelect
          label="Partner"
          withAsterisk
          data={[
            { value: '', label: 'Choose one' },
            ...partners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('partner')}
        />
        <Text size="sm" c="dimmed">
          Somebody new is invited with “Create partner” among the partners.
        </Text>
        <Problem error={offer.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={offer.isPending}>
            Offer
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
