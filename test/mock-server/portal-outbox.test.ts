// The outbox of the reseller portal, its tokens, and both over HTTP and MSW.
import { setupServer } from 'msw/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { PortalRegistration } from 'partnerkit'
import { createMock, type MockOptions } from 'partnerkit/mock'
import { serveMock, type ServeOptions } from 'partnerkit/mock/http'
import { handlers } from 'partnerkit/mock/node'
import { complete, EMAIL, open, start, TOKEN, tokenFor } from '../support/portal-registration.ts'
import { answerOf, freshPortal, MINUTE, NOW, SECOND, type TestPortal } from '../support/portal.ts'

const receivers = ({ mock }: TestPortal): string[] => mock.outbox.map(({ to }) => to)

describe('the outbox', () => {
  test('has the e-mails oldest first, whatever the clock says', async () => {
    const portal = freshPortal()
    await start(portal, 'b@tested.example')
    portal.mock.clock.advance(MINUTE)
    await start(portal, 'a@tested.example')
    portal.mock.clock.set('2026-03-02T09:00:00Z')
    await start(portal, 'c@tested.example')
    await open(portal, tokenFor(portal, 'a@tested.example'))
    await complete(portal, tokenFor(portal, 'a@tested.example'))
    expect(receivers(portal)).toEqual(['b', 'a', 'c', 'a'].map((name) => `${name}@tested.example`))
    expect(portal.mock.outbox.map(({ at }) => at.slice(11, 16))).toEqual([
      '10:00',
      '10:01',
      '09:00',
      '09:00',
    ])
    expect(Object.keys(portal.mock.outbox[3] ?? {}).sort()).toEqual(['at', 'subject', 'text', 'to'])
  })

  test('can be emptied, and fills again; links that were sent go on to work', async () => {
    const portal = freshPortal()
    await start(portal)
    const token = tokenFor(portal)
    portal.mock.emptyOutbox()
    expect(portal.mock.outbox).toEqual([])
    portal.mock.emptyOutbox()
    await open(portal, token)
    await complete(portal, token)
    await start(portal, 'a@tested.example')
    expect(receivers(portal)).toEqual([EMAIL, 'a@tested.example'])
  })

  test('keeps the last 1000', async () => {
    const portal = freshPortal()
    for (let number = 1; number <= 1002; number++) await start(portal, `m${number}@tested.example`)
    const all = receivers(portal)
    expect(all).toHaveLength(1000)
    expect([all[0], all[1], all.at(-1)]).toEqual(
      [3, 4, 1002].map((number) => `m${number}@tested.example`),
    )
  })

  test('is part of snapshots, and empty after a reset', async () => {
    const portal = freshPortal()
    await start(portal)
    const { outbox } = portal.mock
    const before = portal.mock.snapshot()
    await start(portal)
    await start(portal, 'a@tested.example')
    portal.mock.emptyOutbox()
    portal.mock.restore(before)
    expect(portal.mock.outbox).toEqual(outbox)
    await open(portal, tokenFor(portal))
    const { token } = outbox[0] ?? {}
    portal.mock.reset()
    expect(portal.mock.outbox).toEqual([])
    expect((await portal.refused('GET', `/registrations/${token}`)).status).toBe(404)
  })

  test('can not be changed through what it answers', async () => {
    const portal = freshPortal()
    await start(portal)
    const { outbox } = portal.mock
    Object.assign(outbox[0] ?? {}, { to: 'somebody else' })
    ;(outbox as unknown[]).pop()
    expect(receivers(portal)).toEqual([EMAIL])
  })

  test('gets nothing of what is refused', async () => {
    const portal = freshPortal()
    await portal.partner('mara')
    portal.mock.emptyOutbox()
    await portal.refused('POST', '/registrations', { body: { email: EMAIL } })
    await portal.refused('POST', '/registrations', { body: { email: 'x' } })
    expect(portal.mock.outbox).toEqual([])
  })
})

