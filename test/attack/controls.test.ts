import { describe, expect, test } from 'vitest'
import { createMock, type Mock } from 'partnerkit/mock'
import { controls } from '../../mock-server/adapters/controls.ts'
import { expectUnchanged, expectUnpolluted, POLLUTION } from '../support/attack.ts'

// The controls: bodies that nobody means, and more of all that a mock keeps for them than it can hold.

const MEBIBYTE = 1_048_576

function controlled() {
  const mock = createMock({ seed: 1 })
  const app = controls(mock, { names: () => [], drop() {} })
  const send = async (call: string, body?: BodyInit) => {
    const [method = '', path = ''] = call.split(' ')
    const init = { method, ...(body !== undefined && { body, duplex: 'half' as const }) }
    const answer = await app.fetch(new Request(`http://mock.test${path}`, init))
    const text = await answer.text()
    return { status: answer.status, text, json: () => JSON.parse(text) as { errors: string[] } }
  }
  return { mock, send }
}

/** A body that is never in memory as a whole. */
function endless(megabytes: number): ReadableStream<Uint8Array> {
  const part = new Uint8Array(MEBIBYTE).fill(32)
  let left = megabytes
  return new ReadableStream({
    pull: (stream) => (left-- > 0 ? stream.enqueue(part) : stream.close()),
  })
}

const TAKING = [
  'PUT /state',
  'POST /snapshots',
  'POST /exchanges/test',
  'POST /exchanges/capsule',
  'POST /replay',
  'PUT /clock',
  'POST /faults/listHubs',
  'PUT /fault-plan',
  'POST /add/products',
  'POST /add/accounts',
  'POST /add/subscriptions',
  'POST /add/tierAccounts',
  'POST /add/listings',
  'POST /add/categories',
  'POST /add/tierConfigs',
  'POST /add/portalOrgs',
  'POST /add/portalUsers',
  'POST /add/portalProducts',
  'POST /add/portalLicenses',
  'PUT /products/PRD-418-302-551/tier-sync',
]

const MEMBERS =
  'format,version,ids,collections,set,advance,resume,status,code,errors,headers,delay,drop,body,trickle,times,rate,seed,faults,operations,id,name,owner,role,on,product,tiers,type,parent,events,__proto__,constructor,toString'

const VALUES = [
  POLLUTION,
  '"__proto__"',
  '[{"toString":1,"valueOf":1,"id":{"a":1}}]',
  '{"toString":1,"id":{"toString":1},"length":1e9}',
  '1e999',
  '-0',
  'null',
  '"\\ud800\\u0000\\r\\nX-Evil: 1"',
  `${'['.repeat(150)}${']'.repeat(150)}`,
]

