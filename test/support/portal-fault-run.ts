// Owns calls of the portal at random under a plan of faults, and a model of what they must have done.
import { expect } from 'vitest'
import { createClient, type PortalInvoice, type PortalPurchase } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { responseValidator } from 'partnerkit/validate'
import { FAULTS, insistOn, isFault, randomOf } from './fault-run.ts'
import { BASE_URL } from './world.ts'

const PRODUCT = 'PPR-418302'
/** A user of a customer. */
const USER = 'PUS-310421'

/** How often each thing happened. */
export interface PortalTally {
  customers: number
  orders: number
  paid: number
  acted: number
  logins: number
  renewed: number
  updated: number
  /** Calls that the caller had to make again. */
  again: number
}

/** Makes calls while three of ten go wrong, and compares the world to the model on the way. */
export async function portalFaultRun(seed: number, calls: number): Promise<PortalTally> {
  const mock = createMock({ seed })
  const { portal } = createClient({
    apiKey: null,
    baseUrl: BASE_URL,
    fetch: mock.fetch,
    retry: { maxDelay: 0 },
    validate: responseValidator('strict'),
  })
  const store = () => mock.snapshot().store
  const before = store()
  const random = randomOf(seed)
  const tally: PortalTally = {
    customers: 0,
    orders: 0,
    paid: 0,
    acted: 0,
    logins: 0,
    renewed: 0,
    updated: 0,
    again: 0,
  }
  /** Ids of the customers that were made, by name. */
  const customers = new Map<string, string>()
  const invoices: Pick<PortalInvoice, 'id' | 'link'>[] = []
  const paid = new Set<string>()
  let name = ''
  const insist = <T>(call: () => PromiseLike<T>, done?: string): Promise<T | undefined> =>
    insistOn(call, tally, done)

  const login = async (): Promise<void> => {
    await insist(() => portal.login(mock.logins.partner))
    tally.logins++
  }

  /** Has a key: without one nobody could tell whether an order was made. */
  const order = async (i: number): Promise<void> => {
    const customer = [...customers.values()][Math.floor(random() * customers.size)] ?? ''
    // The quantity tells one order from another.
    const product = { product_id: PRODUCT, quantity: i + 100 }
    const sale = await insist<Required<Pick<PortalPurchase, 'order' | 'invoice'>>>(() =>
      portal.customers.addProduct(customer, product, { idempotencyKey: `order ${i}` }),
    )
    expect(sale?.order.quantity).toBe(i + 100)
    if (sale) invoices.push(sale.invoice)
    tally.orders++
  }

  /** Without a key, what was paid though nobody answered is refused the next time. */
  const pay = async (): Promise<void> => {
    const invoice = invoices.find(({ id }) => !paid.has(id))
    if (!invoice) return
    const card = { method: 'card', payer: 'customer' } as const
    const options = random() < 0.5 ? { idempotencyKey: invoice.id } : {}
    await insist(() => portal.invoices.pay(invoice.link, card, options), 'POR_040')
    paid.add(invoice.id)
    tally.paid++
  }

  const act = async (i: number): Promise<void> => {
    const own = portal.session?.token
    await insist(() => portal.loginAs(USER, { idempotencyKey: `act ${i}` }))
    expect((await insist(() => portal.me()))?.user.id, `seed ${seed}`).toBe(USER)
    expect(acting(), `seed ${seed}: one session was started`).toBe(1)
    await insist(() => portal.stopImpersonation())
    expect(portal.session?.token, `seed ${seed}: the own session is back`).toBe(own)
    expect(acting(), `seed ${seed}: it has ended`).toBe(0)
    tally.acted++
  }
  const acting = (): number => store().portalSessions.rows.filter(({ origin }) => origin).length

  const compare = (): void => {
    const now = store()
    const made = <C extends keyof typeof now>(collection: C): number =>
      now[collection].rows.length - before[collection].rows.length
    const label = `seed ${seed}: nothing is missing, nothing is there twice`
    const names = new Map(now.portalOrgs.rows.map((org) => [org.name, org.id]))
    for (const [of, id] of customers) expect(names.get(of), label).toBe(id)
    expect(made('portalOrgs'), label).toBe(customers.size)
    const quantities = now.portalOrders.rows.map(({ quantity }) => quantity).filter((q) => q >= 100)
    expect(new Set(quantities).size, label).toBe(tally.orders)
    expect([made('portalOrders'), made('portalInvoices')], label).toEqual([
      tally.orders,
      tally.orders,
    ])
    expect([made('portalPayments'), made('portalLicenses')], label).toEqual([paid.size, paid.size])
    if (name) expect(now.portalUsers.rows.find(({ id }) => id === USER)?.first_name).toBe(name)
  }

  await portal.login(mock.logins.partner)
  mock.faultPlan({ rate: 0.3, seed, faults: FAULTS })
  for (let i = 0; i < calls; i++) {
    const what = customers.size < 3 ? 0 : random()
    if (what < 0.25) {
      const customer = { name: `Customer ${i}`, active: true, partner_commission_rate: 5 }
      const options = { idempotencyKey: customer.name }
      const made = await insist(() => portal.customers.create(customer, options))
      customers.set(customer.name, made?.id ?? '')
      tally.customers++
    } else if (what < 0.5) await order(i)
    else if (what < 0.7) await pay()
    else if (what < 0.8) await act(i)
    else if (what < 0.9) {
      name = `Renamed ${i}`
      await insist(() => portal.users.update(USER, { first_name: name }))
      tally.updated++
    } else if (what < 0.97) {
      await insist(() => portal.renew())
      tally.renewed++
    } else {
      // It forgets the session first: there is nothing to make again.
      await portal.logout().catch((error: unknown) => {
        if (!isFault(error)) throw error
      })
      expect(portal.session).toBeUndefined()
      await login()
    }
    if (i % 50 === 49) compare()
  }
  compare()
  return tally
}
