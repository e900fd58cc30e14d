// Contracts of the default world: every type in every state it can be in.
import type {
  AgreementType,
  ContractRecord,
  ContractVersionRecord,
  DistributionDataRecord,
} from '../store/agreement-records.ts'
import { contractLifecycles } from '../rules/contract-lifecycle.ts'
import type { Change } from '../store/store.ts'
import { integrationOf } from './default-accounts.ts'
import {
  ATLAS,
  BACKUP,
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

interface Row {
  readonly id: string
  readonly agreement: string
  readonly partner: string
  /** Default: the distributor. */
  readonly issuer?: string
  /** Who applies for a referral contract, which is the partner of all others. */
  readonly creator?: string
  readonly status: ContractRecord['status']
  readonly created: string
  /** Versions of the agreement that were signed, and when. */
  readonly signed?: Readonly<Record<number, string>>
  readonly ended?: string
  readonly note?: string
  readonly more?: Partial<ContractRecord>
}

// prettier-ignore
const rows: readonly Row[] = [
  { id: 'CRP-10001-00001-00001', agreement: 'AGP-100-200-301', partner: VENDOR, status: 'active', created: '2024-02-19T09:00:00+00:00', signed: { 1: '2024-02-20T10:30:00+00:00', 2: '2025-05-12T08:00:00+00:00' } },
  { id: 'CRP-10001-00001-00002', agreement: 'AGP-100-200-301', partner: SECOND_VENDOR, status: 'active', created: '2024-03-15T09:00:00+00:00', signed: { 1: '2024-03-18T13:20:00+00:00' } },
  { id: 'CRP-10001-00001-00003', agreement: 'AGP-100-200-302', partner: SECOND_VENDOR, status: 'active', created: '2024-03-20T09:00:00+00:00', signed: { 1: '2024-03-21T12:00:00+00:00' } },
  { id: 'CRP-10001-00001-00004', agreement: 'AGP-100-200-301', partner: FRONT_STREET, status: 'pending', created: '2025-09-22T10:00:00+00:00' },
  { id: 'CRP-10001-00001-00005', agreement: 'AGP-100-200-301', partner: QUANTUM, status: 'terminated', created: '2024-04-08T09:00:00+00:00', signed: { 1: '2024-04-09T16:30:00+00:00' }, ended: '2025-03-31T17:00:00+00:00', note: 'Product line discontinued.' },
  { id: 'CRP-10001-00001-00006', agreement: 'AGP-100-200-301', partner: LUMEN, status: 'rejected', created: '2024-04-15T09:00:00+00:00', ended: '2024-04-18T09:45:00+00:00', note: 'Already covered by another program.' },

  { id: 'CRD-20001-00001-00001', agreement: 'AGD-100-200-401', partner: VENDOR, status: 'active', created: '2024-04-16T09:00:00+00:00', signed: { 1: '2024-04-16T09:00:00+00:00' }, more: { marketplace_id: 'MP-10041' } },
  { id: 'CRD-20001-00001-00002', agreement: 'AGD-100-200-401', partner: SECOND_VENDOR, status: 'active', created: '2024-04-17T09:00:00+00:00', signed: { 1: '2024-04-17T09:00:00+00:00' }, more: { marketplace_id: 'MP-10041' } },
  { id: 'CRD-20001-00001-00003', agreement: 'AGD-100-200-402', partner: SECOND_VENDOR, status: 'enrolling', created: '2025-09-01T11:00:00+00:00', more: { marketplace_id: 'MP-10042' } },
  { id: 'CRD-20001-00001-00004', agreement: 'AGD-100-200-403', partner: SECOND_VENDOR, status: 'pending', created: '2025-09-08T11:00:00+00:00', more: { marketplace_id: 'MP-10043' } },
  { id: 'CRD-20001-00001-00005', agreement: 'AGD-100-200-403', partner: SECOND_VENDOR, status: 'rejected', created: '2025-02-03T11:00:00+00:00', ended: '2025-02-10T15:00:00+00:00', note: 'Support hours are missing.', more: { marketplace_id: 'MP-10043' } },
  { id: 'CRD-20001-00001-00006', agreement: 'AGD-100-200-401', partner: QUANTUM, status: 'terminated', created: '2024-04-17T09:00:00+00:00', signed: { 1: '2024-04-17T09:00:00+00:00' }, ended: '2025-03-31T17:00:00+00:00', note: 'Product line discontinued.', more: { marketplace_id: 'MP-10041' } },

  { id: 'CRS-30001-00001-00001', agreement: 'AGS-100-200-501', partner: RESELLER, status: 'active', created: '2024-03-04T09:00:00+00:00', signed: { 1: '2024-03-05T09:15:00+00:00' } },
  { id: 'CRS-30001-00001-00002', agreement: 'AGS-100-200-501', partner: ATLAS, status: 'active', created: '2024-03-11T09:00:00+00:00', signed: { 1: '2024-03-12T15:40:00+00:00' } },
  { id: 'CRS-30001-00001-00003', agreement: 'AGS-100-200-501', partner: NORDLICHT, status: 'active', created: '2024-03-26T09:00:00+00:00', signed: { 1: '2024-03-27T07:50:00+00:00' } },
  { id: 'CRS-30001-00001-00004', agreement: 'AGS-100-200-501', partner: NORTHWIND, status: 'pending', created: '2025-10-06T14:30:00+00:00' },
  { id: 'CRS-30001-00001-00005', agreement: 'AGS-100-200-501', partner: SUNRISE, status: 'terminated', created: '2024-04-02T09:00:00+00:00', signed: { 1: '2024-04-03T11:05:00+00:00' }, ended: '2025-01-31T17:00:00+00:00', note: 'Business closed.' },
  { id: 'CRS-30001-00001-00006', agreement: 'AGS-100-200-502', partner: SUNRISE, status: 'rejected', created: '2024-05-06T09:00:00+00:00', ended: '2024-05-08T10:00:00+00:00' },
  { id: 'CRS-30001-00001-00007', agreement: 'AGS-100-200-502', partner: NORDLICHT, status: 'active', created: '2024-05-13T09:00:00+00:00', signed: { 1: '2024-05-14T08:20:00+00:00' } },
  { id: 'CRS-40001-00001-00001', agreement: 'AGS-400-200-501', partner: DISTRIBUTOR, issuer: INGRAM, status: 'active', created: '2024-01-12T09:00:00+00:00', signed: { 1: '2024-01-15T08:00:00+00:00' } },

  { id: 'CRU-50001-00001-00001', agreement: 'AGU-100-200-601', partner: RESELLER, status: 'active', created: '2024-03-07T09:00:00+00:00', signed: { 1: '2024-03-08T14:10:00+00:00' }, more: { sourcing: { product_id: BACKUP, marketplace_id: 'MP-10041' } } },
  { id: 'CRU-50001-00001-00002', agreement: 'AGU-100-200-601', partner: ATLAS, status: 'pending', created: '2025-08-25T09:00:00+00:00' },
  { id: 'CRU-50001-00001-00003', agreement: 'AGU-100-200-601', partner: NORDLICHT, status: 'enrolling', created: '2025-10-13T09:00:00+00:00' },
  { id: 'CRU-50001-00001-00004', agreement: 'AGU-100-200-601', partner: SUNRISE, status: 'terminated', created: '2024-04-10T09:00:00+00:00', signed: { 1: '2024-04-11T09:30:00+00:00' }, ended: '2025-01-31T17:00:00+00:00', note: 'Business closed.' },
  { id: 'CRU-50001-00001-00005', agreement: 'AGU-100-200-601', partner: ATLAS, status: 'rejected', created: '2024-09-02T09:00:00+00:00', ended: '2024-09-04T13:00:00+00:00' },

  { id: 'CRF-60001-00001-00001', agreement: 'AGU-100-200-602', partner: SECOND_VENDOR, creator: NORDLICHT, status: 'active', created: '2024-06-10T09:00:00+00:00', signed: { 1: '2024-06-12T10:00:00+00:00' } },
  { id: 'CRF-60001-00001-00002', agreement: 'AGU-100-200-602', partner: VENDOR, creator: NORDLICHT, status: 'pending', created: '2025-09-29T09:00:00+00:00' },
  { id: 'CRF-60001-00001-00003', agreement: 'AGU-100-200-602', partner: QUANTUM, creator: NORDLICHT, status: 'enrolling', created: '2025-10-20T09:00:00+00:00' },
  { id: 'CRF-60001-00001-00004', agreement: 'AGU-100-200-602', partner: LUMEN, creator: NORDLICHT, status: 'terminated', created: '2024-07-01T09:00:00+00:00', signed: { 1: '2024-07-03T09:00:00+00:00' }, ended: '2025-02-28T16:00:00+00:00' },
  { id: 'CRF-60001-00001-00005', agreement: 'AGU-100-200-602', partner: LUMEN, creator: NORDLICHT, status: 'rejected', created: '2025-04-07T09:00:00+00:00', ended: '2025-04-09T09:00:00+00:00' },
]

const TYPES: Readonly<Record<string, AgreementType>> = {
  CRP: 'program',
  CRD: 'distribution',
  CRS: 'service',
  CRU: 'syndication',
  CRF: 'referral',
}

/** A contract as its parties would have brought it to where it is. */
function contractOf(row: Row, index: number): Change[] {
  const { id, agreement, partner, issuer = DISTRIBUTOR, status, created, ended, note } = row
  const type = TYPES[id.slice(0, 3)] ?? 'program'
  const { first, actions } = contractLifecycles[type]
  const offered = first === 'pending'
  const creator = row.creator ?? (offered ? issuer : partner)
  const parties = { issuer, owner: partner, creator }
  const acceptor = parties[actions.sign.by]
  const partnerSigns = acceptor === partner
  const signatures = Object.entries(row.signed ?? {}).map(([version, at]) => ({
    version: Number(version),
    at,
  }))
  const last = signatures.at(-1)
  const signee = integrationOf(partner)
  const autoAccepted = type === 'distribution' && last?.at === created
  const signed = last && {
    at: last.at,
    ...(!autoAccepted && { by: partnerSigns ? signee : integrationOf(acceptor) }),
  }
  const ready = autoAccepted ? created : created.replace(':00+', ':01+')
  const enrolled = offered || status === 'enrolling' ? null : ready
  const end =
    ended === undefined
      ? undefined
      : { at: ended, by: integrationOf(status === 'terminated' ? issuer : acceptor) }
  const contract: ContractRecord = {
    id,
    type,
    status,
    kind: 'production',
    agreement_id: agreement,
    issuer_id: issuer,
    owner_id: partner,
    creator_id: creator,
    version: last?.version ?? null,
    version_created: last?.at ?? null,
    enrolled,
    activation: {
      code: `b6e8c2d4-1f30-4a57-8e9b-00000000${2000 + index}`,
      message: offered ? 'Please read the terms and sign.' : '',
      ...(last && { date: last.at }),
    },
    ...(last && { signee }),
    ...(note !== undefined && (status === 'terminated' ? { termination_note: note } : { note })),
    ...(type === 'referral' && { referral_agreement_id: 'AGP-300-200-301' }),
    ...row.more,
    events: {
      created: { at: created, by: integrationOf(creator) },
      countersigned: { at: created, by: integrationOf(creator) },
      ...(signed && { signed }),
      ...(status === 'terminated' && end && { terminated: end }),
      updated:
        end ??
        signed ??
        (enrolled === null ? { at: created } : { at: enrolled, by: integrationOf(creator) }),
    },
  }
  const versions = signatures.map(({ version, at }): ContractVersionRecord => ({
    id: `${id}/${version}`,
    contract_id: id,
    version,
    signee,
    version_created: at,
  }))
  return [
    { in: 'contracts', put: contract },
    ...versions.map((put): Change => ({ in: 'contractVersions', put })),
  ]
}

const answers: readonly DistributionDataRecord[] = [
  {
    id: 'DD-1001-0002-0001',
    type: 'enroll',
    contract_id: 'CRD-20001-00001-00004',
    data: { company_size: 85, support_email: 'support@nimbus.example' },
    form_version: 'AFR-100-200-701/1',
    created: '2025-09-08T11:00:00+00:00',
  },
  {
    id: 'DD-1001-0002-0002',
    type: 'product',
    contract_id: 'CRD-20001-00001-00001',
    product_id: BACKUP,
    data: { target_market: 'Small and medium companies' },
    form_version: 'AFR-100-200-702/1',
    created: '2024-05-08T10:00:00+00:00',
  },
  {
    id: 'DD-1001-0002-0003',
    type: 'enroll',
    contract_id: 'CRD-20001-00001-00005',
    data: { company_size: 80, support_email: 'support@nimbus.example' },
    form_version: 'AFR-100-200-701/1',
    created: '2025-02-03T11:00:00+00:00',
  },
]

/** Contracts with their versions, and the answers that were given to forms. */
export const contractChanges: readonly Change[] = [
  ...rows.flatMap(contractOf),
  ...answers.map((put): Change => ({ in: 'distributionData', put })),
]
