// The accounts of the world as a tree, and the one that is picked beside it.
import { Grid, Paper, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useRoute } from '../route.ts'
import { PanelPage } from '../shown.tsx'
import { AccountTree } from './tree.tsx'
import { AccountView } from './view.tsx'
import { FoundAccounts } from './found.tsx'

export function Accounts(): ReactNode {
  const { rest } = useRoute()
  const [id] = rest
  const [wanted, setWanted] = useState('')
  return (
    <PanelPage
      title="Accounts"
      about="Those with keys, and the tier accounts below their owner and their parent."
    >
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Paper withBorder p="sm">
            <TextInput
              aria-label="Find a tier account"
              placeholder="Find a tier account by name or id"
              size="xs"
              mb="xs"
              value={wanted}
              onChange={({ currentTarget }) => setWanted(currentTarget.value)}
            />
            {wanted.trim() === '' ? (
              <AccountTree chosen={id} />
            ) : (
              <FoundAccounts text={wanted.trim()} />
            )}
          </Paper>
        </Grid.Col>
        {id !== undefined && (
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Paper withBorder p="sm" component="section" aria-label={`Account ${id}`}>
              <AccountView key={id} id={id} />
            </Paper>
          </Grid.Col>
        )}
      </Grid>
    </PanelPage>
  )
}