test('what takes a body is all here', async () => {
  const { send } = controlled()
  const { calls } = JSON.parse((await send('GET /')).text) as { calls: string[] }
  const known = new Set([
    ...TAKING,
    'POST /reset',
    'POST /recording',
    'POST /snapshots',
    'POST /snapshots/x/restore',
  ])
  const patterns = calls
    .filter((call) => call.startsWith('P'))
    .map((call) => call.replace('/_mock', ''))
  for (const pattern of patterns) {
    const form = new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`)
    expect(
      [...known].filter((call) => form.test(call)),
      pattern,
    ).not.toEqual([])
  }
})

test.each(TAKING)('%s refuses what nobody means, or takes it without harm', async (call) => {
  const { mock, send } = controlled()
  const state = mock.snapshot()
  const bodies = VALUES.flatMap((value) => [
    value,
    `{${MEMBERS.split(',').map((name) => `"${name}":${value}`)}}`,
  ])
  for (const name of MEMBERS.split(',')) bodies.push(`{"${name}":${VALUES[0]}}`, `{"${name}":"x"}`)
  for (const body of ['', '{', '{"a":1}{', '\ufeff{"', '['.repeat(MEBIBYTE / 2), ...bodies]) {
    const { status, text } = await send(call, body)
    expect(status, `${body.slice(0, 60)}: ${text.slice(0, 200)}`).toBeLessThan(500)
    if (status >= 400) expectUnchanged(mock, state)
    else mock.restore(state)
  }
  expectUnpolluted()
})

/** What would be taken if there were a thing of that name, by the beginning of the call. */
const BODIES: Readonly<Record<string, string>> = {
  'POST /fau': '{"status":500}',
  'PUT /prod': '{"on":true}',
}

test.each(['__proto__', 'constructor', 'toString', 'x'.repeat(10_000), '%00', '%ff'])(
  '%s is no name of anything',
  async (name) => {
    const { mock, send } = controlled()
    const state = mock.snapshot()
    for (const call of [
      `POST /add/${name}`,
      `POST /faults/${name}`,
      `POST /snapshots/${name}/restore`,
      `PUT /products/${name}/tier-sync`,
      `GET /keys/${name}`,
      `GET /explain-delete/${name}`,
    ]) {
      const { status, text } = await send(
        call,
        call.startsWith('G') ? undefined : BODIES[call.slice(0, 9)],
      )
      expect([400, 404], `${call.slice(0, 40)}: ${status} ${text.slice(0, 99)}`).toContain(status)
    }
    expectUnchanged(mock, state)
  },
)

test.each([
  '"__proto__"',
  '{"id":"__proto__","__proto__":{"polluted":1}}',
  '{"id":{"toString":1}}',
  '{"id":"HB-1","events":null,"instance":null}',
  `{"id":"HB-1","name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  `{"id":"HB-1","name":${'{"$type":"Escaped","value":'.repeat(50)}1${'}'.repeat(50)}}`,
  '{"id":"HB-1","name":{"$type":"Uint8Array","base64":"*"}}',
])('a state with the hostile record of number %# is refused as a whole, or served', async (row) => {
  const { mock, send } = controlled()
  const before = mock.snapshot()
  const state = JSON.stringify(mock.exportState())
  for (const name of ['hubs', 'accounts', 'portalSessions', 'files', 'mails']) {
    const body = state.replace(`"${name}":{"rows":[`, (start) => `${start}${row},`)
    const { status, text } = await send('PUT /state', body)
    expect(status, `${name}: ${text.slice(0, 200)}`).toBeLessThan(500)
    if (status >= 400) expectUnchanged(mock, before)
    else mock.restore(before)
  }
  expectUnpolluted()
})

describe('too much is refused', () => {
  test.each(TAKING)('of a body for %s', async (call) => {
    const { mock, send } = controlled()
    const state = mock.snapshot()
    const limit = call === 'PUT /state' || call === 'POST /replay' ? 256 : 1
    const { status, json } = await send(call, endless(limit + 1))
    expect(status).toBe(413)
    expect(json()).toEqual({
      error_code: 'LIM_001',
      errors: [`The request body is larger than ${limit * MEBIBYTE} bytes.`],
    })
    expectUnchanged(mock, state)
  })

  test('of faults that wait; one for many calls is one', async () => {
    const { mock, send } = controlled()
    const queue = (operation: string, fault: object) =>
      send(`POST /faults/${operation}`, JSON.stringify(fault))
    expect((await queue('listHubs', { status: 418, times: 1000 })).status).toBe(204)
    for (let count = 1; count < 1000; count++)
      mock.failNext(count % 2 ? 'listHubs' : 'getHub', { status: 503 })
    const refused = await queue('createHub', { status: 418 })
    expect([refused.status, refused.json().errors]).toEqual([
      400,
      [expect.stringMatching(/^There are 1000 faults waiting.*Clear them/)],
    ])
    await ask(mock, 'hubs')
    expect(mock.requests.at(-1)).toMatchObject({ operation: 'listHubs', status: 418 })
    await send('DELETE /faults')
    expect((await queue('createHub', { status: 418 })).status).toBe(204)
    expect(await ask(mock, 'hubs')).toBe(200)
  })

  test('of one fault, and of a plan', async () => {
    const { mock, send } = controlled()
    const long = { status: 500, errors: ['x'.repeat(70_000)] }
    for (const [call, body] of [
      ['POST /faults/listHubs', long],
      ['PUT /fault-plan', { rate: 1, faults: [long] }],
      [
        'PUT /fault-plan',
        { rate: 1, faults: Array.from({ length: 1001 }, () => ({ status: 500 })) },
      ],
      ['PUT /fault-plan', { rate: 1, operations: Array.from({ length: 1001 }, () => 'listHubs') }],
    ] as const) {
      const { status, json } = await send(call, JSON.stringify(body))
      expect(status).toBe(400)
      expect(json().errors[0]?.length).toBeLessThan(1000)
    }
    expect(await ask(mock, 'hubs')).toBe(200)
  })

  test('of snapshots: the oldest are forgotten', async () => {
    const { send } = controlled()
    for (let count = 0; count < 101; count++) await send('POST /snapshots')
    expect((await send('POST /snapshots/1/restore')).status).toBe(400)
    for (const id of [2, 101])
      expect((await send(`POST /snapshots/${id}/restore`)).status).toBe(204)
  })
})

async function ask(mock: Mock, path: string): Promise<number> {
  const headers = { authorization: mock.keys.distributor }
  return (await mock.fetch(`http://mock.test/public/v1/${path}`, { headers })).status
}
