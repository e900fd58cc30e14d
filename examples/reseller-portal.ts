// A reseller's day in the portal, over HTTP: registers, sells, gets paid by link, acts as a customer's user.
// Run it with: npm run example examples/reseller-portal.ts
import { createClient, type Client } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'

const mock = createMock()
const server = await serveMock(mock, { port: 0 })
// The portal knows no keys, and each client has a session of its own.
const visitor = (): Client['portal'] => createClient({ apiKey: null, baseUrl: server.url }).portal
const portal = visitor()

title('Registration: an e-mail address, the link sent to it, a form, a confirmation')
const email = 'ada@alder-it.example'
const password = 'correct horse'
say(`registration: ${(await portal.registration.start(email)).status}`)
const [invitation] = mock.outbox
say(`e-mail to ${invitation?.to}: ${invitation?.subject}`)
const link = invitation?.link ?? ''
say(`link opened: ${(await portal.registration.verify(link)).status}`)
const form = { first_name: 'Ada', last_name: 'Byron', company: 'Alder IT', password }
const { status, org } = await portal.registration.complete(link, form)
say(`form sent: ${status}, ${org?.name} is ${org?.id}`)
say(`e-mail: ${mock.outbox.at(-1)?.subject}`)

title('Login, and a customer with a user')
const { user } = await portal.login({ email, password })
say(`${user.first_name} of ${user.org.name}, role ${user.role}`)
const customer = await portal.customers.create({
  name: 'Elm Bakery',
  active: true,
  partner_commission_rate: 12.5,
})
const baker = await portal.customers.addUser(customer.id, {
  first_name: 'Bo',
  last_name: 'Lind',
  email: 'bo@elm-bakery.example',
})
say(`${customer.id}  ${customer.name}, ${customer.partner_commission_rate} % commission`)
say(`${baker.id}  ${baker.first_name} ${baker.last_name}, role ${baker.role}`)

title('A product: first a trial, then an order with its invoice')
const filter = { trial_days: { gt: 0 }, currency: 'EUR' } as const
const product = await portal.products.list({ filter, order: ['price'] }).first()
if (!product) throw new Error('there should be something to try')
const add = { product_id: product.id, quantity: 10 }
const license = await portal.customers.startTrial(customer.id, add)
say(`${license.kind} of ${product.name} until ${license.expires_at.slice(0, 10)}`)
const { order, invoice } = await portal.customers.addProduct(customer.id, add)
say(`order ${order.status}: 10 x ${product.price} = ${order.amount} ${order.currency}`)
say(`the link to share: ${invoice.link}`)

title('Somebody without a login opens the link: one card is declined, the next one taken')
const guest = visitor()
const payable = await guest.invoices.open(invoice.link)
say(`${payable.customer.name} owes ${payable.partner.name} ${payable.amount} ${payable.currency}`)
for (const method of ['fail', 'card'] as const) {
  const payment = await guest.invoices.pay(invoice.link, { method, payer: 'customer' })
  say(`payment ${payment.status}, invoice ${(await guest.invoices.open(invoice.link)).status}`)
}
const paid = await portal.invoices.get(invoice.id)
say(`order ${(await portal.orders.get(order.id)).status}`)
const bought = await portal.customers.licenses(customer.id, { filter: { kind: 'paid' } }).first()
say(`licence ${bought?.status}, quota ${bought?.quota}, until ${bought?.expires_at.slice(0, 10)}`)
say(`commission: ${paid.commission_amount} ${paid.currency}`)

title('Login As the user of the customer')
const { impersonator } = await portal.loginAs(baker.id)
say(`${impersonator?.user.name} acts as ${portal.session?.user.email}`)
const more = await portal.customers.addProduct(customer.id, { product_id: product.id })
say(`the customer sees no commission: ${more.invoice.commission_amount === undefined}`)
await portal.stopImpersonation()
say(`back as ${portal.session?.user.email}`)
const trace = await portal.orders.get(more.order.id)
const { by, impersonator: behind } = trace.events.created
say(`the order is by ${by?.name}; behind it was ${behind?.name}`)

await portal.logout()
say(`logged out: ${portal.session === undefined}`)
await server.close()

function title(text: string): void {
  console.log(`\n${text}`)
}

function say(text: string): void {
  console.log(`  ${text}`)
}
