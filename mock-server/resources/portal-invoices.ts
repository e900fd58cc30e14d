// Invoices of the reseller portal and their payment, by whoever has the link.
import { filters } from '../../spec/generated/filters.ts'
import { stamp, type Portal, type PortalHandler, type PublicHandler } from '../portal.ts'
import { percentOf } from '../rules/money.ts'
import { endOfPeriod } from '../rules/portal-licenses.ts'
import { invoiceAfter, orderAfter } from '../rules/portal-lifecycle.ts'
import { reachedCustomer, reachedInvoice } from '../rules/portal-reach.ts'
import { refusal } from '../rules/refusal.ts'
import type {
  PortalInvoiceRecord,
  PortalLicenseRecord,
  PortalOrderRecord,
  PortalOrgRecord,
  PortalPaymentRecord,
} from '../store/portal-records.ts'
import type { Change, World } from '../store/store.ts'
import { pageOf } from './list.ts'
import { orgRef, productRef, showInvoice, showPayment } from './portal-view.ts'

const list: PortalHandler<'listPortalInvoices', PortalOrgRecord> = {
  fields: filters.listPortalInvoices,
  load: (portal, { customer_id = '' }) => reachedCustomer(portal, customer_id),
  decide({ view, plan, target }) {
    const rows = view.world.portalInvoices.by('customer_id', target.id)
    return pageOf(
      plan,
      rows.map((invoice) => showInvoice(invoice, view)),
    )
  },
}

const get: PortalHandler<'getPortalInvoice', PortalInvoiceRecord> = {
  load: (portal, { id = '' }) => reachedInvoice(portal, id),
  decide: ({ view, target }) => ({ result: showInvoice(target, view) }),
}

const payments: PortalHandler<'listPortalPayments', PortalInvoiceRecord> = {
  fields: filters.listPortalPayments,
  load: (portal, { invoice_id = '' }) => reachedInvoice(portal, invoice_id),
  decide({ view, plan, target }) {
    return pageOf(plan, view.world.portalPayments.by('invoice_id', target.id).map(showPayment))
  },
}

/** What an invoice is about. */
interface Payable {
  readonly invoice: PortalInvoiceRecord
  readonly order: PortalOrderRecord
  readonly customer: PortalOrgRecord
}

/** The invoice that a link leads to; refuses with `NFND_000` a token that there is not. */
function payable({ world }: { readonly world: World }, token: string): Payable {
  const [invoice] = world.portalInvoices.by('token', token)
  const order = invoice && world.portalOrders.get(invoice.order_id)
  const customer = invoice && world.portalOrgs.get(invoice.customer_id)
  if (!order || !customer) throw refusal('NFND_000', { id: token })
  return { invoice, order, customer }
}

const open: PublicHandler<'getPayableInvoice', Payable> = {
  load: (portal, { token = '' }) => payable(portal, token),
  decide({ view: { world }, target: { invoice, order, customer } }) {
    const { id, amount, currency, status, due_date } = invoice
    return {
      result: {
        id,
        partner: orgRef(customer.partner_id ?? '', world),
        customer: orgRef(customer.id, world),
        product: productRef(invoice.product_id, world),
        quantity: order.quantity,
        amount,
        currency,
        status,
        due_date,
      },
    }
  },
}

/** What follows when an invoice is paid: its order is active, and the customer has a licence. */
function fulfilment({ invoice, order, customer }: Payable, portal: Portal<undefined>): Change[] {
  const { world, now, ids } = portal
  const product = world.portalProducts.get(order.product_id)
  if (!product) throw new Error(`${order.id} is for a product that there is not`)
  const at = stamp(portal)
  const { amount, currency, events } = invoice
  const paid: PortalInvoiceRecord = {
    ...invoice,
    status: invoiceAfter('pay', invoice),
    commission_amount: percentOf(amount, customer.partner_commission_rate ?? 0, currency),
    events: { ...events, paid: at },
  }
  const active: PortalOrderRecord = {
    ...order,
    status: orderAfter('activate', order),
    events: { ...order.events, activated: at },
  }
  const license: PortalLicenseRecord = {
    id: ids.next('portalLicenses', (id) => !!world.portalLicenses.ever(id)),
    customer_id: customer.id,
    product_id: product.id,
    order_id: order.id,
    kind: 'paid',
    starts_at: now,
    expires_at: endOfPeriod(now, product.billing_period),
    quota: order.quantity,
    used: 0,
    events: { created: at },
  }
  return [
    { in: 'portalInvoices', put: paid },
    { in: 'portalOrders', put: active },
    { in: 'portalLicenses', put: license },
  ]
}

const pay: PublicHandler<'payInvoice', Payable> = {
  load: (portal, { token = '' }) => payable(portal, token),
  check({ invoice }) {
    invoiceAfter('pay', invoice)
  },
  decide({ view, target, input: { method, payer } }) {
    const { world, now, ids } = view
    const { invoice } = target
    const taken = method !== 'fail'
    const payment: PortalPaymentRecord = {
      id: ids.next('portalPayments', (id) => !!world.portalPayments.ever(id)),
      invoice_id: invoice.id,
      amount: invoice.amount,
      currency: invoice.currency,
      method,
      payer,
      status: taken ? 'succeeded' : 'failed',
      paid_at: taken ? now : null,
      events: { created: stamp(view) },
    }
    const declined: Change = {
      in: 'portalInvoices',
      put: { ...invoice, events: { ...invoice.events, declined: stamp(view) } },
    }
    return {
      changes: [
        { in: 'portalPayments', put: payment },
        ...(taken ? fulfilment(target, view) : [declined]),
      ],
      result: showPayment(payment),
    }
  },
}

/** The operations of the family. */
export const portalInvoices = {
  listPortalInvoices: list,
  getPortalInvoice: get,
  listPortalPayments: payments,
  getPayableInvoice: open,
  payInvoice: pay,
}
