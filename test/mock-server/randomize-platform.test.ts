// Random hubs, marketplaces, users and agreements: what they claim, and that the mock takes them.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  randomAgreement,
  randomCountries,
  randomDistributionAgreement,
  randomHub,
  randomMarketplace,
  randomRegions,
  randomUser,
  type RandomOptions,
} from 'partnerkit/randomize'
import { requestSchemas } from '../../spec/generated/request-schemas.ts'
import { freshWorld } from '../support/world.ts'

const named = { id: 'MP-10041', name: 'Harbor Europe' }
const sourcing_agreement = { id: 'AGU-100-200-601' }

/** Every form, and the schema of the request that takes it. */
const forms = {
  hub: [randomHub, requestSchemas.createHub],
  marketplace: [
    (options: RandomOptions) => randomMarketplace({ ...options, hub: { id: 'HB-4106-2718' } }),
    requestSchemas.createMarketplace,
  ],
  user: [randomUser, requestSchemas.inviteUser],
  program: [
    (options: RandomOptions) => randomAgreement({ type: 'program', ...options }),
    requestSchemas.createAgreement,
  ],
  service: [
    (options: RandomOptions) =>
      randomAgreement({ type: 'service', sourcing_agreement, ...options }),
    requestSchemas.createAgreement,
  ],
  syndication: [
    (options: RandomOptions) => randomAgreement({ type: 'syndication', ...options }),
    requestSchemas.createAgreement,
  ],
  referral: [
    (options: RandomOptions) => randomAgreement({ type: 'referral', ...options }),
    requestSchemas.createAgreement,
  ],
  distribution: [
    (options: RandomOptions) =>
      randomDistributionAgreement({ marketplace: { id: 'MP-10041' }, ...options }),
    requestSchemas.createDistributionAgreement,
  ],
} as const

const keys = (count: number): number[] => Array.from({ length: count }, (_, key) => key)
const distinct = <T>(items: readonly T[]): number => new Set(items).size
/** Text keys with nothing in common, so that no rule about numbers helps them. */
const words = keys(10_000).map((key) => `order-${(key * 7919).toString(36)}`)

describe.each(Object.entries(forms))('a random %s', (_, [make, schema]) => {
  test('follows from seed and key, whatever was made before', () => {
    const forwards = keys(100).map((key) => make({ seed: 3, key }))
    const backwards = keys(100).map((key) => make({ seed: 3, key: 99 - key }))
    expect(backwards.toReversed()).toEqual(forwards)
    expect(make({ seed: 3, key: 'order-17' })).toEqual(make({ seed: 3, key: 'order-17' }))
    expect(make({ seed: 3, key: '1' })).toEqual(make({ seed: 3, key: 1 }))
    expect(make({ seed: 3 })).toEqual(make({ seed: 3, key: 0 }))
  })

  test('is another for another seed or key, and each time without a seed', () => {
    const bodies = [
      ...[3, 4, -3].map((seed) => make({ seed })),
      ...[1, -1, 1.5, 20_000, 10 ** 12, 'a', '', '01'].map((key) => make({ seed: 3, key })),
      make({}),
      make({}),
    ]
    expect(distinct(bodies.map((body) => JSON.stringify(body)))).toBe(bodies.length)
  })

  test('keeps within the limits of the API, with any seed and key', () => {
    const key = fc.oneof(fc.nat(), fc.integer(), fc.double(), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(fc.maxSafeInteger(), key, (seed, key) => {
        const body = make({ seed, key })
        expect(schema.parse(body)).toEqual(body)
        expect(JSON.stringify(body)).not.toMatch(/undefined|\{\}|[%|]/)
      }),
      { numRuns: 3000 },
    )
  })

  test('has a seed that is an integer', () => {
    expect(() => make({ seed: 1.5 })).toThrow(new TypeError('seed: 1.5 is no integer.'))
  })
})

