// A distributor invites a reseller over HTTP, who then enrols for what it may sell.
// Run it with: npm run example examples/invite-a-reseller.ts
import { createClient, isPartnerWizardError, type Client, type PartnerInvitation } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'

const mock = createMock()
const server = await serveMock(mock, { port: 0 })
const as = (apiKey: string | null): Client => createClient({ apiKey, baseUrl: server.url })
const distributor = as(mock.keys.distributor)

const syndication = await distributor.agreements.create({
  type: 'syndication',
  title: 'Bay Catalogue',
  description: 'What resellers may sell on.',
  document_type: 'none',
})
const marketplace = await distributor.marketplaces.create({ name: 'Bay Resale' })
const product = await distributor.products.list().first()
const group = await distributor.productGroups.create({ name: 'Bay Essentials' })
await distributor.productGroups.addProduct(group.id, { id: product?.id ?? '' })

title('A service agreement with sourcing agreement, marketplace and product group')
const input: PartnerInvitation = {
  type: 'reseller',
  name: 'Kite IT',
  newAgreement: { name: 'Bay Resellers', description: 'What resellers agree to.' },
  marketplace,
  productGroups: [group],
  sourcingAgreement: syndication,
}
mock.failNext('createContract', { status: 503 })
const { agreement, partner, activation } = await distributor.partners
  .invite(input)
  .catch((error: unknown) => {
    if (!isPartnerWizardError(error)) throw error
    say(`The server fails at the step "${error.step}". ${error.created.agreement?.id} is kept;`)
    say('the same call goes on from there:')
    return distributor.partners.invite({ ...input, resume: error.created })
  })
say(`${agreement.id}  ${agreement.name}, sourcing from ${agreement.sourcing_agreement?.name}`)
for (const { name } of await distributor.agreements.marketplaces(agreement.id).toArray()) {
  say(`  marketplace ${name}`)
}
for (const { name } of await distributor.agreements.products(agreement.id).toArray()) {
  say(`  product ${name}, of ${group.name}`)
}
await show()

title('The reseller opens the link and registers; it needs no key')
const account = await as(null).registration.complete(activation.link, {
  name: 'Kite IT',
  user: { name: 'Bo Lind', email: 'bo@kite.example' },
})
say(`${account.id}  ${account.name}, a ${account.role}`)
await show()

title('It enrols for the catalogue, and the distributor signs')
const reseller = as(mock.keyFor(account.id))
const { id, status } = await reseller.contracts.create(syndication.id, {})
say(`enrolled: ${status}, then ${(await reseller.contracts.enroll(id)).status}`)
say(`signed: ${(await distributor.contracts.sign(id)).status}`)
await show()

await server.close()

/** The partner as the directory shows it, and its contracts. */
async function show(): Promise<void> {
  const { partner: found, contracts } = await distributor.partners.details(partner.id)
  const { service, syndication } = found.stats.contracts
  say(`directory: ${found.name} ${found.status}, service ${service}, syndication ${syndication}`)
  for (const contract of contracts) say(`  ${contract.type} contract: ${contract.status}`)
}

function title(text: string): void {
  console.log(`\n${text}`)
}

function say(text: string): void {
  console.log(`  ${text}`)
}
