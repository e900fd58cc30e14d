import { createPublicKey } from 'node:crypto'
import { exportPKCS8, generateKeyPair, importPKCS8, SignJWT, type JWTPayload } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { createClient, type LeadSigningKey } from 'partnerkit'
import { serveMock } from 'partnerkit/mock/http'
import { BASE_URL, failure, freshWorld, type TestWorld } from '../support/world.ts'

const LISTING = 'LST-100-200-101'
const OTHER = 'LST-100-200-103'
const FORM = `/embed/leads/listings/${LISTING}/form`
const data = { name: 'Ada Byron', email: 'ada@bakery.example', country_code: 'ES' }

/** A moment that the mock and its tokens agree on. */
const NOW = Math.floor(Date.UTC(2026, 4, 1) / 1000)

interface Signing {
  readonly header?: Record<string, unknown>
  readonly claims?: JWTPayload
  readonly key?: string
  readonly alg?: string
}

/** A token as a distributor's server would sign it, but for what is given. */
async function sign(
  { kid, private_key, iss, aud }: LeadSigningKey,
  { header, claims, key = private_key, alg = 'RS256' }: Signing = {},
): Promise<string> {
  const payload = { iss, aud, listing_id: LISTING, iat: NOW, exp: NOW + 600, ...claims }
  return new SignJWT(payload)
    .setProtectedHeader({ alg, kid, ...header })
    .sign(await importPKCS8(key, alg))
}

let world: TestWorld
let jwt: LeadSigningKey

beforeAll(async () => {
  world = freshWorld()
  world.mock.clock.set(NOW * 1000)
  jwt = (await world.distributor.leads.settings()).jwt
})

describe('the settings', () => {
  test('hold a key of the account, made once', async () => {
    const { mock, distributor, reseller, send } = freshWorld()
    const first = await distributor.leads.settings()
    expect(first).toEqual({
      jwt: {
        kid: expect.stringMatching(/^[\w-]{40,}$/),
        private_key: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----\n/),
        iss: '/leads/PA-301-447',
        aud: '/embed/leads/PA-301-447',
      },
    })
    const snapshot = mock.snapshot()
    expect(await distributor.leads.settings()).toEqual(first)
    expect(mock.snapshot()).toEqual(snapshot)
    const alias = await send('/modules/MD-0032/settings')
    expect(await alias.json()).toEqual(first)
    const other = await reseller.leads.settings()
    expect(other.jwt).toMatchObject({ iss: '/leads/PA-517-820', aud: '/embed/leads/PA-517-820' })
    expect(other.jwt.kid).not.toBe(first.jwt.kid)
    mock.restore(snapshot)
    expect(await distributor.leads.settings()).toEqual(first)
    mock.reset()
    expect((await distributor.leads.settings()).jwt.kid).not.toBe(first.jwt.kid)
  })

  test('are made once for calls at the same time', async () => {
    const { distributor } = freshWorld()
    const all = await Promise.all([1, 2, 3].map(() => distributor.leads.settings()))
    expect(new Set(all.map(({ jwt: { kid } }) => kid)).size).toBe(1)
    expect(await distributor.leads.settings()).toEqual(all[0])
  })

  test('are not there for vendors, and are asked with a key', async () => {
    const { mock, vendor, clientOf } = freshWorld()
    const before = mock.snapshot()
    expect(await failure(vendor.leads.settings())).toMatchObject({ status: 404, code: 'NFND_000' })
    expect(await failure(clientOf('SU-1:x').leads.settings())).toMatchObject({ status: 401 })
    const bearer = mock.fetch(`${BASE_URL}/modules/leads/settings`, {
      headers: { authorization: `Bearer ${await sign(jwt)}` },
    })
    expect((await bearer).status).toBe(401)
    expect(mock.snapshot()).toEqual(before)
  })
})

