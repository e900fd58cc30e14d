import type { Agreement, AgreementCreate } from 'partnerkit'
import { describe, expect, test } from 'vitest'
import {
  EUROPE,
  FREE_MARKETPLACE,
  invalid,
  invite,
  notFound,
  PROGRAM,
  SECURITY,
  SYNDICATION,
  terms,
} from '../support/agreements.ts'
import { refusalOf } from '../support/refusal.ts'
import { BASE_URL, freshWorld, type TestWorld } from '../support/world.ts'

const { document_type: _, ...words } = terms
const program = { ...words, type: 'program' } as const

const pdf = (text = '%PDF-1.7 terms', name = 'terms.pdf'): File =>
  new File([text], name, { type: 'application/pdf' })

const upload = ({ distributor }: TestWorld, file: Blob = pdf()): Promise<Agreement> =>
  distributor.agreements.create({ ...program, document_type: 'uploaded', file })

/** The answer to a request for the document at an address; it takes no key. */
const fetched = ({ mock }: TestWorld, address: string): Promise<Response> => mock.fetch(address)

describe('an external document', () => {
  const link = 'https://docs.example.com/terms.pdf?v=1#top'

  test('is the default', async () => {
    const { distributor } = freshWorld()
    const agreement = await distributor.agreements.create({ ...program, link })
    expect(agreement).toMatchObject({ document_type: 'external', version: { link } })
    expect(agreement).not.toHaveProperty('link')
    expect(await distributor.agreements.document(agreement.id)).toBe(link)
    expect(await distributor.agreementVersions.document(agreement.id, 1)).toBe(link)
  })

  test('is found by a redirect', async () => {
    const { send } = freshWorld()
    for (const path of [
      `/agreements/${PROGRAM}/document`,
      `/agreements/${PROGRAM}/versions/2/document`,
    ]) {
      const response = await send(path)
      expect(response.status).toBe(302)
      expect(response.headers.get('location')).toBe(
        'https://docs.cloudharbor.example/agp-100-200-301/v2.pdf',
      )
      expect(await response.text()).toBe('')
    }
  })

  test('can stand under an address with letters of any script', async () => {
    const { distributor } = freshWorld()
    const foreign = 'https://docs.example.com/договор 1.pdf'
    const { id } = await distributor.agreements.create({ ...program, link: foreign })
    expect(await distributor.agreements.document(id)).toBe(new URL(foreign).href)
    const encoded = 'https://docs.example.com/%D0%B4%20%2F?q=%26'
    await distributor.agreementVersions.create(id, { document_type: 'external', link: encoded })
    expect(await distributor.agreementVersions.document(id, 2)).toBe(encoded)
    const broken = 'https://docs.example.com/\ud800'
    await distributor.agreementVersions.create(id, { document_type: 'external', link: broken })
    expect(await distributor.agreementVersions.document(id, 3)).toBe(`${new URL(broken).href}`)
  })

  test.each([
    ['is missing', {}, /^link: This field is required\./],
    ['is missing though asked for', { document_type: 'external' }, /^link: This field is req/],
    ['is null', { link: null }, /^link: This field is required\./],
    ['is blank', { link: '' }, /^link: /],
    ['is no address', { link: 'terms.pdf' }, /^link: Enter a valid URL/],
    ['is no address of the web', { link: 'javascript:alert(1)' }, /^link: Enter a valid URL/],
    ['has 201 characters', { link: `https://example.com/${'x'.repeat(181)}` }, /^link: .* 200 cha/],
  ])('is refused when its link %s', async (_, body, message) => {
    const { mock, distributor } = freshWorld()
    const child = { ...words, marketplace: { id: FREE_MARKETPLACE } }
    for (const [path, rest] of [
      ['/agreements', program],
      [`/agreements/${PROGRAM}/agreements`, child],
      [`/agreements/${PROGRAM}/versions`, { document_type: 'external' }],
    ] as const) {
      expect(
        await refusalOf({ mock }, () =>
          distributor.request('POST', path, { body: { ...rest, ...body } }),
        ),
      ).toMatchObject(invalid(expect.stringMatching(message)))
    }
  })

  test('can have a link of 200 characters', async () => {
    const { distributor } = freshWorld()
    const long = `https://example.com/${'x'.repeat(180)}`
    const { id } = await distributor.agreements.create({ ...program, link: long })
    expect(await distributor.agreements.document(id)).toBe(long)
  })
})

