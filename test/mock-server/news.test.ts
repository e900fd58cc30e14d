import { describe, expect, test } from 'vitest'
import type { Client, NewsPost } from 'partnerkit'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld, type TestWorld } from '../support/world.ts'

const [DISTRIBUTOR, VENDOR, SECOND_VENDOR] = ['PA-301-447', 'VA-149-494', 'VA-621-880']

const published = async (client: Client, audience: NewsPost['audience']): Promise<NewsPost> => {
  const { id } = await client.news.create({ audience, title: `For ${audience}` })
  return client.news.publish(id)
}

const sees = async (client: Client, id: string): Promise<boolean> => {
  const listed = await client.news.list({ filter: { id } }).count()
  const got = await client.news.get(id).then(
    () => 1,
    ({ code }) => (code === 'NFND_000' ? 0 : -1),
  )
  expect(got).toBe(listed)
  return listed === 1
}

describe('a new post', () => {
  test('is a draft of its creator, in version 1, with a moment and empty texts', async () => {
    const { mock, distributor, vendor } = freshWorld()
    mock.clock.set('2026-01-05T10:00:00Z')
    const post = await distributor.news.create({ audience: 'any', title: 'Hello' })
    const by = { id: 'SU-301-447-001', name: 'Cloud Harbor Distribution integration' }
    expect(post).toEqual({
      id: expect.stringMatching(/^NWS-\d{4}-\d{4}$/),
      creator: { id: DISTRIBUTOR, name: 'Cloud Harbor Distribution' },
      status: 'draft',
      audience: 'any',
      anonymous: false,
      version: 1,
      title: 'Hello',
      subtitle: '',
      content: '',
      events: {
        created: { at: '2026-01-05T10:00:00+00:00', by },
        updated: { at: '2026-01-05T10:00:00+00:00' },
      },
    })
    expect(await distributor.news.get(post.id)).toEqual(post)
    expect(await sees(vendor, post.id)).toBe(false)
  })

  test('keeps all that is sent, and drops nulls', async () => {
    const { reseller } = freshWorld()
    const members = {
      name: 'n'.repeat(128),
      external_id: 'e'.repeat(128),
      audience: 'distributor',
      anonymous: true,
      title: 't'.repeat(256),
      subtitle: 's'.repeat(256),
      content: 'c'.repeat(5000),
      cover: { type: 'video', thumbnail: 'a.jpg', url: 'https://a.example/b.mp4' },
    } as const
    expect(await reseller.news.create(members)).toMatchObject(members)
    const bare = await reseller.news.create({
      audience: 'any',
      title: 'x',
      name: null,
      external_id: null,
      anonymous: null,
    })
    expect(bare).not.toHaveProperty('name')
    expect(bare).not.toHaveProperty('external_id')
    expect(bare.anonymous).toBe(false)
  })

  test.each([
    [{}, ['audience: This field is required.', 'title: This field is required.']],
    [
      { audience: 'partner', title: '' },
      [
        'audience: "partner" is not a valid choice. Choose one of: private, vendor, reseller, distributor, any.',
        'title: This field may not be blank.',
      ],
    ],
    [
      { audience: 'any', title: 'x'.repeat(257), subtitle: 'x'.repeat(257) },
      [
        'title: Ensure this field has no more than 256 characters.',
        'subtitle: Ensure this field has no more than 256 characters.',
      ],
    ],
    [
      { audience: 'any', title: 'x', cover: { type: 'sound', url: 'no' } },
      [
        'cover.type: "sound" is not a valid choice. Choose one of: image, video.',
        'cover.thumbnail: This field is required.',
        'cover.url: Enter a valid URL, http or https.',
      ],
    ],
  ])('with %j is refused', async (body, errors) => {
    const world = freshWorld()
    expect(
      await refusalOf(world, () => world.distributor.news.create(body as never)),
    ).toMatchObject({ status: 400, code: 'VAL_001', messages: errors })
  })
})