describe('a random marketplace', () => {
  test('serves countries of one zone and takes their currencies', () => {
    for (const region of randomRegions) {
      const body = randomMarketplace({ region })
      const served = (body.countries ?? []).map(({ id }) => facts[id] ?? ['unknown', id])
      expect(distinct(body.countries?.map(({ id }) => id) ?? [])).toBe(served.length)
      expect(served.map(([zone]) => zone)).toEqual(served.map(() => body.zone))
      const currencies = [body.currency, body.alt_currency_1, body.alt_currency_2].filter(Boolean)
      expect(currencies.length).toBeGreaterThan(0)
      expect(distinct(currencies)).toBe(currencies.length)
      const known = new Set(served.flatMap(([, ...codes]) => codes))
      expect(currencies.filter((code) => !known.has(code ?? ''))).toEqual([])
      expect(body.name).toContain(region)
    }
  })

  test.each([
    ['Iberia', 'EU', ['ES', 'PT'], 'EUR'],
    ['North America', 'NA', ['CA', 'US'], 'USD'],
  ] as const)('in %s is in zone %s, with %j and %s', (region, zone, countries, currency) => {
    expect(randomMarketplace({ region, seed: 1 })).toMatchObject({
      zone,
      countries: countries.map((id) => ({ id })),
      currency,
    })
  })

  test('is in any of the regions, which cover all countries that customers come from', () => {
    const bodies = keys(1000).map((key) => randomMarketplace({ seed: 5, key }))
    const regions = new Set(bodies.map(({ countries }) => JSON.stringify(countries)))
    expect(regions.size).toBe(randomRegions.length)
    const covered = new Set(bodies.flatMap(({ countries = [] }) => countries.map(({ id }) => id)))
    expect(randomCountries.filter((code) => !covered.has(code))).toEqual([])
  })

  test('is the same when the region that would be drawn is named', () => {
    for (const key of keys(100)) {
      const drawn = randomMarketplace({ seed: 5, key })
      const bodies = randomRegions.map((region) => randomMarketplace({ region, seed: 5, key }))
      expect(bodies).toContainEqual(drawn)
    }
  })

  test('has a name of its own among 10,000 keys, which looks like no number or code', () => {
    for (const seed of [1, 2, 77]) {
      const names = keys(10_000).map((key) => randomMarketplace({ seed, key }).name)
      expect(distinct(names.map((name) => name.toLowerCase()))).toBe(names.length)
      expect(names.filter((name) => !/^[A-Z][a-z]+( [A-Z][a-z]+| and| DACH)+$/.test(name))).toEqual(
        [],
      )
    }
  })

  test.each([
    ['text', words],
    ['larger numbers', keys(10_000).map((key) => 10_000 + key)],
  ])('has a name of its own among 10,000 keys that are %s', (_, list) => {
    const region = 'Iberia'
    expect(distinct(list.map((key) => randomMarketplace({ region, seed: 1, key }).name))).toBe(
      list.length,
    )
  })

  test('sells through a hub, or through none', () => {
    const hub = { id: 'HB-1', name: 'not for sending' }
    expect(randomMarketplace({ hub }).hubs).toEqual([
      { hub: { id: 'HB-1' }, external_id: expect.stringMatching(/^\d+$/) },
    ])
    expect(randomMarketplace()).not.toHaveProperty('hubs')
  })

  test('is refused for a region that there is not', () => {
    const make = () => randomMarketplace({ region: 'Atlantis' as 'Iberia' })
    expect(make).toThrow(TypeError)
    expect(make).toThrow('region: Atlantis is not supported. Use one of Adriatic, Andes,')
  })
})

test('10,000 hubs have names and addresses of their own, at a domain that can not exist', () => {
  const hubs = keys(10_000).map((key) => randomHub({ seed: 1, key }))
  expect(distinct(hubs.map(({ name }) => name))).toBe(hubs.length)
  expect(distinct(hubs.map(({ instance_id }) => instance_id))).toBe(hubs.length)
  const wrong = hubs.filter(
    ({ instance_id }) => !/^[a-z]+\.[a-z]+\.example$/.test(`${instance_id}`),
  )
  expect(wrong).toEqual([])
  expect(new Set(hubs.map(({ instance_type }) => instance_type))).toEqual(new Set(['oa', 'api']))
})

