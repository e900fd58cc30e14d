// Refusals of accounts, users, hubs, marketplaces, product groups and news that derived.ts can not know.
import {
  BACKUP,
  DISTRIBUTOR,
  FREE_RESELLER,
  PROGRAM,
  RESELLER,
  SECOND_VENDOR,
  VENDOR,
} from '../support/agreements.ts'
import type { Ready } from '../support/accepted-call.ts'
import { FORBIDDEN } from './derived.ts'
import { withoutActiveVersion, withoutPermissions } from './imported.ts'
import type { Provocations } from './provocation.ts'

const INVITED_USER = 'UR-301-447-003'
const EXPIRED_USER = 'UR-301-447-004'
const JOINED_USER = 'UR-301-447-002'

/** Who is invited to a program contract, and the secret of the invitation. */
const front = { name: 'Front Street Inc', code: 'b6e8c2d4-1f30-4a57-8e9b-000000002003' }

const notNewsOwner = { PERM_001: { by: VENDOR, errors: FORBIDDEN } } as const

/** A reseller who was allowed groups, has one and is allowed none any more. */
const noMoreGroups = (place: (group: string) => object) => ({
  PERM_001: {
    by: FREE_RESELLER,
    after: async ({ mock, of }: Ready) => {
      const products = [{ id: BACKUP }]
      const { id } = await of(FREE_RESELLER).productGroups.create({ name: 'Fresh', products })
      withoutPermissions(mock, FREE_RESELLER)
      return place(id)
    },
    errors: FORBIDDEN,
  },
})
const noMoreProducts = noMoreGroups((group_id) => ({ group_id, id: BACKUP }))

export const accountProvocations: Provocations = {
  createAccount: {
    NFND_000: {
      body: { ...front, code: 'b6e8c2d4-1f30-4a57-8e9b-000000000000' },
      errors: ['Object `b6e8c2d4-1f30-4a57-8e9b-000000000000` not found.'],
    },
    ACT_001: {
      after: ({ of }) => of(DISTRIBUTOR).accounts.create(front),
      errors: ['The invitation to contract CRP-10001-00001-00004 can not be used: it is active.'],
    },
    ACT_002: {
      body: { ...front, id: VENDOR },
      errors: ['id: The invitation is for VA-892-333. Send that id, or none.'],
    },
    AGR_005: {
      after: async ({ mock }) => withoutActiveVersion(mock, PROGRAM),
      errors: [
        'Agreement AGP-100-200-301 has no active version. Activate one of its versions first.',
      ],
    },
  },
  deleteAccount: {
    ACC_001: {
      by: RESELLER,
      at: { id: RESELLER },
      errors: [
        'Account PA-517-820 can not be deleted: it has 2 open contracts (CRS-30001-00001-00001, CRU-50001-00001-00001). Terminate or delete them first.',
      ],
    },
  },
  deleteUser: {
    USR_001: {
      at: { id: EXPIRED_USER },
      errors: [
        'Transition not allowed: user UR-301-447-004 is expired. Only invited and joined users can be removed.',
      ],
    },
  },
  activateUser: {
    USR_001: {
      at: { id: JOINED_USER },
      errors: [
        'Transition not allowed: user UR-301-447-002 is joined. Only invited users can be activated.',
      ],
    },
  },
  reinviteUser: {
    USR_001: {
      at: { id: INVITED_USER },
      errors: [
        'Transition not allowed: user UR-301-447-003 is invited. Only expired users can be invited again.',
      ],
    },
  },
  deleteHub: {
    HUB_001: {
      at: { id: 'HB-7730-1184' },
      errors: [
        'Hub HB-7730-1184 can not be deleted: 1 tier account and 1 marketplace still use it.',
      ],
    },
  },
  deleteMarketplace: {
    MKP_001: {
      at: { id: 'MP-10043' },
      errors: [
        'Marketplace MP-10043 can not be deleted: it is used by 1 distribution agreement (AGD-100-200-403) and 1 service agreement (AGS-100-200-501) and 2 contracts (CRD-20001-00001-00004, CRD-20001-00001-00005).',
      ],
    },
    PERM_001: { by: VENDOR, at: { id: 'MP-10041' }, errors: FORBIDDEN },
  },
  updateProductGroup: noMoreGroups((id) => ({ id })),
  deleteProductGroup: {
    ...noMoreGroups((id) => ({ id })),
    PGR_001: {
      at: { id: 'PG-1001-0001' },
      errors: [
        'Product group PG-1001-0001 can not be deleted: it is attached to 1 agreement (AGS-100-200-501). Detach it first.',
      ],
    },
  },
  addProductGroupProduct: noMoreProducts,
  removeProductGroupProduct: noMoreProducts,
  updateNews: notNewsOwner,
  deleteNews: notNewsOwner,
  listNewsVersions: notNewsOwner,
  getNewsVersion: {
    ...notNewsOwner,
    NFND_000: { at: { version: '7' }, errors: ['Object `NWS-1001-0001/7` not found.'] },
  },
  publishNews: {
    PERM_001: { by: SECOND_VENDOR, at: { id: 'NWS-1001-0001' }, errors: FORBIDDEN },
    NWS_001: {
      at: { id: 'NWS-1001-0001' },
      errors: ['News post NWS-1001-0001 is published: only a draft can be published.'],
    },
  },
  draftNews: {
    ...notNewsOwner,
    NWS_001: {
      at: { id: 'NWS-1001-0005' },
      errors: ['News post NWS-1001-0005 is draft: only a published post can be taken back.'],
    },
  },
}
