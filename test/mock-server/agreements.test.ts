import type { Contract } from 'partnerkit'
import { describe, expect, test } from 'vitest'
import {
  DISTRIBUTOR,
  EUROPE,
  FREE_MARKETPLACE,
  FREE_RESELLER,
  invalid,
  newProgram,
  newService,
  PROGRAM,
  REFERRAL,
  SECURITY,
  SERVICE,
  SYNDICATION,
  terms,
  VENDOR,
} from '../support/agreements.ts'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld } from '../support/world.ts'

const link = { sourcing_agreement: { id: SYNDICATION } }

describe('a new agreement', () => {
  test.each([
    ['program', 'AGP', { type: 'program' }],
    ['service', 'AGS', { type: 'service', ...link }],
    ['syndication', 'AGU', { type: 'sourcing', sourcing: { type: 'syndication' } }],
    ['referral', 'AGU', { type: 'sourcing', sourcing: { type: 'referral' } }],
    ['syndication', 'AGU', { type: 'syndication' }],
    ['referral', 'AGU', { type: 'referral' }],
  ] as const)(
    'reads as %s with an id of %s when it is written as %o',
    async (type, prefix, body) => {
      const { distributor } = freshWorld()
      const agreement = await distributor.agreements.create({ ...terms, ...body })
      expect(agreement).toMatchObject({
        id: expect.stringMatching(new RegExp(`^${prefix}-\\d{3}-\\d{3}-\\d{3}$`)),
        type,
        title: 'Terms',
        name: 'Terms',
        description: 'What is agreed.',
        document_type: 'none',
        owner: { id: DISTRIBUTOR, name: 'Cloud Harbor Distribution' },
        stats: { contracts: 0, versions: 1 },
      })
      expect(await distributor.agreements.get(agreement.id)).toEqual(agreement)
      expect((await distributor.agreements.list({ limit: 1 })).items).toEqual([agreement])
      for (const name of ['sourcing', 'link', 'file', 'active', 'auto_accept', 'parent']) {
        expect(agreement).not.toHaveProperty(name)
      }
    },
  )

  test.each([
    ['distribution', { type: 'distribution' }, 'type'],
    ['product', { type: 'product' }, 'type'],
    ['an unknown type', { type: 'lease' }, 'type'],
    ['sourcing without saying which', { type: 'sourcing' }, 'sourcing.type'],
    ['sourcing of no kind', { type: 'sourcing', sourcing: {} }, 'sourcing.type'],
    ['sourcing of an unknown kind', { type: 'sourcing', sourcing: { type: 'x' } }, 'sourcing.type'],
    ['no type', {}, 'type'],
    ['no description', { type: 'program', description: undefined }, 'description'],
    ['no title', { type: 'program', title: undefined }, 'title'],
    ['a blank title', { type: 'program', title: '' }, 'title'],
    ['a title over 100 characters', { type: 'program', title: 'x'.repeat(101) }, 'title'],
    ['a name over 100 characters', { type: 'program', name: 'x'.repeat(101) }, 'name'],
    ['an unknown document type', { type: 'program', document_type: 'paper' }, 'document_type'],
    ['a service agreement without sourcing', { type: 'service' }, 'sourcing_agreement'],
    [
      'an unknown sourcing agreement',
      { type: 'service', sourcing_agreement: { id: 'AGU-999-999-999' } },
      'sourcing_agreement.id',
    ],
    [
      'a sourcing agreement that is none',
      { type: 'service', sourcing_agreement: { id: PROGRAM } },
      'sourcing_agreement.id',
    ],
  ])('is refused with %s', async (_, body, field) => {
    const { mock, distributor } = freshWorld()
    const call = () => distributor.request('POST', '/agreements', { body: { ...terms, ...body } })
    const message = expect.stringMatching(new RegExp(`^${field.replace('.', '\\.')}: .+\\.$`))
    expect(await refusalOf({ mock }, call)).toMatchObject(invalid(message))
  })

  test('is told about all its wrong fields at once', async () => {
    const { mock, distributor } = freshWorld()
    const body = { type: 'lease', title: 'x'.repeat(101), document_type: 'paper' }
    expect(
      await refusalOf({ mock }, () => distributor.request('POST', '/agreements', { body })),
    ).toMatchObject(
      invalid(
        expect.stringMatching(/^type: "lease" is not a valid choice\. /),
        'title: Ensure this field has no more than 100 characters.',
        'description: This field is required.',
        expect.stringMatching(/^document_type: "paper" is not a valid choice\. /),
      ),
    )
  })

  test.each([
    ['title', { title: 'Mine' }],
    ['name', { name: 'Mine' }],
    ['both', { title: 'Mine', name: 'Mine' }],
  ])('is called by its %s', async (_, names) => {
    const { distributor } = freshWorld()
    const { title: _title, ...rest } = terms
    const agreement = await distributor.agreements.create({ ...rest, ...names, type: 'program' })
    expect(agreement).toMatchObject({ title: 'Mine', name: 'Mine' })
  })

  test('can have a title of 100 characters', async () => {
    const { distributor } = freshWorld()
    const title = 'ñ'.repeat(100)
    const agreement = await distributor.agreements.create({ ...terms, type: 'program', title })
    expect(agreement.name).toBe(title)
  })

  test('says when and by whom it was made, in both spellings', async () => {
    const { mock, distributor } = freshWorld()
    mock.clock.set('2026-03-04T05:06:07.890Z')
    const agreement = await distributor.agreements.create({ ...terms, type: 'program' })
    const at = '2026-03-04T05:06:07+00:00'
    expect(agreement).toMatchObject({
      created: at,
      updated: at,
      events: { created: { at, by: { id: 'SU-301-447-001' } }, updated: { at } },
      version: {
        version: 1,
        active: true,
        version_created: at,
        version_contracts: 0,
        author: { id: 'SU-301-447-001' },
      },
    })
  })

  test('ignores what is not for writing', async () => {
    const { distributor } = freshWorld()
    const body = {
      ...terms,
      type: 'program',
      id: 'AGP-999-999-999',
      owner: { id: FREE_RESELLER },
      parent: { id: PROGRAM },
      marketplace: { id: FREE_MARKETPLACE },
      stats: { contracts: 7, versions: 7 },
      created: '2001-01-01T00:00:00+00:00',
      surprise: true,
    }
    const made = (await distributor.request('POST', '/agreements', { body })) as { id: string }
    const agreement = await distributor.agreements.get(made.id)
    expect(agreement.id).not.toBe('AGP-999-999-999')
    expect(agreement.owner.id).toBe(DISTRIBUTOR)
    expect(agreement.stats).toEqual({ contracts: 0, versions: 1 })
    for (const name of ['parent', 'marketplace', 'surprise']) {
      expect(agreement).not.toHaveProperty(name)
    }
  })

  test('can wait with its version', async () => {
    const { distributor } = freshWorld()
    const waiting = await distributor.agreements.create({
      ...terms,
      type: 'program',
      active: false,
    })
    expect(waiting.version).toMatchObject({ version: 1, active: false })
  })

  test('of a service names its sourcing agreement', async () => {
    const world = freshWorld()
    const { id } = await newService(world)
    expect((await world.distributor.agreements.get(id)).sourcing_agreement).toEqual({
      id: SYNDICATION,
      name: 'Harbor Catalogue Syndication',
    })
  })
})

