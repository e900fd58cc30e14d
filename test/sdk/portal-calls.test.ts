// What client.portal sends, and where to: its address, links, and who is behind a call.
import { describe, expect, test } from 'vitest'
import { createClient, ResponseShapeError, type Client, type ClientOptions } from 'partnerkit'
import { responseValidator } from 'partnerkit/validate'
import { HOST, json, scriptedPortal, session } from '../support/scripted-portal.ts'
import { failure } from '../support/world.ts'

const TOKEN = 'kq3V9s0Yb1tHn5mZx7cR2wLd8fGjPa4eUiOoBvQyTsE'

describe('the portal lies beside the API', () => {
  test.each<[Partial<ClientOptions>, string]>([
    [{ baseUrl: 'http://api.test/public/v1' }, 'http://api.test'],
    [{ baseUrl: 'http://api.test/public/v1/' }, 'http://api.test'],
    [{ baseUrl: 'https://api.test:8443/proxy/public/v1' }, 'https://api.test:8443/proxy'],
    [{ baseUrl: 'http://api.test' }, 'http://api.test'],
    [{ baseUrl: 'http://api.test/somewhere/else' }, 'http://api.test'],
    [{ environment: 'mock' }, 'http://127.0.0.1:4010'],
    [{}, 'https://api.connect.cloudblue.com'],
  ])('%j: %s', async (options, portal) => {
    const urls: string[] = []
    const client = createClient({
      apiKey: 'k',
      ...options,
      fetch: async (input, init) => {
        urls.push(new Request(input, init).url)
        return json([])
      },
    })
    await client.portal.products.list()
    await client.portal.orders.cancel('POD/1')
    expect(urls).toEqual([
      `${portal}/portal/v1/products`,
      `${portal}/portal/v1/orders/POD%2F1/cancel`,
    ])
  })
})

describe('a link', () => {
  const calls: [string, (client: Client, link: string) => Promise<unknown>, string][] = [
    ['verify', ({ portal }, link) => portal.registration.verify(link), 'registrations/TOKEN'],
    [
      'complete',
      ({ portal }, link) =>
        portal.registration.complete(link, {
          first_name: 'a',
          last_name: 'b',
          company: 'c',
          password: 'd',
        }),
      'registrations/TOKEN/complete',
    ],
    ['open', ({ portal }, link) => portal.invoices.open(link), 'pay/TOKEN'],
    [
      'pay',
      ({ portal }, link) => portal.invoices.pay(link, { method: 'card', payer: 'partner' }),
      'pay/TOKEN',
    ],
  ]

  describe.each(calls)('of %s', (_, call, path) => {
    test.each([
      TOKEN,
      ` ${TOKEN}\n`,
      `${HOST}/portal/v1/pay/${TOKEN}`,
      `${HOST}/portal/v1/pay/${TOKEN}/`,
      `${HOST}/portal/v1/pay/${TOKEN}//?x=1`,
      `portal.example/portal/v1/pay/${TOKEN}`,
      `portal.example:8443/portal/v1/pay/${TOKEN}/#top/x`,
      `/portal/v1/pay/${TOKEN}`,
      `${TOKEN}?utm=mail`,
      `https://evil.test/${TOKEN}`,
      `https://evil.test:99/portal/v1/registrations/${TOKEN}?next=x#y/z`,
    ])('is sent to the own portal, without the session: %j', async (link) => {
      const { client, login, requests } = scriptedPortal()
      await login()
      await call(client, link)
      const { url, headers } = requests.at(-1) as Request
      expect(url).toBe(`${HOST}/portal/v1/${path.replace('TOKEN', TOKEN)}`)
      expect(headers.get('authorization')).toBeNull()
    })

    test.each([
      '',
      ' ',
      '/',
      'https://portal.test',
      'https://portal.test/',
      'https://portal.test?x=y',
      `https://portal.test/#/pay/${TOKEN}`,
      `${HOST}/portal/v1/pay`,
      `${HOST}/portal/v1/pay/`,
      'portal.test/portal/v1/registrations/?x',
      undefined,
      null,
      5,
      {},
    ])('without a token is not sent: %j', async (link) => {
      const { client, requests } = scriptedPortal()
      const error = await failure(call(client, link as string))
      expect(error).toBeInstanceOf(TypeError)
      expect(error).toMatchObject({ message: 'token is required and can not be empty.' })
      expect(requests).toEqual([])
    })

    test('that would lead elsewhere is not sent', async () => {
      const { client, requests } = scriptedPortal()
      expect(await failure(call(client, '..'))).toBeInstanceOf(TypeError)
      expect(await failure(call(client, 'https://portal.test/a/..'))).toBeInstanceOf(TypeError)
      await call(client, 'a&b%2F')
      expect(requests.map(({ url }) => url)).toEqual([
        `${HOST}/portal/v1/${path.replace('TOKEN', 'a%26b%252F')}`,
      ])
    })
  })
})

