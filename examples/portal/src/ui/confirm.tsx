// Asks before something is done that can not be undone.
import { Text } from '@mantine/core'
import { modals } from '@mantine/modals'

export interface Confirmation {
  readonly title: string
  readonly message: string
  /** What the button says that does it. */
  readonly label: string
  readonly danger?: boolean
  readonly onConfirm: () => void
}

export function confirm({ title, message, label, danger = false, onConfirm }: Confirmation): void {
  modals.openConfirmModal({
    title,
    children: <Text size="sm">{message}</Text>,
    labels: { confirm: label, cancel: 'Cancel' },
    confirmProps: danger ? { color: 'red.9' } : {},
    onConfirm,
  })
}
