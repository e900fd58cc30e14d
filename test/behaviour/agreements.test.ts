import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Agreement, Client } from 'partnerkit'
import { enter, refusal, type Entrance } from './support/entrance.ts'

// Agreements, contracts and what they need, by every way into the mock: no test knows which it takes.

let here: Entrance
let distributor: Client
let vendor: Client
let reseller: Client

beforeEach(async () => {
  here = await enter()
  ;({ distributor, vendor, reseller } = here)
})

afterEach(() => here.close())

const VENDOR = 'VA-149-494'
const RESELLER = 'PA-517-820'
const terms = { description: '# Terms\n\nWhat is agreed.', document_type: 'none' } as const

const makeProgram = (): Promise<Agreement> =>
  distributor.agreements.create({ ...terms, type: 'program', title: 'Cloud & Käse, 100 %' })

/** A distribution agreement below a program agreement, for a new marketplace. */
async function makeDistribution(programId: string, auto_accept: boolean): Promise<Agreement> {
  const name = `Marktplatz ${auto_accept}`
  const { id } = await distributor.marketplaces.create({ name, currency: 'EUR' })
  const agreement = { ...terms, title: name, auto_accept, marketplace: { id } }
  return distributor.agreements.createDistribution(programId, agreement)
}

/** A program agreement that the vendor has signed, with one below that asks for enrollment. */
async function makeEnrollable(): Promise<{ program: Agreement; distribution: Agreement }> {
  const program = await makeProgram()
  const distribution = await makeDistribution(program.id, false)
  const { id } = await distributor.contracts.create(program.id, { partner: { id: VENDOR } })
  await vendor.contracts.sign(id)
  return { program, distribution }
}

/** A file as whoever knows its address gets it. */
async function download(address: string): Promise<{ type: string | null; bytes: number[] }> {
  const response = await here.send(address)
  expect(response.status).toBe(200)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { type: response.headers.get('content-type'), bytes: [...bytes] }
}

describe('agreements', () => {
  test('are created, read, changed and deleted', async () => {
    const program = await makeProgram()
    const below = await makeDistribution(program.id, true)
    expect(await distributor.agreements.get(program.id)).toEqual(program)
    expect(below).toMatchObject({ type: 'distribution', parent: { id: program.id } })
    const filter = { name: { contains: 'true' } }
    const { items } = await distributor.agreements.distributions(program.id, { filter })
    expect(items).toEqual([below])
    const changed = await distributor.agreements.update(below.id, { auto_accept: false })
    expect(changed).toMatchObject({ auto_accept: false, name: below.name })
    expect(await refusal(distributor.agreements.delete(program.id))).toMatchObject({
      code: 'AGR_001',
    })
    await distributor.agreements.delete(below.id)
    await distributor.agreements.delete(program.id)
    expect(await refusal(distributor.agreements.get(program.id))).toMatchObject({ status: 404 })
  })

  test('refuse what a rule forbids, with its code', async () => {
    const program = await makeProgram()
    const { marketplace } = await makeDistribution(program.id, true)
    const again = { ...terms, title: 'Again', marketplace: { id: marketplace?.id ?? '' } }
    const call = distributor.agreements.createDistribution(program.id, again)
    expect(await refusal(call)).toMatchObject({ status: 400, code: 'AGR_003' })
    expect(await refusal(vendor.agreements.get(program.id))).toMatchObject({
      status: 404,
      code: 'NFND_000',
    })
    const theirs = vendor.agreements.create({ ...terms, type: 'program', title: 'x' })
    expect(await refusal(theirs)).toMatchObject({ status: 403, code: 'PERM_001' })
    const wrong = distributor.agreements.create({ type: 'program', description: '' })
    const { code, messages } = await refusal(wrong)
    expect([code, messages[0]]).toEqual(['VAL_001', 'title: This field is required.'])
    expect(messages).toHaveLength(2)
  })

  test('get a new version, and partners sign again', async () => {
    const program = await makeProgram()
    const { id } = await distributor.contracts.create(program.id, { partner: { id: VENDOR } })
    expect(await vendor.contracts.sign(id)).toMatchObject({ version: 1, latest: true })
    const created = await distributor.agreementVersions.create(program.id, terms)
    expect(created).toMatchObject({ version: 2, active: false })
    await distributor.agreementVersions.activate(program.id, 2)
    expect(await vendor.contracts.get(id)).toMatchObject({ version: 1, latest: false })
    expect(await vendor.contracts.sign(id)).toMatchObject({ version: 2, latest: true })
    const signed = await vendor.contracts.versions(id).toArray()
    expect(signed.map(({ version }) => version)).toEqual([2, 1])
    const used = distributor.agreementVersions.delete(program.id, 1)
    expect(await refusal(used)).toMatchObject({ code: 'AGR_002' })
  })
})

