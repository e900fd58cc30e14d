import { describe, expect, test } from 'vitest'
import type { User, UserInvite } from 'partnerkit'
import { refusalOf } from '../support/refusal.ts'
import { failure, freshWorld } from '../support/world.ts'

const DISTRIBUTOR = 'PA-301-447'
const JOINED = 'UR-301-447-001'
const INVITED = 'UR-301-447-003'
const EXPIRED = 'UR-301-447-004'

const ada: UserInvite = {
  name: 'Ada Byron',
  email: 'ada@cloudharbor.example',
  groups: [{ id: 'UG-100-001' }],
}

const by = { id: 'SU-301-447-001', name: 'Cloud Harbor Distribution integration' }

describe('an invitation', () => {
  test('of somebody new makes a user who can not sign in yet', async () => {
    const { mock, distributor } = freshWorld()
    mock.clock.set('2026-01-02T03:04:05Z')
    const user = await distributor.users.invite(DISTRIBUTOR, { ...ada, tags: [{ id: 'TG-1' }] })
    const event = { at: '2026-01-02T03:04:05+00:00', by }
    expect(user).toEqual({
      id: expect.stringMatching(/^UR-\d{3}-\d{3}-\d{3}$/),
      name: ada.name,
      email: ada.email,
      active: false,
      status: 'invited',
      activation_code: expect.stringMatching(/^[\da-f-]{36}$/),
      groups: [{ id: 'UG-100-001', name: 'Administrators' }],
      tags: [{ id: 'TG-1', name: 'TG-1' }],
      events: { created: event, invited: event },
    })
    expect(await distributor.users.get(DISTRIBUTOR, user.id)).toEqual(user)
    expect((await distributor.users.list(DISTRIBUTOR)).items[0]).toEqual(user)
  })

  test('names a group once, by the name it has in the account', async () => {
    const { vendor } = freshWorld()
    const groups = [{ id: 'UG-100-001' }, { id: 'UG-7' }, { id: 'UG-100-001' }]
    const user = await vendor.users.invite('VA-149-494', { ...ada, groups })
    expect(user.groups).toEqual([
      { id: 'UG-100-001', name: 'Administrators' },
      { id: 'UG-7', name: 'UG-7' },
    ])
  })

  test('needs a name, an e-mail address and a group', async () => {
    const world = freshWorld()
    const { distributor, send, mock } = world
    const invite = (body: object) => () => distributor.users.invite(DISTRIBUTOR, body as UserInvite)
    expect(await refusalOf(world, invite({ groups: [{ id: 'UG-1' }] }))).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: [
        expect.stringMatching(/^name: This field is required\./),
        expect.stringMatching(/^email: This field is required\./),
      ],
    })
    expect(await refusalOf(world, invite({ name: 'x', email: 'nowhere' }))).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: ['email: Enter a valid email address.', 'groups: This field is required.'],
    })
    expect(
      await refusalOf(world, invite({ ...ada, groups: [{ id: ' ' }], tags: [{ id: '' }] })),
    ).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: [
        'groups.0.id: This field may not be blank.',
        'tags.0.id: This field may not be blank.',
      ],
    })
    const before = mock.snapshot()
    const response = await send(`/accounts/${DISTRIBUTOR}/users`, {
      method: 'POST',
      body: JSON.stringify({ ...ada, groups: [] }),
    })
    expect(response.status).toBe(400)
    expect(mock.snapshot()).toEqual(before)
  })

  test('goes to an address once, whatever its case', async () => {
    const world = freshWorld()
    const invite = (email: string) => () =>
      world.distributor.users.invite(DISTRIBUTOR, { ...ada, email })
    expect(await refusalOf(world, invite('Marta.Oliveira@CloudHarbor.example'))).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: [
        `email: Marta.Oliveira@CloudHarbor.example is the address of user ${JOINED} already.`,
      ],
    })
    expect(await refusalOf(world, invite('piotr.nowak@cloudharbor.example'))).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: [expect.stringMatching(new RegExp(`user ${EXPIRED} already\\. Invite .* again`))],
    })
    const elsewhere = await world.vendor.users.invite('VA-149-494', {
      ...ada,
      email: 'marta.oliveira@cloudharbor.example',
    })
    expect(elsewhere.status).toBe('invited')
  })

  test('by id brings back a user who has left', async () => {
    const { distributor } = freshWorld()
    await distributor.users.delete(DISTRIBUTOR, JOINED)
    const user = await distributor.users.invite(DISTRIBUTOR, {
      id: JOINED,
      groups: [{ id: 'UG-2' }],
    })
    expect(user).toMatchObject({
      id: JOINED,
      name: 'Marta Oliveira',
      email: 'marta.oliveira@cloudharbor.example',
      status: 'invited',
      active: false,
      groups: [{ id: 'UG-2' }],
    })
    expect(user.events).not.toHaveProperty('activated')
  })

  test('by id repeats one that has expired', async () => {
    const { distributor } = freshWorld()
    const user = await distributor.users.invite(DISTRIBUTOR, { id: EXPIRED, groups: ada.groups })
    expect(user).toMatchObject({ id: EXPIRED, name: 'Piotr Nowak', status: 'invited' })
  })

  test.each([
    ['who has joined', JOINED, `id: User ${JOINED} is joined already.`],
    ['who is invited', INVITED, `id: User ${INVITED} is invited already.`],
    ['of another account', 'UR-149-494-001', 'id: Object does not exist.'],
    ['whom nobody knows', 'UR-000-000-001', 'id: Object does not exist.'],
  ])('by id is refused for a user %s', async (_, id, message) => {
    const world = freshWorld()
    expect(
      await refusalOf(world, () =>
        world.distributor.users.invite(DISTRIBUTOR, { id, groups: ada.groups }),
      ),
    ).toMatchObject({ status: 400, code: 'VAL_001', messages: [message] })
  })

  test('by id is refused while another user has the address', async () => {
    const world = freshWorld()
    const { users } = world.distributor
    await users.delete(DISTRIBUTOR, JOINED)
    const email = 'marta.oliveira@cloudharbor.example'
    const { id } = await users.invite(DISTRIBUTOR, { ...ada, email })
    expect(
      await refusalOf(world, () => users.invite(DISTRIBUTOR, { id: JOINED, groups: ada.groups })),
    ).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: [`id: ${email} is the address of user ${id} already.`],
    })
  })
})

