// The random forms of the reseller portal: what they claim, and that the mock takes them.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  randomCountries,
  randomPortalCustomer,
  randomPortalRegistration,
  randomPortalUser,
  type RandomPortalOptions,
} from 'partnerkit/randomize'
import { requestSchemas } from '../../spec/generated/request-schemas.ts'
import { freshWorld } from '../support/world.ts'

const keys = (count: number): number[] => Array.from({ length: count }, (_, key) => key)
const distinct = <T>(items: readonly T[]): number => new Set(items).size
/** Text keys with nothing in common, so that no rule about numbers helps them. */
const words = keys(10_000).map((key) => `order-${(key * 7919).toString(36)}`)

/** Every form: how it is made, what is one of a kind in it, and whether a request takes it. */
const forms = {
  registration: {
    make: randomPortalRegistration,
    own: (options: RandomPortalOptions): string[] => {
      const { email, form } = randomPortalRegistration(options)
      return [email, form.company]
    },
    taken(options: RandomPortalOptions) {
      const { email, form } = randomPortalRegistration(options)
      expect(requestSchemas.startPortalRegistration.parse({ email })).toEqual({ email })
      expect(requestSchemas.completePortalRegistration.parse(form)).toEqual(form)
    },
  },
  customer: {
    make: randomPortalCustomer,
    own: (options: RandomPortalOptions): string[] => {
      const { name, contact } = randomPortalCustomer(options)
      return [name, contact?.email ?? '']
    },
    taken(options: RandomPortalOptions) {
      const body = randomPortalCustomer(options)
      expect(requestSchemas.createPortalCustomer.parse(body)).toEqual(body)
    },
  },
  user: {
    make: randomPortalUser,
    own: (options: RandomPortalOptions): string[] => [randomPortalUser(options).email],
    taken(options: RandomPortalOptions) {
      const body = randomPortalUser(options)
      expect(requestSchemas.createPortalUser.parse(body)).toEqual(body)
    },
  },
}

