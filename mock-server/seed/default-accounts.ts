// Accounts of the default world, their keys and their people.
import { CONTACT_TAGS } from '../rules/partners.ts'
import { FIRST_GROUP } from '../rules/user-lifecycle.ts'
import type { AccountRecord, ServiceUserRecord, UserRecord } from '../store/records.ts'
import type { Change } from '../store/store.ts'
import {
  ATLAS,
  DISTRIBUTOR,
  FRONT_STREET,
  INGRAM,
  LUMEN,
  NORDLICHT,
  NORTHWIND,
  QUANTUM,
  RESELLER,
  SECOND_VENDOR,
  SUNRISE,
  VENDOR,
} from './default-ids.ts'

const registered: readonly AccountRecord[] = [
  account(DISTRIBUTOR, 'Cloud Harbor Distribution', 'distributor', '2024-01-15T08:00:00+00:00'),
  account(VENDOR, 'Champions Corp', 'vendor', '2024-02-20T10:30:00+00:00'),
  account(RESELLER, 'Brightline IT', 'reseller', '2024-03-05T09:15:00+00:00'),
  account(SECOND_VENDOR, 'Nimbus Security', 'vendor', '2024-03-18T13:20:00+00:00'),
  account(INGRAM, 'Ingram Micro', 'distributor', '2023-11-06T09:00:00+00:00'),
  account(ATLAS, 'Atlas Systems', 'reseller', '2024-03-12T15:40:00+00:00'),
  {
    ...account(NORDLICHT, 'Nordlicht IT-Systemhaus', 'reseller', '2024-03-27T07:50:00+00:00'),
    permissions: {
      agreement: { program: { create: true }, service: { create: true, delegate: false } },
    },
  },
  account(SUNRISE, 'Sunrise IT', 'reseller', '2024-04-03T11:05:00+00:00'),
  account(QUANTUM, 'Quantum Docs', 'vendor', '2024-04-09T16:30:00+00:00'),
  account(LUMEN, 'Lumen Analytics', 'vendor', '2024-04-16T08:25:00+00:00'),
]

/** Named in an invitation that nobody has answered yet: no key, no people. */
const invited: readonly AccountRecord[] = [
  {
    ...account(FRONT_STREET, 'Front Street Inc', 'vendor', '2025-09-22T10:00:00+00:00'),
    invited: true,
  },
  {
    ...account(NORTHWIND, 'Northwind Cloud', 'reseller', '2025-10-06T14:30:00+00:00'),
    invited: true,
  },
]

type Person = readonly [
  accountId: string,
  userId: string,
  name: string,
  email: string,
  status: UserRecord['status'],
  tag?: UserRecord['tags'][number],
]

const people: readonly Person[] = [
  [DISTRIBUTOR, 'UR-301-447-001', 'Marta Oliveira', 'marta.oliveira@cloudharbor.example', 'joined'],
  [DISTRIBUTOR, 'UR-301-447-002', 'Tomás Duarte', 'tomas.duarte@cloudharbor.example', 'joined'],
  [DISTRIBUTOR, 'UR-301-447-003', 'Hanna Weiss', 'hanna.weiss@cloudharbor.example', 'invited'],
  [DISTRIBUTOR, 'UR-301-447-004', 'Piotr Nowak', 'piotr.nowak@cloudharbor.example', 'expired'],
  [
    VENDOR,
    'UR-149-494-001',
    'Robert Balboa',
    'robert.balboa@champions.example',
    'joined',
    CONTACT_TAGS.technical,
  ],
  [
    VENDOR,
    'UR-149-494-002',
    'Robert Balboa Jr.',
    'robert.jr@champions.example',
    'joined',
    CONTACT_TAGS.business,
  ],
  [VENDOR, 'UR-149-494-003', 'Adrian Pennino', 'adrian.pennino@champions.example', 'invited'],
  [RESELLER, 'UR-517-820-001', 'Lucía Ortega', 'lucia.ortega@brightline.example', 'joined'],
  [RESELLER, 'UR-517-820-002', 'Iván Prieto', 'ivan.prieto@brightline.example', 'invited'],
  [SECOND_VENDOR, 'UR-621-880-001', 'Grace Okafor', 'grace.okafor@nimbus.example', 'joined'],
]

/** Accounts, their keys and their people. */
export const accountChanges: readonly Change[] = [
  ...[...registered, ...invited].map((put): Change => ({ in: 'accounts', put })),
  ...registered.map((one): Change => ({ in: 'serviceUsers', put: serviceUserOf(one) })),
  ...people.map((person, index): Change => ({ in: 'users', put: user(person, index) })),
]

function account(id: string, name: string, role: AccountRecord['role'], at: string): AccountRecord {
  const type = role === 'vendor' ? 'vendor' : 'provider'
  return { id, name, type, role, events: { created: { at }, updated: { at } } }
}

function serviceUserOf({ id: account_id }: AccountRecord): ServiceUserRecord {
  const secret = `mock-${account_id.slice(3).replaceAll('-', '')}001`
  return { ...integrationOf(account_id), account_id, secret }
}

function user([account_id, user_id, name, email, status, tag]: Person, index: number): UserRecord {
  const at = `2025-0${1 + (index % 9)}-1${index % 10}T09:00:00+00:00`
  const by = integrationOf(account_id)
  const joined = status === 'joined'
  return {
    id: `${account_id}/${user_id}`,
    user_id,
    account_id,
    name,
    email,
    status,
    active: joined,
    groups: [FIRST_GROUP],
    tags: tag ? [tag] : [],
    ...(status === 'invited' && {
      activation_code: `5d1c0f3e-7a2b-4e60-9c11-00000000${1000 + index}`,
    }),
    events: {
      created: { at, by },
      invited: { at, by },
      ...(joined && { activated: { at }, signed: { at } }),
    },
  }
}

/** The service user of an account, as events name it. */
export function integrationOf(accountId: string): { id: string; name: string } {
  const { name = '' } = registered.find(({ id }) => id === accountId) ?? {}
  return { id: `SU-${accountId.slice(3)}-001`, name: `${name} integration` }
}
