// What a service agreement covers: marketplaces, and groups of products.
import {
  ActionIcon,
  Button,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Client, Page } from 'partnerkit'
import { useState, type ReactNode } from 'react'
import { useRead, useWrite } from '../queries.ts'
import { Loaded } from '../ui/loaded.tsx'

interface ServiceScopeProps {
  readonly id: string
  readonly isOwner: boolean
}

export const ServiceScope = ({ id, isOwner }: ServiceScopeProps): ReactNode => (
  <SimpleGrid cols={{ base: 1, md: 2 }}>
    <Part
      title="Marketplaces"
      one="marketplace"
      agreementId={id}
      isOwner={isOwner}
      attached={({ agreements }) => agreements.marketplaces(id)}
      available={({ marketplaces }) => marketplaces.list()}
      add={({ agreements }, ref) => agreements.addMarketplace(id, ref)}
      remove={({ agreements }, ref) => agreements.removeMarketplace(id, ref.id)}
    />
    <Part
      title="Product groups"
      one="product group"
      agreementId={id}
      isOwner={isOwner}
      attached={({ agreements }) => agreements.productGroups(id)}
      available={({ productGroups }) => productGroups.list()}
      add={({ agreements }, ref) => agreements.addProductGroup(id, ref)}
      remove={({ agreements }, ref) => agreements.removeProductGroup(id, ref.id)}
    />
  </SimpleGrid>
)

interface Named {
  readonly id: string
  readonly name?: string
}

interface PartProps {
  readonly title: string
  /** What one of them is called. */
  readonly one: string
  readonly agreementId: string
  readonly isOwner: boolean
  readonly attached: (client: Client) => PromiseLike<Page<Named>>
  readonly available: (client: Client) => PromiseLike<Page<Named>>
  readonly add: (client: Client, ref: Named) => Promise<unknown>
  readonly remove: (client: Client, ref: Named) => Promise<unknown>
}

function Part(props: PartProps): ReactNode {
  const { title, one, agreementId, isOwner, attached, available, add, remove } = props
  const [chosen, setChosen] = useState('')
  const rows = useRead(['agreement', agreementId, title], attached)
  const all = useRead(['all', title], available, { enabled: isOwner })
  const adding = useWrite((client, ref: Named) => add(client, ref), { done: 'Added.' })
  const removing = useWrite((client, ref: Named) => remove(client, ref), { done: 'Removed.' })
  return (
    <Stack>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Loaded query={rows}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <Text size="sm" c="dimmed">
                None.
              </Text>
            )}
            {items.map((item) => (
              <Group key={item.id} justify="space-between">
                <Text size="sm">{item.name ?? item.id}</Text>
                {isOwner && (
                  <ActionIcon
                    variant="default"
                    aria-label={`Remove ${item.name ?? item.id}`}
                    onClick={() => removing.mutate(item)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                )}
              </Group>
            ))}
          </>
        )}
      </Loaded>
      {isOwner && (
        <Group align="end">
          <NativeSelect
            label={`Add a ${one}`}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={[
              { value: '', label: 'Choose one' },
              ...(all.data?.items ?? []).map(({ id, name = id }) => ({ value: id, label: name })),
            ]}
          />
          <Button
            variant="default"
            disabled={!chosen}
            loading={adding.isPending}
            onClick={() => adding.mutate({ id: chosen })}
          >
            Add
          </Button>
        </Group>
      )}
    </Stack>
  )
}
