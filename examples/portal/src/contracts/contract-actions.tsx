// The buttons of a contract: what the acting account may do with it as it is.
import { Button } from '@mantine/core'
import type { Client, Contract } from 'partnerkit'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useWrite } from '../queries.ts'
import { useAccount } from '../session.tsx'
import { askNote } from '../ui/ask-note.tsx'
import { confirm } from '../ui/confirm.tsx'
import { allowedActions, type ContractAction } from './allowed-actions.ts'
import { editInvitation } from './edit-invitation.tsx'

interface Call {
  readonly done: string
  readonly send: (client: Client) => Promise<unknown>
  readonly leaves?: boolean
}

export function ContractActions({ contract }: { readonly contract: Contract }): ReactNode {
  const { id: accountId } = useAccount()
  const navigate = useNavigate()
  const { id, owner, status } = contract
  const call = useWrite(
    async (client, { send, ...call }: Call) => {
      await send(client)
      return call
    },
    {
      done: ({ done }) => done,
      onDone: ({ leaves }) => {
        if (leaves) void navigate('/contracts')
      },
    },
  )
  const labels: Readonly<Record<ContractAction, string>> = {
    sign: status === 'active' ? 'Sign the new version' : 'Sign',
    enroll: 'Enroll',
    edit: 'Edit invitation',
    refine: 'Ask for changes',
    reject: 'Reject',
    terminate: 'Terminate',
    delete: 'Delete',
  }
  const run: Readonly<Record<ContractAction, () => void>> = {
    sign: () => call.mutate({ done: 'Signed.', send: ({ contracts }) => contracts.sign(id) }),
    enroll: () => call.mutate({ done: 'Enrolled.', send: ({ contracts }) => contracts.enroll(id) }),
    edit: () => editInvitation(contract),
    refine: () =>
      call.mutate({
        done: `${owner.name} answers the form anew.`,
        send: ({ contracts }) => contracts.refine(id),
      }),
    reject: () =>
      askNote({
        title: 'Reject the contract?',
        message: `${owner.name} is told, and the contract ends here.`,
        label: 'Reject',
        onAnswer: (note) =>
          call.mutate({
            done: 'Rejected.',
            send: ({ contracts }) => contracts.reject(id, note ? { note } : undefined),
          }),
      }),
    terminate: () =>
      askNote({
        title: 'Terminate the contract?',
        message: 'It ends for good, and so do the contracts that depend on it.',
        label: 'Terminate',
        onAnswer: (note) =>
          call.mutate({
            done: 'Terminated.',
            send: ({ contracts }) => contracts.terminate(id, note ? { note } : undefined),
          }),
      }),
    delete: () =>
      confirm({
        title: 'Delete the contract?',
        message: 'The invitation or enrollment is gone for good.',
        label: 'Delete',
        danger: true,
        onConfirm: () =>
          call.mutate({
            done: 'Deleted.',
            send: ({ contracts }) => contracts.delete(id),
            leaves: true,
          }),
      }),
  }
  return allowedActions(contract, accountId).map((action) => (
    <Button
      key={action}
      variant={action === 'sign' || action === 'enroll' ? 'filled' : 'default'}
      loading={call.isPending}
      onClick={run[action]}
    >
      {labels[action]}
    </Button>
  ))
}
