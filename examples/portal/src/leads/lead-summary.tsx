// The step of the wizard in which all that was chosen and typed is seen once more.
import { Stack, Text } from '@mantine/core'
import type { Country, LeadFormField, Listing } from 'partnerkit'
import type { ReactNode } from 'react'
import { Facts } from '../ui/details.tsx'
import { answersOf, type LeadValues } from './lead-values.ts'

interface LeadSummaryProps {
  readonly values: LeadValues
  readonly listing: Listing | undefined
  readonly schema: readonly LeadFormField[]
  readonly countries: readonly Country[]
}

export function LeadSummary({ values, listing, schema, countries }: LeadSummaryProps): ReactNode {
  const answers = answersOf(values, schema)
  const printed = schema.flatMap(({ id, title, type }) => {
    const answer = answers[id]
    if (answer === undefined) return []
    if (type === 'checkbox') return [[title, answer === true ? 'Yes' : 'No']]
    const country = type === 'country' && countries.find((country) => country.id === answer)
    return [[title, country ? country.name : String(answer)]]
  })
  return (
    <Stack>
      <Facts
        facts={{
          Product: listing?.product.name,
          Marketplace: listing?.contract.marketplace.name,
          'Name of the lead': values.name,
          ...Object.fromEntries(printed),
        }}
      />
      <Text size="sm">{listing?.vendor.name} gets the lead, and qualifies or invalidates it.</Text>
    </Stack>
  )
}
