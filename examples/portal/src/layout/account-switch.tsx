// Chooses who acts; and starts over.
import { ActionIcon, Button, Group, NativeSelect } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { startOver } from '../mock.ts'
import { useSession } from '../session.tsx'
import { confirm } from '../ui/confirm.tsx'

const ROLES = [
  { role: 'distributor', group: 'Distributors' },
  { role: 'vendor', group: 'Vendors' },
  { role: 'reseller', group: 'Resellers' },
] as const

export function AccountSwitch(): ReactNode {
  const { account, accounts, actAs } = useSession()
  const data = ROLES.map(({ role, group }) => ({
    group,
    items: accounts
      .filter((each) => each.role === role)
      .map(({ id, name }) => ({ value: id, label: `${name} (${role})` })),
  }))
  const ask = (): void =>
    confirm({
      title: 'Start over?',
      message: 'Everything that was made or changed here is forgotten.',
      label: 'Start over',
      danger: true,
      onConfirm: startOver,
    })
  return (
    <Group gap="sm" wrap="nowrap">
      <NativeSelect
        aria-label="Acting account"
        data={data}
        value={account.id}
        onChange={(event) => actAs(event.currentTarget.value)}
      />
      <Button
        variant="white"
        visibleFrom="sm"
        onClick={ask}
        leftSection={<IconRefresh size={16} aria-hidden />}
      >
        Start over
      </Button>
      <ActionIcon variant="white" size="lg" hiddenFrom="sm" aria-label="Start over" onClick={ask}>
        <IconRefresh size={16} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
