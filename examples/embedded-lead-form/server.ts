// Another site: a distributor's server, whose page shows the lead form of a vendor and sends leads.
// Run it with: npm run example examples/embedded-lead-form/server.ts [port of the page] [of the mock]
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { importPKCS8, SignJWT } from 'jose'
import { createClient, type Client, type LeadSigningKey } from 'partnerkit'
import { createMock, type Mock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'

export interface Site {
  /** Address of the page. */
  readonly url: string
  /** Base address of the mock. */
  readonly platform: string
  /** Id of the listing whose form it shows. */
  readonly listing: string
  readonly mock: Mock
  /** Stops the page and the mock. */
  close(): Promise<void>
}

/** Serves a mock and, on another port, the page; port 0 takes a free one. */
export async function start({ port = 0, mockPort = 0 } = {}): Promise<Site> {
  const mock = createMock()
  const platform = await serveMock(mock, { port: mockPort })
  const as = (apiKey: string): Client => createClient({ apiKey, baseUrl: platform.url })
  const listing = await askedBy(as(mock.keys.vendor))

  const distributor = as(mock.keys.distributor)
  const { jwt } = await distributor.leads.settings()
  const countries = await distributor.countries.list().toArray()
  const address = `${platform.url}/embed/leads/listings/${listing}`

  const file = (name: string): Promise<Buffer> => readFile(new URL(name, import.meta.url))
  const answers: Record<string, [type: string, body: () => string | Promise<string | Buffer>]> = {
    '/': ['text/html', () => file('index.html')],
    '/lead-form.js': ['text/javascript', () => file('lead-form.js')],
    '/lead-form.json': ['application/json', () => JSON.stringify({ address, countries })],
    // All that leaves this server is a token; the key that signs it stays here.
    '/lead-token': ['text/plain', () => signToken(jwt, listing)],
  }
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = answers[new URL(url, 'http://site').pathname]
    if (!answer) return response.writeHead(404).end()
    const [type, body] = answer
    const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }
    response.writeHead(200, headers).end(await body())
  })
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    platform: platform.url,
    listing,
    mock,
    async close() {
      server.close()
      server.closeAllConnections()
      await platform.close()
    },
  }
}

/** Lets a page show the form of one listing for some minutes; whoever reads the page can see it. */
export async function signToken(
  { kid, private_key, iss, aud }: LeadSigningKey,
  listing: string,
  lifetime = '5 minutes',
): Promise<string> {
  return new SignJWT({ listing_id: listing })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer(iss)
    .setAudience(aud)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(await importPKCS8(private_key, 'RS256'))
}

/** The vendor makes a form with a field of each type, for what it sells through the distributor. */
async function askedBy(vendor: Client): Promise<string> {
  const filter = { 'product.name': 'Champions Backup', status: 'listed' } as const
  const listing = await vendor.listings.list({ filter }).first()
  if (!listing) throw new Error('the vendor should have its product on sale')
  const form = await vendor.leadForms.create({
    name: 'Backup for offices',
    template: 'custom',
    schema: [
      { id: 'contact', title: 'Your name', type: 'text', required: true, max_length: 80 },
      { id: 'email', title: 'E-mail', type: 'email', required: true },
      { id: 'phone', title: 'Phone', type: 'phone', placeholder: '+34 925 555 014' },
      { id: 'website', title: 'Website', type: 'url', placeholder: 'https://' },
      { id: 'country', title: 'Country', type: 'country', required: true },
      { id: 'desktops', title: 'Number of desktops', type: 'number', required: true },
      { id: 'plan', title: 'Plan', type: 'dropdown', options: ['Basic', 'Pro'] },
      { id: 'notes', title: 'What else should we know?', type: 'textarea', max_length: 2000 },
      { id: 'trial', title: 'I would like to try it first', type: 'checkbox' },
    ],
  })
  await vendor.leadForms.bind(listing.id, { id: form.id })
  return listing.id
}

if (import.meta.main) {
  const [port, mockPort] = process.argv.slice(2).map(Number)
  const { url, platform, mock } = await start({ port, mockPort })
  console.log(`A form on another site: ${url}`)
  console.log('What the vendor gets from it:')
  console.log(`  curl -H 'Authorization: ${mock.keys.vendor}' '${platform}/leads/records?limit=1'`)
}
