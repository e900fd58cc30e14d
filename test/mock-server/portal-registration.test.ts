// Registration in the reseller portal: e-mail, link, form and confirmation, repeated, expired and used.
import { describe, expect, test } from 'vitest'
import {
  complete,
  EMAIL,
  FORM,
  open,
  start,
  TOKEN,
  tokenFor,
} from '../support/portal-registration.ts'
import { DAY, freshPortal, NOW, ORIGIN, SECOND } from '../support/portal.ts'

test('leads from an e-mail address over link and form to a partner that can log in', async () => {
  const portal = freshPortal()
  const { mock } = portal
  const started = await start(portal, 'Mara@Tested.Example')
  expect(started).toEqual({
    id: expect.stringMatching(/^PRG-\d{6}$/),
    email: EMAIL,
    status: 'email_sent',
    expires_at: '2026-03-03T10:00:00+00:00',
    events: { created: { at: NOW } },
  })
  const token = tokenFor(portal)
  expect(token).toMatch(TOKEN)
  const link = `${ORIGIN}/portal/v1/registrations/${token}`
  expect(mock.outbox).toEqual([
    { at: NOW, to: EMAIL, subject: expect.any(String), text: expect.any(String), link, token },
  ])
  expect(mock.outbox[0]?.text).toContain(link)

  mock.clock.advance(SECOND)
  const verifiedAt = '2026-03-02T10:00:01+00:00'
  const verified = {
    ...started,
    status: 'verified',
    events: { ...started.events, verified: { at: verifiedAt } },
  }
  expect(await open(portal, token)).toEqual(verified)

  mock.clock.advance(SECOND)
  const at = '2026-03-02T10:00:02+00:00'
  const completed = await complete(portal, token)
  expect(completed).toEqual({
    ...verified,
    status: 'completed',
    org: { id: expect.stringMatching(/^POR-\d{6}$/), name: 'Lakeside IT' },
    user: { id: expect.stringMatching(/^PUS-\d{6}$/), name: 'Mara Lind' },
    events: { ...verified.events, completed: { at } },
  })
  expect(mock.outbox).toHaveLength(2)
  const { subject, text, ...confirmation } = mock.outbox[1] ?? {}
  expect(confirmation).toEqual({ at, to: EMAIL })
  expect([typeof subject, typeof text]).toEqual(['string', 'string'])

  const session = await portal.login(EMAIL)
  expect(session.user).toEqual({
    id: completed.user?.id,
    org: completed.org,
    first_name: 'Mara',
    last_name: 'Lind',
    email: EMAIL,
    active: true,
    role: 'admin',
    last_login_at: at,
    events: { created: { at } },
  })
  expect(session.org).toEqual({
    id: completed.org?.id,
    name: 'Lakeside IT',
    company: 'Lakeside IT',
    active: true,
    customer_type: 'PARTNER',
    partner_account: null,
    usage: 0,
    coming_expiry_date: null,
    contact: { first_name: 'Mara', last_name: 'Lind', email: EMAIL },
    events: { created: { at } },
  })
})

test('opening the link again changes nothing', async () => {
  const portal = freshPortal()
  await start(portal)
  const token = tokenFor(portal)
  const first = await open(portal, token)
  portal.mock.clock.advance(SECOND)
  const before = portal.mock.snapshot()
  expect(await open(portal, token)).toEqual(first)
  expect(portal.mock.snapshot()).toEqual(before)
})

test('the portal stays where it is when the API lies elsewhere', async () => {
  const portal = freshPortal({ basePath: '/elsewhere' })
  await start(portal)
  expect(portal.mock.outbox[0]?.link).toBe(`${ORIGIN}/portal/v1/registrations/${tokenFor(portal)}`)
  expect(await open(portal, tokenFor(portal))).toMatchObject({ status: 'verified' })
})

test('the link lies at the origin of the request', async () => {
  const { mock } = freshPortal()
  await mock.fetch('https://shop.example:8443/portal/v1/registrations', {
    method: 'POST',
    body: JSON.stringify({ email: EMAIL }),
  })
  const [{ link, token } = {}] = mock.outbox
  expect(link).toBe(`https://shop.example:8443/portal/v1/registrations/${token}`)
})

describe('the same address again', () => {
  test('while the link is open gets the same link for another 24 hours', async () => {
    const portal = freshPortal()
    const first = await start(portal)
    portal.mock.clock.advance(DAY - SECOND)
    expect(await start(portal, 'MARA@tested.example')).toEqual({
      ...first,
      expires_at: '2026-03-04T09:59:59+00:00',
      events: { ...first.events, resent: { at: '2026-03-03T09:59:59+00:00' } },
    })
    const { outbox } = portal.mock
    expect(outbox.map(({ to }) => to)).toEqual([EMAIL, EMAIL])
    expect(outbox[1]?.token).toBe(outbox[0]?.token)
    expect(outbox[1]?.link).toBe(outbox[0]?.link)
    portal.mock.clock.advance(DAY - SECOND)
    expect(await open(portal, tokenFor(portal))).toMatchObject({ status: 'verified' })
  })

  test('once it is verified stays verified', async () => {
    const portal = freshPortal()
    await start(portal)
    await open(portal, tokenFor(portal))
    expect(await start(portal)).toMatchObject({
      status: 'verified',
      events: { resent: { at: NOW } },
    })
    expect(await complete(portal, tokenFor(portal))).toMatchObject({ status: 'completed' })
  })

  test('once it has expired starts a new registration; the old link stays dead', async () => {
    const portal = freshPortal()
    const first = await start(portal)
    const old = tokenFor(portal)
    portal.mock.clock.advance(DAY)
    const second = await start(portal)
    expect(second).toMatchObject({ status: 'email_sent', events: { created: {} } })
    expect(second.events).not.toHaveProperty('resent')
    expect(second.id).not.toBe(first.id)
    expect(tokenFor(portal)).not.toBe(old)
    await open(portal, tokenFor(portal))
    await complete(portal, tokenFor(portal))
    expect((await portal.refused('GET', `/registrations/${old}`)).body).toMatchObject({
      error_code: 'POR_002',
    })
  })

  test('with an Idempotency-Key sends one e-mail', async () => {
    const portal = freshPortal()
    const again = { body: { email: EMAIL }, headers: { 'idempotency-key': 'a' } }
    const first = await portal.done('POST', '/registrations', again)
    portal.mock.clock.advance(SECOND)
    expect(await portal.done('POST', '/registrations', again)).toEqual(first)
    expect(portal.mock.outbox).toHaveLength(1)
  })
})

