// Refusals of agreements, contracts and what is answered to their forms that derived.ts can not know.
import {
  DISTRIBUTOR,
  ENROLL_FORM,
  EUROPE,
  PROGRAM,
  RESELLER,
  SECOND_VENDOR,
  terms,
  VENDOR,
} from '../support/agreements.ts'
import { FORBIDDEN } from './derived.ts'
import { withoutActiveVersion } from './imported.ts'
import type { Provocations } from './provocation.ts'

const ENROLLING = 'CRD-20001-00001-00003'
const PENDING = 'CRD-20001-00001-00004'
const ACTIVE = 'CRD-20001-00001-00001'
const transition = (from: string, to: string): readonly string[] => [
  `Transition not allowed: can not set status from '${from}' to '${to}'.`,
]
const noVersion = (id: string): readonly string[] => [
  `Agreement ${id} has no active version. Activate one of its versions first.`,
]

const byReseller = { PERM_001: { by: RESELLER, errors: FORBIDDEN } } as const
/** Only the partner of a contract answers the forms of its agreement. */
const notPartner = { PERM_001: { by: DISTRIBUTOR, errors: FORBIDDEN } } as const
const noSuchVersion = (id: string) =>
  ({ NFND_000: { at: { version: '7' }, errors: [`Object \`${id}/7\` not found.`] } }) as const

export const agreementProvocations: Provocations = {
  deleteAgreement: {
    PERM_001: { by: VENDOR, at: { id: PROGRAM }, errors: FORBIDDEN },
    AGR_001: {
      at: { id: 'AGP-100-200-302' },
      errors: [
        'Agreement AGP-100-200-302 can not be deleted: it has 1 contract (CRP-10001-00001-00003) and 1 distribution agreement (AGD-100-200-403). Only an unused agreement can be.',
      ],
    },
  },
  createDistributionAgreement: {
    AGR_003: {
      body: { ...terms, marketplace: { id: 'MP-10041' } },
      errors: ['marketplace: Marketplace MP-10041 already has a distribution agreement.'],
    },
  },
  addAgreementMarketplace: byReseller,
  removeAgreementMarketplace: byReseller,
  addAgreementProductGroup: byReseller,
  removeAgreementProductGroup: byReseller,
  listAgreementProductGroups: {
    PERM_001: { by: VENDOR, at: { agreement_id: PROGRAM }, errors: FORBIDDEN },
  },
  getAgreementVersion: noSuchVersion(PROGRAM),
  getAgreementVersionDocument: noSuchVersion(PROGRAM),
  deleteAgreementVersion: {
    ...noSuchVersion(PROGRAM),
    AGR_002: {
      at: { id: EUROPE, agreement_id: EUROPE, version: '1' },
      errors: [
        'Version 1 of agreement AGD-100-200-401 can not be deleted: it is used by 3 contracts (CRD-20001-00001-00001, CRD-20001-00001-00002, CRD-20001-00001-00006).',
      ],
    },
  },
  activateAgreementVersion: {
    ...noSuchVersion(PROGRAM),
    AGR_004: {
      at: { version: '2' },
      errors: ['Version 2 of agreement AGP-100-200-301 is already active.'],
    },
  },
  getAgreementFormVersion: noSuchVersion('AFR-100-200-702'),
  deleteAgreementForm: {
    PERM_001: { by: VENDOR, at: { id: 'AFR-100-200-702' }, errors: FORBIDDEN },
    FRM_001: {
      at: { id: ENROLL_FORM },
      errors: [
        'Form AFR-100-200-701 can not be deleted: it is attached to 2 agreements (AGD-100-200-402, AGD-100-200-403). Detach it first.',
      ],
    },
  },
  createContract: {
    PERM_001: { by: VENDOR, errors: FORBIDDEN },
    AGR_005: {
      after: ({ of }) =>
        of(DISTRIBUTOR).agreements.create({ ...terms, type: 'program', active: false }),
      at: { agreement_id: 'AGP-365-948-670' },
      errors: noVersion('AGP-365-948-670'),
    },
    CTR_002: {
      body: { partner: { id: VENDOR } },
      errors: [
        'VA-149-494 already has a contract for agreement AGP-100-200-301: CRP-10001-00001-00001 is active.',
      ],
    },
  },
  getContractVersion: noSuchVersion(ACTIVE),
  updateContract: {
    PERM_001: { by: VENDOR, at: { id: 'CRP-10001-00001-00001' }, errors: FORBIDDEN },
    CTR_007: {
      at: { id: ACTIVE },
      errors: ['Contract CRD-20001-00001-00001 is active: only a pending contract can be changed.'],
    },
  },
  deleteContract: {
    PERM_001: { at: { id: ENROLLING }, errors: FORBIDDEN },
    CTR_005: {
      at: { id: 'CRP-10001-00001-00001' },
      errors: [
        'Contract CRP-10001-00001-00001 can not be deleted: it is active. A program contract can be deleted while it is pending.',
      ],
    },
  },
  enrollContract: {
    PERM_001: { by: DISTRIBUTOR, errors: FORBIDDEN },
    CTR_001: {
      by: SECOND_VENDOR,
      at: { id: PENDING },
      errors: transition('pending', 'pending'),
    },
    CTR_003: {
      by: SECOND_VENDOR,
      at: { id: ENROLLING },
      errors: [
        'Contract CRD-20001-00001-00003 can not be enrolled: form AFR-100-200-701 is not answered. Send its data to /contracts/CRD-20001-00001-00003/data first.',
      ],
    },
    CTR_006: {
      // Both service contracts that it stands on come to an end.
      after: async ({ of }) => {
        for (const id of ['CRS-30001-00001-00003', 'CRS-30001-00001-00007'])
          await of(DISTRIBUTOR).contracts.terminate(id)
      },
      errors: [
        'Contract CRU-50001-00001-00003 can not go on: PA-478-126 has no active service contract any more.',
      ],
    },
  },
  signContract: {
    PERM_001: { by: SECOND_VENDOR, errors: FORBIDDEN },
    CTR_001: { at: { id: ENROLLING }, errors: transition('enrolling', 'active') },
    AGR_005: {
      after: async ({ mock }) => withoutActiveVersion(mock, 'AGD-100-200-403'),
      errors: noVersion('AGD-100-200-403'),
    },
    CTR_006: {
      after: async ({ of }) => {
        await of(DISTRIBUTOR).contracts.terminate('CRS-30001-00001-00002')
      },
      at: { id: 'CRU-50001-00001-00002' },
      errors: [
        'Contract CRU-50001-00001-00002 can not go on: PA-455-210 has no active service contract any more.',
      ],
    },
  },
  refineContract: {
    PERM_001: { by: SECOND_VENDOR, errors: FORBIDDEN },
    CTR_001: { at: { id: ENROLLING }, errors: transition('enrolling', 'enrolling') },
    CTR_004: {
      after: async ({ of }) => {
        await of(DISTRIBUTOR).agreements.update('AGD-100-200-403', { forms: { enroll: null } })
      },
      errors: [
        'Contract CRD-20001-00001-00004 can not be refined: its agreement has no enroll form.',
      ],
    },
  },
  rejectContract: {
    PERM_001: { by: SECOND_VENDOR, errors: FORBIDDEN },
    CTR_001: { at: { id: ACTIVE }, errors: transition('active', 'rejected') },
  },
  terminateContract: {
    CTR_001: { at: { id: PENDING }, errors: transition('pending', 'terminated') },
  },
  createContractData: notPartner,
  createContractProductData: notPartner,
  updateContractProductData: notPartner,
  createContractItemData: notPartner,
  updateContractItemData: notPartner,
}