describe('the way of a user', () => {
  test('leads from invited to joined', async () => {
    const { mock, distributor } = freshWorld()
    const invited = await distributor.users.get(DISTRIBUTOR, INVITED)
    mock.clock.set('2026-01-02T03:04:05Z')
    const joined = await distributor.users.activate(DISTRIBUTOR, INVITED)
    const { activation_code, ...rest } = invited
    expect(activation_code).toMatch(/\w/)
    const event = { at: '2026-01-02T03:04:05+00:00' }
    expect(joined).toEqual({
      ...rest,
      status: 'joined',
      active: true,
      events: { ...invited.events, activated: event, signed: event },
    })
    expect(await distributor.users.get(DISTRIBUTOR, INVITED)).toEqual(joined)
  })

  test('leads from invited to expired when it is revoked, and back', async () => {
    const { mock, distributor } = freshWorld()
    const invited = await distributor.users.get(DISTRIBUTOR, INVITED)
    await distributor.users.delete(DISTRIBUTOR, INVITED)
    const expired = await distributor.users.get(DISTRIBUTOR, INVITED)
    expect(expired).toMatchObject({ status: 'expired', active: false })
    expect(expired).not.toHaveProperty('activation_code')
    expect(await distributor.users.list(DISTRIBUTOR).count()).toBe(4)
    mock.clock.set('2026-01-02T03:04:05Z')
    const again = await distributor.users.reinvite(DISTRIBUTOR, INVITED)
    expect(again).toMatchObject({
      status: 'invited',
      events: {
        created: invited.events.created,
        invited: { at: '2026-01-02T03:04:05+00:00', by },
      },
    })
    expect(again.activation_code).not.toBe(invited.activation_code)
  })

  test('ends when a joined user is removed', async () => {
    const { distributor } = freshWorld()
    await distributor.users.delete(DISTRIBUTOR, JOINED)
    expect(await failure(distributor.users.get(DISTRIBUTOR, JOINED))).toMatchObject({
      status: 404,
      messages: [`Object \`${JOINED}\` not found.`],
    })
    const { items } = await distributor.users.list(DISTRIBUTOR)
    expect(items.map(({ id }) => id)).not.toContain(JOINED)
    expect(items).toHaveLength(3)
  })

  const transition = (id: string, status: User['status'], from: string, done: string) =>
    `Transition not allowed: user ${id} is ${status}. Only ${from} users can be ${done}.`

  test.each([
    ['activate', JOINED, transition(JOINED, 'joined', 'invited', 'activated')],
    ['activate', EXPIRED, transition(EXPIRED, 'expired', 'invited', 'activated')],
    ['reinvite', JOINED, transition(JOINED, 'joined', 'expired', 'invited again')],
    ['reinvite', INVITED, transition(INVITED, 'invited', 'expired', 'invited again')],
    ['delete', EXPIRED, transition(EXPIRED, 'expired', 'invited and joined', 'removed')],
  ] as const)('refuses to %s %s', async (action, id, message) => {
    const world = freshWorld()
    expect(
      await refusalOf(world, () => world.distributor.users[action](DISTRIBUTOR, id)),
    ).toMatchObject({ status: 400, code: 'USR_001', messages: [message] })
  })
})

