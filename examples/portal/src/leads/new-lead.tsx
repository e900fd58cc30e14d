// Brings a lead: which product in which marketplace, the answers to its form, and a last look.
import { NativeSelect, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { isApiError, type Client, type Country, type Listing } from 'partnerkit'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { fieldErrors } from '../ui/form-errors.ts'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Problem } from '../ui/problem.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { Wizard } from '../ui/wizard.tsx'
import { FormStep } from './form-step.tsx'
import { answersOf, listingOf, missing, type Asked, type LeadValues } from './lead-values.ts'
import { LeadSummary } from './lead-summary.tsx'

export function NewLead(): ReactNode {
  const sale = useRead(['on sale'], onSale)
  return (
    <Stack>
      <TextLink to="/leads">Leads</TextLink>
      <PageTitle title="New lead" />
      <Loaded query={sale}>{(found) => <LeadWizard {...found} />}</Loaded>
    </Stack>
  )
}

const onSale = async ({ listings, countries }: Client): Promise<LeadWizardProps> => ({
  listings: await listings.list({ filter: { status: 'listed' } }).toArray(),
  countries: await countries.list({ limit: 1000 }).toArray(),
})

interface LeadWizardProps {
  readonly listings: readonly Listing[]
  readonly countries: readonly Country[]
}

function LeadWizard({ listings, countries }: LeadWizardProps): ReactNode {
  const navigate = useNavigate()
  const form = useForm<LeadValues>({
    initialValues: { product: '', marketplace: '', name: '', data: {} },
    validate: (values) => missing(values, asked),
    onValuesChange: () => create.reset(),
  })
  const { product } = form.values
  const asked = useAsked(listingOf(listings, form.values))
  const { listing, schema = [] } = asked
  const create = useWrite(
    (client) =>
      client.leads.create({
        listing: { id: listing?.id ?? '' },
        name: form.values.name,
        data: answersOf(form.values, schema),
      }),
    {
      done: ({ name, vendor }) => `"${name}" is with ${vendor.name}.`,
      onDone: ({ id }) => void navigate(`/leads/${id}`),
      onRefused: (error) => form.setErrors(fieldErrors(error)),
    },
  )
  const ofProduct = listings.filter((listing) => listing.product.id === product)
  return (
    <Wizard
      form={form}
      finish="Create lead"
      busy={create.isPending}
      onFinish={create.mutate}
      problem={<Problem error={create.error} />}
      steps={[
        {
          title: 'Product',
          fields: ['product'],
          content: (
            <NativeSelect
              label="Product"
              required
              data={choices(listings.map(({ product }) => product))}
              {...form.getInputProps('product')}
            />
          ),
        },
        {
          title: 'Marketplace',
          fields: ['marketplace'],
          content: (
            <NativeSelect
              label="Marketplace"
              required
              data={choices(ofProduct.map(({ contract }) => contract.marketplace))}
              {...form.getInputProps('marketplace')}
            />
          ),
        },
        {
          title: 'Form',
          fields: ['name', ...schema.map(({ id }) => `data.${id}`)],
          content: <FormStep form={form} schema={schema} countries={countries} />,
        },
        {
          title: 'Summary',
          content: (
            <LeadSummary
              values={form.values}
              listing={listing}
              schema={schema}
              countries={countries}
            />
          ),
        },
      ]}
    />
  )
}

/** The form of a listing, and whether it takes leads. */
function useAsked(listing: Listing | undefined): Asked {
  const id = listing?.id ?? ''
  const form = useRead(['listingForm', id], ({ leadForms }) => leadForms.ofListing(id), {
    enabled: id !== '',
  })
  if (form.error) {
    const none = isApiError(form.error) && form.error.code === 'NFND_000'
    return { listing, schema: undefined, closed: none ? NO_FORM : form.error.message }
  }
  if (form.data?.status === 'inactive') return { listing, schema: undefined, closed: INACTIVE }
  return { listing, schema: form.data?.schema, closed: form.data ? undefined : LOADING }
}

const NO_FORM = 'No leads are taken there: the vendor asks no form.'
const INACTIVE = 'No leads are taken there: the form of the vendor is inactive.'
const LOADING = 'The form is being fetched. Please try again.'

/** Each thing once, below nothing. */
const choices = (things: readonly { readonly id: string; readonly name?: string }[]) => [
  { value: '', label: 'Choose …' },
  ...new Map(things.map(({ id, name = id }) => [id, { value: id, label: name }])).values(),
]
