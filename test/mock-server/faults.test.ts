// What a mock does when it is told to go wrong: what is lost, what is done all the same, and how often.
import { request } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createMock, type Fault, type FaultPlan } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { failure, freshWorld, type TestWorld } from '../support/world.ts'

const addHub = ({ send }: TestWorld): Promise<Response> =>
  send('/hubs', { method: 'POST', body: JSON.stringify({ name: 'x', description: '', ...UNUSED }) })

const UNUSED = { instance: { id: 'unused', type: 'OA' } }

describe('a fault', () => {
  test.each([
    ['before', 2],
    ['after', 3],
  ] as const)('drops a call %s it is done', async (drop, hubs) => {
    const world = freshWorld()
    world.mock.failNext('createHub', { drop })
    const error = await failure(addHub(world))
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'UND_ERR_SOCKET' } })
    expect(await world.distributor.hubs.list().count()).toBe(hubs)
  })

  test('cuts the body of an answer whose call is done', async () => {
    const world = freshWorld()
    world.mock.failNext('createHub', { body: 'truncated' })
    const response = await addHub(world)
    expect(response.status).toBe(201)
    expect(await failure(response.text())).toMatchObject({
      name: 'TypeError',
      message: 'terminated',
    })
    expect(await world.distributor.hubs.list().count()).toBe(3)
  })

  test('puts something else than JSON in the place of the body, of a refusal, too', async () => {
    const world = freshWorld()
    world.mock.failNext('createHub', { body: 'malformed' })
    world.mock.failNext('createHub', { body: 'malformed', status: 502 })
    for (const status of [201, 502]) {
      const response = await addHub(world)
      expect(response.status).toBe(status)
      expect(await response.text()).toMatch(/^</)
    }
    expect(await world.distributor.hubs.list().count()).toBe(3)
  })

  test('lets an answer come in pieces, and stop when nobody reads on', async () => {
    const { mock, send } = freshWorld()
    const whole = await (await send('/hubs')).text()
    mock.failNext('listHubs', { trickle: 1, times: 2 })
    const pieces: string[] = []
    const response = await send('/hubs')
    expect(response.headers.get('content-range')).toBe('items 0-1/2')
    for await (const piece of response.body ?? []) pieces.push(new TextDecoder().decode(piece))
    expect(pieces).toHaveLength(10)
    expect(pieces.join('')).toBe(whole)
    const reader = (await send('/hubs')).body?.getReader()
    await reader?.read()
    await reader?.cancel()
  })

  test('does nothing to an answer without a body, and spoils that of a refusal', async () => {
    const { mock, send } = freshWorld()
    mock.failNext('deleteTierAccount', { body: 'truncated', times: 2 })
    const gone = '/tier/accounts/TA-2000-2718-0001'
    const first = await send(gone, { method: 'DELETE' })
    expect([first.status, await first.text()]).toEqual([204, ''])
    const second = await send(gone, { method: 'DELETE' })
    expect(second.status).toBe(404)
    expect(await failure(second.text())).toMatchObject({ message: 'terminated' })
  })

  test('stands in the log', async () => {
    const { mock, send } = freshWorld()
    mock.failNext('listHubs', { drop: 'before' })
    mock.failNext('listHubs', { drop: 'after' })
    await failure(send('/hubs'))
    await failure(send('/hubs'))
    await send('/hubs')
    expect(mock.requests.map(({ status, fault }) => [status, fault])).toEqual([
      [200, { drop: 'after' }],
      [200, undefined],
    ])
  })

  test.each<[object, RegExp]>([
    [{ drop: 'sometimes' }, /no fault\. drop: /],
    [{ body: 'empty' }, /no fault\. body: /],
    [{ trickle: 0 }, /no fault\. trickle: /],
    [{ times: 2 }, /Give a status .* a drop, a body, a trickle or a delay/],
    [{ drop: 'after', status: 500 }, /no fault\. status: A dropped call has no answer/],
    [{ drop: 'before', body: 'malformed' }, /no fault\. body: A dropped call has no answer/],
    [{ drop: 'before', trickle: 5 }, /no fault\. trickle: A dropped call has no answer/],
    [{ body: 'truncated', code: 'X' }, /no fault\. code: .* give a status/],
    [{ delay: 1, headers: { a: 'b' } }, /no fault\. headers: .* give a status/],
  ])('%j is none', (fault, message) => {
    const { mock } = freshWorld()
    const tell = (): void => mock.failNext('listHubs', fault as Fault)
    expect(tell).toThrow(TypeError)
    expect(tell).toThrow(message)
  })
})