describe('a page with a token', () => {
  test('gets the form and brings a lead that nobody of the platform has made', async () => {
    const { mock, distributor, vendor } = world
    const token = await sign(jwt)
    const page = createClient({ apiKey: null, baseUrl: BASE_URL, fetch: mock.fetch })
    const { schema } = await distributor.leadForms.ofListing(LISTING)
    expect(await page.leads.embeddedForm(LISTING, token)).toEqual({ id: 'LDF-1001-0001', schema })
    const made = await page.leads.createEmbedded(LISTING, token, { name: 'From a page', data })
    expect(made).toEqual({ id: expect.stringMatching(/^LDR-/) })
    const lead = await vendor.leads.get(made.id)
    expect(lead).toMatchObject({ status: 'pending', data, distributor: { id: 'PA-301-447' } })
    expect(lead.events.created).toEqual({ at: '2026-05-01T00:00:00+00:00' })
    expect(mock.requests.at(-2)).toMatchObject({
      operation: 'createEmbeddedLead',
      account: 'PA-301-447',
    })
  })

  test('is let in by a token signed as the documentation shows', async () => {
    const { distributor } = freshWorld()
    const { jwt: own } = await distributor.leads.settings()
    const token = await new SignJWT({ listing_id: LISTING })
      .setProtectedHeader({ alg: 'RS256', kid: own.kid })
      .setIssuer(own.iss)
      .setAudience(own.aud)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(await importPKCS8(own.private_key, 'RS256'))
    expect(await distributor.leads.embeddedForm(LISTING, token)).toHaveProperty('schema')
  })

  test('is refused like a distributor, by the form and the listing', async () => {
    const { mock, distributor, vendor, send } = freshWorld()
    mock.clock.set(NOW * 1000)
    const own = (await distributor.leads.settings()).jwt
    const token = await sign(own)
    const create = (body: object) => distributor.leads.createEmbedded(LISTING, token, body as never)
    const before = mock.snapshot()
    expect(await failure(create({ name: 'x', data: { email: 'x' } }))).toMatchObject({
      messages: [
        'data.name: This field is required.',
        'data.email: Enter a valid email address.',
        'data.country_code: This field is required.',
      ],
    })
    expect(await failure(create({}))).toMatchObject({
      messages: ['name: This field is required.', 'data: This field is required.'],
    })
    expect(mock.snapshot()).toEqual(before)
    await vendor.leadForms.deactivate('LDF-1001-0001')
    expect(await failure(create({ name: 'x', data }))).toMatchObject({ code: 'LDR_002' })
    await vendor.leadForms.bind(LISTING, { id: null })
    expect(await failure(distributor.leads.embeddedForm(LISTING, token))).toMatchObject({
      status: 404,
    })
    const selected = await send(`${FORM}?select(nope)`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(selected.status).toBe(404)
  })

  test('sees no listing that is not of the account that has signed', async () => {
    const { mock, distributor, reseller } = freshWorld()
    mock.clock.set(NOW * 1000)
    const token = await sign((await reseller.leads.settings()).jwt)
    const call = distributor.leads.embeddedForm(LISTING, token)
    expect(await failure(call)).toMatchObject({ status: 404, code: 'NFND_000' })
  })
})

const forged = async (): Promise<string> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return exportPKCS8(privateKey)
}

/** Changes one part of a token, which its signature does not fit then. */
const tampered = async (): Promise<string> => {
  const [header, payload = '', signature] = (await sign(jwt)).split('.')
  const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
  const changed = btoa(JSON.stringify({ ...claims, exp: claims.exp + 1 })).replaceAll('=', '')
  return [header, changed, signature].join('.')
}

const unsigned = (alg: string): string => {
  const part = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '')
  const { kid, iss, aud } = jwt
  const claims = { iss, aud, listing_id: LISTING, iat: NOW, exp: NOW + 600 }
  return `${part({ alg, kid })}.${part(claims)}.`
}

/** What a library takes that lets the token choose how its key is used. */
const withSecret = async (): Promise<string> => {
  const { kid, iss, aud, private_key } = jwt
  const key = createPublicKey(private_key).export({ type: 'spki', format: 'pem' })
  return new SignJWT({ iss, aud, listing_id: LISTING, iat: NOW, exp: NOW + 600 })
    .setProtectedHeader({ alg: 'HS256', kid })
    .sign(new TextEncoder().encode(String(key)))
}

