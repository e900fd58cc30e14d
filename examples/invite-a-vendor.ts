// A distributor invites a vendor over HTTP: with Auto Accept, then without it.
// Run it with: npm run example examples/invite-a-vendor.ts
import { createClient, type Client } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'

const mock = createMock()
const server = await serveMock(mock, { port: 0 })
const as = (apiKey: string | null): Client => createClient({ apiKey, baseUrl: server.url })
const distributor = as(mock.keys.distributor)
const guest = as(null)

const europe = await distributor.marketplaces.create({ name: 'Bay Europe' })
const america = await distributor.marketplaces.create({ name: 'Bay America' })

say(`partners in the directory: ${await distributor.partners.list().count()}`)

title('A program agreement for two marketplaces, with Auto Accept')
const invited = await distributor.partners.invite({
  type: 'vendor',
  name: 'Kite Software',
  message: 'Welcome to our program.',
  newAgreement: { name: 'Bay Vendors', description: 'What vendors agree to.' },
  marketplaces: [europe, america],
})
say(`${invited.agreement.id}  ${invited.agreement.name}, a ${invited.agreement.type} agreement`)
for (const { id, marketplace, auto_accept } of invited.distributionAgreements) {
  say(`${id}  ${marketplace?.name}, Auto Accept ${auto_accept ? 'on' : 'off'}`)
}
say(`the link for the vendor: ${invited.activation.link}`)
await show(invited.partner.id)

title('The vendor opens the link and registers; it needs no key')
const account = await guest.registration.complete(invited.activation.link, {
  name: 'Kite Software',
  user: { name: 'Ada Byron', email: 'ada@kite.example' },
})
say(`${account.id}  ${account.name}, a ${account.role}`)
await show(account.id)

title('A second program, without Auto Accept')
const [north, south] = await Promise.all(
  ['Bay North', 'Bay South'].map((name) => distributor.marketplaces.create({ name })),
)
const careful = await distributor.partners.createAccount({
  type: 'vendor',
  name: 'Vault Security',
  newAgreement: { name: 'Bay Security', description: 'We look at each vendor first.' },
  marketplaces: [north, south].map((one) => ({ id: one?.id ?? '', auto_accept: false })),
  users: 'all',
})
await show(careful.account.id)

title('The vendor enrols for both marketplaces; the distributor signs one and rejects the other')
const vendor = as(mock.keyFor(careful.account.id))
for (const agreement of careful.distributionAgreements) {
  const { id, status } = await vendor.contracts.create(agreement.id, {})
  const enrolled = await vendor.contracts.enroll(id)
  say(`${agreement.name}: ${status}, then ${enrolled.status}`)
}
const pending = { filter: { type: 'distribution', status: 'pending' } } as const
for (const { id, partner, marketplace } of await distributor.contracts.list(pending).toArray()) {
  if (partner.id !== careful.account.id) continue
  const { status, note } = await (marketplace?.id === north?.id
    ? distributor.contracts.sign(id)
    : distributor.contracts.reject(id, { note: 'Not in the south yet' }))
  say(`${marketplace?.name}: ${status}${note ? `, "${note}"` : ''}`)
}
await show(careful.account.id)
say(`partners in the directory: ${await distributor.partners.list().count()}`)

await server.close()

/** A partner as the directory shows it, and its contracts. */
async function show(id: string): Promise<void> {
  const { partner, contracts } = await distributor.partners.details(id)
  const { program, distribution } = partner.stats.contracts
  say(
    `directory: ${partner.name} ${partner.status}, program ${program}, distribution ${distribution}`,
  )
  for (const { type, status, marketplace } of contracts) {
    say(`  ${type} contract${marketplace ? ` for ${marketplace.name}` : ''}: ${status}`)
  }
}

function title(text: string): void {
  console.log(`\n${text}`)
}

function say(text: string): void {
  console.log(`  ${text}`)
}
