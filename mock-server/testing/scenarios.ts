// States of a world with a name, made of factories.
import type { Given } from './given.ts'

/** What `scenario()` can bring a world into. */
export const scenarios = {
  /** Partners on their way in: one invited vendor, one that has joined, one invited reseller. */
  onboarding: async (given: Given) => ({
    invited: await given.vendorInvited(),
    joined: await given.vendorJoined(),
    reseller: await given.resellerInvited(),
  }),
  /** A program contract in each of its states. */
  contracts: async (given: Given) => ({
    pending: await given.pendingContract(),
    active: await given.signedContract(),
    rejected: await given.rejectedContract(),
    terminated: await given.terminatedContract(),
  }),
  /** A reseller with three customers, all of them subscribed to the same product. */
  sales: async (given: Given) => {
    const product = await given.product()
    const { reseller, children } = await given.resellerWithChildren(3)
    const subscriptions = []
    for (const customer of children) {
      subscriptions.push(await given.subscription({ customer, product }))
    }
    return { product, reseller, customers: children, subscriptions }
  },
  /** Three edits of customers that wait for the vendor. */
  review: async (given: Given) => ({
    edits: [
      await given.pendingRequest(),
      await given.pendingRequest(),
      await given.pendingRequest(),
    ],
  }),
  /** In the reseller portal: a customer that owes something, and one that has paid. */
  billing: async (given: Given) => ({
    open: await given.openInvoice(),
    paid: await given.paidInvoice(),
  }),
} as const

/** The name of a scenario. */
export type ScenarioName = keyof typeof scenarios

/** The records that matter in a scenario. */
export type ScenarioResult<N extends ScenarioName> = Awaited<ReturnType<(typeof scenarios)[N]>>