describe('a plan', () => {
  /** What becomes of reads under a plan. */
  async function statuses(plan: FaultPlan, mock = createMock(), calls = 100): Promise<unknown[]> {
    mock.faultPlan(plan)
    const told: unknown[] = []
    for (let i = 0; i < calls; i++) {
      const call = mock.fetch('http://mock.test/public/v1/countries/ES', {
        headers: { authorization: mock.keys.distributor },
      })
      told.push(await call.then((response) => response.status, String))
    }
    return told
  }

  const plan: FaultPlan = { rate: 0.3, seed: 7, faults: [{ status: 503 }, { drop: 'before' }] }

  test('makes its share of calls go wrong, the same ones for the same seed', async () => {
    const first = await statuses(plan)
    expect(await statuses(plan)).toEqual(first)
    expect(await statuses({ ...plan, seed: 8 })).not.toEqual(first)
    const wrong = first.filter((status) => status !== 200)
    expect(wrong.length).toBeGreaterThan(15)
    expect(wrong.length).toBeLessThan(45)
    expect(new Set(wrong)).toEqual(new Set([503, 'TypeError: fetch failed']))
  })

  test('touches the operations it names, all of their calls when it says so', async () => {
    const all = { rate: 1, faults: [{ status: 500 }] } as const
    expect(new Set(await statuses({ ...all, operations: ['listHubs'] }))).toEqual(new Set([200]))
    expect(new Set(await statuses({ ...all, operations: ['getCountry'] }))).toEqual(new Set([500]))
    expect(new Set(await statuses({ ...all, rate: 0 }))).toEqual(new Set([200]))
  })

  test('comes after what was queued, and ends with the faults, a reset or another plan', async () => {
    const mock = createMock()
    mock.failNext('getCountry', { status: 418 })
    const all = { rate: 1, faults: [{ status: 500 }] } as const
    expect(await statuses(all, mock, 2)).toEqual([418, 500])
    expect(await statuses({ ...all, rate: 0 }, mock, 1)).toEqual([200])
    for (const end of [mock.clearFaults, mock.reset]) {
      mock.faultPlan(all)
      mock.failNext('getCountry', { status: 418 })
      end()
      const answer = await mock.fetch('http://mock.test/public/v1/countries/ES', {
        headers: { authorization: mock.keys.distributor },
      })
      expect(answer.status).toBe(200)
    }
  })

  test('has faults of its own', async () => {
    const told = new Set(await statuses({ rate: 1, seed: 3 }))
    expect(told).toEqual(new Set([200, 429, 503, 'TypeError: fetch failed']))
  })

  test.each<[object, RegExp]>([
    [{}, /no fault plan\. rate: /],
    [{ rate: 2 }, /no fault plan\. rate: /],
    [{ rate: 0.5, seed: 1.5 }, /no fault plan\. seed: /],
    [{ rate: 0.5, faults: [] }, /no fault plan\. faults: /],
    [{ rate: 0.5, faults: [{ status: 500, times: 2 }] }, /faults: 0: Leave times out/],
    [{ rate: 0.5, faults: [{ status: 200 }] }, /no fault\. status: /],
    [{ rate: 0.5, operations: ['nope'] }, /no operation nope/],
    [{ rate: 0.5, chance: 1 }, /no fault plan.*chance/],
  ])('%j is none', (wrong, message) => {
    const { mock } = freshWorld()
    const tell = (): void => mock.faultPlan(wrong as FaultPlan)
    expect(tell).toThrow(TypeError)
    expect(tell).toThrow(message)
  })
})

describe('over HTTP', () => {
  async function served() {
    const mock = createMock()
    const server = await serveMock(mock, { port: 0 })
    onTestFinished(() => server.close())
    const headers = { authorization: mock.keys.distributor, origin: 'https://shop.example' }
    const control = (method: string, path: string, body?: object): Promise<Response> =>
      fetch(new URL(`/_mock${path}`, server.url), { method, body: JSON.stringify(body) })
    return { mock, control, headers, url: `${server.url}/hubs` }
  }

  test('a dropped call loses its connection', async () => {
    const { mock, headers, url } = await served()
    for (const drop of ['before', 'after'] as const) {
      mock.failNext('listHubs', { drop })
      const error = await failure(fetch(url, { headers }))
      expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'UND_ERR_SOCKET' } })
    }
    expect((await fetch(url, { headers })).status).toBe(200)
  })

  test.each<Fault>([{ body: 'truncated' }, { body: 'truncated', trickle: 1 }])(
    'what comes in is not all: %j',
    async (fault) => {
      const { mock, headers, url } = await served()
      const whole = await (await fetch(url, { headers })).text()
      mock.failNext('listHubs', fault)
      const got = await new Promise<{ status?: number; text: string; complete: boolean }>(
        (resolve, reject) => {
          request(url, { headers, agent: false }, (incoming) => {
            let text = ''
            incoming.on('data', (part: Buffer) => (text += part.toString()))
            incoming.on('error', () => {})
            const { statusCode: status = 0 } = incoming
            incoming.on('close', () => resolve({ status, text, complete: incoming.complete }))
          })
            .on('error', reject)
            .end()
        },
      )
      expect(got.status).toBe(200)
      expect(got.complete).toBe(false)
      expect(got.text).toBe(whole.slice(0, got.text.length))
      expect(got.text.length).toBeLessThan(whole.length)
      expect(got.text.length).toBeGreaterThan(0)
    },
  )

  test('what trickles in is all, for pages of other sites, too', async () => {
    const { mock, headers, url } = await served()
    const whole = await (await fetch(url, { headers })).text()
    mock.failNext('listHubs', { trickle: 1 })
    const answer = await fetch(url, { headers })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(await answer.text()).toBe(whole)
  })

  test('tests in other languages can plan faults, and clear them', async () => {
    const { control, headers, url } = await served()
    const faults = [{ status: 418 }]
    expect((await control('PUT', '/fault-plan', { rate: 1, faults })).status).toBe(204)
    expect((await fetch(url, { headers })).status).toBe(418)
    expect((await control('DELETE', '/faults')).status).toBe(204)
    expect((await fetch(url, { headers })).status).toBe(200)
    const refused = await control('PUT', '/fault-plan', { rate: 7 })
    expect(refused.status).toBe(400)
    expect((await refused.json()).errors[0]).toMatch(/no fault plan\. rate/)
  })
})