describe('an update', () => {
  test('replaces groups and tags and leaves the rest', async () => {
    const { distributor } = freshWorld()
    const before = await distributor.users.get(DISTRIBUTOR, JOINED)
    const tagged = await distributor.users.update(DISTRIBUTOR, JOINED, { tags: [{ id: 'TG-1' }] })
    expect(tagged).toEqual({ ...before, tags: [{ id: 'TG-1', name: 'TG-1' }] })
    const moved = await distributor.users.update(DISTRIBUTOR, JOINED, { groups: [{ id: 'UG-2' }] })
    expect(moved).toEqual({ ...tagged, groups: [{ id: 'UG-2', name: 'UG-2' }] })
    expect(await distributor.users.update(DISTRIBUTOR, JOINED, { tags: [] })).toMatchObject({
      tags: [],
    })
  })

  test('sets the identity provider, and null takes it away', async () => {
    const { distributor } = freshWorld()
    const { users } = distributor
    const { idp } = await users.update(DISTRIBUTOR, JOINED, { idp: { id: 'IDP-1' } })
    expect(idp).toEqual({ id: 'IDP-1', type: 'system' })
    expect(await users.list(DISTRIBUTOR, { filter: { 'idp.id': 'IDP-1' } }).count()).toBe(1)
    expect(await users.update(DISTRIBUTOR, JOINED, { tags: [] })).toHaveProperty('idp')
    expect(await users.update(DISTRIBUTOR, JOINED, { idp: null })).not.toHaveProperty('idp')
  })

  test('refuses blank ids, all at once', async () => {
    const world = freshWorld()
    const blank = [{ id: '' }]
    const changes = { groups: blank, tags: blank, idp: { id: '' } }
    expect(
      await refusalOf(world, () => world.distributor.users.update(DISTRIBUTOR, JOINED, changes)),
    ).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: [
        'groups.0.id: This field may not be blank.',
        'tags.0.id: This field may not be blank.',
        'idp.id: This field may not be blank.',
      ],
    })
  })
})

describe('the list', () => {
  test('holds the newest first and the users of no other account', async () => {
    const { vendor } = freshWorld()
    const { items, total } = await vendor.users.list('VA-149-494')
    expect(total).toBe(3)
    const moments = items.map(({ events }) => events.created.at)
    expect(moments).toEqual(moments.toSorted().toReversed())
  })

  test.each([
    ['status=joined', 2],
    ['in(status,(invited,expired))', 2],
    ['id=UR-301-447-003', 1],
    ['like(email,*cloudharbor*)', 4],
    ['groups.name=Administrators', 4],
    ['groups.id=UG-100-001&tags.id=null()', 4],
    ['tags.id=TG-1', 0],
    ['ne(events.activated.at,null())', 2],
    ['search=nowak', 1],
  ])('answers %s', async (query, count) => {
    const { distributor } = freshWorld()
    expect(await distributor.users.list(DISTRIBUTOR, query).count()).toBe(count)
  })

  test('is ordered by name', async () => {
    const { distributor } = freshWorld()
    const { items } = await distributor.users.list(DISTRIBUTOR, { order: ['name'] })
    const names = items.map(({ name }) => name)
    expect(names).toEqual(names.toSorted())
  })
})

test.each(['vendor', 'reseller'] as const)(
  'the users of another account do not exist for a %s',
  async (role) => {
    const world = freshWorld()
    const { users } = world[role]
    const calls: (() => PromiseLike<unknown>)[] = [
      () => users.list(DISTRIBUTOR),
      () => users.invite(DISTRIBUTOR, ada),
      () => users.get(DISTRIBUTOR, JOINED),
      () => users.update(DISTRIBUTOR, JOINED, { tags: [] }),
      () => users.delete(DISTRIBUTOR, JOINED),
      () => users.activate(DISTRIBUTOR, INVITED),
      () => users.reinvite(DISTRIBUTOR, EXPIRED),
    ]
    for (const call of calls) {
      expect(await refusalOf(world, call)).toMatchObject({
        status: 404,
        code: 'NFND_000',
        messages: [`Object \`${DISTRIBUTOR}\` not found.`],
      })
    }
  },
)

test('a user of another account is not found below the own one', async () => {
  const world = freshWorld()
  expect(
    await refusalOf(world, () => world.distributor.users.get(DISTRIBUTOR, 'UR-149-494-001')),
  ).toMatchObject({
    status: 404,
    code: 'NFND_000',
  })
})
