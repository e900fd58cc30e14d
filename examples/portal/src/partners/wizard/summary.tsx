// What the wizard is about to make, in words.
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useRead } from '../../queries.ts'
import { Facts } from '../../ui/details.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { isNewService, isReseller, type PartnerValues } from './form.ts'

export function Summary({ values }: { readonly values: PartnerValues }): ReactNode {
  const { createAgreement, agreement, action, users } = values
  const names = useRead(['partner-wizard', 'names'], async ({ marketplaces, agreements }) => {
    const found = await Promise.all([marketplaces.list().toArray(), agreements.list().toArray()])
    return new Map(found.flat().map(({ id, name }) => [id, name]))
  })
  return (
    <Loaded query={names}>
      {(names) => {
        const nameOf = (id: string): string => names.get(id) ?? id
        const auto = (id: string): string =>
          values.manual.includes(id) ? `${nameOf(id)} (no Auto Accept)` : nameOf(id)
        const places = isReseller(values)
          ? nameOf(values.marketplace)
          : values.marketplaces.map(auto).join(', ') || 'None'
        return (
          <>
            <Facts
              facts={{
                Partner: values.name,
                Type: isReseller(values) ? 'Reseller' : 'Vendor',
                'External ID': values.externalId,
                [createAgreement ? 'New agreement' : 'Agreement']: createAgreement
                  ? values.agreementName
                  : nameOf(agreement),
                Marketplaces: createAgreement ? places : undefined,
                'Product groups': isNewService(values)
                  ? String(values.productGroups.length)
                  : undefined,
                'Sourcing agreement': isNewService(values) ? nameOf(values.sourcing) : undefined,
                Account: action === 'account' ? 'Created now' : 'By an invitation link',
                Users: action === 'account' ? String(users.length) : undefined,
                Message: action === 'link' ? values.message : undefined,
              }}
            />
            <Text size="sm" c="dimmed">
              Nothing is made before you finish. What is made stays, should a later step fail.
            </Text>
          </>
        )
      }}
    </Loaded>
  )
}
