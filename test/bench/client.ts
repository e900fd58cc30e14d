// One GET through the client, beside bare ky, raw fetch and other clients, all on one stub of fetch.
import { AbstractHttpAdapter, ConnectClient } from '@cloudblueconnect/connect-javascript-sdk'
import ky from 'ky'
import { createClient } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { responseValidator } from 'partnerkit/validate'
import { medians, printRatios } from './measure.ts'
import { peersOf } from './peers/load.ts'

const base = 'https://api.connect.cloudblue.com/public/v1'
const id = 'HB-4106-2718'
const mock = createMock()
const apiKey = mock.keys.distributor
const headers = { authorization: apiKey, accept: 'application/json' }

const hub = await (await mock.fetch(`${base}/hubs/${id}`, { headers })).text()
const page = await (await mock.fetch(`${base}/tier/accounts?limit=100`, { headers })).text()

/** Answers the hub, or a page of tier accounts, at once; makes a request of what it is given, as fetch does. */
const stub: typeof fetch = async (input, init) => {
  const list = new Request(input, init).url.includes('tier/accounts')
  const range = { 'content-range': 'items 0-10/11' }
  const type = { 'content-type': 'application/json' }
  return new Response(list ? page : hub, { headers: list ? { ...type, ...range } : type })
}

const client = createClient({ apiKey, fetch: stub })
const validated = createClient({ apiKey, fetch: stub, validate: responseValidator('strict') })
const [partnerkit, checked] = ['partnerkit', 'partnerkit, answers validated'] as const

/** CloudBlue's SDK on the stub, in place of node-fetch. */
class StubAdapter extends AbstractHttpAdapter {
  override prepareRequest = (url: string, options: object) => ({ url, options })
  override parseResponse = <T>(response: T): T => response
}
const cloudblue = new ConnectClient(
  base,
  apiKey,
  new StubAdapter((url, { method, headers }) => stub(url, { method, headers })),
)

const one = await medians<string>({
  'raw fetch': async () => (await stub(`${base}/hubs/${id}`, { headers })).json(),
  'bare ky': () => ky(`${base}/hubs/${id}`, { headers, fetch: stub }).json(),
  'ky, both timeouts and a hook': () =>
    ky(`${base}/hubs/${id}`, {
      headers,
      fetch: stub,
      totalTimeout: 60_000,
      hooks: { afterResponse: [() => {}] },
    }).json(),
  [partnerkit]: () => client.hubs.get(id),
  [checked]: () => validated.hubs.get(id),
  'CloudBlue JS SDK': () => cloudblue.hubs.get(id),
  ...(await peersOf('clients', stub, base, apiKey, id)),
})
const [NEAR, CHEAP] = ['≤ 1.1 ×', '≤ 1.5 ×'] as const
printRatios('One hub by id, beside fetch', one, 'raw fetch', { [partnerkit]: CHEAP })
printRatios('One hub by id, beside ky', one, 'bare ky', { [partnerkit]: NEAR, [checked]: NEAR })

const list = `${base}/tier/accounts?limit=100`
const many = await medians<string>({
  'bare ky': () => ky(list, { headers, fetch: stub }).json(),
  [partnerkit]: () => client.tierAccounts.list({ limit: 100 }),
  [checked]: () => validated.tierAccounts.list({ limit: 100 }),
})
const title = `A page of ${JSON.parse(page).length} tier accounts`
printRatios(title, many, 'bare ky', { [partnerkit]: NEAR, [checked]: NEAR })