describe('a random user', () => {
  test.each([
    ['numbers', keys(10_000)],
    ['text', words],
    ['far apart', keys(10_000).map((key) => key * 977)],
  ])('has an e-mail address of its own among 10,000 keys that are %s', (_, list) => {
    for (const country of [undefined, 'JP'] as const) {
      const users = list.map((key) => randomUser({ country, seed: 1, key }))
      expect(distinct(users.map(({ email }) => email?.toLowerCase()))).toBe(users.length)
    }
  })

  test('has a name and, made of it, an address of the company of all users of the seed', () => {
    for (const country of randomCountries) {
      const users = keys(200).map((key) => randomUser({ country, seed: 1, key }))
      expect(distinct(users.map(({ email }) => email?.split('@')[1]))).toBe(1)
      const wrong = users.filter(
        ({ name = '', email = '' }) =>
          !/^\S+( \S+)+$/.test(name) ||
          !/^[a-z\d]+(\.[a-z\d]+)+\d\d@[a-z]+\.example$/.test(email) ||
          (country !== 'JP' && !email.startsWith(plain(name).charAt(0))),
      )
      expect(wrong).toEqual([])
      expect(distinct(users.map(({ name }) => name))).toBeGreaterThan(150)
    }
  })

  test('from Japan is called by the family first, in the address by the first name', () => {
    const read = new Map<string, string | undefined>()
    for (const key of keys(500)) {
      const { name = '', email = '' } = randomUser({ country: 'JP', seed: 1, key })
      const [family = '', given = ''] = name.split(' ')
      const [first, last] = email.split(/[.\d@]/)
      expect(`${family}${given}`).toMatch(/^[\p{Script=Han}々]+$/u)
      expect(read.get(`family ${family}`) ?? last).toBe(last)
      expect(read.get(`given ${given}`) ?? first).toBe(first)
      read.set(`family ${family}`, last).set(`given ${given}`, first)
    }
    expect(read.get('family 佐藤')).toBe('sato')
    expect(read.get('given 健')).toBe('ken')
  })

  test('is in the group that is given by its id alone, else in that of the default world', () => {
    expect(randomUser({ group: { id: 'UG-7' } }).groups).toEqual([{ id: 'UG-7' }])
    const group = { id: 'UG-7', name: 'not for sending' }
    expect(randomUser({ group }).groups).toEqual([{ id: 'UG-7' }])
    expect(randomUser().groups).toEqual([{ id: 'UG-100-001' }])
  })

  test('is refused for a country that there is not', () => {
    expect(() => randomUser({ country: 'XX' as 'DE' })).toThrow(
      'country: XX is not supported. Use one of AT, AU, BR,',
    )
  })
})

