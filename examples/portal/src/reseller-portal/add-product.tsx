// Adding a product for a customer: ordered, which makes an invoice, or tried, which nobody pays.
import { NumberInput, Radio, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { PortalProduct } from 'partnerkit'
import type { ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { fieldErrors } from '../ui/form-errors.ts'
import { Loaded } from '../ui/loaded.tsx'
import { FormPage } from './form.tsx'
import { money } from './money.ts'
import { useCompanyPath } from './session.tsx'

export function AddProductPage(): ReactNode {
  const { id = '' } = useParams()
  const offer = useRead(['offer', id], async ({ portal }) => {
    const [customer, products] = await Promise.all([
      portal.customers.get(id),
      portal.products.list({ order: ['name'] }).toArray(),
    ])
    return { customer, products }
  })
  return (
    <Loaded query={offer} isPage>
      {({ customer, products }) => <AddProduct {...customer} products={products} />}
    </Loaded>
  )
}

interface AddProductProps {
  readonly id: string
  readonly name: string
  readonly products: readonly PortalProduct[]
}

function AddProduct({ id, name, products }: AddProductProps): ReactNode {
  const company = useCompanyPath(id)
  const navigate = useNavigate()
  const form = useForm({
    initialValues: { product_id: '', quantity: 1, as: 'order' },
    validate: { product_id: (chosen) => (chosen ? null : 'Choose a product.') },
  })
  const { product_id, quantity } = form.values
  const product = products.find(({ id }) => id === product_id)
  const canTry = product !== undefined && product.trial_days > 0
  const isTrial = canTry && form.values.as === 'trial'
  const add = useWrite(
    async ({ portal }) => {
      const choice = { product_id, quantity }
      if (isTrial) {
        await portal.customers.startTrial(id, choice)
        return `${company}?tab=licences`
      }
      const { invoice } = await portal.customers.addProduct(id, choice)
      return `/reseller/invoices/${invoice.id}`
    },
    {
      done: isTrial ? 'The trial has started.' : 'Ordered. Share the link of the invoice.',
      onDone: (to) => void navigate(to),
      onRefused: (error) => form.setErrors(fieldErrors(error, { trial: 'as' })),
    },
  )
  return (
    <FormPage
      title={`Add a product for ${name}`}
      form={form}
      onSubmit={form.onSubmit(() => add.mutate())}
      submit={isTrial ? 'Start the trial' : 'Order'}
      write={add}
      cancel={company}
    >
      <Radio.Group label="Product" withAsterisk {...form.getInputProps('product_id')}>
        <Stack gap="xs" mt="xs">
          {products.map((each) => (
            <Radio key={each.id} value={each.id} label={each.name} description={priceOf(each)} />
          ))}
        </Stack>
      </Radio.Group>
      <NumberInput label="Quantity" withAsterisk {...form.getInputProps('quantity')} />
      {canTry && (
        <Radio.Group label="Order it or try it" {...form.getInputProps('as')}>
          <Stack gap="xs" mt="xs">
            <Radio value="order" label="Order" description="Makes an invoice." />
            <Radio
              value="trial"
              label={`Try it for ${product.trial_days} days`}
              description="Nobody pays; once for each product."
            />
          </Stack>
        </Radio.Group>
      )}
      {product && (
        <Text component="output" fw={700}>
          {isTrial
            ? `Free for ${product.trial_days} days`
            : `${money(product.price * Number(quantity), product.currency)} ${product.billing_period}`}
        </Text>
      )}
    </FormPage>
  )
}

function priceOf({ price, currency, billing_period, trial_days }: PortalProduct): string {
  const trial = trial_days > 0 ? `, ${trial_days} days for free` : ''
  return `${money(price, currency)} ${billing_period}${trial}`
}
