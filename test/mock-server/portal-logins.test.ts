// The ways into the portal of the default world: its logins, and the links that are about already.
import { execFile } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { createMock, type Mock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { failure, freshWorld } from '../support/world.ts'

describe('logging in', () => {
  test('works with all of mock.logins; each has its own company', async () => {
    const { mock, distributor } = freshWorld()
    const { portal } = distributor
    const orgs: string[] = []
    for (const login of [mock.logins.partner, mock.logins.otherPartner, mock.logins.customer]) {
      const { user, org } = await portal.login(login)
      expect(user).toMatchObject({ email: login.email, role: 'admin' })
      orgs.push(`${org.customer_type} ${org.name}`)
    }
    expect(orgs).toEqual([
      'PARTNER Lakeside IT Services',
      'PARTNER Kestrel Cloud',
      'CUSTOMER Lindqvist Dental',
    ])
    expect(await portal.orgs.list().first()).not.toHaveProperty('partner_commission_rate')
  })

  test.each([
    ['who has no password', 'ida@lindqvist-dental.example', 'POR_010'],
    ['who is inactive', 'rita@lakeside-it.example', 'POR_011'],
    ['whose company is inactive', 'grace@oldmill-books.example', 'POR_011'],
  ])('is refused to a user %s', async (_, email, code) => {
    const { mock, distributor } = freshWorld()
    const { password } = mock.logins.partner
    expect(await failure(distributor.portal.login({ email, password }))).toMatchObject({ code })
  })

  test('two mocks share nothing of it', () => {
    const [one, other] = [createMock(), createMock()]
    Object.assign(one.logins.partner, { password: 'changed' })
    expect(other.logins.partner.password).toBe('portal-demo')
  })
})

test('nobody is logged in and no mail was sent; one registration was completed', async () => {
  const { mock, distributor } = freshWorld()
  const { portalSessions, portalRegistrations } = mock.snapshot().store
  expect(portalSessions.rows).toEqual([])
  expect(mock.outbox).toEqual([])
  expect(portalRegistrations.rows).toHaveLength(1)
  const { portal } = distributor
  const token = portalRegistrations.rows[0]?.token ?? ''
  expect(await failure(portal.registration.verify(token))).toMatchObject({ code: 'POR_003' })
  const { email } = mock.logins.partner
  expect(await failure(portal.registration.start(email))).toMatchObject({ code: 'POR_001' })
})

describe('the tokens of links', () => {
  const tokens = (mock: Mock): string[] =>
    mock.snapshot().store.portalInvoices.rows.map(({ token }) => token)

  test('nobody guesses, unless they follow from a seed', () => {
    const [one, other] = [tokens(createMock()), tokens(createMock())]
    expect(one.filter((token) => !/^[\w-]{43}$/.test(token))).toEqual([])
    expect(new Set([...one, ...other]).size).toBe(2 * one.length)
    expect(tokens(createMock({ seed: 7 }))).toEqual(tokens(createMock({ seed: 7 })))
    expect(tokens(createMock({ seed: 7 }))).not.toEqual(tokens(createMock({ seed: 8 })))
  })

  test('stay what they were, and no later one repeats them', async () => {
    const { mock, distributor } = freshWorld({ seed: 7 })
    const before = tokens(mock)
    const { token } = await distributor.portal.login(mock.logins.partner)
    expect(before).not.toContain(token)
    mock.reset()
    expect(tokens(mock)).toEqual(before)
    expect(await distributor.portal.login(mock.logins.partner)).toMatchObject({ token })
  })

  test('lead to what can be paid', async () => {
    const { mock, distributor } = freshWorld()
    const { portal } = distributor
    await portal.login(mock.logins.partner)
    const order = await portal.orders.get('POD-550183')
    const { link } = order.invoice
    expect(await portal.invoices.open(link)).toMatchObject({
      partner: { name: 'Lakeside IT Services' },
      customer: order.customer,
      quantity: order.quantity,
      status: 'open',
    })
    await portal.invoices.pay(link, { method: 'bank_transfer', payer: 'partner' })
    expect(await portal.orders.get(order.id)).toMatchObject({ status: 'active' })
  })
})

describe('over HTTP', () => {
  test('a person is told a login and where it works, a program all of them', async () => {
    const mock = createMock()
    const server = await serveMock(mock, { port: 0 })
    try {
      const text = await (await fetch(new URL('/', server.url))).text()
      const [, portal = ''] = /(http:\S+\/portal\/v1)/.exec(text) ?? []
      const [, email, password] = /login +(\S+), password (\S+)/.exec(text) ?? []
      expect({ email, password }).toEqual(mock.logins.partner)
      const response = await fetch(`${portal}/login`, {
        method: 'POST',
        body: JSON.stringify({ email, password }),
      })
      expect(response.status).toBe(200)
      const logins = await fetch(new URL('/_mock/logins', server.url))
      expect(await logins.json()).toEqual(mock.logins)
    } finally {
      await server.close()
    }
  })

  test('--json prints the logins', async () => {
    const flags = ['mock-server/adapters/cli.ts', 'serve', '--port', '0', '--json']
    const line = await new Promise<string>((resolve, reject) => {
      const child = execFile('node', flags, () => reject(new Error('it has ended')))
      child.stdout?.once('data', (text: string) => {
        child.kill()
        resolve(text)
      })
    })
    expect(JSON.parse(line)).toMatchObject({ logins: createMock().logins })
  })
})
