// Puts products and licences into a mock's portal: nobody makes products there, and nothing counts usage.
import type { PortalProduct } from '../../spec/generated/types.ts'
import type { Context } from '../operation.ts'
import { showLicense } from '../resources/portal-view.ts'
import { isAmount, isCurrency } from '../rules/money.ts'
import { endOfPeriod } from '../rules/portal-licenses.ts'
import { isPartner } from '../rules/portal-reach.ts'
import { later } from '../rules/portal-sessions.ts'
import { invalid, missing } from '../rules/refusal.ts'
import type { PortalLicenseRecord, PortalOrderRecord } from '../store/portal-records.ts'
import type { Change, World } from '../store/store.ts'
import type { PortalAdditions } from './add-portal-input.ts'
import { freeId } from './free-id.ts'
import { moment } from './moment.ts'

/** Refuses with `VAL_001` a currency that there is not, and a price that it can not express. */
export function addPortalProduct(
  input: PortalAdditions['portalProducts']['input'],
  world: World,
  context: Context,
): { readonly changes: readonly Change[]; readonly present: () => PortalProduct } {
  const { price, currency } = input
  if (!isCurrency(currency)) {
    throw invalid(`currency: "${currency}" is no code of ISO 4217, such as EUR.`)
  }
  if (!isAmount(price, currency)) {
    throw invalid(`price: ${price} has more decimals than ${currency}.`)
  }
  const id = freeId('portalProducts', input.id, world.portalProducts, context)
  const { name, sku = id, billing_period = 'monthly', trial_days = 0 } = input
  const product: PortalProduct = { id, name, sku, price, currency, billing_period, trial_days }
  return { changes: [{ in: 'portalProducts', put: product }], present: () => product }
}

type LicenseInput = PortalAdditions['portalLicenses']['input']

/** What is wrong with the order of a licence. */
function problemsOf(
  order: PortalOrderRecord | undefined,
  { customer, product, kind }: LicenseInput,
): string[] {
  if (!order) return [missing('order.id')]
  const { id, customer_id, product_id, status } = order
  return [
    ...(customer_id === customer.id ? [] : [`order.id: ${id} is of customer ${customer_id}.`]),
    ...(product_id === product.id ? [] : [`order.id: ${id} is for product ${product_id}.`]),
    ...(status === 'active' ? [] : [`order.id: ${id} is ${status}, not active.`]),
    ...(kind === 'trial' ? ['kind: The licence of an order is paid.'] : []),
  ]
}

/** When a licence ends by itself; refuses with `VAL_001` a trial of what can not be tried. */
function endOf(
  { id, trial_days, billing_period }: PortalProduct,
  kind: PortalLicenseRecord['kind'],
  start: string,
): string {
  if (kind === 'paid') return endOfPeriod(start, billing_period)
  if (trial_days === 0) throw invalid(`kind: ${id} can not be tried. Add a licence that is paid.`)
  return later(start, trial_days * 24 * 60 * 60_000)
}

/**
 * Refuses with `VAL_001` references that lead nowhere, a customer that is none, an order of another
 * customer or product or one that is not active, and a licence that ends before it begins or of
 * which more is used than there is.
 */
export function addPortalLicense(
  input: LicenseInput,
  world: World,
  context: Context,
): {
  readonly changes: readonly Change[]
  readonly present: (world: World) => PortalAdditions['portalLicenses']['output']
} {
  const customer = world.portalOrgs.get(input.customer.id)
  const product = world.portalProducts.get(input.product.id)
  const order = world.portalOrders.get(input.order?.id ?? '')
  if (!customer || !product) {
    throw invalid(
      ...(customer ? [] : [missing('customer.id')]),
      ...(product ? [] : [missing('product.id')]),
    )
  }
  if (isPartner(customer)) throw invalid(`customer.id: ${customer.id} is a partner, no customer.`)
  const problems = input.order ? problemsOf(order, input) : []
  if (problems.length > 0) throw invalid(...problems)
  const { kind = order ? 'paid' : 'trial', used = 0, events } = input
  const starts_at = moment('starts_at', input.starts_at) ?? context.now
  const end = endOf(product, kind, starts_at)
  const expires_at = moment('expires_at', input.expires_at) ?? end
  if (expires_at <= starts_at) {
    throw invalid(`expires_at: It must be after starts_at, which is ${starts_at}.`)
  }
  const quota = input.quota ?? order?.quantity ?? Math.max(used, 1)
  if (used > quota) {
    throw invalid(`used: Ensure this value is less than or equal to the quota, ${quota}.`)
  }
  const license: PortalLicenseRecord = {
    id: freeId('portalLicenses', input.id, world.portalLicenses, context),
    customer_id: customer.id,
    product_id: product.id,
    ...(order && { order_id: order.id }),
    kind,
    starts_at,
    expires_at,
    quota,
    used,
    events: { created: { at: context.now }, ...events },
  }
  return {
    changes: [{ in: 'portalLicenses', put: license }],
    present: (after) => showLicense(license, { world: after, now: context.now }),
  }
}