describe('publishing and taking back', () => {
  test('lead from one state to the other and leave their moments', async () => {
    const { mock, distributor, vendor } = freshWorld()
    const { id } = await distributor.news.create({ audience: 'vendor', title: 'x' })
    mock.clock.set('2026-01-06T10:00:00Z')
    const shown = await distributor.news.publish(id)
    expect(shown).toMatchObject({
      status: 'published',
      version: 1,
      events: { published: { at: '2026-01-06T10:00:00+00:00' } },
    })
    expect(shown.events.drafted).toBeUndefined()
    expect(await sees(vendor, id)).toBe(true)
    mock.clock.set('2026-01-07T10:00:00Z')
    const taken = await distributor.news.draft(id)
    expect(taken).toMatchObject({
      status: 'draft',
      version: 1,
      events: {
        published: { at: '2026-01-06T10:00:00+00:00' },
        drafted: { at: '2026-01-07T10:00:00+00:00' },
      },
    })
    expect(await sees(vendor, id)).toBe(false)
    expect((await distributor.news.publish(id)).status).toBe('published')
  })

  test.each([
    ['publish', 'NWS-1001-0001', 'is published: only a draft can be published.'],
    ['draft', 'NWS-1001-0005', 'is draft: only a published post can be taken back.'],
  ] as const)('%s is refused where it is so already', async (action, id, text) => {
    const world = freshWorld()
    expect(await refusalOf(world, () => world.distributor.news[action](id))).toMatchObject({
      status: 400,
      code: 'NWS_001',
      messages: [`News post ${id} ${text}`],
    })
  })
})

describe('a change', () => {
  test('makes a version and keeps the state', async () => {
    const { mock, distributor, vendor } = freshWorld()
    const { id, events } = await published(distributor, 'vendor')
    mock.clock.set('2030-01-01T00:00:00Z')
    const changed = await distributor.news.update(id, { title: 'Two', anonymous: true })
    expect(changed).toMatchObject({
      title: 'Two',
      version: 2,
      status: 'published',
      anonymous: true,
    })
    expect(changed.events.updated?.at).toBe('2030-01-01T00:00:00+00:00')
    expect(changed.events.published).toEqual(events.published)
    expect((await vendor.news.get(id)).title).toBe('Two')
    const [second, first] = await distributor.news.versions(id).toArray()
    expect(second).toEqual(changed)
    expect(first).toMatchObject({ id, version: 1, title: 'For vendor', status: 'draft' })
    expect(await distributor.news.version(id, 1)).toEqual(first)
    expect(await distributor.news.versions(id).count()).toBe(2)
  })

  test('with null takes a value away; with nothing it is a version all the same', async () => {
    const { distributor } = freshWorld()
    const id = 'NWS-1001-0001'
    const changed = await distributor.news.update(id, { name: null, anonymous: null })
    expect(changed).not.toHaveProperty('name')
    expect(changed.anonymous).toBe(false)
    expect((await distributor.news.update(id, {})).version).toBe(changed.version + 1)
  })

  test('of the audience shows a post to others', async () => {
    const { distributor, vendor, reseller } = freshWorld()
    const { id } = await published(distributor, 'vendor')
    await distributor.news.update(id, { audience: 'reseller' })
    expect(await sees(vendor, id)).toBe(false)
    expect(await sees(reseller, id)).toBe(true)
  })

  test('of a version that there is not is missing', async () => {
    const world = freshWorld()
    for (const version of [0, 3, 1.5]) {
      const call = () => world.distributor.news.version('NWS-1001-0001', version)
      expect(await refusalOf(world, call)).toMatchObject({ status: 404, code: 'NFND_000' })
    }
  })
})

describe('a deleted post', () => {
  test.each(['NWS-1001-0001', 'NWS-1001-0005'])('%s is gone with its versions', async (id) => {
    const world = freshWorld()
    const { distributor, vendor } = world
    await distributor.news.delete(id)
    expect(await sees(distributor, id)).toBe(false)
    expect(await sees(vendor, id)).toBe(false)
    expect(await distributor.news.list({ filter: { status: 'deleted' } }).count()).toBe(0)
    for (const call of [
      () => distributor.news.delete(id),
      () => distributor.news.publish(id),
      () => distributor.news.draft(id),
      () => distributor.news.update(id, {}),
      () => distributor.news.versions(id),
    ]) {
      expect(await refusalOf(world, call)).toMatchObject({ status: 404, code: 'NFND_000' })
    }
  })
})

