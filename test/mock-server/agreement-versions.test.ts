import type { AgreementVersion } from 'partnerkit'
import { describe, expect, test } from 'vitest'
import {
  invalid,
  invite,
  newProgram,
  notFound,
  PROGRAM,
  SECURITY,
  VENDOR,
} from '../support/agreements.ts'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld, type TestWorld } from '../support/world.ts'

const blank = { document_type: 'none' } as const

/** A program agreement with so many versions, of which the last is active. */
async function withVersions(world: TestWorld, count: number): Promise<string> {
  const { id } = await newProgram(world)
  for (let version = 2; version <= count; version++) {
    await world.distributor.agreementVersions.create(id, { ...blank, active: true })
  }
  return id
}

/** The versions of an agreement, the active one with a star: `3 2* 1`. */
async function state({ distributor }: TestWorld, id: string): Promise<string> {
  const versions = await distributor.agreementVersions.list(id).toArray()
  const { stats } = await distributor.agreements.get(id)
  expect(stats.versions).toBe(versions.length)
  return versions.map(({ version, active }) => `${version}${active ? '*' : ''}`).join(' ')
}

describe('a new version', () => {
  test('has the next number, and waits unless it is to be active', async () => {
    const world = freshWorld()
    const { distributor } = world
    const { id } = await newProgram(world)
    const second = await distributor.agreementVersions.create(id, blank)
    expect(second).toMatchObject({ version: 2, active: false, version_contracts: 0 })
    expect(await state(world, id)).toBe('2 1*')
    const third = await distributor.agreementVersions.create(id, { ...blank, active: true })
    expect(third).toMatchObject({ version: 3, active: true })
    expect(await state(world, id)).toBe('3* 2 1')
    const fourth = await distributor.agreementVersions.create(id, { ...blank, active: false })
    expect(fourth).toMatchObject({ version: 4, active: false })
    expect(await state(world, id)).toBe('4 3* 2 1')
  })

  test('has an author, a moment, and the agreement it belongs to', async () => {
    const { mock, distributor } = freshWorld()
    mock.clock.set('2026-03-04T05:06:07Z')
    const body = {
      document_type: 'external',
      link: 'https://example.com/v3',
      active: true,
    } as const
    const version = await distributor.agreementVersions.create(PROGRAM, body)
    expect(version).toMatchObject({
      version: 3,
      active: true,
      author: { id: 'SU-301-447-001', name: 'Cloud Harbor Distribution integration' },
      link: 'https://example.com/v3',
      version_created: '2026-03-04T05:06:07+00:00',
      version_contracts: 0,
      agreement: { id: PROGRAM, name: 'Harbor Vendor Program' },
    })
    expect(await distributor.agreementVersions.get(PROGRAM, 3)).toEqual(version)
    const { agreement, ...own } = version
    expect(await distributor.agreements.get(PROGRAM)).toEqual(agreement)
    expect(agreement.version).toEqual(own)
    expect(agreement.document_type).toBe('external')
  })

  test('never gets the number of one that was deleted', async () => {
    const world = freshWorld()
    const { distributor } = world
    const id = await withVersions(world, 3)
    await distributor.agreementVersions.delete(id, 2)
    expect((await distributor.agreementVersions.create(id, blank)).version).toBe(4)
    await distributor.agreementVersions.delete(id, 4)
    expect((await distributor.agreementVersions.create(id, blank)).version).toBe(5)
    expect(await state(world, id)).toBe('5 3* 1')
  })

  test.each([
    ['no document type', {}, 'document_type'],
    ['an unknown document type', { document_type: 'paper' }, 'document_type'],
    ['active that is no boolean', { ...blank, active: 'yes' }, 'active'],
    ['no link to an external document', { document_type: 'external' }, 'link'],
    ['no file of an uploaded document', { document_type: 'uploaded' }, 'file'],
  ])('is refused with %s', async (_, body, field) => {
    const { mock, distributor } = freshWorld()
    const call = () => distributor.request('POST', `/agreements/${PROGRAM}/versions`, { body })
    expect(await refusalOf({ mock }, call)).toMatchObject(
      invalid(expect.stringMatching(new RegExp(`^${field}: .+\\.$`))),
    )
  })
})