describe('no document', () => {
  test('is what there is to find', async () => {
    const { mock, distributor, vendor } = freshWorld()
    expect((await distributor.agreements.get(EUROPE)).version).not.toHaveProperty('link')
    for (const client of [distributor, vendor]) {
      expect(await refusalOf({ mock }, () => client.agreements.document(EUROPE))).toMatchObject({
        status: 404,
        code: 'NFND_000',
      })
      expect(
        await refusalOf({ mock }, () => client.agreementVersions.document(EUROPE, 1)),
      ).toMatchObject({
        status: 404,
        code: 'NFND_000',
      })
    }
  })

  test('needs neither link nor file, and keeps none', async () => {
    const { mock, distributor } = freshWorld()
    const body = { ...program, document_type: 'none', link: 'https://example.com/x' } as const
    const agreement = await distributor.agreements.create(body)
    expect(agreement.document_type).toBe('none')
    expect(agreement.version).not.toHaveProperty('link')
    expect(
      await refusalOf({ mock }, () => distributor.agreements.document(agreement.id)),
    ).toMatchObject({ status: 404 })
  })
})

describe('an uploaded document', () => {
  test('is kept byte by byte, with its name and content type', async () => {
    const world = freshWorld()
    const { distributor } = world
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256)
    const file = new File([bytes], 'terms.pdf', { type: 'application/pdf' })
    const agreement = await upload(world, file)
    expect(agreement).toMatchObject({
      title: 'Terms',
      type: 'program',
      document_type: 'uploaded',
      version: { link: expect.stringMatching(/^\/media\/PA-301-447\/.*\/terms\.pdf$/) },
    })
    const address = await distributor.agreements.document(agreement.id)
    expect(address).toBe(`http://mock.test${agreement.version.link}`)
    expect(await distributor.agreementVersions.document(agreement.id, 1)).toBe(address)
    const response = await fetched(world, address)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
  })

  test.each(['uploaded', 'upload'] as const)('can be written as %s', async (document_type) => {
    const { distributor } = freshWorld()
    const agreement = await distributor.agreements.create({
      ...program,
      document_type,
      file: pdf(),
    })
    expect(agreement.document_type).toBe('uploaded')
    const version = { document_type, file: pdf('%PDF-2'), active: true }
    await distributor.agreementVersions.create(SECURITY, version)
    expect((await distributor.agreements.get(SECURITY)).document_type).toBe('uploaded')
  })

  test.each([
    ['with letters of any script', 'Договор №1 – ñ.pdf'],
    ['that leads elsewhere', '../../../up.pdf'],
    ['of dots', '..'],
    ['of one dot', '.'],
    ['with signs of an address', 'a?b#c%20d&e.pdf'],
    ['with spaces and quotes', 'the "final" terms.pdf'],
    ['without letters', '///'],
  ])('can have a name %s', async (_, name) => {
    const world = freshWorld()
    const first = await upload(world, pdf('one', name))
    const second = await upload(world, pdf('two', name))
    for (const [agreement, text] of [
      [first, 'one'],
      [second, 'two'],
    ] as const) {
      const address = await world.distributor.agreements.document(agreement.id)
      expect(address).toContain(agreement.id)
      expect(await (await fetched(world, address)).text()).toBe(text)
    }
  })

  test('can come without a name or type', async () => {
    const world = freshWorld()
    const { id } = await upload(world, new Blob(['plain']))
    const response = await fetched(world, await world.distributor.agreements.document(id))
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(await response.text()).toBe('plain')
  })

  test('belongs to its version', async () => {
    const world = freshWorld()
    const { distributor } = world
    const { id } = await upload(world, pdf('one'))
    const document_type = 'uploaded'
    await distributor.agreementVersions.create(id, { document_type, file: pdf('two') })
    const text = async (address: string) => (await fetched(world, address)).text()
    expect(await text(await distributor.agreements.document(id))).toBe('one')
    await distributor.agreementVersions.activate(id, 2)
    expect(await text(await distributor.agreements.document(id))).toBe('two')
    expect(await text(await distributor.agreementVersions.document(id, 1))).toBe('one')
    expect(await text(await distributor.agreementVersions.document(id, 2))).toBe('two')
  })

  test('goes with its version, and with its agreement', async () => {
    const world = freshWorld()
    const { mock, distributor } = world
    const { id } = await upload(world, pdf('one'))
    const file = pdf('two')
    await distributor.agreementVersions.create(id, { document_type: 'uploaded', file })
    const one = await distributor.agreementVersions.document(id, 1)
    const two = await distributor.agreementVersions.document(id, 2)
    const statuses = async () => [
      (await fetched(world, one)).status,
      (await fetched(world, two)).status,
    ]
    expect(await statuses()).toEqual([200, 200])
    const before = mock.snapshot()
    await distributor.agreementVersions.delete(id, 1)
    expect(await statuses()).toEqual([404, 200])
    await distributor.agreements.delete(id)
    expect(await statuses()).toEqual([404, 404])
    mock.restore(before)
    expect(await statuses()).toEqual([200, 200])
    mock.reset()
    expect(await statuses()).toEqual([404, 404])
  })

  test('is shown to partners who see the agreement, by its address alone', async () => {
    const world = freshWorld()
    const { mock, vendor } = world
    const { id } = await upload(world)
    expect(await refusalOf({ mock }, () => vendor.agreements.document(id))).toMatchObject(
      notFound(id),
    )
    await invite(world, id, false)
    const address = await vendor.agreements.document(id)
    expect(await (await fetched(world, address)).text()).toBe('%PDF-1.7 terms')
  })

  test.each([
    ['no file', { document_type: 'uploaded' }, /^file: This field is required\./],
    ['no file, in the other spelling', { document_type: 'upload' }, /^file: This field is requ/],
    ['null for a file', { document_type: 'uploaded', file: null }, /^file: This field is required/],
    ['text for a file', { document_type: 'uploaded', file: 'JVBERi0=' }, /^file: .+ not a file\./],
    ['an object for a file', { document_type: 'uploaded', file: {} }, /^file: .+ not a file\./],
    ['text for a file that is not asked for', { document_type: 'none', file: 'x' }, /^file: /],
  ])('is refused with %s in JSON', async (_, body, message) => {
    const { mock, distributor } = freshWorld()
    for (const [path, rest] of [
      ['/agreements', program],
      [`/agreements/${PROGRAM}/versions`, {}],
    ] as const) {
      expect(
        await refusalOf({ mock }, () =>
          distributor.request('POST', path, { body: { ...rest, ...body } }),
        ),
      ).toMatchObject(invalid(expect.stringMatching(message)))
    }
  })
})