describe('files', () => {
  // Every byte there is, twice the size of what fits into one piece on the way.
  const bytes = Uint8Array.from({ length: 150_000 }, (_, i) => i % 256)

  test('a document is uploaded and read again', async () => {
    const file = new File([bytes], 'Términos & Käse 1.pdf', { type: 'application/pdf' })
    const { id, document_type, version } = await distributor.agreements.create({
      type: 'program',
      title: 'Términos',
      description: 'Siehe "Dokument", 100 %',
      document_type: 'uploaded',
      file,
    })
    expect(document_type).toBe('uploaded')
    expect(version.link).toMatch(/^\/media\/.*\.pdf$/)
    expect(await distributor.agreements.get(id)).toMatchObject({
      title: 'Términos',
      description: 'Siehe "Dokument", 100 %',
    })
    const address = await distributor.agreements.document(id)
    expect(await download(address)).toEqual({ type: 'application/pdf', bytes: [...bytes] })
    const text = new File(['Zweite Fassung: äöü'], 'v2.txt', { type: 'text/plain' })
    const next = { document_type: 'uploaded', file: text, active: true } as const
    await distributor.agreementVersions.create(id, next)
    const second = await here.send(await distributor.agreements.document(id))
    expect(second.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await second.text()).toBe('Zweite Fassung: äöü')
    expect(await distributor.agreementVersions.document(id, 1)).toBe(address)
  })

  test('a document may be elsewhere, or nowhere', async () => {
    const link = 'https://docs.example/terms.pdf?v=1&l=de'
    const { id } = await distributor.agreements.create({
      type: 'program',
      title: 'x',
      ...terms,
      document_type: 'external',
      link,
    })
    expect(await distributor.agreements.document(id)).toBe(link)
    const program = await makeProgram()
    const call = distributor.agreements.document(program.id)
    expect(await refusal(call)).toMatchObject({ status: 404, code: 'NFND_000' })
  })

  test('a marketplace gets an icon, and another one', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    const first = new Blob([svg], { type: 'image/svg+xml' })
    const drawn = await distributor.marketplaces.setIcon('MP-10041', first)
    const address = new URL(drawn.icon ?? '', here.baseUrl).href
    expect(await (await here.send(address)).text()).toBe(svg)
    const second = new Blob([bytes], { type: 'image/png' })
    const { icon } = await distributor.marketplaces.setIcon('MP-10041', second)
    const picture = await download(new URL(icon ?? '', here.baseUrl).href)
    expect(picture).toEqual({ type: 'image/png', bytes: [...bytes] })
    const none = distributor.marketplaces.setIcon(
      'MP-10041',
      new Blob(['x'], { type: 'text/html' }),
    )
    expect(await refusal(none)).toMatchObject({ status: 400, code: 'VAL_001' })
  })
})

describe('contracts', () => {
  test('a vendor signs, and Auto Accept does the rest', async () => {
    const program = await makeProgram()
    const automatic = await makeDistribution(program.id, true)
    await makeDistribution(program.id, false)
    const offer = { partner: { id: VENDOR }, activation: { message: 'Welcome, "Zoë".' } }
    const { id } = await distributor.contracts.create(program.id, offer)
    expect(await vendor.contracts.get(id)).toMatchObject({
      status: 'pending',
      activation: { message: 'Welcome, "Zoë".' },
    })
    expect(await refusal(distributor.contracts.sign(id))).toMatchObject({ status: 403 })
    expect(await vendor.contracts.sign(id)).toMatchObject({ status: 'active', version: 1 })
    const filter = {
      type: 'distribution',
      'marketplace.name': { startsWith: 'Marktplatz' },
    } as const
    const contracts = await vendor.contracts.list({ filter }).toArray()
    expect(contracts).toMatchObject([
      { status: 'active', agreement: { id: automatic.id }, marketplace: automatic.marketplace },
    ])
    expect(await refusal(vendor.contracts.sign(id))).toMatchObject({ status: 400, code: 'CTR_001' })
    await distributor.contracts.terminate(id, { note: 'Genug.' })
    expect(await vendor.contracts.get(contracts[0]?.id ?? '')).toMatchObject({
      status: 'terminated',
    })
  })

  test('without Auto Accept a vendor enrols, and the distributor signs or rejects', async () => {
    const { distribution } = await makeEnrollable()
    const first = await vendor.contracts.create(distribution.id, {})
    expect(first).toMatchObject({ type: 'distribution', status: 'enrolling' })
    expect(await vendor.contracts.enroll(first.id)).toMatchObject({ status: 'pending' })
    const rejected = await distributor.contracts.reject(first.id, { note: 'Not yet: 50 %' })
    expect(rejected).toMatchObject({ status: 'rejected', note: 'Not yet: 50 %' })
    const second = await vendor.contracts.create(distribution.id, {})
    await vendor.contracts.enroll(second.id)
    expect(await refusal(vendor.contracts.sign(second.id))).toMatchObject({ code: 'PERM_001' })
    expect(await distributor.contracts.sign(second.id)).toMatchObject({ status: 'active' })
    expect(await refusal(vendor.contracts.create(distribution.id, {}))).toMatchObject({
      code: 'CTR_002',
    })
    const partners = distributor.agreements.partners(distribution.id, {
      order: ['contract.status'],
    })
    const rows = await partners.toArray()
    expect(rows.map(({ contract }) => contract.status)).toEqual(['active', 'rejected'])
  })

  test('a form has to be answered before a vendor enrols', async () => {
    const { distribution } = await makeEnrollable()
    const form = await distributor.agreementForms.create({
      name: 'Über Sie',
      type: 'enroll',
      schema: { type: 'object', required: ['größe'], properties: { größe: { type: 'integer' } } },
    })
    await distributor.agreements.update(distribution.id, { forms: { enroll: { id: form.id } } })
    const { id } = await vendor.contracts.create(distribution.id, {})
    expect(await refusal(vendor.contracts.enroll(id))).toMatchObject({ code: 'CTR_003' })
    await vendor.distributionData.create(id, { data: { größe: 85 } })
    await vendor.contracts.enroll(id)
    const [answer] = await distributor.distributionData.list(id).toArray()
    expect(answer).toMatchObject({ type: 'enroll', data: { größe: 85 } })
    expect(await distributor.contracts.refine(id)).toMatchObject({ status: 'enrolling' })
  })

  test('an invitation makes a partner, who registers with its code', async () => {
    const program = await makeProgram()
    const partner = { name: 'Bäckerei & Söhne' }
    const { id, activation, owner } = await distributor.contracts.create(program.id, { partner })
    expect(await distributor.partners.get(owner.id)).toMatchObject({
      ...partner,
      status: 'invited',
    })
    const code = activation?.code ?? ''
    const account = { id: owner.id, name: 'Bäckerei', code }
    expect(await distributor.accounts.create(account)).toMatchObject({ id: owner.id })
    const newcomer = here.as(here.mock.keyFor(owner.id))
    expect(await newcomer.contracts.get(id)).toMatchObject({ status: 'active' })
    expect(await refusal(distributor.accounts.create(account))).toMatchObject({ code: 'ACT_001' })
    expect(await distributor.partners.get(owner.id)).toMatchObject({ status: 'active' })
  })
})