describe('a random agreement', () => {
  const agreements = keys(2000).flatMap((key) => [
    randomAgreement({ type: 'program', seed: 1, key }),
    randomAgreement({ type: 'service', sourcing_agreement, seed: 1, key }),
    randomAgreement({ type: 'syndication', seed: 1, key }),
    randomAgreement({ type: 'referral', seed: 1, key }),
    randomDistributionAgreement({ marketplace: named, seed: 1, key }),
    randomDistributionAgreement({ marketplace: { id: named.id }, seed: 1, key }),
  ])

  test('has a heading and sentences as its description', () => {
    const markdown = /^## [A-Z][a-z ]+\n\n[A-Z][^#%{}|]+\.( [A-Z][^#%{}|]+\.)+$/
    expect(agreements.filter(({ description }) => !markdown.test(description))).toEqual([])
    expect(distinct(agreements.map(({ description }) => description))).toBeGreaterThan(500)
  })

  test('has a document elsewhere with its address, or none', () => {
    const wrong = agreements.filter(({ document_type, link }) =>
      document_type === 'none'
        ? link !== undefined
        : document_type !== 'external' || !/^https:\/\/[a-z.]+\.example\/\S+$/.test(`${link}`),
    )
    expect(wrong).toEqual([])
    const external = agreements.filter(({ link }) => link).length / agreements.length
    expect(external).toBeGreaterThan(0.4)
    expect(external).toBeLessThan(0.6)
  })

  test.each(['program', 'syndication', 'referral'] as const)(
    'of type %s has a title of its own among 10,000 keys, and no sourcing agreement',
    (type) => {
      const bodies = keys(10_000).map((key) => randomAgreement({ type, seed: 1, key }))
      expect(distinct(bodies.map(({ title }) => title))).toBe(bodies.length)
      expect(bodies.filter((body) => body.type !== type || 'sourcing_agreement' in body)).toEqual(
        [],
      )
    },
  )

  test('of type service refers to its sourcing agreement by the id alone', () => {
    const given = { id: 'AGU-1', title: 'not for sending' }
    expect(randomAgreement({ type: 'service', sourcing_agreement: given })).toMatchObject({
      type: 'service',
      sourcing_agreement: { id: 'AGU-1' },
    })
  })

  test('about distribution speaks of its marketplace', () => {
    for (const key of keys(50)) {
      const body = randomDistributionAgreement({ marketplace: named, seed: 1, key })
      expect(body.marketplace).toEqual({ id: named.id })
      expect(body.title).toMatch(/^Harbor Europe /)
      expect(body.description).toContain('Harbor Europe')
    }
  })

  test('about distribution takes any name of a marketplace, and none', () => {
    const make = (name?: string) =>
      randomDistributionAgreement({ marketplace: { id: 'MP-1', name }, seed: 1 })
    expect(make('A $& {} #%|')).toMatchObject({
      title: expect.stringMatching(/^A \$& \{\} #%\| [A-Z]/),
      description: expect.stringContaining('A $& {} #%|'),
    })
    expect(make(' One\n\n# Two ').description).toMatch(/^## .*\n\n.*One # Two.*$/)
    for (const name of [undefined, '', ' ', 'x'.repeat(255)]) {
      expect(make(name)).toEqual(make())
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(), (name, key) => {
        const body = randomDistributionAgreement({ marketplace: { id: 'MP-1', name }, key })
        expect(requestSchemas.createDistributionAgreement.parse(body)).toEqual(body)
      }),
    )
  })

  test('is refused for a type that it can not have', () => {
    const make = () => randomAgreement({ type: 'distribution' as 'program' })
    expect(make).toThrow(TypeError)
    expect(make).toThrow(
      'type: distribution is not supported. Use one of program, service, syndication, referral.',
    )
  })
})

describe('the mock accepts', () => {
  test('hubs, and marketplaces of every region that sell through them', async () => {
    const { distributor } = freshWorld()
    for (const key of keys(100)) {
      const { instance_id, instance_type, ...members } = randomHub({ seed: 1, key })
      const hub = await distributor.hubs.create({ instance_id, instance_type, ...members })
      expect(hub).toMatchObject({
        ...members,
        instance: { id: instance_id, type: instance_type?.toUpperCase() },
      })
      const region = randomRegions[key % randomRegions.length]
      const body = randomMarketplace({ hub, region, seed: 1, key })
      expect(await distributor.marketplaces.create(body)).toMatchObject(body)
      const without = randomMarketplace({ seed: 2, key })
      expect(await distributor.marketplaces.create(without)).toMatchObject(without)
    }
  })

  test('users of every country, in the group that is there', async () => {
    const { distributor } = freshWorld()
    for (const key of keys(300)) {
      const country = randomCountries[key % randomCountries.length]
      const body = randomUser({ country, seed: 1, key })
      const user = await distributor.users.invite('PA-301-447', body)
      expect(user).toMatchObject({ ...body, status: 'invited' })
      expect(user.groups?.[0]).toMatchObject({ name: 'Administrators' })
    }
  })

  test('agreements of every type, each distribution agreement with its marketplace', async () => {
    const { distributor } = freshWorld()
    const { agreements, marketplaces } = distributor
    for (const key of keys(50)) {
      const create = async (body: ReturnType<typeof randomAgreement>) => {
        const { document_type: _, link, ...members } = body
        const agreement = await agreements.create(body)
        expect(agreement).toMatchObject({ ...members, name: body.title })
        expect(agreement.version?.link).toBe(link)
        return agreement
      }
      const program = await create(randomAgreement({ type: 'program', seed: 1, key }))
      const syndication = await create(randomAgreement({ type: 'syndication', seed: 1, key }))
      const referral = await create(randomAgreement({ type: 'referral', seed: 1, key }))
      for (const sourcing_agreement of [syndication, referral]) {
        await create(randomAgreement({ type: 'service', sourcing_agreement, seed: 1, key }))
      }
      const marketplace = await marketplaces.create(randomMarketplace({ seed: 1, key }))
      const body = randomDistributionAgreement({ marketplace, seed: 1, key })
      const distribution = await agreements.createDistribution(program.id, body)
      expect(distribution).toMatchObject({
        type: 'distribution',
        title: body.title,
        description: body.description,
        marketplace: { id: marketplace.id, name: marketplace.name },
        parent: { id: program.id },
      })
    }
  })
})

/** A name in plain small letters. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/^ø/, 'o')
    .replace(/^ł/, 'l')

/** Zone of a country and what is paid with there. */
// prettier-ignore
const facts: Readonly<Record<string, readonly [zone: string, ...currencies: string[]]>> = {
  AT: ['EU', 'EUR'], BE: ['EU', 'EUR'], CH: ['EU', 'CHF'], CZ: ['EU', 'CZK'], DE: ['EU', 'EUR'], DK: ['EU', 'DKK'], EE: ['EU', 'EUR'], ES: ['EU', 'EUR'], FI: ['EU', 'EUR'], FR: ['EU', 'EUR'], GB: ['EU', 'GBP'], HR: ['EU', 'EUR'], HU: ['EU', 'HUF'], IE: ['EU', 'EUR'], IT: ['EU', 'EUR'], LT: ['EU', 'EUR'], LU: ['EU', 'EUR'], LV: ['EU', 'EUR'], NL: ['EU', 'EUR'], NO: ['EU', 'NOK'], PL: ['EU', 'PLN'], PT: ['EU', 'EUR'], SE: ['EU', 'SEK'], SI: ['EU', 'EUR'], SK: ['EU', 'EUR'],
  CA: ['NA', 'CAD'], CR: ['NA', 'CRC'], DO: ['NA', 'DOP'], GT: ['NA', 'GTQ'], JM: ['NA', 'JMD'], MX: ['NA', 'MXN'], PA: ['NA', 'PAB', 'USD'], SV: ['NA', 'USD'], TT: ['NA', 'TTD'], US: ['NA', 'USD'],
  AR: ['SA', 'ARS'], BR: ['SA', 'BRL'], CL: ['SA', 'CLP'], CO: ['SA', 'COP'], EC: ['SA', 'USD'], PE: ['SA', 'PEN'], UY: ['SA', 'UYU'],
  AE: ['AS', 'AED'], BD: ['AS', 'BDT'], BH: ['AS', 'BHD'], ID: ['AS', 'IDR'], IN: ['AS', 'INR'], JP: ['AS', 'JPY'], KR: ['AS', 'KRW'], KW: ['AS', 'KWD'], KZ: ['AS', 'KZT'], LK: ['AS', 'LKR'], MY: ['AS', 'MYR'], OM: ['AS', 'OMR'], PH: ['AS', 'PHP'], QA: ['AS', 'QAR'], SA: ['AS', 'SAR'], SG: ['AS', 'SGD'], TH: ['AS', 'THB'], TW: ['AS', 'TWD'], UZ: ['AS', 'UZS'], VN: ['AS', 'VND'],
  BW: ['AF', 'BWP'], CI: ['AF', 'XOF'], DZ: ['AF', 'DZD'], GH: ['AF', 'GHS'], KE: ['AF', 'KES'], MA: ['AF', 'MAD'], NA: ['AF', 'NAD', 'ZAR'], NG: ['AF', 'NGN'], SN: ['AF', 'XOF'], TN: ['AF', 'TND'], TZ: ['AF', 'TZS'], UG: ['AF', 'UGX'], ZA: ['AF', 'ZAR'],
  AU: ['OC', 'AUD'], FJ: ['OC', 'FJD'], NZ: ['OC', 'NZD'], PG: ['OC', 'PGK'], WS: ['OC', 'WST'],
}
