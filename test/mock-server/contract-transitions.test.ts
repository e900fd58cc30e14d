import { describe, expect, test } from 'vitest'
import { isApiError, type Client, type Contract } from 'partnerkit'
import {
  answer,
  bring,
  clientFor,
  prepare,
  userOf,
  type ContractType,
  type Deal,
  type Side,
  type Stage,
} from '../support/contracts.ts'
import { failure, freshWorld, type TestWorld } from '../support/world.ts'

// Who takes a contract where, written down by hand: one column per state, one row per action.

type Action = 'enroll' | 'sign' | 'refine' | 'reject' | 'terminate' | 'update' | 'delete'
type Table = Readonly<Record<Action, string>>
interface Machine {
  readonly stages: readonly Stage[]
  readonly by: Readonly<Partial<Record<Side, Table>>>
}

/** The rows of somebody who may not do a thing, whatever the state. */
const NEVER = 'PERM_001 PERM_001 PERM_001 PERM_001 PERM_001 PERM_001'

// prettier-ignore
const offered: Machine = {
  stages:     ['pending', 'active',  'outdated','rejected','terminated'],
  by: {
    issuer: {
      enroll:    NEVER,
      sign:      NEVER,
      refine:    'CTR_001  CTR_001  CTR_001  CTR_001  CTR_001',
      reject:    NEVER,
      terminate: 'CTR_001  ok       ok       CTR_001  CTR_001',
      update:    'ok       CTR_007  CTR_007  CTR_007  CTR_007',
      delete:    'ok       CTR_005  CTR_005  CTR_005  CTR_005',
    },
    partner: {
      enroll:    'CTR_001  CTR_001  CTR_001  CTR_001  CTR_001',
      sign:      'ok       CTR_001  ok       CTR_001  CTR_001',
      refine:    NEVER,
      reject:    'ok       CTR_001  CTR_001  CTR_001  CTR_001',
      terminate: NEVER,
      update:    NEVER,
      delete:    NEVER,
    },
  },
}

// prettier-ignore
const applied: Machine = {
  stages:     ['enrolling','pending','active',  'outdated','rejected','terminated'],
  by: {
    issuer: {
      enroll:    NEVER,
      sign:      'CTR_001  ok       CTR_001  ok       CTR_001  CTR_001',
      refine:    'CTR_001  CTR_001  CTR_001  CTR_001  CTR_001  CTR_001',
      reject:    'CTR_001  ok       CTR_001  CTR_001  CTR_001  CTR_001',
      terminate: 'CTR_001  CTR_001  ok       ok       CTR_001  CTR_001',
      update:    'CTR_007  ok       CTR_007  CTR_007  CTR_007  CTR_007',
      delete:    NEVER,
    },
    partner: {
      enroll:    'ok       CTR_001  CTR_001  CTR_001  CTR_001  CTR_001',
      // It applied, so it does not accept; but a newer version is for it to sign again.
      sign:      'PERM_001 PERM_001 PERM_001 ok       PERM_001 PERM_001',
      refine:    NEVER,
      reject:    NEVER,
      terminate: NEVER,
      update:    NEVER,
      delete:    'ok       CTR_005  CTR_005  CTR_005  CTR_005  CTR_005',
    },
  },
}

// prettier-ignore
const referral: Machine = {
  stages:     ['enrolling','pending','active',  'outdated','rejected','terminated'],
  by: {
    issuer: {
      enroll:    NEVER,
      sign:      NEVER,
      refine:    'CTR_001  CTR_001  CTR_001  CTR_001  CTR_001  CTR_001',
      reject:    NEVER,
      terminate: 'CTR_001  CTR_001  ok       ok       CTR_001  CTR_001',
      update:    'CTR_007  ok       CTR_007  CTR_007  CTR_007  CTR_007',
      delete:    'CTR_005  CTR_005  CTR_005  CTR_005  CTR_005  CTR_005',
    },
    partner: {
      enroll:    NEVER,
      sign:      'CTR_001  ok       CTR_001  ok       CTR_001  CTR_001',
      refine:    NEVER,
      reject:    'CTR_001  ok       CTR_001  CTR_001  CTR_001  CTR_001',
      terminate: NEVER,
      update:    NEVER,
      delete:    'CTR_005  CTR_005  CTR_005  CTR_005  CTR_005  CTR_005',
    },
    creator: {
      enroll:    'ok       CTR_001  CTR_001  CTR_001  CTR_001  CTR_001',
      sign:      NEVER,
      refine:    NEVER,
      reject:    NEVER,
      terminate: NEVER,
      update:    NEVER,
      delete:    'CTR_005  CTR_005  CTR_005  CTR_005  CTR_005  CTR_005',
    },
  },
}

const machines: Readonly<Record<ContractType, Machine>> = {
  program: offered,
  service: offered,
  distribution: {
    ...applied,
    by: {
      ...applied.by,
      issuer: {
        ...(applied.by.issuer as Table),
        refine: 'CTR_001  ok       CTR_001  CTR_001  CTR_001  CTR_001',
      },
    },
  },
  syndication: applied,
  referral,
}

const STATUS: Readonly<Record<string, number>> = { PERM_001: 403, NFND_000: 404 }

const OUTSIDERS = ['secondDistributor', 'thirdVendor', 'thirdReseller'] as const