test('two addresses register side by side', async () => {
  const portal = freshPortal()
  await start(portal, 'a@tested.example')
  await start(portal, 'b@tested.example')
  const [a, b] = [tokenFor(portal, 'a@tested.example'), tokenFor(portal, 'b@tested.example')]
  await open(portal, a)
  expect(
    (await portal.refused('POST', `/registrations/${b}/complete`, { body: FORM })).body,
  ).toMatchObject({ error_code: 'POR_004' })
  await open(portal, b)
  const [left, right] = [await complete(portal, a), await complete(portal, b)]
  expect(left.org?.id).not.toBe(right.org?.id)
  expect(await portal.login('b@tested.example')).toMatchObject({ org: { id: right.org?.id } })
})

describe('expiry', () => {
  test.each(['email_sent', 'verified'])(
    'of a registration that is %s, to the second',
    async (s) => {
      const portal = freshPortal()
      await start(portal)
      const token = tokenFor(portal)
      if (s === 'verified') await open(portal, token)
      const world = portal.mock.snapshot()
      portal.mock.clock.advance(DAY - SECOND)
      expect(await open(portal, token)).toMatchObject({ status: 'verified' })
      expect(await complete(portal, token)).toMatchObject({ status: 'completed' })
      portal.mock.restore(world)
      portal.mock.clock.advance(SECOND)
      const expired = {
        error_code: 'POR_002',
        errors: ['The registration expired at 2026-03-03T10:00:00+00:00. Start it again.'],
      }
      for (const [method, path, body] of [
        ['GET', `/registrations/${token}`],
        ['POST', `/registrations/${token}/complete`, FORM],
        ['POST', `/registrations/${token}/complete`, {}],
      ] as const) {
        const answer = await portal.refused(method, path, { body })
        expect(answer).toMatchObject({ status: 400, body: expired })
      }
    },
  )

  test('does not take back what is completed', async () => {
    const portal = freshPortal()
    await portal.partner('mara')
    portal.mock.clock.advance(2 * DAY)
    expect((await portal.refused('GET', `/registrations/${tokenFor(portal)}`)).body).toMatchObject({
      error_code: 'POR_003',
    })
    await portal.login(EMAIL)
  })
})

describe('a link that was used', () => {
  test.each([
    ['GET', '', undefined],
    ['POST', '/complete', FORM],
    ['POST', '/complete', {}],
  ])('is refused by %s %s %j', async (method, path, body) => {
    const portal = freshPortal()
    await portal.partner('mara')
    const answer = await portal.refused(method, `/registrations/${tokenFor(portal)}${path}`, {
      body,
    })
    expect(answer.status).toBe(400)
    expect(answer.body).toEqual({
      error_code: 'POR_003',
      errors: ['The registration is completed: its link can not be used again. Log in.'],
    })
  })

  test('makes one partner when its form comes several times at once', async () => {
    const portal = freshPortal()
    await start(portal)
    const path = `/registrations/${tokenFor(portal)}/complete`
    await open(portal, tokenFor(portal))
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => portal.send('POST', path, { body: FORM })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(400)])
    expect(portal.mock.outbox).toHaveLength(2)
  })

  test('answers the same once more to the same Idempotency-Key', async () => {
    const portal = freshPortal()
    await start(portal)
    await open(portal, tokenFor(portal))
    const path = `/registrations/${tokenFor(portal)}/complete`
    const again = { body: FORM, headers: { 'idempotency-key': 'a' } }
    const first = await portal.done('POST', path, again)
    const before = portal.mock.snapshot()
    expect(await portal.done('POST', path, again)).toEqual(first)
    expect(portal.mock.snapshot()).toEqual(before)
    const other = { ...again, body: { ...FORM, company: 'Other' } }
    expect((await portal.refused('POST', path, other)).body).toMatchObject({
      error_code: 'VAL_001',
    })
  })
})

test('nobody needs to be logged in, and no header is looked at', async () => {
  const portal = freshPortal()
  for (const authorization of ['Bearer nonsense', portal.mock.keys.distributor, 'Basic x']) {
    const headers = { authorization }
    await portal.done('POST', '/registrations', { body: { email: EMAIL }, headers })
    await portal.done('GET', `/registrations/${tokenFor(portal)}`, { headers })
  }
  expect(portal.mock.requests.every((request) => !('account' in request))).toBe(true)
})
