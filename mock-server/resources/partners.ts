// The partners directory: who the caller has agreements with, and what they offer.
import { filters } from '../../spec/generated/filters.ts'
import type { Partner } from '../../spec/generated/types.ts'
import type { Actor, Handler, Params } from '../operation.ts'
import { contactsOf, partnersOf, type PartnerRow } from '../rules/partners.ts'
import { refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { ProductRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { NO_FIELDS, page, pageOf, within } from './list.ts'
import { presentProduct } from './products.ts'

/** A partner on the wire: all members, empty where the account says nothing. */
function present(partner: PartnerRow, world: World): Partner {
  const { events: _, ...row } = partner
  const account = world.accounts.ever(row.id)
  return {
    ...row,
    icon: account?.icon ?? '',
    description: account?.description ?? '',
    overview: account?.overview ?? '',
    headquarters: account?.headquarters ?? '',
    countries: account?.countries ?? [],
    languages: account?.languages ?? [],
    websites: account?.websites ?? [],
    contacts: contactsOf(row.id, world),
    industries: account?.industries ?? [],
  }
}

/** The actor's partner of some id; refuses with `NFND_000` accounts that are none. */
function partnerOf({ account }: Actor, id: string, { world }: View): PartnerRow {
  const partner = partnersOf(account.id, world).get(id)
  if (!partner) throw refusal('NFND_000', { id })
  return partner
}

const list: Handler<'listPartners', void, PartnerRow> = {
  fields: filters.listPartners,
  load() {},
  decide: ({ actor, plan, view: { world } }) =>
    pageOf(plan, [...partnersOf(actor.account.id, world).values()]),
  present,
}

const get: Handler<'getPartner', string, PartnerRow> = {
  fields: filters.listPartners,
  load: (_, { id = '' }) => id,
  check: (id, actor, view) => void partnerOf(actor, id, view),
  decide: ({ actor, view, target: id }) => ({ result: partnerOf(actor, id, view) }),
  present,
}

const products: Handler<'listPartnerProducts', string, ProductRecord> = {
  fields: NO_FIELDS,
  load: (_, { partner_id = '' }) => partner_id,
  check: (id, actor, view) => void partnerOf(actor, id, view),
  decide({ plan, view, target: id }) {
    const published = within(within(plan, 'owner.id', id), 'status', 'published')
    return page(published, view.world.products, { visible: view.visible('products') })
  },
  present: presentProduct,
}

const product: Handler<'getPartnerProduct', Params, ProductRecord> = {
  load: (_, params) => params,
  check({ partner_id = '', id = '' }, actor, view) {
    offeredBy(partnerOf(actor, partner_id, view), id, view)
  },
  decide: ({ actor, view, target: { partner_id = '', id = '' } }) => ({
    result: offeredBy(partnerOf(actor, partner_id, view), id, view),
  }),
  present: presentProduct,
}

/** A product that a partner has published; refuses all others with `NFND_000`. */
function offeredBy({ id: ownerId }: PartnerRow, id: string, view: View): ProductRecord {
  const found = view.get('products', id)
  if (found?.owner_id !== ownerId || found.status !== 'published') throw refusal('NFND_000', { id })
  return found
}

/** The operations of the family. */
export const partners = {
  listPartners: list,
  getPartner: get,
  listPartnerProducts: products,
  getPartnerProduct: product,
}
