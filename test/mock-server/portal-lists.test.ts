import { beforeAll, describe, expect, test } from 'vitest'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import {
  ACTORS,
  idsIn,
  reachWorld,
  type Actor,
  type Owner,
  type ReachWorld,
} from '../support/portal-reach.ts'

// All that anybody can read in the reseller portal, and that nothing of it is somebody else's.

let world: ReachWorld

beforeAll(async () => {
  world = await reachWorld()
})

const reads = (Object.keys(operations) as OperationId[]).filter(
  (id) => 'session' in operations[id] && operations[id].method === 'GET',
)

/** The text of all answers to all that can be asked about all that there is. */
async function allThatIsRead(actor: Actor): Promise<string> {
  const { portal, sessions, owned } = world
  const { token } = sessions[actor]
  const texts: string[] = []
  for (const id of reads) {
    const path = operations[id].path.replace('/portal/v1', '')
    const named = path.includes('{') ? Object.values(owned).flat() : ['']
    for (const one of named) {
      const query = operations[id].list ? '?limit=1000' : ''
      const address = `${path.replace(/\{\w+\}/, one)}${query}`
      const { status, body, headers } = await portal.send('GET', address, { token })
      if (status === 200) texts.push(JSON.stringify([body, headers.get('content-range')]))
      else expect([403, 404]).toContain(status)
    }
  }
  return texts.join('\n')
}

/** Whose things each actor may read. */
const allowed: Readonly<Record<Actor, readonly Owner[]>> = {
  admin: ['A', 'A1', 'A2'],
  user: ['A', 'A1', 'A2'],
  acting: ['A1'],
  boss: ['A1'],
  clerk: ['A1'],
  other: ['B'],
}

describe.each(ACTORS)('%s', (actor) => {
  test('reads all that is the own, and nothing of others', async () => {
    const { owned, secrets, ids, portal, sessions } = world
    const before = portal.mock.snapshot()
    const text = await allThatIsRead(actor)
    expect(portal.mock.snapshot()).toEqual(before)
    const found = idsIn(text)
    const mine = allowed[actor].flatMap((owner) => owned[owner])
    // Who has registered and how is nobody's to read.
    const shown = mine.filter((id) => !id.startsWith('PRG-'))
    expect(shown.filter((id) => !found.includes(id))).toEqual([])
    // Customers see which partner they have, and which of its users did something for them.
    const more = allowed[actor][0] === 'A1' ? [ids.orgA, ids.adminA] : []
    expect(found.filter((id) => !shown.includes(id)).toSorted()).toEqual(more.toSorted())
    for (const [owner, others] of Object.entries(secrets)) {
      if (allowed[actor].includes(owner as Owner)) continue
      for (const secret of others) expect(text.includes(secret), `${owner}: ${secret}`).toBe(false)
    }
    for (const { token } of Object.values(sessions)) expect(text).not.toContain(token)
    expect(text).not.toMatch(/password|\$2[aby]\$/)
    if (more.length > 0) expect(text).not.toContain('commission')
  })
})