describe('the versions of an agreement', () => {
  test('are listed from the newest, page by page', async () => {
    const world = freshWorld()
    const { distributor } = world
    const id = await withVersions(world, 12)
    expect(await state(world, id)).toBe('12* 11 10 9 8 7 6 5 4 3 2 1')
    const page = await distributor.request('GET', `/agreements/${id}/versions`, {
      query: 'limit=2&offset=3',
    })
    expect((page as AgreementVersion[]).map(({ version }) => version)).toEqual([9, 8])
  })

  test.each(['3', '0', '-1', '1.0', '01', '1e0', 'x', ' 1', '%31x'])(
    'do not include %j',
    async (version) => {
      const { mock, distributor } = freshWorld()
      for (const [method, action] of [
        ['GET', ''],
        ['DELETE', ''],
        ['POST', '/activate'],
        ['GET', '/document'],
      ] as const) {
        const path = `/agreements/${PROGRAM}/versions/${version}${action}`
        expect(await refusalOf({ mock }, () => distributor.request(method, path))).toMatchObject({
          status: 404,
          code: 'NFND_000',
        })
      }
    },
  )

  test('name the one that is missing', async () => {
    const { mock, distributor } = freshWorld()
    expect(
      await refusalOf({ mock }, () => distributor.agreementVersions.get(PROGRAM, 3)),
    ).toMatchObject(notFound(`${PROGRAM}/3`))
  })

  test('count the contracts that were ever signed on them', async () => {
    const { distributor } = freshWorld()
    const versions = await distributor.agreementVersions.list(PROGRAM).toArray()
    expect(versions.map(({ version_contracts }) => version_contracts)).toEqual([1, 3])
  })
})

describe('activation', () => {
  test('makes a version the only active one', async () => {
    const world = freshWorld()
    const { distributor } = world
    const id = await withVersions(world, 3)
    const first = await distributor.agreementVersions.activate(id, 1)
    expect(first).toMatchObject({
      version: 1,
      active: true,
      agreement: { version: { version: 1, active: true } },
    })
    expect(await state(world, id)).toBe('3 2 1*')
    expect((await distributor.agreements.get(id)).version).toMatchObject({ version: 1 })
    await distributor.agreementVersions.activate(id, 2)
    expect(await state(world, id)).toBe('3 2* 1')
  })

  test('of the active version is refused', async () => {
    const { mock, distributor } = freshWorld()
    expect(
      await refusalOf({ mock }, () => distributor.agreementVersions.activate(PROGRAM, 2)),
    ).toMatchObject({
      status: 400,
      code: 'AGR_004',
      messages: [`Version 2 of agreement ${PROGRAM} is already active.`],
    })
  })

  test('of a version that has waited brings the agreement to life', async () => {
    const { distributor } = freshWorld()
    const waiting = await distributor.agreements.create({
      title: 'Terms',
      description: '',
      type: 'program',
      ...blank,
      active: false,
    })
    expect(waiting.version.active).toBe(false)
    await distributor.agreementVersions.activate(waiting.id, 1)
    expect((await distributor.agreements.get(waiting.id)).version.active).toBe(true)
  })

  test('leaves contracts on the version they were signed on until they are signed again', async () => {
    const world = freshWorld()
    const { distributor, vendor } = world
    const id = await withVersions(world, 1)
    const contract = await invite(world, id)
    expect(contract).toMatchObject({ version: 1, latest: true })
    await distributor.agreementVersions.create(id, { ...blank, active: true })
    expect(await vendor.contracts.get(contract.id)).toMatchObject({ version: 1, latest: false })
    const signed = await vendor.contracts.sign(contract.id)
    expect(signed).toMatchObject({ version: 2, latest: true })
    expect(await distributor.agreementVersions.get(id, 2)).toMatchObject({ version_contracts: 1 })
  })

  test('shows partners the document of the active version', async () => {
    const { distributor, vendor } = freshWorld()
    const link = 'https://example.com/v3.pdf'
    await distributor.agreementVersions.create(PROGRAM, { document_type: 'external', link })
    const before = await vendor.agreements.get(PROGRAM)
    expect(before.version).toMatchObject({ version: 2 })
    await distributor.agreementVersions.activate(PROGRAM, 3)
    const after = await vendor.agreements.get(PROGRAM)
    expect(after.version).toMatchObject({ version: 3, link })
    expect(await vendor.agreements.document(PROGRAM)).toBe(link)
  })
})

