// How listings, lead forms, leads and signing keys are read by RQL name.
import type { Fields } from './fields.ts'
import type { Collections } from './records.ts'

type LeadCollection = 'listings' | 'leadForms' | 'leads' | 'signingKeys'

export const leadFields: { readonly [C in LeadCollection]: Fields<Collections[C]> } = {
  listings: {
    own: {
      created: ({ events }) => events.created.at,
      updated: ({ events }) => events.updated.at,
      'contract.id': ({ contract_id }) => contract_id,
      'marketplace.id': ({ marketplace_id }) => marketplace_id,
      'product.id': ({ product_id }) => product_id,
      'provider.id': ({ provider_id }) => provider_id,
      'vendor.id': ({ vendor_id }) => vendor_id,
      'pending_request.is_null': ({ pending_request }) => String(!pending_request),
    },
    derived: (world) => ({
      'contract.marketplace.name': ({ marketplace_id }) =>
        world.marketplaces.ever(marketplace_id)?.name,
      'marketplace.name': ({ marketplace_id }) => world.marketplaces.ever(marketplace_id)?.name,
      'product.name': ({ product_id }) => world.products.ever(product_id)?.name,
      'provider.name': ({ provider_id }) => world.accounts.ever(provider_id)?.name,
      'vendor.name': ({ vendor_id }) => world.accounts.ever(vendor_id)?.name,
    }),
    indexes: ['contract.id', 'product.id', 'marketplace.id', 'vendor.id', 'provider.id', 'form_id'],
  },
  leadForms: { own: { 'owner.id': ({ owner_id }) => owner_id }, indexes: ['owner.id'] },
  leads: {
    own: {
      'distributor.id': ({ distributor_id }) => distributor_id,
      'vendor.id': ({ vendor_id }) => vendor_id,
      'product.id': ({ product_id }) => product_id,
      'marketplace.id': ({ marketplace_id }) => marketplace_id,
    },
    derived: (world) => ({
      'distributor.name': ({ distributor_id }) => world.accounts.ever(distributor_id)?.name,
      'product.name': ({ product_id }) => world.products.ever(product_id)?.name,
      'marketplace.name': ({ marketplace_id }) => world.marketplaces.ever(marketplace_id)?.name,
    }),
    indexes: ['distributor.id', 'vendor.id', 'product.id', 'status'],
  },
  signingKeys: { indexes: ['account_id'] },
}
