// What of the reseller portal can be put into a mock: its types and the schemas that check it.
import * as z from 'zod'
import { requestSchemas } from '../../spec/generated/request-schemas.ts'
import { responseSchemas } from '../../spec/generated/response-schemas.ts'
import type {
  PortalContact,
  PortalCustomerCreate,
  PortalLicense,
  PortalOrg,
  PortalProduct,
  PortalUser,
  PortalUserCreate,
} from '../../spec/generated/types.ts'

type Reference = { readonly id: string }

/** What can be added to the portal: the members that must be given, and any other. */
export interface PortalAdditions {
  portalLicenses: {
    input: Partial<
      Pick<PortalLicense, 'id' | 'kind' | 'starts_at' | 'expires_at' | 'quota' | 'used' | 'events'>
    > & {
      readonly customer: Reference
      readonly product: Reference
      /** An active order of the customer and the product: makes the licence a paid one. */
      readonly order?: Reference
    }
    output: PortalLicense
  }
  portalOrgs: {
    /** A customer when it has a `partner_account`, else a partner. */
    input: Partial<
      Pick<
        PortalOrg,
        'id' | 'active' | 'customer_type' | 'partner_account' | 'partner_commission_rate' | 'events'
      >
    > &
      Pick<PortalCustomerCreate, 'name' | 'company'> & { readonly contact?: PortalContact }
    output: PortalOrg
  }
  portalProducts: {
    input: Partial<PortalProduct> & Pick<PortalProduct, 'name' | 'price' | 'currency'>
    output: PortalProduct
  }
  portalUsers: {
    input: PortalUserCreate &
      Partial<Pick<PortalUser, 'id' | 'last_login_at' | 'events'>> & { readonly org: Reference }
    output: PortalUser
  }
}

const reference = z.object({ id: z.string() })
const id = z.string().optional()

/** What a product costs at most: so many that an order can be for have an exact amount. */
const DEAREST = 5_000_000

/** What a licence allows at most. */
const MOST = 1_000_000_000
/** For how many days a product can be tried at most. */
const LONGEST = 3660

/** Makes the schema of what is given, for each collection. */
export const portalAdditionSchemas = {
  portalLicenses: () =>
    z.object({
      ...responseSchemas.listPortalLicenses.element
        .pick({ kind: true, starts_at: true, expires_at: true, events: true })
        .partial().shape,
      id,
      customer: reference,
      product: reference,
      order: reference.optional(),
      quota: z.int().min(1).max(MOST).optional(),
      used: z.int().min(0).max(MOST).optional(),
    }),
  portalOrgs: () =>
    z.object({
      ...requestSchemas.createPortalCustomer.partial().shape,
      ...responseSchemas.getPortalOrg
        .pick({ customer_type: true, partner_account: true, events: true })
        .partial().shape,
      id,
      name: requestSchemas.createPortalCustomer.shape.name,
    }),
  portalProducts: () =>
    z.object({
      ...responseSchemas.getPortalProduct.partial().shape,
      name: z.string().trim().min(1),
      sku: z.string().trim().min(1).optional(),
      price: z.number().min(0).max(DEAREST),
      currency: z.string(),
      trial_days: z.int().min(0).max(LONGEST).optional(),
    }),
  portalUsers: () =>
    z.object({
      ...requestSchemas.createPortalUser.shape,
      id,
      org: reference,
      last_login_at: z.string().nullable().optional(),
      events: responseSchemas.getPortalUser.shape.events.optional(),
    }),
} satisfies Record<keyof PortalAdditions, () => z.ZodType>