describe('deletion of a version', () => {
  const inUse = (id: string, version: number, reason: string) => ({
    status: 400,
    code: 'AGR_002',
    messages: [`Version ${version} of agreement ${id} can not be deleted: ${reason}.`],
  })

  test('is refused for the only one', async () => {
    const world = freshWorld()
    const { id } = await newProgram(world)
    const call = () => world.distributor.agreementVersions.delete(id, 1)
    expect(await refusalOf(world, call)).toMatchObject(inUse(id, 1, 'it is the only one'))
  })

  test('is refused while a contract is on it, whatever its state', async () => {
    const { mock, distributor } = freshWorld()
    const remove = (version: number) => () => distributor.agreementVersions.delete(PROGRAM, version)
    const [renewed, active, ended] = [1, 2, 5].map((number) => `CRP-10001-00001-0000${number}`)
    const used = `it is used by 3 contracts (${renewed}, ${active}, ${ended})`
    expect(await refusalOf({ mock }, remove(1))).toMatchObject(inUse(PROGRAM, 1, used))
    const last = `it is used by 1 contract (${renewed})`
    expect(await refusalOf({ mock }, remove(2))).toMatchObject(inUse(PROGRAM, 2, last))
  })

  test('is not held up by an invitation', async () => {
    const world = freshWorld()
    const id = await withVersions(world, 2)
    const contract = await invite(world, id, false)
    await world.distributor.agreementVersions.delete(id, 1)
    expect(await state(world, id)).toBe('2*')
    expect(await world.vendor.contracts.sign(contract.id)).toMatchObject({ version: 2 })
  })

  test.each([
    [1, '4* 3 2'],
    [3, '4* 2 1'],
    [4, '3* 2 1'],
  ])('of number %d leaves %s', async (version, left) => {
    const world = freshWorld()
    const { mock, distributor } = world
    const id = await withVersions(world, 4)
    await distributor.agreementVersions.delete(id, version)
    expect(await state(world, id)).toBe(left)
    const gone = () => distributor.agreementVersions.get(id, version)
    expect(await refusalOf({ mock }, gone)).toMatchObject(notFound(`${id}/${version}`))
  })

  test('of the active one activates the highest that remains, not the one before', async () => {
    const world = freshWorld()
    const { distributor } = world
    const id = await withVersions(world, 4)
    await distributor.agreementVersions.activate(id, 2)
    await distributor.agreementVersions.delete(id, 2)
    expect(await state(world, id)).toBe('4* 3 1')
    expect((await distributor.agreements.get(id)).version.version).toBe(4)
  })

  test('of one that waits activates none', async () => {
    const { distributor } = freshWorld()
    const terms = { title: 'Terms', description: '', type: 'program', ...blank } as const
    const { id } = await distributor.agreements.create({ ...terms, active: false })
    await distributor.agreementVersions.create(id, blank)
    await distributor.agreementVersions.delete(id, 2)
    expect((await distributor.agreements.get(id)).version).toMatchObject({
      version: 1,
      active: false,
    })
  })
})

test('a partner reads versions, and writes none', async () => {
  const { mock, vendor, clientOf } = freshWorld()
  expect(await vendor.agreementVersions.list(PROGRAM).count()).toBe(2)
  expect((await vendor.agreementVersions.get(PROGRAM, 1)).agreement.id).toBe(PROGRAM)
  const invited = clientOf(mock.keyFor(VENDOR))
  expect(await refusalOf({ mock }, () => invited.agreementVersions.get(SECURITY, 1))).toMatchObject(
    notFound(SECURITY),
  )
})
