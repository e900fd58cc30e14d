import { describe, expect, test } from 'vitest'
import type { Client } from 'partnerkit'
import { refusalOf } from '../support/refusal.ts'
import { DRAFT, FREE, inState, STATES, type Status } from '../support/tier-configs.ts'
import { freshWorld } from '../support/world.ts'

type Action = 'submit' | 'validate' | 'update' | 'approve' | 'fail' | 'inquire' | 'pend' | 'assign'

// Written down once more, by hand: where each action leads from where.
const machine: Readonly<
  Record<
    Action,
    { readonly by: 'vendor' | 'distributor'; readonly to: Partial<Record<Status, Status>> }
  >
> = {
  submit: { by: 'distributor', to: { draft: 'pending' } },
  validate: { by: 'distributor', to: { draft: 'draft', inquiring: 'inquiring' } },
  update: {
    by: 'distributor',
    to: { draft: 'draft', tiers_setup: 'tiers_setup', pending: 'pending', inquiring: 'inquiring' },
  },
  approve: { by: 'vendor', to: { pending: 'approved' } },
  fail: { by: 'vendor', to: { tiers_setup: 'failed', pending: 'failed', inquiring: 'failed' } },
  inquire: { by: 'vendor', to: { tiers_setup: 'inquiring', pending: 'inquiring' } },
  pend: { by: 'vendor', to: { tiers_setup: 'pending', inquiring: 'pending' } },
  assign: {
    by: 'vendor',
    to: { tiers_setup: 'tiers_setup', pending: 'pending', inquiring: 'inquiring' },
  },
}

function act({ tierConfigRequests: requests }: Client, action: Action, id: string) {
  switch (action) {
    case 'approve':
      return requests.approve(id, { template: { id: 'TL-100-200-001' } })
    case 'fail':
      return requests.fail(id, { reason: 'No such domain.' })
    case 'assign':
      return requests.assign(id, { id: 'UR-149-494-001' })
    case 'update':
      return requests.update(id, { notes: 'Soon.' })
    default:
      return requests[action](id)
  }
}

const cases = Object.keys(machine).flatMap((action) =>
  STATES.map((state) => [action as Action, state] as const),
)

describe('the state machine', () => {
  test.each(cases)('%s of a request that is %s', async (action, state) => {
    const world = freshWorld()
    const id = await inState(world, state)
    const { by, to } = machine[action]
    const client = world[by]
    const after = to[state]
    if (after !== undefined) {
      await act(client, action, id)
      expect((await world.distributor.tierConfigRequests.get(id)).status).toBe(after)
      return
    }
    const error = await refusalOf(world, () => act(client, action, id))
    // The vendor does not see a draft.
    if (state === 'draft' && by === 'vendor') expect(error).toMatchObject({ status: 404 })
    else
      expect(error).toMatchObject({
        status: 400,
        code: 'TCR_001',
        messages: [expect.stringMatching(`^Tier configuration request ${id} is ${state}: only `)],
      })
  })

  test.each(cases.filter(([, state]) => state === 'pending' || state === 'draft'))(
    '%s of a %s one is not for the other side',
    async (action, state) => {
      const world = freshWorld()
      const id = await inState(world, state)
      if (action === 'update') {
        const reader = world.clientOf(world.mock.keyFor('VA-621-880'))
        expect(await refusalOf(world, () => act(reader, action, id))).toMatchObject({ status: 404 })
        return
      }
      const other = machine[action].by === 'vendor' ? world.distributor : world.vendor
      const error = await refusalOf(world, () => act(other, action, id))
      expect([403, 404]).toContain((error as { status: number }).status)
      if (state === 'pending') expect(error).toMatchObject({ status: 403, code: 'PERM_001' })
    },
  )

  test('a reseller with access to the account reads and does nothing', async () => {
    const world = freshWorld()
    const { tierConfigRequests: requests } = world.reseller
    expect((await requests.get(DRAFT)).status).toBe('draft')
    for (const call of [
      () => requests.submit(DRAFT),
      () => requests.validate(DRAFT),
      () => requests.update(DRAFT, { notes: 'x' }),
      () => requests.create({ configuration: { id: FREE.replace('002', '005') } }),
    ]) {
      expect(await refusalOf(world, call)).toMatchObject({ status: 403, code: 'PERM_001' })
    }
  })
})