describe('key and session', () => {
  test('do not know each other', async () => {
    const { client, login, requests } = scriptedPortal()
    await login()
    await client.portal.me()
    await client.hubs.list()
    await client.request('GET', '/anything')
    await client.portal.logout()
    await client.hubs.list()
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      null,
      'Bearer T1',
      'ApiKey SU-1:secret',
      'ApiKey SU-1:secret',
      'Bearer T1',
      'ApiKey SU-1:secret',
    ])
  })

  test('a key that is a function is not asked for', async () => {
    let asked = 0
    const { login, portal } = scriptedPortal({
      apiKey: () => {
        asked++
        return 'k'
      },
    })
    await login()
    await portal.me()
    expect(asked).toBe(0)
  })

  test('a refusal of the API does not end the session', async () => {
    const { client, login, answers, ends } = scriptedPortal()
    await login()
    answers['GET /public/v1/hubs'] = () => json({ error_code: 'AUTH_001', errors: ['x'] }, 401)
    expect(await failure(client.hubs.list())).toMatchObject({ code: 'AUTH_001' })
    expect(client.portal.session?.token).toBe('T1')
    expect(ends).toEqual([])
  })

  test('no key is needed', async () => {
    const { login, portal, sent } = scriptedPortal({ apiKey: null })
    await login()
    await portal.me()
    expect(sent).toEqual(['POST /login', 'GET /me T1'])
  })
})

