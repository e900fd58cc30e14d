// A lead with its answers, and what the vendor makes of it.
import type { Lead } from 'partnerkit'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useRead } from '../queries.ts'
import { useAccount } from '../session.tsx'
import { day } from '../ui/day.ts'
import { Details, Facts } from '../ui/details.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { NoteButton } from '../ui/note-button.tsx'

export function LeadDetails(): ReactNode {
  const { id = '' } = useParams()
  const lead = useRead(['lead', id], (client) => client.leads.get(id, { formatted: true }))
  return (
    <Loaded query={lead} isPage>
      {(found) => <Found lead={found} />}
    </Loaded>
  )
}

const Found = ({ lead }: { readonly lead: Lead }): ReactNode => (
  <Details
    title={lead.name}
    id={lead.id}
    status={lead.status}
    back={{ to: '/leads', label: 'Leads' }}
    actions={<Judgement lead={lead} />}
    tabs={[
      { label: 'Answers', content: <Answers lead={lead} /> },
      {
        label: 'Details',
        content: (
          <Facts
            facts={{
              Product: lead.listing.product.name,
              Marketplace: lead.listing.marketplace.name,
              Listing: lead.listing.id,
              Form: lead.form.name,
              Distributor: lead.distributor.name,
              Vendor: lead.vendor.name,
              Created: day(lead.events.created?.at),
              'Created by': lead.events.created?.by?.name ?? 'A form on a web page',
              Updated: day(lead.events.updated?.at),
              Note: lead.note,
            }}
          />
        ),
      },
    ]}
  />
)

function Answers({ lead }: { readonly lead: Lead }): ReactNode {
  const answers = Object.entries(lead.data_formatted ?? {})
  const facts = Object.fromEntries(answers.map(([title, answer]) => [title, String(answer)]))
  return <Facts facts={{ ...facts, 'Note of the vendor': lead.note }} />
}

/** Only the vendor judges a lead, and only once. */
function Judgement({ lead: { id, status, vendor } }: { readonly lead: Lead }): ReactNode {
  const acting = useAccount()
  if (status !== 'pending' || acting.id !== vendor.id) return null
  const field = { label: 'Note', name: 'note' }
  return (
    <>
      <NoteButton
        label="Invalidate"
        title="Invalidate the lead?"
        message="Nothing will come of it. The distributor reads your note."
        field={field}
        write={(client, note) => client.leads.invalidate(id, { note })}
        done="The lead is invalid."
        danger
      />
      <NoteButton
        label="Qualify"
        title="Qualify the lead?"
        message="You take it on. The distributor reads your note."
        field={field}
        write={(client, note) => client.leads.qualify(id, { note })}
        done="The lead is qualified."
      />
    </>
  )
}