describe('a change', () => {
  test.each([
    ['title alone', { title: 'New' }, 'New'],
    ['name alone', { name: 'New' }, 'New'],
    ['both', { title: 'New', name: 'New' }, 'New'],
    ['the title of a whole object', { title: 'New', name: 'Terms' }, 'New'],
    ['the name of a whole object', { title: 'Terms', name: 'New' }, 'New'],
    ['neither', { title: 'Terms', name: 'Terms' }, 'Terms'],
  ])('of %s shows in both', async (_, names, expected) => {
    const world = freshWorld()
    const { id } = await newProgram(world)
    const agreement = await world.distributor.agreements.update(id, names)
    expect(agreement).toMatchObject({ title: expected, name: expected })
    expect(await world.distributor.agreements.get(id)).toEqual(agreement)
  })

  test('leaves what is not given, and says when and by whom', async () => {
    const { mock, distributor } = freshWorld()
    const before = await distributor.agreements.get(EUROPE)
    mock.clock.set('2026-03-04T05:06:07Z')
    const after = await distributor.agreements.update(EUROPE, { description: 'Changed.' })
    const updated = {
      at: '2026-03-04T05:06:07+00:00',
      by: expect.objectContaining({ id: 'SU-301-447-001' }),
    }
    expect(after).toEqual({
      ...before,
      description: 'Changed.',
      updated: updated.at,
      events: { created: before.events.created, updated },
    })
  })

  test('can not move, retype or give away an agreement', async () => {
    const { distributor } = freshWorld()
    const before = await distributor.agreements.get(EUROPE)
    const body = {
      id: 'AGD-999-999-999',
      type: 'program',
      parent: { id: SECURITY },
      marketplace: { id: FREE_MARKETPLACE },
      owner: { id: FREE_RESELLER },
      stats: { contracts: 0, versions: 9 },
      version: { version: 9, active: false },
      document_type: 'external',
      link: 'https://example.com/other.pdf',
    }
    await distributor.request('PUT', `/agreements/${EUROPE}`, { body })
    const {
      events: _events,
      updated: _updated,
      ...after
    } = await distributor.agreements.get(EUROPE)
    expect(before).toMatchObject(after)
  })

  test('turns auto accept off and on again, on distribution agreements only', async () => {
    const { distributor } = freshWorld()
    for (const auto_accept of [false, true]) {
      await distributor.agreements.update(EUROPE, { auto_accept })
      expect((await distributor.agreements.get(EUROPE)).auto_accept).toBe(auto_accept)
    }
    await distributor.agreements.update(PROGRAM, { auto_accept: true })
    expect(await distributor.agreements.get(PROGRAM)).not.toHaveProperty('auto_accept')
  })

  test('turns a waiting version on, for good', async () => {
    const { mock, distributor } = freshWorld()
    const waiting = await distributor.agreements.create({
      ...terms,
      type: 'program',
      active: false,
    })
    const update = (active: boolean) => () => distributor.agreements.update(waiting.id, { active })
    const waits = { filter: { active: false } } as const
    expect((await update(false)()).version.active).toBe(false)
    expect((await distributor.agreements.list(waits)).items).toMatchObject([{ id: waiting.id }])
    expect(await refusalOf({ mock }, () => invitation(waiting.id))).toMatchObject({
      status: 400,
      code: 'AGR_005',
      messages: [
        `Agreement ${waiting.id} has no active version. Activate one of its versions first.`,
      ],
    })
    for (const _ of ['once', 'again']) {
      expect((await update(true)()).version).toMatchObject({ version: 1, active: true })
    }
    expect(await distributor.agreements.list(waits).count()).toBe(0)
    expect(await refusalOf({ mock }, update(false))).toMatchObject(
      invalid('active: A version is deactivated by activating another one.'),
    )
    expect(await invitation(waiting.id)).toMatchObject({ status: 'pending' })

    function invitation(id: string): Promise<Contract> {
      return distributor.contracts.create(id, { partner: { id: VENDOR } })
    }
  })

  test('exchanges the sourcing agreement of a service agreement', async () => {
    const { distributor } = freshWorld()
    const change = { sourcing_agreement: { id: REFERRAL } }
    expect((await distributor.agreements.update(SERVICE, change)).sourcing_agreement).toEqual({
      id: REFERRAL,
      name: 'Harbor Direct Referral',
    })
  })

  test.each([
    [
      'an unknown sourcing agreement',
      { id: 'AGU-999-999-999' },
      /^sourcing_agreement\.id: .+ exist/,
    ],
    ['a program agreement to source from', { id: PROGRAM }, /^sourcing_agreement\.id: .+program/],
    ['no sourcing agreement any more', null, /^sourcing_agreement: This field is required\.$/],
  ])('is refused with %s', async (_, sourcing_agreement, message) => {
    const { mock, distributor } = freshWorld()
    const call = () => distributor.agreements.update(SERVICE, { sourcing_agreement })
    expect(await refusalOf({ mock }, call)).toMatchObject(invalid(expect.stringMatching(message)))
  })

  test.each([
    ['a blank title', { title: '' }, 'title'],
    ['a title over 100 characters', { title: 'x'.repeat(101) }, 'title'],
    ['a description that is no text', { description: 1 }, 'description'],
    ['auto accept that is no boolean', { auto_accept: 'yes' }, 'auto_accept'],
  ])('is refused with %s', async (_, body, field) => {
    const { mock, distributor } = freshWorld()
    expect(
      await refusalOf({ mock }, () =>
        distributor.request('PUT', `/agreements/${EUROPE}`, { body }),
      ),
    ).toMatchObject(invalid(expect.stringMatching(new RegExp(`^${field}: `))))
  })
})