test('the client sends a form when there is a file, and JSON when there is none', async () => {
  const world = freshWorld()
  const { mock, distributor } = world
  const body: AgreementCreate = {
    ...words,
    type: 'service',
    title: 'true',
    description: '',
    sourcing_agreement: { id: SYNDICATION },
    document_type: 'uploaded',
    active: false,
    link: null,
  }
  const agreement = await distributor.agreements.create({ ...body, file: pdf() })
  expect(agreement).toMatchObject({
    title: 'true',
    description: '',
    type: 'service',
    sourcing_agreement: { id: SYNDICATION },
    version: { active: false },
  })
  expect(mock.requests.at(-1)?.body).toMatchObject({
    title: 'true',
    file: { name: 'terms.pdf', type: 'application/pdf', size: 14 },
  })
  const child = await distributor.agreements.createDistribution(PROGRAM, {
    ...words,
    marketplace: { id: FREE_MARKETPLACE },
    auto_accept: false,
    forms: { enroll: { id: 'AFR-100-200-701' } },
    document_type: 'uploaded',
    file: pdf(),
  })
  expect(child).toMatchObject({
    marketplace: { id: FREE_MARKETPLACE },
    auto_accept: false,
    forms: { enroll: { id: 'AFR-100-200-701' } },
    version: { active: true },
  })
  expect(
    await refusalOf({ mock }, () => distributor.agreements.create({ ...body, file: null })),
  ).toMatchObject(invalid(expect.stringMatching(/^file: /)))
  const address = await distributor.agreements.document(child.id)
  expect(address.startsWith(new URL(BASE_URL).origin)).toBe(true)
})