const actions: Readonly<Record<Action, (by: Client, id: string) => Promise<Contract | void>>> = {
  enroll: (by, id) => by.contracts.enroll(id),
  sign: (by, id) => by.contracts.sign(id),
  refine: (by, id) => by.contracts.refine(id),
  reject: (by, id) => by.contracts.reject(id, { note: 'No' }),
  terminate: (by, id) => by.contracts.terminate(id, { note: 'End' }),
  update: (by, id) => by.contracts.update(id, { note: 'New', activation: { message: 'Hello' } }),
  delete: (by, id) => by.contracts.delete(id),
}

const NOW = '2030-05-06T07:08:09+00:00'

/** What the actor reads after an action that went well, from what it read before. */
function outcome(action: Action, before: Contract, by: string, partner: string): unknown {
  const event = { at: NOW, by: { id: userOf(by), name: expect.any(String) } }
  const events = { ...before.events, updated: event }
  const { message } = before.activation
  const version = (before.version ?? 0) + 1
  switch (action) {
    case 'enroll':
      return { ...before, status: 'pending', enrolled: NOW, events }
    case 'sign':
      return {
        ...before,
        status: 'active',
        version,
        version_created: NOW,
        latest: true,
        signee: { id: userOf(partner), name: expect.any(String) },
        activation: { message, date: NOW },
        events: { ...events, signed: event },
      }
    case 'refine':
      return { ...before, status: 'enrolling', enrolled: null, activation: { message }, events }
    case 'reject':
      return { ...before, status: 'rejected', note: 'No', activation: { message }, events }
    case 'terminate':
      return {
        ...before,
        status: 'terminated',
        termination_note: 'End',
        events: { ...events, terminated: event },
      }
    case 'update':
      return {
        ...before,
        note: 'New',
        activation: { ...before.activation, message: 'Hello' },
        events,
      }
    case 'delete':
      throw new Error('nothing is left to read')
  }
}

interface Scene {
  readonly world: TestWorld
  readonly deal: Deal
  readonly id: string
}

/** What comes of an action, `ok` or a code, once it is sure that it did just that. */
async function attempt({ world, deal, id }: Scene, by: Client, action: Action): Promise<string> {
  const state = world.mock.snapshot()
  const read = await deal.as.issuer.contracts.get(id)
  try {
    await done({ world, deal, id }, by, action)
    return 'ok'
  } catch (error) {
    if (!isApiError(error) || !error.code) throw error
    expect(error.status).toBe(STATUS[error.code] ?? 400)
    expect(world.mock.snapshot()).toEqual(state)
    expect(await deal.as.issuer.contracts.get(id)).toEqual(read)
    return error.code
  }
}

/** Does it: what it says has changed, nothing else has, and there is a version per signature. */
async function done({ deal, id }: Scene, by: Client, action: Action): Promise<void> {
  const before = await by.contracts.get(id).catch(() => undefined)
  const answered = await actions[action](by, id)
  if (!before) throw new Error('what can not be read was changed')
  if (action === 'delete') {
    for (const reader of [deal.as.issuer, deal.as.partner]) {
      expect(await failure(reader.contracts.get(id))).toMatchObject({ code: 'NFND_000' })
      const left = await reader.contracts.list().toArray()
      expect(left.map((contract) => contract.id)).not.toContain(id)
    }
    return
  }
  const side = (['issuer', 'partner', 'creator'] as const).find((one) => deal.as[one] === by)
  const actor = deal.ids[side ?? 'issuer']
  expect(answered).toEqual(outcome(action, before, actor, deal.ids.partner))
  expect(await by.contracts.get(id)).toEqual(answered)
  const versions = await by.contracts.versions(id).toArray()
  expect(versions.length).toBe(answered?.version ?? 0)
}

const cases = Object.entries(machines).flatMap(([type, { stages }]) =>
  stages.map((stage, column) => ({ type: type as ContractType, stage, column })),
)

describe.each(cases)('a $type contract that is $stage', ({ type, stage, column }) => {
  const open = async (): Promise<Scene> => {
    const world = freshWorld()
    const deal = await prepare(world, type)
    const { id } = await bring(world, deal, stage)
    if (stage === 'enrolling') await answer(deal, id)
    world.mock.clock.set(NOW)
    return { world, deal, id }
  }
  const sides = Object.entries(machines[type].by) as [Side, Table][]

  test.each(sides)('its %s', async (side, table) => {
    const scene = await open()
    const home = scene.world.mock.snapshot()
    for (const [action, row] of Object.entries(table) as [Action, string][]) {
      const expected = row.split(/ +/)[column]
      expect(await attempt(scene, scene.deal.as[side], action), action).toBe(expected)
      scene.world.mock.restore(home)
    }
  })

  test.each(OUTSIDERS)('is not there for the %s', async (name) => {
    const scene = await open()
    const outsider = clientFor(scene.world, name)
    for (const action of Object.keys(actions) as Action[]) {
      expect(await attempt(scene, outsider, action), action).toBe('NFND_000')
    }
    const { contracts } = outsider
    for (const read of [() => contracts.get(scene.id), () => contracts.versions(scene.id)]) {
      expect(await failure(read())).toMatchObject({ code: 'NFND_000' })
    }
    const listed = await contracts.list().toArray()
    expect(listed.map(({ id }) => id)).not.toContain(scene.id)
  })
})
