// Two partners of the reseller portal with all that they and their customers have, to test who reaches what.
import type { PortalSession } from 'partnerkit'
import { freshPortal, PRODUCT, type Holder, type TestPortal } from './portal.ts'
import { paid, pay, sell, tokenOf, tryOut } from './portal-sales.ts'

/** Who asks: of partner A, of its first customer, and of partner B. */
export const ACTORS = ['admin', 'user', 'acting', 'boss', 'clerk', 'other'] as const
export type Actor = (typeof ACTORS)[number]

/** Whose something is: partner A's own, that of its customers, partner B's, or of the default world. */
export type Owner = 'A' | 'A1' | 'A2' | 'B' | 'world'

export interface ReachWorld {
  readonly portal: TestPortal
  readonly sessions: Readonly<Record<Actor, PortalSession>>
  /** Ids of what requests are about. */
  readonly ids: Readonly<Record<Target, string>>
  /** All ids that there are, but for those of products. */
  readonly owned: Readonly<Record<Owner, readonly string[]>>
  /** Texts that only their owner may read: addresses and tokens. */
  readonly secrets: Readonly<Record<Owner, readonly string[]>>
}

export type Target =
  | 'product'
  | 'orgA'
  | 'adminA'
  | 'userA'
  | 'customerA1'
  | 'bossA1'
  | 'clerkA1'
  | 'openOrderA1'
  | 'paidOrderA1'
  | 'cancelledOrderA1'
  | 'openInvoiceA1'
  | 'paidInvoiceA1'
  | 'customerA2'
  | 'userA2'
  | 'orderA2'
  | 'invoiceA2'
  | 'orgB'
  | 'adminB'
  | 'customerB1'
  | 'userB1'
  | 'orderB1'
  | 'invoiceB1'
  | 'noOrg'
  | 'noUser'
  | 'noProduct'
  | 'noOrder'
  | 'noInvoice'

const ID = /\bP(?!PR)[A-Z]{2}-\d{6}\b/g

/** All ids of the portal in a text, without those of products. */
export const idsIn = (text: string): readonly string[] => [...new Set(text.match(ID))]

/** A customer with a user of each role, each kind of order, and a trial. */
async function customerOf(portal: TestPortal, by: PortalSession) {
  const customer = await portal.customer(by)
  const boss = await portal.user(by, customer.id, { role: 'admin' })
  const clerk = await portal.user(by, customer.id)
  const [open, bought, cancelled] = [
    await sell(portal, by, customer),
    await sell(portal, by, customer),
    await sell(portal, by, customer),
  ]
  await pay(portal, bought.invoice, { method: 'fail' })
  await paid(portal, bought.invoice)
  await portal.done('POST', `/orders/${cancelled.order.id}/cancel`, { token: by.token })
  portal.put('portalProducts', { ...PRODUCT, id: 'PPR-900002', sku: 'TST-2' })
  await tryOut(portal, by, customer, { product_id: 'PPR-900002' })
  const secrets = [
    boss.email,
    clerk.email,
    ...[open, bought, cancelled].map(({ invoice }) => tokenOf(invoice)),
  ]
  return { customer, boss, clerk, open, bought, cancelled, secrets }
}

export async function reachWorld(): Promise<ReachWorld> {
  const portal = freshPortal()
  const known = new Set<string>()
  const added = (): readonly string[] => {
    const ids = idsIn(JSON.stringify(portal.mock.snapshot().store)).filter((id) => !known.has(id))
    for (const id of ids) known.add(id)
    return ids
  }
  const world = added()
  const emails = portal.mock.snapshot().store.portalUsers.rows.map(({ email }) => email)
  const admin = await portal.partner('ada')
  const colleague = await portal.user(admin, admin.org.id)
  const A = added()
  const one = await customerOf(portal, admin)
  const A1 = added()
  const two = await customerOf(portal, admin)
  const A2 = added()
  const other = await portal.partner('bob')
  const theirs = await customerOf(portal, other)
  const B = added()

  const user = await portal.login(colleague.email)
  const boss = await portal.login(one.boss.email)
  const clerk = await portal.login(one.clerk.email)
  const acting = await portal.loginAs(admin, one.boss)
  const tokens = (...sessions: readonly Holder[]) => sessions.map(({ token }) => token)
  portal.mock.keep()
  return {
    portal,
    sessions: { admin, user, acting, boss, clerk, other },
    owned: { A, A1, A2, B, world },
    secrets: {
      A: [colleague.email, ...tokens(admin, user)],
      A1: [...one.secrets, ...tokens(acting, boss, clerk)],
      A2: two.secrets,
      B: [other.user.email, ...theirs.secrets, other.token],
      world: emails,
    },
    ids: {
      product: PRODUCT.id,
      orgA: admin.org.id,
      adminA: admin.user.id,
      userA: colleague.id,
      customerA1: one.customer.id,
      bossA1: one.boss.id,
      clerkA1: one.clerk.id,
      openOrderA1: one.open.order.id,
      paidOrderA1: one.bought.order.id,
      cancelledOrderA1: one.cancelled.order.id,
      openInvoiceA1: one.open.invoice.id,
      paidInvoiceA1: one.bought.invoice.id,
      customerA2: two.customer.id,
      userA2: two.clerk.id,
      orderA2: two.open.order.id,
      invoiceA2: two.bought.invoice.id,
      orgB: other.org.id,
      adminB: other.user.id,
      customerB1: theirs.customer.id,
      userB1: theirs.clerk.id,
      orderB1: theirs.open.order.id,
      invoiceB1: theirs.bought.invoice.id,
      noOrg: 'POR-000000',
      noUser: 'PUS-000000',
      noProduct: 'PPR-000000',
      noOrder: 'POD-000000',
      noInvoice: 'PIN-000000',
    },
  }
}
