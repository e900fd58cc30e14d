import { generateKeyPair, importPKCS8, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { createClient } from 'partnerkit'
import { createMock, type Snapshot } from 'partnerkit/mock'
import { acceptedCall, type AcceptedCall } from '../support/accepted-call.ts'
import { expectUnchanged } from '../support/attack.ts'
import { ORIGIN } from '../support/world.ts'

// Keys, tokens of embedded forms and tokens of sessions that are forged: nobody gets in by them.

const mock = createMock({ seed: 1 })

/** The status of a call with a credential. A refused one may change nothing. */
async function statusWith(
  { method, path }: AcceptedCall,
  authorization = '',
  body?: object,
): Promise<number> {
  const before = mock.snapshot()
  const init = { method, headers: { authorization }, ...(body && { body: JSON.stringify(body) }) }
  const { status } = await mock.fetch(ORIGIN + path, init)
  if (status >= 400) expectUnchanged(mock, before)
  return status
}

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
]

describe('keys', () => {
  const [, id = '', secret = ''] = /^ApiKey (.+):(.+)$/.exec(mock.keys.distributor) ?? []

  test.each([
    '',
    id,
    `${id}:`,
    `${id}:${secret.slice(0, -1)}`,
    `${id}:${secret}x`,
    `${id}:${secret.toUpperCase()}`,
    `${id.toLowerCase()}:${secret}`,
    `${id}: ${secret}`,
    `${id}:${secret},${id}:${secret}`,
    `${id}:undefined`,
    `${id}-:${secret}`,
    `SU-${'-'.repeat(100_000)}:${secret}`,
    `${id}:${'x'.repeat(100_000)}`,
    ...NAMES.flatMap((name) => [name, `${name}:${name}`, `SU-${name}:${secret}`, `${id}:${name}`]),
  ])('key %# is nobody’s', async (key) => {
    const call = await acceptedCall(mock, 'listHubs')
    expect(await statusWith(call, call.headers.authorization)).toBe(200)
    expect(await statusWith(call, `ApiKey ${key}`)).toBe(401)
  })
})

describe('tokens of sessions', () => {
  test('no other token than the one that was given opens anything', async () => {
    const call = await acceptedCall(mock, 'getPortalMe')
    const token = call.headers.authorization?.slice('Bearer '.length) ?? ''
    expect(await statusWith(call, call.headers.authorization)).toBe(200)
    const swapped = token.replaceAll(/[a-z]/gi, (letter) =>
      letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
    )
    for (const other of [
      ...NAMES,
      token.slice(0, -1),
      `${token}=`,
      `${token} x`,
      `${token},${token}`,
      swapped,
      'x'.repeat(100_000),
      mock.keys.distributor,
    ])
      expect(await statusWith(call, `Bearer ${other}`), other.slice(0, 60)).toBe(401)
    expect(await statusWith(call, token)).toBe(401)
    expect(await statusWith(call, `ApiKey ${token}`)).toBe(401)
  })
})

describe('tokens of embedded forms', () => {
  const LISTING = 'LST-100-200-101'
  const NOW = Date.parse('2026-01-02T03:04:05Z') / 1000
  let call: AcceptedCall
  let state: Snapshot
  let settings: { kid: string; private_key: string; iss: string; aud: string }
  let publicKey = ''
  let claims: JWTPayload

  beforeAll(async () => {
    call = await acceptedCall(mock, 'createEmbeddedLead')
    const client = createClient({ apiKey: mock.keys.distributor, fetch: mock.fetch })
    settings = (await client.leads.settings()).jwt
    state = mock.snapshot()
    publicKey = state.store.signingKeys.rows[0]?.public_key ?? ''
    const { iss, aud } = settings
    claims = { iss, aud, listing_id: LISTING, iat: NOW, exp: NOW + 600 }
  })

  const lead = { name: 'x', data: { name: 'Ada', email: 'ada@example.com', country_code: 'ES' } }

  const signed = async (payload: object = {}, header: object = {}): Promise<string> => {
    const key = await importPKCS8(settings.private_key, 'RS256')
    const jwt = new SignJWT({ ...claims, ...payload })
    return jwt.setProtectedHeader({ alg: 'RS256', kid: settings.kid, ...header }).sign(key)
  }
  const statusOf = (token: string): Promise<number> => statusWith(call, `Bearer ${token}`, lead)

  test('the true one is taken', async () => {
    expect(await statusOf(await signed())).toBe(201)
    mock.restore(state)
  })

  test.each([
    ['expired', { exp: NOW - 61 }],
    ['good for too long', { exp: NOW + 3601 }],
    ['from the future', { iat: NOW + 600, exp: NOW + 700 }],
    ['not good yet', { nbf: NOW + 600 }],
    ['without an end', { exp: undefined }],
    ['without a beginning', { iat: undefined }],
    ['for another listing', { listing_id: 'LST-100-200-102' }],
    ['for no listing', { listing_id: undefined }],
    ['for a list of listings', { listing_id: [LISTING] }],
    ['by another account', { iss: '/leads/VA-149-494' }],
    ['for another audience', { aud: 'everybody' }],
  ])('one %s is refused', async (_, payload) => {
    expect(await statusOf(await signed(payload))).toBe(401)
  })

  test.each(['x', '', ...NAMES, '../../etc/passwd', 'x'.repeat(10_000)])(
    'one by an unknown key, number %#, is refused',
    async (kid) => {
      expect(await statusOf(await signed({}, { kid }))).toBe(401)
    },
  )

  test('one without a signature is refused, however it is written', async () => {
    const [header, payload, signature = ''] = (await signed()).split('.')
    const none = (alg: string): string =>
      Buffer.from(JSON.stringify({ alg, kid: settings.kid })).toString('base64url')
    for (const token of [
      new UnsecuredJWT(claims).encode(),
      `${none('none')}.${payload}.`,
      `${none('None')}.${payload}.${signature}`,
      `${none('RS512')}.${payload}.${signature}`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      `${header}.${payload}.${signature.slice(0, -4)}`,
      `${header}.${payload}.${signature}.${signature}`,
      `${header}..${signature}`,
      '..',
      '.'.repeat(10_000),
      `${Buffer.from('{"kid":{"toString":1}}').toString('base64url')}.${payload}.${signature}`,
      `${Buffer.from('null').toString('base64url')}.${payload}.${signature}`,
    ])
      expect(await statusOf(token), token.slice(0, 80)).toBe(401)
  })

  test('one that another key has signed, or the public key as a secret, is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const { kid } = settings
    const jwt = (): SignJWT => new SignJWT(claims)
    const foreign = await jwt().setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey)
    expect(await statusOf(foreign)).toBe(401)
    for (const secret of [publicKey, publicKey.trim()]) {
      const bytes = new TextEncoder().encode(secret)
      const confused = await jwt().setProtectedHeader({ alg: 'HS256', kid }).sign(bytes)
      expect(await statusOf(confused)).toBe(401)
    }
  })
})
