// What can be put into a mock besides what the API can create: its types and the schemas that check it.
import * as z from 'zod'
import { requestSchemas } from '../../spec/generated/request-schemas.ts'
import { responseSchemas } from '../../spec/generated/response-schemas.ts'
import type {
  Account,
  Category,
  Listing,
  Product,
  Subscription,
  TierAccount,
  TierAccountCreate,
  TierConfig,
} from '../../spec/generated/types.ts'
import { lazily } from '../../spec/lazy.ts'
import type { ConnectionType } from '../store/records.ts'
import { portalAdditionSchemas, type PortalAdditions } from './add-portal-input.ts'

type Reference = { readonly id: string }

/** What can be added: the members that must be given, and any other of the wire format. */
export interface Additions extends PortalAdditions {
  accounts: {
    input: Partial<Omit<Account, 'type'>> & Pick<Account, 'name' | 'role'>
    output: Account
  }
  categories: {
    input: Partial<Pick<Category, 'id' | 'external_id' | 'class' | 'position' | 'events'>> &
      Pick<Category, 'name'> & {
        readonly owner: Reference
        /** Of the same owner. */
        readonly parent?: Reference
      }
    output: Category
  }
  listings: {
    /** Vendor, provider and marketplace are those of the contract. */
    input: Partial<Omit<Listing, 'product' | 'contract' | 'vendor' | 'provider'>> & {
      readonly product: Reference
      /** An active distribution contract of the product's vendor. */
      readonly contract: Reference
    }
    output: Listing
  }
  products: {
    input: Partial<Omit<Product, 'owner'>> & Pick<Product, 'name'> & { readonly owner: Reference }
    output: Product
  }
  subscriptions: {
    input: Partial<Omit<Subscription, 'product' | 'connection' | 'tiers'>> & {
      readonly product: Reference
      /** The resellers above the customer are found from its parents when they are not given. */
      readonly tiers: {
        readonly customer: Reference
        readonly tier1?: Reference
        readonly tier2?: Reference
      }
      readonly connection?: {
        readonly id?: string
        readonly type?: ConnectionType
        /** Default: the company of the hub, else the owner of the customer. */
        readonly provider?: Reference
        /** Default: the hub of the customer. */
        readonly hub?: Reference
      }
    }
    output: Subscription
  }
  tierAccounts: {
    input: TierAccountCreate & { readonly owner: Reference }
    output: TierAccount
  }
  tierConfigs: {
    input: Partial<
      Pick<TierConfig, 'id' | 'tier_level' | 'status' | 'params' | 'configuration' | 'events'>
    > & {
      /** A tier account of type reseller. */
      readonly account: Reference
      readonly product: Reference
      readonly connection?: {
        readonly id?: string
        readonly type?: TierConfig['connection']['type']
        /** Default: the company of the hub, else the owner of the account. */
        readonly provider?: Reference
        /** Default: the hub of the account. */
        readonly hub?: Reference
      }
      readonly contract?: Reference
      /** Default: that of the contract. */
      readonly marketplace?: Reference
    }
    output: TierConfig
  }
}

export type Addition = keyof Additions

const reference = z.object({ id: z.string() })

/** The schema of what is given, for each collection. */
export const additionSchemas = lazily({
  accounts: () =>
    z.object({
      ...responseSchemas.getAccount.partial().shape,
      ...responseSchemas.getAccount.pick({ name: true, role: true }).shape,
    }),
  categories: () =>
    z.object({
      ...responseSchemas.getPartnerCategory
        .pick({ id: true, external_id: true, class: true, position: true, events: true })
        .partial().shape,
      name: z.string().min(1),
      owner: reference,
      parent: reference.optional(),
    }),
  listings: () =>
    z.object({
      ...responseSchemas.getListing.omit({ vendor: true, provider: true }).partial().shape,
      product: reference,
      contract: reference,
    }),
  products: () =>
    z.object({
      ...responseSchemas.getProduct.partial().shape,
      name: z.string().min(1),
      owner: reference,
    }),
  subscriptions: () =>
    z.object({
      ...responseSchemas.getSubscription.partial().shape,
      product: reference,
      tiers: z.object({
        customer: reference,
        tier1: reference.optional(),
        tier2: reference.optional(),
      }),
      connection: z
        .object({
          id: z.string().optional(),
          type: responseSchemas.getSubscription.shape.connection.shape.type,
          provider: reference.optional(),
          hub: reference.optional(),
        })
        .optional(),
    }),
  tierConfigs: () =>
    z.object({
      ...responseSchemas.getTierConfig
        .pick({ id: true, tier_level: true, status: true, params: true, configuration: true })
        .partial().shape,
      events: responseSchemas.getTierConfig.shape.events.optional(),
      account: reference,
      product: reference,
      connection: z
        .object({
          id: z.string().optional(),
          type: responseSchemas.getTierConfig.shape.connection.shape.type.optional(),
          provider: reference.optional(),
          hub: reference.optional(),
        })
        .optional(),
      contract: reference.optional(),
      marketplace: reference.optional(),
    }),
  tierAccounts: () => z.object({ ...requestSchemas.createTierAccount.shape, owner: reference }),
  ...portalAdditionSchemas,
} satisfies Record<Addition, () => z.ZodType>)
