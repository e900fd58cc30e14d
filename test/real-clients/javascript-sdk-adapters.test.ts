import {
  AbstractHttpAdapter,
  APIError,
  ConnectClient,
  type SdkRequest,
  type SdkRequestOptions,
  type SdkResponse,
} from '@cloudblueconnect/connect-javascript-sdk'
import GenericResource from '@cloudblueconnect/connect-javascript-sdk/lib/connect/api/base.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { connectWorld, type ConnectWorld } from '../support/connect-world.ts'
import { contactInfo, failure } from '../support/world.ts'

// The SDK's hooks, and adapters that put another transport under it.

const reseller = { type: 'reseller', name: 'x', contact_info: contactInfo }

let world: ConnectWorld
beforeAll(async () => {
  world = await connectWorld()
})
beforeEach(() => world.mock.reset())
afterAll(() => world.server.close())

/** A client of its own, for hooks: those of a client stay. */
const client = (adapter?: AbstractHttpAdapter): ConnectClient =>
  new ConnectClient(world.server.url, world.mock.keys.distributor, adapter)

const withHeader = (name: string, value: string) => (url: string, options: SdkRequestOptions) => ({
  url,
  options: { ...options, headers: { ...options.headers, [name]: value } },
})

describe('hooks', () => {
  test('after an answer: the total of a list, which search() leaves out', async () => {
    const sdk = client()
    const ranges: (string | null)[] = []
    sdk.addAfterResponseHook((response) => {
      ranges.push(response.headers.get('content-range'))
      return response
    })
    for (const query of [{ limit: 4 }, { limit: 4, offset: 8 }, { limit: 0 }, { id: 'TA-0' }, {}])
      await sdk.tierAccounts.search(query)
    await sdk.tierAccounts.versions('TA-2000-2718-0003').search({ limit: 2 })
    expect(ranges).toEqual([
      'items 0-3/11',
      'items 8-10/11',
      'items 0-0/11',
      'items 0-0/0',
      'items 0-10/11',
      'items 0-1/3',
    ])
  })

  test('before a request: address and key are there already, and can be changed', async () => {
    const sdk = client()
    const seen: unknown[] = []
    sdk.addBeforeRequestHook((url, options) => {
      seen.push(url, options.headers)
      return { url, options }
    })
    sdk.addBeforeRequestHook(withHeader('Authorization', world.mock.keys.vendor))
    expect(await sdk.accounts.search()).toMatchObject([{ role: 'vendor' }])
    const Authorization = world.mock.keys.distributor
    expect(seen).toEqual([`${world.server.url}/accounts`, { Authorization }])
  })

  test('before a request: with an idempotency key a create that comes again makes nothing', async () => {
    const sdk = client()
    sdk.addBeforeRequestHook(withHeader('Idempotency-Key', 'one'))
    const first = await sdk.tierAccounts.create(reseller)
    expect(await sdk.tierAccounts.create(reseller)).toEqual(first)
    expect(await sdk.tierAccounts.search()).toHaveLength(12)
  })
})

/** Node's own fetch, or that of a mock, under the SDK; bodies that are no plain objects stay. */
class FetchAdapter extends AbstractHttpAdapter {
  constructor(fetch: (url: string, init: RequestInit) => Promise<Response>) {
    super(fetch as unknown as (url: string, options: SdkRequestOptions) => Promise<SdkResponse>)
  }

  override prepareRequest(url: string, { body, ...options }: SdkRequestOptions): SdkRequest {
    const isJson = body !== undefined && !(body instanceof FormData)
    return {
      url,
      options: {
        ...options,
        ...(body !== undefined && { body: isJson ? JSON.stringify(body) : body }),
      },
    }
  }

  override parseResponse(response: SdkResponse): SdkResponse {
    return response
  }
}

describe('adapters', () => {
  test('the abstract one is none', () => {
    expect(() => new AbstractHttpAdapter(() => Promise.reject(new Error()))).toThrow('abstract')
  })

  test('in process: the fetch of a mock, without a server', async () => {
    const mock = createMock()
    const adapter = new FetchAdapter(mock.fetch)
    const sdk = new ConnectClient('http://mock.test/public/v1', mock.keys.reseller, adapter)
    const { id } = await sdk.tierAccounts.create(reseller)
    expect(await sdk.tierAccounts.update(id, { name: 'y' })).toMatchObject({
      name: 'y',
      version: 2,
    })
    await sdk.tierAccounts.delete(id)
    const error = await failure(sdk.tierAccounts.get(id))
    expect(error).toBeInstanceOf(APIError)
    expect(error).toMatchObject({ status: 404, errorCode: 'NFND_000' })
    expect(mock.requests.map(({ operation }) => operation)).toEqual([
      'createTierAccount',
      'updateTierAccount',
      'deleteTierAccount',
      'getTierAccount',
    ])
  })

  test("with Node's own fetch: forms with files; any adapter then follows the redirect to them", async () => {
    const sdk = client(new FetchAdapter((url, init) => fetch(url, init)))
    const agreements = new GenericResource(sdk, '/agreements')
    const form = new FormData()
    for (const [name, value] of Object.entries({ type: 'program', title: 'T', description: 'D' }))
      form.append(name, value)
    form.append('document_type', 'upload')
    form.append('file', new File(['%PDF-1.7'], 'terms.pdf', { type: 'application/pdf' }))
    const made = await agreements.create(form)
    expect(made).toMatchObject({ type: 'program', name: 'T' })
    for (const reader of [sdk, client()]) {
      const path = `/agreements/${String(made['id'])}/document`
      const document = await new GenericResource(reader, path).fetch(path)
      expect(await document.text()).toBe('%PDF-1.7')
    }
  })
})
