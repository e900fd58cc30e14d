// What customers of the reseller portal buy: products, their orders and their licences.
import { filters } from '../../spec/generated/filters.ts'
import type { PortalProduct } from '../../spec/generated/types.ts'
import { stamp, type Portal, type PortalHandler } from '../portal.ts'
import { times } from '../rules/money.ts'
import { dayOf } from '../rules/portal-licenses.ts'
import { invoiceAfter, orderAfter } from '../rules/portal-lifecycle.ts'
import { reachedCustomer, reachedOrder } from '../rules/portal-reach.ts'
import { later } from '../rules/portal-sessions.ts'
import { invalid, missing, refusal } from '../rules/refusal.ts'
import type {
  PortalInvoiceRecord,
  PortalLicenseRecord,
  PortalOrderRecord,
  PortalOrgRecord,
} from '../store/portal-records.ts'
import { pageOf } from './list.ts'
import { showInvoice, showLicense, showOrder } from './portal-view.ts'

/** Milliseconds of a day. */
const DAY = 24 * 60 * 60_000
/** Days until an invoice is due. */
const DUE = 14

const products: PortalHandler<'listPortalProducts'> = {
  fields: filters.listPortalProducts,
  load() {},
  decide({ view: { world }, plan }) {
    return pageOf(plan, world.portalProducts.all())
  },
}

const product: PortalHandler<'getPortalProduct', PortalProduct> = {
  load({ world }, { id = '' }) {
    const found = world.portalProducts.get(id)
    if (!found) throw refusal('NFND_000', { id })
    return found
  },
  decide: ({ target }) => ({ result: target }),
}

const orders: PortalHandler<'listPortalOrders', PortalOrgRecord> = {
  fields: filters.listPortalOrders,
  load: (portal, { customer_id = '' }) => reachedCustomer(portal, customer_id),
  decide({ view, plan, target }) {
    const rows = view.world.portalOrders.by('customer_id', target.id)
    return pageOf(
      plan,
      rows.map((order) => showOrder(order, view)),
    )
  },
}

const licenses: PortalHandler<'listPortalLicenses', PortalOrgRecord> = {
  fields: filters.listPortalLicenses,
  load: (portal, { customer_id = '' }) => reachedCustomer(portal, customer_id),
  decide({ view, plan, target }) {
    const rows = view.world.portalLicenses.by('customer_id', target.id)
    return pageOf(
      plan,
      rows.map((license) => showLicense(license, view)),
    )
  },
}

/** Refuses with `POR_031` or `POR_032` a trial of what can not be tried, or not any more. */
function checkTrial(
  { id, trial_days }: PortalProduct,
  customer: PortalOrgRecord,
  portal: Portal,
): void {
  if (trial_days === 0) throw refusal('POR_031', { id })
  const earlier = portal.world.portalLicenses
    .by('customer_id', customer.id)
    .find(({ product_id }) => product_id === id)
  if (earlier) throw refusal('POR_032', { customer: customer.id, id, license: earlier.id })
}

interface Wanted {
  readonly product: PortalProduct
  readonly customer: PortalOrgRecord
  readonly quantity: number
}

function trialOf(
  { product: { id, trial_days }, customer, quantity }: Wanted,
  portal: Portal,
): PortalLicenseRecord {
  const { world, now, ids } = portal
  return {
    id: ids.next('portalLicenses', (taken) => !!world.portalLicenses.ever(taken)),
    customer_id: customer.id,
    product_id: id,
    kind: 'trial',
    starts_at: now,
    expires_at: later(now, trial_days * DAY),
    quota: quantity,
    used: 0,
    events: { created: stamp(portal) },
  }
}

/** An order that waits for its payment, and its invoice. */
function orderOf(
  { product: { id: product_id, price, currency }, customer, quantity }: Wanted,
  portal: Portal,
): { readonly order: PortalOrderRecord; readonly invoice: PortalInvoiceRecord } {
  const { world, now, ids, login } = portal
  const created = stamp(portal)
  const common = {
    customer_id: customer.id,
    product_id,
    amount: times(price, quantity, currency),
    currency,
    events: { created },
  }
  const orderId = ids.next('portalOrders', (id) => !!world.portalOrders.ever(id))
  const invoice: PortalInvoiceRecord = {
    ...common,
    id: ids.next('portalInvoices', (id) => !!world.portalInvoices.ever(id)),
    token: ids.token(),
    order_id: orderId,
    status: 'open',
    due_date: dayOf(later(now, DUE * DAY)),
  }
  const order: PortalOrderRecord = {
    ...common,
    id: orderId,
    quantity,
    status: 'pending_payment',
    invoice_id: invoice.id,
    created_by_id: login.user.id,
    impersonated: login.impersonator !== undefined,
  }
  return { order, invoice }
}

const add: PortalHandler<'addPortalProduct', PortalOrgRecord> = {
  load: (portal, { customer_id = '' }) => reachedCustomer(portal, customer_id),
  check({ id, active }) {
    if (!active) throw refusal('POR_030', { id })
  },
  decide({ view, target: customer, input }) {
    const found = view.world.portalProducts.get(input.product_id)
    if (!found) throw invalid(missing('product_id'))
    const wanted: Wanted = { product: found, customer, quantity: input.quantity ?? 1 }
    if (input.trial) {
      checkTrial(found, customer, view)
      const license = trialOf(wanted, view)
      return {
        changes: [{ in: 'portalLicenses', put: license }],
        result: { license: showLicense(license, view) },
      }
    }
    const { order, invoice } = orderOf(wanted, view)
    return {
      changes: [
        { in: 'portalOrders', put: order },
        { in: 'portalInvoices', put: invoice },
      ],
      result: { order: showOrder(order, view, invoice), invoice: showInvoice(invoice, view) },
    }
  },
}

const order: PortalHandler<'getPortalOrder', PortalOrderRecord> = {
  load: (portal, { id = '' }) => reachedOrder(portal, id),
  decide: ({ view, target }) => ({ result: showOrder(target, view) }),
}

const cancel: PortalHandler<'cancelPortalOrder', PortalOrderRecord> = {
  load: (portal, { id = '' }) => reachedOrder(portal, id),
  check(target) {
    orderAfter('cancel', target)
  },
  decide({ view, target }) {
    const open = view.world.portalInvoices.get(target.invoice_id)
    if (!open) throw new Error(`${target.id} has no invoice`)
    const now = stamp(view)
    const invoice: PortalInvoiceRecord = {
      ...open,
      status: invoiceAfter('void', open),
      events: { ...open.events, voided: now },
    }
    const cancelled: PortalOrderRecord = {
      ...target,
      status: orderAfter('cancel', target),
      events: { ...target.events, cancelled: now },
    }
    return {
      changes: [
        { in: 'portalOrders', put: cancelled },
        { in: 'portalInvoices', put: invoice },
      ],
      result: showOrder(cancelled, view, invoice),
    }
  },
}

/** The operations of the family. */
export const portalSales = {
  listPortalProducts: products,
  getPortalProduct: product,
  listPortalOrders: orders,
  listPortalLicenses: licenses,
  addPortalProduct: add,
  getPortalOrder: order,
  cancelPortalOrder: cancel,
}
