// The steps for a new agreement: where it sells, and for resellers what, and from whom.
import { Checkbox, Group, NativeSelect, Radio, Stack, Switch, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useRead } from '../../queries.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { isReseller, type PartnerForm } from './form.ts'

interface StepProps {
  readonly form: PartnerForm
}

export function MarketplacesStep({ form }: StepProps): ReactNode {
  const marketplaces = useRead(['marketplaces'], (client) => client.marketplaces.list().toArray())
  return (
    <Loaded query={marketplaces}>
      {(found) =>
        isReseller(form.values) ? (
          <Radio.Group
            label="The marketplace of the agreement"
            withAsterisk
            {...form.getInputProps('marketplace')}
          >
            <Stack gap="xs" mt="xs">
              {found.map(({ id, name }) => (
                <Radio key={id} value={id} label={name} />
              ))}
            </Stack>
          </Radio.Group>
        ) : (
          <Checkbox.Group
            label="Where the vendor may sell"
            description="Each one gets a distribution agreement. Leave them out, and there is none."
            {...form.getInputProps('marketplaces')}
          >
            <Stack gap="xs" mt="xs">
              {found.map(({ id, name }) => (
                <MarketplaceChoice key={id} form={form} id={id} name={name} />
              ))}
            </Stack>
          </Checkbox.Group>
        )
      }
    </Loaded>
  )
}

interface MarketplaceChoiceProps extends StepProps {
  readonly id: string
  readonly name: string
}

function MarketplaceChoice({ form, id, name }: MarketplaceChoiceProps): ReactNode {
  const { marketplaces, manual } = form.values
  const others = manual.filter((other) => other !== id)
  return (
    <Group mih={28}>
      <Checkbox value={id} label={name} w={260} />
      {marketplaces.includes(id) && (
        <Switch
          size="sm"
          label="Auto Accept"
          aria-label={`Auto Accept in ${name}`}
          checked={!manual.includes(id)}
          onChange={(event) =>
            form.setFieldValue('manual', event.currentTarget.checked ? others : [...others, id])
          }
        />
      )}
    </Group>
  )
}

export function ProductGroupsStep({ form }: StepProps): ReactNode {
  const groups = useRead(['product-groups'], (client) => client.productGroups.list().toArray())
  return (
    <Loaded query={groups}>
      {(found) => (
        <Checkbox.Group
          label="The groups whose products the reseller may use"
          {...form.getInputProps('productGroups')}
        >
          <Stack gap="xs" mt="xs">
            {found.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </Loaded>
  )
}

export function SourcingStep({ form }: StepProps): ReactNode {
  const agreements = useRead(['agreements', 'sourcing'], (client) =>
    client.agreements.list({ filter: { type: { in: ['syndication', 'referral'] } } }).toArray(),
  )
  return (
    <Loaded query={agreements}>
      {(found) => (
        <Stack maw={480}>
          {found.length === 0 && <Text>There is no sourcing agreement: make one first.</Text>}
          <NativeSelect
            label="Sourcing agreement"
            withAsterisk
            data={[
              { value: '', label: 'Choose one' },
              ...found.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.getInputProps('sourcing')}
          />
        </Stack>
      )}
    </Loaded>
  )
}
