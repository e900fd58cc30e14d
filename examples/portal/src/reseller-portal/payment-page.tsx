// Where the link of an invoice leads: whoever has it can see and pay the invoice, without a login.
import { Alert, Button, Group, Paper, Radio, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconCheck } from '@tabler/icons-react'
import type { PayableInvoice, PortalPay } from 'partnerkit'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { day } from '../ui/day.ts'
import { Facts } from '../ui/details.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { money } from './money.ts'

export function PaymentPage(): ReactNode {
  const { token = '' } = useParams()
  const invoice = useRead(['pay', token], ({ portal }) => portal.invoices.open(token))
  return (
    <Loaded query={invoice} isPage>
      {(invoice) => <Invoice invoice={invoice} token={token} />}
    </Loaded>
  )
}

interface InvoiceProps {
  readonly invoice: PayableInvoice
  readonly token: string
}

function Invoice({ invoice, token }: InvoiceProps): ReactNode {
  const { id, partner, customer, product, quantity, amount, currency, status, due_date } = invoice
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <PageTitle title={`Invoice ${id}`} />
          <StatusBadge status={status} />
        </Group>
        <Facts
          facts={{
            From: partner.name,
            For: customer.name,
            Product: `${product.name} × ${quantity}`,
            Due: day(due_date),
          }}
        />
        <Text size="xl" fw={700}>
          {money(amount, currency)}
        </Text>
        {status === 'open' && <Payment invoice={invoice} token={token} />}
        {status === 'paid' && (
          <Alert color="green" title="Paid" icon={<IconCheck aria-hidden />}>
            Thank you. There is nothing more to do.
          </Alert>
        )}
        {status === 'void' && (
          <Alert color="gray" title="Void">
            The order was cancelled. There is nothing to pay.
          </Alert>
        )}
      </Stack>
    </Paper>
  )
}

function Payment({ invoice, token }: InvoiceProps): ReactNode {
  const { partner, customer, amount, currency } = invoice
  const form = useForm<PortalPay>({ initialValues: { method: 'card', payer: 'customer' } })
  const pay = useWrite(({ portal }, payment: PortalPay) => portal.invoices.pay(token, payment))
  return (
    <form onSubmit={form.onSubmit((payment) => pay.mutate(payment))}>
      <Stack>
        <Radio.Group label="How do you pay?" {...form.getInputProps('method')}>
          <Stack gap="xs" mt="xs">
            <Radio value="card" label="Card" />
            <Radio value="bank_transfer" label="Bank transfer" />
            <Radio value="fail" label="A card that is declined, to see what happens" />
          </Stack>
        </Radio.Group>
        <Radio.Group label="Who pays?" {...form.getInputProps('payer')}>
          <Stack gap="xs" mt="xs">
            <Radio value="customer" label={customer.name} />
            <Radio value="partner" label={partner.name} />
          </Stack>
        </Radio.Group>
        {pay.data?.status === 'failed' && (
          <Alert role="alert" color="red" title="The payment was declined">
            Nothing was paid. Pay in another way, or try again.
          </Alert>
        )}
        <Button type="submit" loading={pay.isPending}>
          Pay {money(amount, currency)}
        </Button>
      </Stack>
    </form>
  )
}
