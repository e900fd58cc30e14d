// A lead form: what it asks, how it looks, and which listings ask it.
import { Button } from '@mantine/core'
import type { LeadForm, LeadFormField } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { confirm } from '../ui/confirm.tsx'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Details, Facts } from '../ui/details.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { AskingListings } from './asking-listings.tsx'
import { Preview } from './preview.tsx'
import { templateName } from './templates.ts'

export function FormDetails(): ReactNode {
  const { id = '' } = useParams()
  const form = useRead(['leadForm', id], (client) => client.leadForms.get(id))
  return (
    <Loaded query={form} isPage>
      {(found) => <Found form={found} />}
    </Loaded>
  )
}

const fieldColumns: readonly Column<LeadFormField>[] = [
  { header: 'Question', cell: ({ title }) => title },
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Type', cell: ({ type }) => type },
  { header: 'Required', cell: ({ required }) => (required ? 'Yes' : 'No') },
  { header: 'Choices', cell: ({ options = [] }) => options.join(', ') },
  { header: 'Longest', cell: ({ max_length }) => max_length },
]

const Found = ({ form }: { readonly form: LeadForm }): ReactNode => (
  <Details
    title={form.name}
    id={form.id}
    status={form.status}
    back={{ to: '/lead-forms', label: 'Lead forms' }}
    actions={<Actions form={form} />}
    tabs={[
      {
        label: 'Fields',
        content: (
          <DataTable
            caption="Fields"
            columns={fieldColumns}
            rows={form.schema ?? []}
            rowKey={({ id }) => id}
          />
        ),
      },
      { label: 'Preview', content: <Preview schema={form.schema ?? []} /> },
      { label: 'Listings', content: <AskingListings form={form} /> },
      {
        label: 'Details',
        content: (
          <Facts
            facts={{
              Template: templateName(form.template),
              Owner: form.owner.name,
              Created: day(form.events.created?.at),
              Updated: day(form.events.updated?.at),
            }}
          />
        ),
      },
    ]}
  />
)

function Actions({ form: { id, name, status } }: { readonly form: LeadForm }): ReactNode {
  const navigate = useNavigate()
  const activate = useWrite(({ leadForms }) => leadForms.activate(id), {
    done: 'The form is active.',
  })
  const deactivate = useWrite(({ leadForms }) => leadForms.deactivate(id), {
    done: 'The form is inactive.',
  })
  const remove = useWrite(({ leadForms }) => leadForms.delete(id), {
    done: `"${name}" is deleted.`,
    onDone: () => void navigate('/lead-forms'),
  })
  const askToDeactivate = (): void =>
    confirm({
      title: 'Deactivate the form?',
      message: 'The listings that ask it take no leads until it is active again.',
      label: 'Deactivate',
      onConfirm: deactivate.mutate,
    })
  const askToDelete = (): void =>
    confirm({
      title: 'Delete the form?',
      message: 'Its leads stay. It can not be undone.',
      label: 'Delete',
      danger: true,
      onConfirm: remove.mutate,
    })
  return (
    <>
      <Button variant="outline" color="red.9" onClick={askToDelete} loading={remove.isPending}>
        Delete
      </Button>
      {status === 'active' ? (
        <Button variant="default" onClick={askToDeactivate} loading={deactivate.isPending}>
          Deactivate
        </Button>
      ) : (
        <Button variant="default" onClick={() => activate.mutate()} loading={activate.isPending}>
          Activate
        </Button>
      )}
      <Button component={Link} to="edit">
        Edit
      </Button>
    </>
  )
}
