// Tests what the compiler lets people do with listings, lead forms and leads.
import { describe, expectTypeOf, test } from 'vitest'
import type {
  Client,
  EmbeddedLeadCreate,
  Lead,
  LeadCreate,
  LeadForm,
  LeadFormCreate,
  List,
  ListedForm,
  Listing,
  ListingLeadForm,
} from 'partnerkit'
import { randomLead, type RandomLeadOptions } from 'partnerkit/randomize'

declare const client: Client
declare const form: LeadForm

describe('leads', () => {
  test('are filtered and ordered by the fields that can be', () => {
    expectTypeOf(client.leads.list({ filter: { status: 'pending' }, order: ['-name'] })).toExtend<
      List<Lead>
    >()
    void (() => client.leads.list({ filter: { 'product.id': { in: ['PRD-1', 'PRD-2'] } } }))
    // @ts-expect-error there is no such state
    void (() => client.leads.list({ filter: { status: 'new' } }))
    // @ts-expect-error the list can not be ordered by it
    void (() => client.leads.list({ order: ['product.name'] }))
    // @ts-expect-error a lead has no such field
    void (() => client.leads.list({ filter: { 'vendor.id': 'VA-1' } }))
  })

  test('need a listing, a name and data', () => {
    void ({ listing: { id: 'l' }, name: 'n', data: { any: 1 } } satisfies LeadCreate)
    // @ts-expect-error the listing is missing
    void ({ name: 'n', data: {} } satisfies LeadCreate)
    // @ts-expect-error the data is missing
    void ({ listing: { id: 'l' }, name: 'n' } satisfies LeadCreate)
  })

  test('are filled at random, whole for a page and with a listing for a distributor', () => {
    expectTypeOf(
      randomLead(form, { seed: 1, key: 'a', country: 'PT' }),
    ).toEqualTypeOf<EmbeddedLeadCreate>()
    expectTypeOf({ listing: { id: 'l' }, ...randomLead(form) }).toExtend<LeadCreate>()
    // @ts-expect-error there is no such country
    void ({ country: 'XX' } satisfies RandomLeadOptions)
    // @ts-expect-error fields have types that are known
    void (() => randomLead({ schema: [{ id: 'a', title: 'A', type: 'date', required: true }] }))
  })

  test('are for a form that may not be found', () => {
    const found = client.leads.formFor({ product: 'p', marketplace: 'm' })
    expectTypeOf(found).resolves.toEqualTypeOf<ListedForm | undefined>()
    // @ts-expect-error the marketplace is missing
    void (() => client.leads.formFor({ product: 'p' }))
  })
})

describe('lead forms', () => {
  test('have a known template', () => {
    void ({ name: 'n', template: 'default' } satisfies LeadFormCreate)
    // @ts-expect-error there is no such template
    void ({ name: 'n', template: 'ibm' } satisfies LeadFormCreate)
  })

  test('are bound by id, or none is', () => {
    const bound = client.leadForms.bind('l', { id: null })
    expectTypeOf(bound).resolves.toEqualTypeOf<ListingLeadForm>()
    expectTypeOf<ListingLeadForm['id']>().toEqualTypeOf<string | null>()
    // @ts-expect-error nothing says which
    void (() => client.leadForms.bind('l', {}))
  })
})

test('listings are read alone', () => {
  expectTypeOf(client.listings.get('l')).resolves.toEqualTypeOf<Listing>()
  expectTypeOf<keyof Client['listings']>().toEqualTypeOf<'list' | 'get'>()
  expectTypeOf<Listing['status']>().toEqualTypeOf<'unlisted' | 'listed'>()
})