describe('a token is refused', () => {
  test.each<[string, () => string | Promise<string>]>([
    ['with a key that nobody has', () => sign(jwt, { header: { kid: 'nobody' } })],
    ['without the id of a key', () => sign(jwt, { header: { kid: undefined } })],
    ['signed with another key', async () => sign(jwt, { key: await forged() })],
    ['changed after it was signed', tampered],
    ['not signed', () => unsigned('none')],
    ['that only says it is signed', () => unsigned('RS256')],
    ['signed with the public key as a secret', withSecret],
    ['signed in another way', () => sign(jwt, { alg: 'PS256' })],
    ['of another issuer', () => sign(jwt, { claims: { iss: '/leads/PA-517-820' } })],
    ['for another audience', () => sign(jwt, { claims: { aud: '/embed/leads/PA-517-820' } })],
    ['without an audience', () => sign(jwt, { claims: { aud: undefined } })],
    ['for another listing', () => sign(jwt, { claims: { listing_id: OTHER } })],
    ['for no listing', () => sign(jwt, { claims: { listing_id: undefined } })],
    ['expired', () => sign(jwt, { claims: { iat: NOW - 600, exp: NOW - 1 } })],
    ['without an end', () => sign(jwt, { claims: { exp: undefined } })],
    ['without a beginning', () => sign(jwt, { claims: { iat: undefined } })],
    ['for more than an hour', () => sign(jwt, { claims: { exp: NOW + 3601 } })],
    ['not valid yet', () => sign(jwt, { claims: { nbf: NOW + 60 } })],
    ['that is no token', () => 'nonsense'],
    ['with three empty parts', () => '..'],
  ])('%s', async (_, make) => {
    const { mock, distributor } = world
    const token = await make()
    const before = mock.snapshot()
    const calls: Promise<unknown>[] = [
      distributor.leads.embeddedForm(LISTING, token),
      distributor.leads.createEmbedded(LISTING, token, { name: 'x', data }),
    ]
    for (const refused of await Promise.all(calls.map(failure))) {
      expect(refused).toMatchObject({
        status: 401,
        code: 'AUTH_001',
        messages: ['API request is unauthorized.'],
      })
    }
    expect(mock.snapshot()).toEqual(before)
  })

  test('in the path of another listing, as a key, or missing', async () => {
    const { mock, distributor } = world
    const token = await sign(jwt)
    const call = distributor.leads.embeddedForm(OTHER, token)
    expect(await failure(call)).toMatchObject({ status: 401 })
    const wrong: Record<string, string>[] = [
      {},
      { authorization: mock.keys.distributor },
      { authorization: `ApiKey ${token}` },
      { authorization: `Basic ${token}` },
      { authorization: 'Bearer' },
    ]
    for (const headers of wrong) {
      expect((await mock.fetch(BASE_URL + FORM, { headers })).status).toBe(401)
    }
  })

  test('once its hour is over', async () => {
    const { mock, distributor } = freshWorld()
    mock.clock.set(NOW * 1000)
    const own = (await distributor.leads.settings()).jwt
    const token = await sign(own, { claims: { exp: NOW + 3600 } })
    mock.clock.set((NOW + 3599) * 1000)
    expect(await distributor.leads.embeddedForm(LISTING, token)).toHaveProperty('schema')
    mock.clock.set((NOW + 3600) * 1000)
    expect(await failure(distributor.leads.embeddedForm(LISTING, token))).toMatchObject({
      status: 401,
    })
  })

  test('once the account that has signed is gone', async () => {
    const { mock, distributor, clientOf } = freshWorld()
    mock.clock.set(NOW * 1000)
    const { id } = mock.add('accounts', { name: 'Short', role: 'distributor' })
    const short = clientOf(mock.keyFor(id))
    const token = await sign((await short.leads.settings()).jwt)
    const call = () => failure(distributor.leads.embeddedForm(LISTING, token))
    expect(await call()).toMatchObject({ status: 404 })
    await short.accounts.delete(id)
    expect(await call()).toMatchObject({ status: 401 })
  })
})

test('a page of any origin may send the header of a token', async () => {
  const { mock } = freshWorld()
  const server = await serveMock(mock, { port: 0 })
  const preflight = await fetch(server.url + FORM, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://shop.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
  expect(preflight.headers.get('access-control-allow-headers')).toMatch(/authorization/i)
  const refused = await fetch(server.url + FORM, { headers: { origin: 'https://shop.example' } })
  expect(refused.status).toBe(401)
  expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  await server.close()
})