describe('tokens', () => {
  /** The tokens of two links and two sessions, and the ids of what was made. */
  async function story(portal: TestPortal): Promise<{ tokens: string[]; ids: unknown[] }> {
    const { token, user, org } = await portal.partner('mara')
    const again = await portal.login(EMAIL)
    const registration = await start(portal, 'a@tested.example')
    const links = portal.mock.outbox.slice(-3).flatMap((mail) => mail.token ?? [])
    return { tokens: [token, again.token, ...links], ids: [user.id, org.id, registration.id] }
  }
  const twice = async (left: MockOptions, right: MockOptions) =>
    [await story(freshPortal(left)), await story(freshPortal(right))] as const

  test('are random by default, while ids are not', async () => {
    const [left, right] = await twice({}, {})
    const all = [...left.tokens, ...right.tokens]
    for (const token of all) expect(token).toMatch(TOKEN)
    expect(new Set(all).size).toBe(8)
    expect(left.ids).toEqual(right.ids)
  })

  test('follow from a seed', async () => {
    const [left, right] = await twice({ seed: 1 }, { seed: 1 })
    expect(left).toEqual(right)
    for (const token of left.tokens) expect(token).toMatch(TOKEN)
    expect(new Set(left.tokens).size).toBe(4)
    const [first, second] = await twice({ seed: 1 }, { seed: 2 })
    expect(new Set([...first.tokens, ...second.tokens]).size).toBe(8)
  })

  test('are the same after a restore with a seed, and others without', async () => {
    for (const seed of [7, undefined]) {
      const portal = freshPortal(seed === undefined ? {} : { seed })
      await portal.partner('ada')
      const before = portal.mock.snapshot()
      const { tokens } = await story(portal)
      portal.mock.restore(before)
      const again = await story(portal)
      expect(again.tokens.filter((token) => tokens.includes(token))).toEqual(
        seed === undefined ? [] : tokens,
      )
      portal.mock.reset()
      portal.mock.clock.set(NOW)
      await portal.partner('ada')
      expect((await story(portal)).tokens.filter((token) => tokens.includes(token))).toEqual(
        seed === undefined ? [] : tokens,
      )
    }
  })
})

describe('over HTTP', () => {
  async function served(options: ServeOptions = {}) {
    const mock = createMock()
    mock.clock.set(NOW)
    mock.emptyOutbox()
    const server = await serveMock(mock, { port: 0, ...options })
    onTestFinished(() => server.close())
    const { origin } = new URL(server.url)
    const send = async (method: string, path: string, body?: object) =>
      answerOf(
        await fetch(`${origin}${path}`, { method, ...(body && { body: JSON.stringify(body) }) }),
      )
    return { mock, origin, send }
  }

  test('the outbox can be read and emptied, and its link leads to the server', async () => {
    const { mock, origin, send } = await served()
    expect(await send('GET', '/_mock/outbox')).toMatchObject({ status: 200, body: [] })
    await send('POST', '/portal/v1/registrations', { email: EMAIL })
    mock.clock.advance(SECOND)
    await send('POST', '/portal/v1/registrations', { email: EMAIL })
    const { status, body } = await send('GET', '/_mock/outbox')
    expect(status).toBe(200)
    expect(body).toEqual(mock.outbox)
    const [{ link, at } = {}, second] = mock.outbox
    expect(at).toBe(NOW)
    expect(second).toMatchObject({ at: '2026-03-02T10:00:01+00:00', link })
    expect(link?.startsWith(`${origin}/portal/v1/registrations/`)).toBe(true)
    const answer = await fetch(link ?? origin)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ status: 'verified' })
    expect(await send('DELETE', '/_mock/outbox')).toMatchObject({ status: 204, body: undefined })
    expect(await send('GET', '/_mock/outbox')).toMatchObject({ status: 200, body: [] })
  })

  test('both calls are told of', async () => {
    const { send } = await served()
    const { body } = await send('GET', '/_mock')
    expect((body as { readonly calls: string[] }).calls).toEqual(
      expect.arrayContaining(['GET /_mock/outbox', 'DELETE /_mock/outbox']),
    )
  })

  test('nobody reads the outbox where controls are off', async () => {
    const { send } = await served({ controls: false })
    expect(await send('GET', '/_mock/outbox')).toMatchObject({ status: 404 })
    expect(await send('DELETE', '/_mock/outbox')).toMatchObject({ status: 404 })
  })
})

test.each([undefined, 'http://api.test'])('MSW answers the portal at origin %s', async (origin) => {
  const mock = createMock()
  mock.emptyOutbox()
  const server = setupServer(...handlers(mock, { ...(origin && { origin }) }))
  server.listen()
  onTestFinished(() => server.close())
  const base = `${origin ?? 'https://api.connect.cloudblue.com'}/portal/v1`
  const send = async <T>(path: string, body?: object, token?: string) =>
    answerOf<T>(
      await fetch(`${base}${path}`, {
        method: body ? 'POST' : 'GET',
        ...(body && { body: JSON.stringify(body) }),
        ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
      }),
    )
  expect((await send('/registrations', { email: EMAIL })).status).toBe(202)
  const [{ link = '', token } = {}] = mock.outbox
  expect(link).toBe(`${base}/registrations/${token}`)
  expect((await send<PortalRegistration>(link.slice(base.length))).body.status).toBe('verified')
  const form = { first_name: 'M', last_name: 'L', company: 'C', password: '12345678' }
  await send(`/registrations/${token}/complete`, form)
  const session = await send<{ readonly token: string }>('/login', {
    email: EMAIL,
    password: '12345678',
  })
  expect(session.status).toBe(200)
  expect(await send('/me', undefined, session.body.token)).toMatchObject({
    status: 200,
    body: { user: { email: EMAIL } },
  })
  expect(await send('/me')).toMatchObject({ status: 401 })
})
