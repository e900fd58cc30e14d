// Factories: what tests of apps on this API begin with, made through the API as its users would.
import type { Client, PortalOrg, TierAccount, TierAccountCreate } from '../../sdk/index.ts'
import { VENDOR } from '../seed/default-ids.ts'
import type { Given, Signed, TierAccountFields } from './given.ts'
import type { World } from './world.ts'

/** What factories are made of: part of a world. */
type Parts = Pick<World, 'distributor' | 'vendor' | 'guest' | 'as' | 'portal' | 'add' | 'outbox'>

const contactInfo = (number: number): TierAccountCreate['contact_info'] => ({
  address_line1: `Main Street ${number}`,
  city: 'Springfield',
  country: 'US',
  postal_code: '12345',
  contact: { first_name: 'Ada', last_name: 'Byron', email: `ada-${number}@given.example` },
})

/** An agreement without a document. */
const terms = { description: 'What is agreed.', document_type: 'none' } as const

/** How many names there have been: the next one is new. */
export interface Names {
  count: number
}

export function createGiven(world: Parts, names: Names): Given {
  const { distributor, vendor } = world
  const numbered = (what: string): string => `${what} ${++names.count}`
  const account = (
    type: TierAccountCreate['type'],
    what: string,
    fields: TierAccountFields,
  ): Promise<TierAccount> => {
    const name = numbered(what)
    return distributor.tierAccounts.create({
      name,
      type,
      contact_info: contactInfo(names.count),
      ...fields,
    })
  }
  const found = <T>(record: T | undefined, what: string): T => {
    if (record !== undefined) return record
    throw new Error(`The world has no ${what}. Begin with the default one: reset() brings it back.`)
  }
  const signedContract = async (): Promise<Signed> => {
    const { agreement, contract } = await given.pendingContract()
    return { agreement, contract: await vendor.contracts.sign(contract.id) }
  }

  const given: Given = {
    async customer({ parent, ...fields } = {}) {
      return account('customer', 'Customer', {
        ...fields,
        parent: parent ?? { id: (await given.reseller()).id },
      })
    },
    reseller: (fields = {}) => account('reseller', 'Reseller', fields),
    async resellerWithChildren(number, fields) {
      if (!Number.isSafeInteger(number) || number < 0) {
        throw new TypeError(`count: Must be a whole number from 0, got ${number}.`)
      }
      const reseller = await given.reseller(fields)
      const children: TierAccount[] = []
      while (children.length < number) {
        children.push(await given.customer({ parent: { id: reseller.id } }))
      }
      return { reseller, children }
    },
    product: ({ name = numbered('Product'), tierSync = true } = {}) =>
      world.add('products', {
        name,
        owner: { id: VENDOR },
        ...(tierSync && { capabilities: { tiers: { updates: true } } }),
      }),
    async subscription({ customer, product } = {}) {
      return world.add('subscriptions', {
        product: { id: (product ?? (await given.product())).id },
        tiers: { customer: { id: (customer ?? (await given.customer())).id } },
      })
    },
    async pendingRequest() {
      const product = await given.product()
      const before = await given.customer()
      await given.subscription({ customer: before, product })
      const customer = await distributor.tierAccounts.update(before.id, {
        name: `${before.name}, edited`,
      })
      const filter = { 'account.id': customer.id, 'product.id': product.id } as const
      const request = await vendor.tierAccountRequests.list({ filter }).first()
      return { customer, product, request: found(request ?? undefined, 'request') }
    },
    hub: (name = numbered('Hub')) =>
      distributor.hubs.create({ name, description: '', instance: { id: null, type: 'OA' } }),
    marketplace: (name = numbered('Marketplace')) => distributor.marketplaces.create({ name }),
    async invitedUser({
      name = numbered('User'),
      email = `user-${names.count}@given.example`,
    } = {}) {
      const me = found(
        (await distributor.accounts.list({ limit: 1 }).first()) ?? undefined,
        'account',
      )
      return distributor.users.invite(me.id, { name, email, groups: [{ id: 'UG-100-001' }] })
    },
    programAgreement: (title = numbered('Program')) =>
      distributor.agreements.create({ ...terms, type: 'program', title }),
    vendorInvited: (name = numbered('Vendor')) =>
      distributor.partners.invite({
        type: 'vendor',
        name,
        newAgreement: { name: `${name} program`, description: terms.description },
      }),
    async vendorJoined(name = numbered('Vendor')) {
      const joined = await distributor.partners.createAccount({
        type: 'vendor',
        name,
        newAgreement: { name: `${name} program`, description: terms.description },
      })
      return { ...joined, client: await world.as(joined.account.id) }
    },
    async resellerInvited(name = numbered('Reseller')) {
      const type = { type: 'syndication' } as const
      const sourcing = await distributor.agreements.list({ filter: type }).first()
      return distributor.partners.invite({
        type: 'reseller',
        name,
        newAgreement: { name: `${name} service`, description: terms.description },
        marketplace: { id: (await given.marketplace()).id },
        sourcingAgreement: { id: found(sourcing ?? undefined, 'syndication agreement').id },
      })
    },
    async pendingContract() {
      const agreement = await given.programAgreement()
      const body = { partner: { id: VENDOR } }
      return { agreement, contract: await distributor.contracts.create(agreement.id, body) }
    },
    signedContract,
    async rejectedContract(note = 'Not now') {
      const { agreement, contract } = await given.pendingContract()
      return { agreement, contract: await vendor.contracts.reject(contract.id, { note }) }
    },
    async terminatedContract(note = 'Over') {
      const { agreement, contract } = await signedContract()
      return { agreement, contract: await distributor.contracts.terminate(contract.id, { note }) }
    },
    async lead(name = numbered('Lead')) {
      const filter = { status: 'listed' } as const
      const listing = found(
        (await vendor.listings.list({ filter }).first()) ?? undefined,
        'listing of the vendor',
      )
      const schema = [
        { id: 'contact', title: 'Whom to call', type: 'text', required: true },
      ] as const
      const form = await vendor.leadForms.create({
        name: numbered('Form'),
        template: 'custom',
        schema: [...schema],
      })
      await vendor.leadForms.bind(listing.id, { id: form.id })
      const data = { contact: 'Ada Byron' }
      const lead = await distributor.leads.create({ listing: { id: listing.id }, name, data })
      return { lead, listing }
    },
    async news(title = numbered('Post')) {
      const post = await distributor.news.create({
        audience: 'any',
        title,
        content: 'What is new.',
      })
      return distributor.news.publish(post.id)
    },
    portalCustomer: async (name) => portalCustomer(await world.portal(), name),
    async openInvoice() {
      const portal = await world.portal()
      const customer = await portalCustomer(portal)
      const product = await portal.products.list({ order: ['price'] }).first()
      const { invoice } = await portal.customers.addProduct(customer.id, {
        product_id: found(product ?? undefined, 'product of the portal').id,
      })
      return { portal, customer, invoice }
    },
    async paidInvoice() {
      const { portal, customer, invoice } = await given.openInvoice()
      await world.guest.portal.invoices.pay(invoice.link, { method: 'card', payer: 'customer' })
      return { portal, customer, invoice: await portal.invoices.get(invoice.id) }
    },
  }

  const portalCustomer = (
    portal: Client['portal'],
    name = numbered('Company'),
  ): Promise<PortalOrg> =>
    portal.customers.create({ name, active: true, partner_commission_rate: 10 })

  return given
}
