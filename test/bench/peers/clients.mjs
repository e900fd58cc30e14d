// Other clients, each asked for the same hub by the same stub of fetch.
import { create } from 'axios'
import createClient from 'openapi-fetch'
import { Stripe } from 'stripe'

/** @param {typeof fetch} stub @param {string} base @param {string} key @param {string} id */
export function tasks(stub, base, key, id) {
  const headers = { authorization: key }
  const openapi = createClient({ baseUrl: base, headers, fetch: stub })
  const throughAxios = create({
    baseURL: base,
    headers,
    adapter: 'fetch',
    env: { fetch: stub },
  })
  const stripe = new Stripe('sk_test_1', { httpClient: Stripe.createFetchHttpClient(stub) })
  return {
    'openapi-fetch': async () =>
      (await openapi.GET('/hubs/{id}', { params: { path: { id } } })).data,
    axios: async () => (await throughAxios.get(`/hubs/${id}`)).data,
    'stripe-node': () => stripe.customers.retrieve('cus_1'),
  }
}