describe('what agreements need', () => {
  test('a product group reaches resellers by their service agreement', async () => {
    const group = await distributor.productGroups.create({ name: 'Käse, 100 %' })
    await distributor.productGroups.addProduct(group.id, { id: 'PRD-418-302-551' })
    const { id } = await distributor.agreements.create({
      ...terms,
      type: 'service',
      title: 'Partner',
      sourcing_agreement: { id: 'AGU-100-200-601' },
    })
    await distributor.agreements.addProductGroup(id, { id: group.id })
    await distributor.agreements.addMarketplace(id, { id: 'MP-10041' })
    const contract = await distributor.contracts.create(id, { partner: { id: RESELLER } })
    await reseller.contracts.sign(contract.id)
    const offered = await reseller.agreements.products(id).toArray()
    expect(offered.map((product) => product.name)).toEqual(['Champions Backup'])
    const filter = { 'agreement.product_groups.id': group.id }
    expect(await reseller.contracts.list({ filter }).count()).toBe(1)
    const partners = await distributor.productGroups.partners(group.id).toArray()
    expect(partners).toMatchObject([{ id: RESELLER, contract: { status: 'active' } }])
    expect(await refusal(distributor.productGroups.delete(group.id))).toMatchObject({
      code: 'PGR_001',
    })
    await distributor.agreements.removeProductGroup(id, group.id)
    await distributor.productGroups.delete(group.id)
    expect(await reseller.agreements.products(id).count()).toBe(0)
  })

  test('users are invited, activated, changed and removed', async () => {
    const { users } = distributor
    const invitation = { name: "Zoë O'Neil", email: 'zoe+1@example.com', groups: [{ id: 'UG-1' }] }
    const wrong = users.invite('PA-301-447', { ...invitation, email: 'zoë' })
    expect(await refusal(wrong)).toMatchObject({ code: 'VAL_001' })
    const user = await users.invite('PA-301-447', invitation)
    expect(user).toMatchObject({ status: 'invited', name: "Zoë O'Neil" })
    await users.activate('PA-301-447', user.id)
    await users.update('PA-301-447', user.id, { tags: [{ id: 'Größe, 100 %' }] })
    const filter = { name: "Zoë O'Neil", 'tags.id': 'Größe, 100 %', status: 'joined' } as const
    const { items } = await users.list('PA-301-447', { filter })
    expect(items.map(({ id, active }) => [id, active])).toEqual([[user.id, true]])
    await users.delete('PA-301-447', user.id)
    expect(await refusal(users.get('PA-301-447', user.id))).toMatchObject({ status: 404 })
    expect(await refusal(vendor.users.list('PA-301-447'))).toMatchObject({ status: 404 })
  })
})