describe('calls', () => {
  test('a list is sent when it is used, with the session of that moment', async () => {
    const { portal, login, sent } = scriptedPortal()
    const list = portal.customers.users('POR-1', { filter: { role: 'admin' } })
    expect(sent).toEqual([])
    await login()
    await list
    await list.count()
    expect(sent.slice(1)).toEqual([
      'GET /customers/POR-1/users T1',
      'GET /customers/POR-1/users T1',
    ])
  })

  test('queries are built as everywhere', async () => {
    const { portal, requests } = scriptedPortal()
    await portal.customers.list({
      filter: { active: true, coming_expiry_date: { lt: '2026-05-01' } },
      order: ['-usage'],
      limit: 5,
    })
    await portal.customers.licenses('POR-1', 'kind=trial')
    expect(requests.map(({ url }) => decodeURIComponent(url.split('?')[1] ?? ''))).toEqual([
      'eq(active,true)&lt(coming_expiry_date,2026-05-01)&ordering(-usage)&limit=5',
      'kind=trial',
    ])
  })

  test('bodies are sent as they are', async () => {
    const { portal, answers, requests } = scriptedPortal()
    const added = { order: {}, invoice: {}, license: {} }
    answers['POST /customers/POR-1/products'] = () => json(added, 201)
    await portal.registration.start('mara@lakeside-it.example')
    await portal.login({ email: 'm', password: ' p ' })
    await portal.customers.addProduct('POR-1', { product_id: 'PPR-1' })
    await portal.customers.startTrial('POR-1', { product_id: 'PPR-1', quantity: 2 })
    await portal.invoices.pay('t', { method: 'fail', payer: 'customer' })
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([
      { email: 'mara@lakeside-it.example' },
      { email: 'm', password: ' p ' },
      { product_id: 'PPR-1' },
      { product_id: 'PPR-1', quantity: 2, trial: true },
      { method: 'fail', payer: 'customer' },
    ])
  })

  test.each([
    ['addProduct', { order: { id: 'POD-1' }, invoice: { id: 'PIN-1' } }, undefined],
    ['addProduct', { order: { id: 'POD-1' } }, ResponseShapeError],
    ['addProduct', { invoice: { id: 'PIN-1' } }, ResponseShapeError],
    ['addProduct', { license: { id: 'PLC-1' } }, ResponseShapeError],
    ['addProduct', [], ResponseShapeError],
    ['startTrial', { order: { id: 'POD-1' }, invoice: { id: 'PIN-1' } }, ResponseShapeError],
    ['startTrial', {}, ResponseShapeError],
  ] as const)('%s that is answered with %j', async (name, body, type) => {
    const { portal, answers } = scriptedPortal()
    answers['POST /customers/POR-1/products'] = () => json(body, 201)
    const call = portal.customers[name]('POR-1', { product_id: 'PPR-1' })
    if (type) expect(await failure(call)).toBeInstanceOf(type)
    else expect(await call).toEqual(body)
  })

  test('startTrial answers the licence', async () => {
    const { portal, answers } = scriptedPortal()
    answers['POST /customers/POR-1/products'] = () => json({ license: { id: 'PLC-1' } }, 201)
    const trial = portal.customers.startTrial('POR-1', { product_id: 'PPR-1' })
    expect(await trial).toEqual({ id: 'PLC-1' })
  })

  test('answers are checked like all others, and only a good session is kept', async () => {
    const { portal, login, answers } = scriptedPortal({ validate: responseValidator('strict') })
    await login()
    answers['POST /login'] = () => json({ ...session('T2'), expires_in: 'soon' })
    expect(await failure(login())).toBeInstanceOf(ResponseShapeError)
    expect(portal.session?.token).toBe('T1')
    answers['GET /me'] = () => json({ user: {} })
    expect(await failure(portal.me())).toBeInstanceOf(ResponseShapeError)
  })

  test('options of the client hold for the portal, too', async () => {
    const seen: string[] = []
    const { portal, login, answers, requests } = scriptedPortal({
      userAgent: 'shop/1',
      idempotencyKeys: true,
      retry: { limit: 1, maxDelay: 1 },
      hooks: { beforeRequest: ({ url }) => void seen.push(url) },
      logger: ({ url, status }) => void seen.push(`${url} ${status}`),
    })
    await login()
    expect(requests[0]?.headers.get('user-agent')).toMatch(/^shop\/1 partnerkit/)
    expect(seen).toEqual([`${HOST}/portal/v1/login`, `${HOST}/portal/v1/login 200`])
    answers['GET /me'] = () => json({}, 503)
    expect(await failure(portal.me())).toMatchObject({ status: 503 })
    expect(requests).toHaveLength(3)
    await portal.orders.cancel('POD-1')
    expect(requests.at(-1)?.headers.get('idempotency-key')).toMatch(/./)
  })

  test.each([429, 503])('a login is not repeated after %i, with no key at all', async (status) => {
    const { portal, answers, requests } = scriptedPortal({ idempotencyKeys: true })
    const late = { 'retry-after': '900' }
    answers['POST /login'] = () => json({ error_code: 'POR_012', errors: ['No.'] }, status, late)
    const login = portal.login({ email: 'm', password: 'p' }, { idempotencyKey: 'one' })
    expect(await failure(login)).toMatchObject({ status, code: 'POR_012' })
    expect(requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual([null])
  })
})
