// Requests in full under `/_mock`: to look at, to copy as tests and capsules, and capsules played again.
import { Hono, type Context } from 'hono'
import { asCapsule, asTest } from '../copies.ts'
import type { Exchange, Mock } from '../index.ts'
import { replay } from '../replay.ts'
import { json, STATE_LIMIT } from './json-body.ts'

/** How many the list has: the last ones. */
const LISTED = 500

/** What the list says of one. */
const listed = ({ details, body: _body, ...request }: Exchange) => ({
  ...request,
  ...(details && { took: details.took, changes: details.effects.length }),
})

/** The calls about requests; `controls()` documents them. */
export function exchanges(mock: Mock): Hono {
  const app = new Hono({ strict: false })

  app.get('/exchanges', (c) => c.json(mock.watch().slice(-LISTED).map(listed)))

  app.get('/exchanges/:number', (c) => {
    const [exchange] = pick(mock, [Number(c.req.param('number'))])
    return c.json(exchange)
  })

  app.post('/exchanges/test', async (c) =>
    c.json(await asTest(pick(mock, await numbers(c)), mock.options)),
  )

  app.post('/exchanges/capsule', async (c) =>
    c.json(await asCapsule(pick(mock, await numbers(c)), mock.options)),
  )

  app.post('/replay', async (c) => {
    const capsule = await json(c, STATE_LIMIT)
    // Without steps it is only checked, and gives a mock like the one it comes from.
    const { mock: stage } = await replay({ ...capsule, ...('steps' in capsule && { steps: [] }) })
    stage.watch()
    const { text, same, requests } = await replay(capsule, { mock: stage })
    const seen = new Map(stage.watch().map((exchange) => [exchange.number, exchange]))
    mock.importState(stage.exportState())
    mock.clock.set(stage.clock.now())
    const { test, error, cut } = capsule
    const steps = requests.map((step, at) => ({ ...step, exchange: seen.get(at + 1) }))
    return c.json({ test, error, cut, text, same, steps })
  })

  return app
}

const numbers = async (c: Context): Promise<readonly number[]> => {
  const { requests } = await json(c)
  if (!Array.isArray(requests) || requests.length === 0 || requests.length > LISTED) {
    throw new TypeError(`requests: Must be an array of 1 to ${LISTED} numbers of requests.`)
  }
  return requests.map(Number)
}

/** Requests by number, in the order in which they came. */
function pick(mock: Mock, wanted: readonly number[]): Exchange[] {
  const found = mock.watch().filter(({ number }) => wanted.includes(number))
  const missing = wanted.find((one) => !found.some(({ number }) => number === one))
  if (missing === undefined) return found
  throw new TypeError(`There is no request ${missing} in the log: it was forgotten, or never came.`)
}
