// Owns what may happen between partners and customers of the reseller portal, and what the model says of it.
import { expect } from 'vitest'
import type { Portal, PortalInvoice } from 'partnerkit'
import { attempt, type Attempt, type Family, type Pick } from './run.ts'
import { look, open, SELLERS, type SalesWorld, type Seller } from './sales-world.ts'
import {
  amountOf,
  commissionOf,
  periodEnd,
  trialEnd,
  type Customer,
  type License,
  type Sale,
} from './sales-model.ts'

const portalOf = ({ portals }: SalesWorld, seller: Seller): Portal => portals[seller]

/** Mostly the partner of a customer. */
const anySeller = ({ orgs }: SalesWorld, pick: Pick, { partner }: Customer): Seller => {
  const own = SELLERS.filter((seller) => orgs[seller] === partner)
  return pick([...own, ...own, ...own, pick(SELLERS)])
}

/** What is another's does not exist. */
const unseen = ({ orgs }: SalesWorld, seller: Seller, { partner }: Customer) =>
  orgs[seller] === partner ? undefined : 'NFND_000'

function fresh({ model }: SalesWorld, id: string): string {
  expect(model.ever.has(id), `${id} is used again`).toBe(false)
  model.ever.add(id)
  return id
}

function create(world: SalesWorld, pick: Pick): Attempt {
  const [seller, active, rate] = [pick(SELLERS), pick([true, true, false]), pick([0, 125, 333])]
  const fields = { name: 'Elm Bakery', active, partner_commission_rate: rate / 10 }
  return attempt({
    says: `${seller} makes a customer, active: ${active}, rate: ${rate / 10}`,
    call: () => portalOf(world, seller).customers.create(fields),
    refused: undefined,
    taken({ id }) {
      const partner = world.orgs[seller]
      world.model.customers.set(fresh(world, id), { id, partner, active, rate })
    },
  })
}

function update(world: SalesWorld, pick: Pick): Attempt | undefined {
  const customer = pick([...world.model.customers.values()])
  if (!customer) return undefined
  const [seller, active] = [anySeller(world, pick, customer), pick([true, true, false])]
  return attempt({
    says: `${seller} makes ${customer.id} active: ${active}`,
    call: () => portalOf(world, seller).customers.update(customer.id, { active }),
    refused: unseen(world, seller, customer),
    taken: () => void (customer.active = active),
  })
}

function order(world: SalesWorld, pick: Pick): Attempt | undefined {
  const { model, products } = world
  const customer = pick([...model.customers.values()])
  if (!customer) return undefined
  const [seller, product] = [anySeller(world, pick, customer), pick(products)]
  const quantity = pick([1, 3, 7])
  return attempt({
    says: `${seller} orders ${quantity} of ${product.id} for ${customer.id}`,
    call: () =>
      portalOf(world, seller).customers.addProduct(customer.id, {
        product_id: product.id,
        quantity,
      }),
    refused: unseen(world, seller, customer) ?? (customer.active ? undefined : 'POR_030'),
    taken(shown) {
      const [id, invoice] = [fresh(world, shown.order.id), fresh(world, shown.invoice.id)]
      const { link } = shown.invoice
      const payments = 0
      const sale: Sale = { id, invoice, link, customer, product, quantity, state: 'open', payments }
      model.sales.set(id, sale)
      expectInvoice(shown.invoice, sale)
    },
  })
}

function expectInvoice(shown: PortalInvoice, sale: Sale): void {
  const { id, status, amount, currency, commission_amount: commission } = shown
  expect({ id, status, amount, currency, commission: commission ?? undefined }).toEqual({
    id: sale.invoice,
    status: sale.state,
    amount: amountOf(sale),
    currency: sale.product.currency,
    commission: sale.state === 'paid' ? commissionOf(sale) : undefined,
  })
}

function tryOut(world: SalesWorld, pick: Pick): Attempt | undefined {
  const { model, products, mock } = world
  const customer = pick([...model.customers.values()])
  if (!customer) return undefined
  const [seller, product] = [anySeller(world, pick, customer), pick(products)]
  return attempt({
    says: `${seller} lets ${customer.id} try ${product.id}`,
    call: () =>
      portalOf(world, seller).customers.startTrial(customer.id, { product_id: product.id }),
    refused: unseen(world, seller, customer) ?? model.whyNotTried(customer, product),
    taken({ id, kind }) {
      const expires = trialEnd(product, mock.clock.now().getTime())
      const license: License = { id: fresh(world, id), customer, product, kind, expires }
      model.licenses.set(id, license)
    },
  })
}

/** Why an invoice can not be paid, or an order not be cancelled. */
const PAID = { open: undefined, paid: 'POR_040', void: 'POR_041' } as const

function pay(world: SalesWorld, pick: Pick): Attempt | undefined {
  const { model, mock, portals } = world
  const sale = pick([...model.sales.values()])
  if (!sale) return undefined
  const { customer, product, link } = sale
  const method = pick(['card', 'card', 'fail'])
  return attempt({
    says: `somebody pays ${sale.invoice} by ${method}`,
    call: () => portals.guest.invoices.pay(link, { method, payer: 'customer' }),
    refused: PAID[sale.state],
    async taken(payment) {
      sale.payments++
      fresh(world, payment.id)
      expect(payment.status).toBe(method === 'fail' ? 'failed' : 'succeeded')
      if (method === 'fail') return
      sale.state = 'paid'
      const seller = SELLERS.find((one) => world.orgs[one] === customer.partner) ?? 'partner'
      const { items } = await portalOf(world, seller).customers.licenses(customer.id, {
        limit: 1000,
      })
      const made = items.find((one) => !model.licenses.has(one.id))
      const id = fresh(world, made?.id ?? expect.fail('no licence was made'))
      const expires = periodEnd(product, mock.clock.now().getTime())
      model.licenses.set(id, { id, customer, product, kind: 'paid', expires })
    },
  })
}

function cancel(world: SalesWorld, pick: Pick): Attempt | undefined {
  const sale = pick([...world.model.sales.values()])
  if (!sale) return undefined
  const seller = anySeller(world, pick, sale.customer)
  return attempt({
    says: `${seller} cancels ${sale.id}`,
    call: () => portalOf(world, seller).orders.cancel(sale.id),
    refused:
      unseen(world, seller, sale.customer) ?? (sale.state === 'open' ? undefined : 'POR_033'),
    taken(shown) {
      sale.state = 'void'
      expect(shown).toMatchObject({ status: 'cancelled', invoice: { status: 'void' } })
    },
  })
}

function read(world: SalesWorld, pick: Pick): Attempt | undefined {
  const sale = pick([...world.model.sales.values()])
  if (!sale) return undefined
  const seller = anySeller(world, pick, sale.customer)
  return attempt({
    says: `${seller} reads ${sale.invoice}`,
    call: () => portalOf(world, seller).invoices.get(sale.invoice),
    refused: unseen(world, seller, sale.customer),
    taken: (shown) => expectInvoice(shown, sale),
  })
}

/** Days pass: sessions end, licences may. */
function wait(world: SalesWorld, pick: Pick): Attempt {
  const days = pick([1, 13, 14, 31, 200])
  return attempt({
    says: `${days} days pass`,
    async call() {
      world.mock.clock.advance(days * 24 * 60 * 60_000)
      await world.login()
    },
    refused: undefined,
    taken: () => {},
  })
}

export const sales: Family<SalesWorld> = {
  open,
  look,
  actors: SELLERS.length,
  often: { create: 2, order: 4, pay: 3, tryOut: 2 },
  steps: { create, update, order, tryOut, pay, cancel, read, wait },
}