describe('who reads', () => {
  const accounts = {
    vendor: VENDOR,
    reseller: 'PA-517-820',
    distributor: 'PA-239-689',
  }
  const readers: Readonly<Record<NewsPost['audience'], readonly string[]>> = {
    private: [],
    vendor: ['vendor'],
    reseller: ['reseller'],
    distributor: ['distributor'],
    any: ['vendor', 'reseller', 'distributor'],
  }

  test.each(Object.entries(readers))('a post for %s: %j', async (audience, expected) => {
    const { mock, distributor, clientOf } = freshWorld()
    const { id } = await published(distributor, audience as NewsPost['audience'])
    expect(await sees(distributor, id)).toBe(true)
    for (const [name, account] of Object.entries(accounts)) {
      const seen = await sees(clientOf(mock.keyFor(account)), id)
      expect(seen, name).toBe(expected.includes(name))
      const role = name as keyof typeof accounts
      const stranger = mock.add('accounts', { name: 'No contract', role })
      expect(await sees(clientOf(mock.keyFor(stranger.id)), id)).toBe(false)
    }
  })

  test('a post of a vendor: the distributor, not the other partners of the distributor', async () => {
    const { vendor, distributor, reseller, clientOf, mock } = freshWorld()
    const { id } = await published(vendor, 'any')
    expect(await sees(distributor, id)).toBe(true)
    expect(await sees(reseller, id)).toBe(false)
    expect(await sees(clientOf(mock.keyFor(SECOND_VENDOR)), id)).toBe(false)
  })

  test('nobody from the end of the last contract on', async () => {
    const { vendor, distributor } = freshWorld()
    expect(await sees(vendor, 'NWS-1001-0001')).toBe(true)
    const contracts = distributor.contracts.list({
      filter: { 'owner.id': VENDOR, status: 'active', type: 'program' },
    })
    for (const { id } of await contracts.toArray()) await distributor.contracts.terminate(id)
    for (const { id, status } of await distributor.contracts.list(`owner.id=${VENDOR}`).toArray())
      expect(`${id} ${status}`).not.toMatch(/^CRP.* (active|pending)$/)
    expect(await sees(vendor, 'NWS-1001-0001')).toBe(false)
  })

  test.each(['update', 'delete', 'publish', 'draft', 'versions', 'version'] as const)(
    'may not call %s, and changes nothing',
    async (method) => {
      const world = freshWorld()
      const { news } = world.vendor
      const id = 'NWS-1001-0001'
      const call = () =>
        method === 'update' ? news.update(id, { title: 'x' }) : news[method](id, 99)
      expect(await refusalOf(world, call as never)).toMatchObject({
        status: 403,
        code: 'PERM_001',
      })
    },
  )
})

describe('an anonymous post', () => {
  const ID = 'NWS-1001-0008'
  const author = ({ mock, clientOf }: TestWorld): Client => clientOf(mock.keyFor(SECOND_VENDOR))

  test('does not tell readers who wrote it, neither by its members nor by what finds it', async () => {
    const world = freshWorld()
    const { distributor } = world
    const read = await distributor.news.get(ID)
    expect(read).not.toHaveProperty('creator')
    expect(JSON.stringify(read)).not.toMatch(/621-880|Nimbus/)
    expect(Object.values(read.events)).toEqual([
      { at: expect.any(String) },
      { at: expect.any(String) },
      { at: expect.any(String) },
    ])
    for (const query of [
      `creator.id=${SECOND_VENDOR}`,
      'creator.name=Nimbus Security',
      'search=nimbus',
      `like(creator.id,VA-6*)`,
    ]) {
      expect(await distributor.news.list(`id=${ID}&${query}`).count(), query).toBe(0)
      expect(await author(world).news.list(`id=${ID}&${query}`).count(), query).toBe(1)
    }
    expect(await distributor.news.list(`id=${ID}&creator.id=null()`).count()).toBe(1)
  })

  test('tells its creator', async () => {
    const world = freshWorld()
    expect(await author(world).news.get(ID)).toMatchObject({
      creator: { id: SECOND_VENDOR },
      events: { created: { by: { id: 'SU-621-880-001' } } },
    })
  })
})

describe('the default world', () => {
  test('has posts of a partner for the News tab', async () => {
    const { distributor } = freshWorld()
    const tab = await distributor.news.list({ filter: { 'creator.id': VENDOR } }).toArray()
    expect(tab.map(({ id }) => id)).toEqual(['NWS-1001-0006'])
  })

  test('has every state and audience, and versions', async () => {
    const { distributor, vendor, reseller } = freshWorld()
    const own = await distributor.news.list({ filter: { 'creator.id': DISTRIBUTOR } }).toArray()
    expect(new Set(own.map(({ audience }) => audience))).toEqual(
      new Set(['any', 'reseller', 'vendor', 'private']),
    )
    expect(new Set(own.map(({ status }) => status))).toEqual(new Set(['draft', 'published']))
    expect(await distributor.news.versions('NWS-1001-0001').count()).toBe(2)
    expect(await distributor.news.version('NWS-1001-0001', 2)).toMatchObject({
      title: 'Opening hours in summer',
    })
    const ids = async (client: Client) =>
      (await client.news.list().toArray()).map(({ id }) => Number(id.slice(-2)))
    expect(await ids(distributor)).toEqual([9, 5, 8, 4, 3, 6, 2, 1])
    expect(await ids(vendor)).toEqual([7, 3, 6, 1])
    expect(await ids(reseller)).toEqual([9, 2, 1])
  })
})
