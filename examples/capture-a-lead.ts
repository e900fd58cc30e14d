// From a form to a qualified lead, over real HTTP: a vendor asks, a distributor answers, the vendor judges.
// Run it with: npm run example examples/capture-a-lead.ts
import { ApiError, createClient, type Client } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { randomLead } from 'partnerkit/randomize'

const mock = createMock()
const server = await serveMock(mock, { port: 0 })
const as = (apiKey: string): Client => createClient({ apiKey, baseUrl: server.url })
const vendor = as(mock.keys.vendor)
const distributor = as(mock.keys.distributor)

const asked = await vendor.leadForms.create({
  name: 'Backup for small offices',
  template: 'custom',
  schema: [
    { id: 'contact', title: 'Whom to call', type: 'text', required: true },
    { id: 'email', title: 'E-mail', type: 'email', required: true },
    { id: 'country', title: 'Country', type: 'country', required: true },
    { id: 'desktops', title: 'Number of desktops', type: 'number', required: true },
    { id: 'plan', title: 'Plan', type: 'dropdown', options: ['Basic', 'Pro'] },
  ],
})
const listing = await vendor.listings.list({ filter: { status: 'listed' } }).first()
if (!listing) throw new Error('the vendor should have something on sale')
await vendor.leadForms.bind(listing.id, { id: asked.id })
console.log(`${listing.vendor.name} asks "${asked.name}" where ${listing.product.name} is sold`)

// The distributor knows a product and a marketplace; the client finds what to fill in.
const found = await distributor.leads.formFor({
  product: listing.product.id,
  marketplace: listing.contract.marketplace.id,
})
if (!found) throw new Error('the product should be on sale')
for (const { title, required } of found.form.schema ?? []) {
  console.log(`  ${title}${required ? ' *' : ''}`)
}

const half = { contact: 'Ada Byron', email: 'ada', pets: 2 }
try {
  await distributor.leads.create({ listing: found.listing, name: 'Half a lead', data: half })
} catch (error) {
  if (!(error instanceof ApiError)) throw error
  console.log(`\n${error.status} ${error.code}`)
  for (const message of error.messages) console.log(`  ${message}`)
}

const lead = await distributor.leads.create({
  listing: found.listing,
  ...randomLead(found.form, { seed: 7, country: 'PT' }),
})
console.log(`\n${lead.distributor.name} brings ${lead.id}, "${lead.name}": ${lead.status}`)

const { data_formatted = {} } = await vendor.leads.get(lead.id, { formatted: true })
for (const [title, answer] of Object.entries(data_formatted)) console.log(`  ${title}: ${answer}`)
const judged = await vendor.leads.qualify(lead.id, { note: 'We meet on Monday.' })
console.log(`The vendor has ${judged.status} it: ${judged.note}`)

await server.close()
