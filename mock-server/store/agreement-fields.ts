// How agreements, their forms and contracts are read by RQL name.
import { shownVersion } from './agreement-queries.ts'
import type { Fields } from './fields.ts'
import type { Collections } from './records.ts'
import type { World } from './store.ts'

type AgreementCollection =
  | 'agreements'
  | 'agreementVersions'
  | 'agreementForms'
  | 'agreementFormVersions'
  | 'contracts'
  | 'contractVersions'
  | 'distributionData'

export const agreementFields: { readonly [C in AgreementCollection]: Fields<Collections[C]> } = {
  agreements: {
    own: {
      title: ({ name }) => name,
      created: ({ events }) => events.created?.at,
      updated: ({ events }) => events.updated?.at,
      'owner.id': ({ owner_id }) => owner_id,
      'parent.id': ({ parent_id }) => parent_id,
      'marketplace.id': ({ marketplace_id }) => marketplace_id,
      'sourcing_agreement.id': ({ sourcing_agreement_id }) => sourcing_agreement_id,
      'forms.id': ({ forms }) => Object.values(forms),
      'forms.type': ({ forms }) => Object.keys(forms),
    },
    derived: (world) => ({
      active: ({ id }) => shownVersion(id, world).active,
      'owner.name': ({ owner_id }) => world.accounts.ever(owner_id)?.name,
      'marketplace.name': ({ marketplace_id }) => marketplaceName(marketplace_id, world),
    }),
    indexes: ['owner.id', 'parent.id', 'marketplace.id', 'sourcing_agreement.id'],
  },
  agreementVersions: { indexes: ['agreement_id'] },
  agreementForms: { own: { 'owner.id': ({ owner_id }) => owner_id }, indexes: ['owner.id'] },
  agreementFormVersions: { indexes: ['form_id'] },
  contracts: {
    own: {
      'agreement.id': ({ agreement_id }) => agreement_id,
      'agreement.owner.id': ({ issuer_id }) => issuer_id,
      'issuer.id': ({ issuer_id }) => issuer_id,
      'owner.id': ({ owner_id }) => owner_id,
      'partner.id': ({ owner_id }) => owner_id,
      'creator.id': ({ creator_id }) => creator_id,
      'activation.code': ({ activation }) => activation.code,
      'marketplace.id': ({ marketplace_id }) => marketplace_id,
      'sourcing.product.id': ({ sourcing }) => sourcing?.product_id,
      'sourcing.marketplace.id': ({ sourcing }) => sourcing?.marketplace_id,
      'referral.agreement.id': ({ referral_agreement_id }) => referral_agreement_id,
    },
    derived: (world) => ({
      'agreement.name': ({ agreement_id }) => world.agreements.ever(agreement_id)?.name,
      'agreement.product_groups.id': ({ agreement_id }) => groupsOf(agreement_id, world),
      'agreement.product_groups.products.id': ({ agreement_id }) =>
        groupsOf(agreement_id, world).flatMap(
          (id) => world.productGroups.get(id)?.product_ids ?? [],
        ),
      'agreement.sourcing_agreement.id': ({ agreement_id }) => sourcingOf(agreement_id, world),
      'agreement.sourcing_agreement.type': ({ agreement_id }) =>
        world.agreements.ever(sourcingOf(agreement_id, world) ?? '')?.type,
      'issuer.name': ({ issuer_id }) => world.accounts.ever(issuer_id)?.name,
      'owner.name': ({ owner_id }) => world.accounts.ever(owner_id)?.name,
      'marketplace.name': ({ marketplace_id }) => marketplaceName(marketplace_id, world),
      'sourcing.product.name': ({ sourcing }) =>
        world.products.ever(sourcing?.product_id ?? '')?.name,
      'sourcing.marketplace.name': ({ sourcing }) =>
        marketplaceName(sourcing?.marketplace_id, world),
    }),
    indexes: [
      'agreement.id',
      'issuer.id',
      'owner.id',
      'partner.id',
      'creator.id',
      'marketplace.id',
      'activation.code',
    ],
  },
  contractVersions: { indexes: ['contract_id'] },
  distributionData: { indexes: ['contract_id'] },
}

const marketplaceName = (id: string | undefined, world: World): string | undefined =>
  id === undefined ? undefined : world.marketplaces.ever(id)?.name

const groupsOf = (agreementId: string, world: World): readonly string[] =>
  world.agreements.ever(agreementId)?.product_group_ids ?? []

const sourcingOf = (agreementId: string, world: World): string | undefined =>
  world.agreements.ever(agreementId)?.sourcing_agreement_id