describe.each(Object.entries(forms))('a random portal %s', (_, { make, own, taken }) => {
  test('follows from seed, key and country, whatever was made before', () => {
    const forwards = keys(100).map((key) => make({ seed: 3, key }))
    const backwards = keys(100).map((key) => make({ seed: 3, key: 99 - key }))
    expect(backwards.toReversed()).toEqual(forwards)
    expect(make({ seed: 3, key: '1' })).toEqual(make({ seed: 3, key: 1 }))
    expect(make({ seed: 3 })).toEqual(make({ seed: 3, key: 0 }))
    const drawn = randomCountries.map((country) => make({ seed: 3, key: 'a', country }))
    expect(drawn).toContainEqual(make({ seed: 3, key: 'a' }))
    expect(distinct(drawn.map((body) => JSON.stringify(body)))).toBe(drawn.length)
  })

  test('is another for another seed or key, and each time without a seed', () => {
    const bodies = [
      ...[3, 4, -3].map((seed) => make({ seed })),
      ...[1, -1, 1.5, 20_000, 10 ** 12, 'a', '', '01'].map((key) => make({ seed: 3, key })),
      make({}),
      make(),
    ]
    expect(distinct(bodies.map((body) => JSON.stringify(body)))).toBe(bodies.length)
  })

  test.each([
    ['numbers', keys(10_000)],
    ['text', words],
    ['far apart', keys(10_000).map((key) => key * 977)],
  ])('has what must be one of a kind among 10,000 keys that are %s', (_, list) => {
    for (const country of [undefined, 'JP'] as const) {
      const bodies = list.map((key) => own({ seed: 1, key, ...(country && { country }) }))
      const counts = bodies[0]?.map((_, at) =>
        distinct(bodies.map((values) => values[at]?.toLowerCase())),
      )
      expect(counts).toEqual(counts?.map(() => list.length))
    }
  })

  test('keeps within the limits of the API, with any seed, key and country', () => {
    const key = fc.oneof(fc.nat(), fc.integer(), fc.double(), fc.string({ unit: 'binary' }))
    const country = fc.constantFrom(...randomCountries)
    fc.assert(
      fc.property(fc.maxSafeInteger(), key, country, (seed, key, country) => {
        taken({ seed, key, country })
        expect(JSON.stringify(make({ seed, key, country }))).not.toMatch(/undefined|\{\}|[%|#@]{2}/)
      }),
      { numRuns: 2000 },
    )
  })

  test('has a seed that is an integer, and a country that there is', () => {
    expect(() => make({ seed: 1.5 })).toThrow(new TypeError('seed: 1.5 is no integer.'))
    expect(() => make({ country: 'XX' as 'DE' })).toThrow(
      'country: XX is not supported. Use one of AT, AU, BR,',
    )
  })
})

const ADDRESS = /^[a-z\d]+(\.[a-z\d]+)+@[a-z]+\.example$/
const PASSWORD = /^[a-z\d]{4}(-[a-z\d]{4}){2}$/

test('addresses can not exist, passwords differ, and phone numbers are those of the country', () => {
  const prefixes: Record<string, string> = { DE: '+49 ', JP: '+81 ', US: '+1 ', PT: '+351 ' }
  for (const country of randomCountries) {
    const each = keys(100).map((key) => ({ seed: 1, key, country }))
    const registrations = each.map(randomPortalRegistration)
    const customers = each.map(randomPortalCustomer)
    const users = each.map(randomPortalUser)
    const emails = [
      ...registrations.map(({ email }) => email),
      ...customers.map(({ contact }) => contact?.email ?? ''),
      ...users.map(({ email }) => email),
    ]
    expect(emails.filter((email) => !ADDRESS.test(email))).toEqual([])
    expect(distinct(emails)).toBe(emails.length)
    const passwords = [
      ...registrations.map(({ form }) => form.password),
      ...users.map(({ password }) => password ?? ''),
    ]
    expect(passwords.filter((password) => !PASSWORD.test(password))).toEqual([])
    expect(distinct(passwords)).toBe(passwords.length)
    const phones = customers.map(({ contact }) => contact?.phone ?? '')
    expect(phones.filter((phone) => !/^\+\d+( \d+)+$/.test(phone))).toEqual([])
    expect(phones.every((phone) => phone.startsWith(prefixes[country] ?? '+'))).toBe(true)
    // One company, whose people are told apart by what is before the @.
    expect(distinct(users.map(({ email }) => email.split('@')[1]))).toBe(1)
  }
})

test('customers have all sorts of rates, and one user in four is an administrator', () => {
  const rates = keys(500).map((key) => randomPortalCustomer({ seed: 1, key }))
  expect(distinct(rates.map((body) => body.partner_commission_rate))).toBeGreaterThan(7)
  const users = keys(1000).map((key) => randomPortalUser({ seed: 1, key }))
  const admins = users.filter(({ role }) => role === 'admin').length
  expect(admins).toBeGreaterThan(200)
  expect(admins).toBeLessThan(300)
})

describe('the mock takes', () => {
  test('registrations of every country, who can log in then', async () => {
    const { mock, distributor } = freshWorld()
    const { portal } = distributor
    for (const [key, country] of randomCountries.entries()) {
      const { email, form } = randomPortalRegistration({ country, seed: 1, key })
      await portal.registration.start(email)
      const link = mock.outbox.at(-1)?.link ?? ''
      await portal.registration.verify(link)
      const { org } = await portal.registration.complete(link, form)
      const session = await portal.login({ email, password: form.password })
      expect(session.org).toMatchObject({ id: org?.id, name: form.company })
      expect(session.user).toMatchObject({ email, last_name: form.last_name, role: 'admin' })
    }
  })

  test('customers with users of every country, who can log in then', async () => {
    const { mock, distributor, vendor } = freshWorld()
    const { portal } = distributor
    await portal.login(mock.logins.partner)
    for (const [key, country] of randomCountries.entries()) {
      const body = randomPortalCustomer({ country, seed: 1, key })
      const customer = await portal.customers.create(body)
      expect(customer).toMatchObject(body)
      const { password = '', ...members } = randomPortalUser({ country, seed: 1, key })
      const user = await portal.customers.addUser(customer.id, { password, ...members })
      expect(user).toMatchObject(members)
      const session = await vendor.portal.login({ email: members.email, password })
      expect(session.user.id).toBe(user.id)
    }
  })
})
