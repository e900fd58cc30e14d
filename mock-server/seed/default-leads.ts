// Lead forms and leads of the default world.
import { leadTemplates, type Template } from '../rules/lead-templates.ts'
import type { LeadFormRecord, LeadRecord } from '../store/lead-records.ts'
import type { Change } from '../store/store.ts'
import { integrationOf } from './default-accounts.ts'
import { BACKUP, DISTRIBUTOR, FIREWALL, SECOND_VENDOR, VENDOR } from './default-ids.ts'

const forms: readonly LeadFormRecord[] = [
  form(
    'LDF-1001-0001',
    'Interested in Champions Backup',
    VENDOR,
    'default',
    'active',
    '2024-05-20',
  ),
  form('LDF-1001-0002', 'Before Champions Mail', VENDOR, 'commerce', 'inactive', '2025-10-21'),
  form('LDF-1001-0003', 'Backup for AWS', VENDOR, 'aws', 'active', '2025-03-11'),
  {
    ...form('LDF-1002-0001', 'Firewall needs', SECOND_VENDOR, 'default', 'active', '2024-06-18'),
    template: 'custom',
    schema: [
      { id: 'contact', title: 'Contact', type: 'text', required: true, max_length: 80 },
      { id: 'email', title: 'E-mail', type: 'email', required: true },
      { id: 'phone', title: 'Phone', type: 'phone', required: false },
      {
        id: 'sites',
        title: 'Number of sites',
        type: 'number',
        required: true,
        placeholder: 'Offices, shops, plants',
      },
      {
        id: 'deployment',
        title: 'Deployment',
        type: 'dropdown',
        required: true,
        options: ['Cloud', 'On site', 'Both'],
      },
      { id: 'country', title: 'Country', type: 'country', required: true },
      { id: 'audit', title: 'Wants an audit', type: 'checkbox', required: false },
    ],
  },
]

function form(
  id: string,
  name: string,
  owner_id: string,
  template: Exclude<Template, 'custom'>,
  status: LeadFormRecord['status'],
  day: string,
): LeadFormRecord {
  const at = `${day}T09:30:00+00:00`
  const by = integrationOf(owner_id)
  const updated =
    status === 'active' ? { at } : { at: at.replace('T09', 'T16'), by: integrationOf(owner_id) }
  return {
    id,
    name,
    owner_id,
    status,
    template,
    schema: leadTemplates[template],
    events: { created: { at, by }, updated },
  }
}

type Row = Pick<LeadRecord, 'id' | 'name' | 'status' | 'note' | 'data'> & {
  readonly at: string
  /** When the vendor has judged it. */
  readonly judged?: string
  /** Sent from a page of the distributor: nobody of the platform has made it. */
  readonly embedded?: true
}

const backupLeads: readonly Row[] = [
  {
    id: 'LDR-100-200-001',
    name: 'Taller Ibáñez, 40 desktops',
    status: 'pending',
    data: {
      name: 'Marina Ibáñez',
      email: 'marina@talleribanez.example',
      country_code: 'ES',
      company: 'Taller Ibáñez',
      phone: '+34 925 555 014',
    },
    at: '2025-10-22T09:12:00+00:00',
  },
  {
    id: 'LDR-100-200-002',
    name: 'Clínica Retiro, second site',
    status: 'qualified',
    note: 'Offer sent, decision in November.',
    data: { name: 'Andrés Vega', email: 'andres.vega@clinicaretiro.example', country_code: 'ES' },
    at: '2025-09-18T14:40:00+00:00',
    judged: '2025-09-19T08:05:00+00:00',
  },
  {
    id: 'LDR-100-200-003',
    name: 'Web form: K. Lindqvist',
    status: 'pending',
    data: {
      name: 'Karin Lindqvist',
      email: 'karin@lindqvist-bygg.example',
      country_code: 'SE',
      company: 'Lindqvist Bygg',
    },
    at: '2025-10-24T19:55:00+00:00',
    embedded: true,
  },
]

const firewallLeads: readonly Row[] = [
  {
    id: 'LDR-100-200-004',
    name: 'Pacific Timber, three mills',
    status: 'invalid',
    note: 'Has a contract with us already.',
    data: {
      contact: 'Liam Wong',
      email: 'liam.wong@pacifictimber.example',
      sites: 3,
      deployment: 'On site',
      country: 'CA',
      audit: false,
    },
    at: '2025-08-06T11:20:00+00:00',
    judged: '2025-08-07T17:30:00+00:00',
  },
]

const lead =
  (form_id: string, listing_id: string, product_id: string) =>
  ({ at, judged, embedded, ...own }: Row): LeadRecord => {
    const { schema = [], owner_id = '' } = forms.find(({ id }) => id === form_id) ?? {}
    const created = { at, ...(!embedded && { by: integrationOf(DISTRIBUTOR) }) }
    return {
      ...own,
      listing_id,
      product_id,
      marketplace_id: 'MP-10041',
      distributor_id: DISTRIBUTOR,
      vendor_id: owner_id,
      form_id,
      schema,
      events: {
        created,
        updated: judged === undefined ? created : { at: judged, by: integrationOf(owner_id) },
      },
    }
  }

const leads: readonly LeadRecord[] = [
  ...backupLeads.map(lead('LDF-1001-0001', 'LST-100-200-101', BACKUP)),
  ...firewallLeads.map(lead('LDF-1002-0001', 'LST-100-200-103', FIREWALL)),
]

/** All of them. */
export const leadChanges: readonly Change[] = [
  ...forms.map((put): Change => ({ in: 'leadForms', put })),
  ...leads.map((put): Change => ({ in: 'leads', put })),
]
