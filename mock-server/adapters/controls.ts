// The controls of a mock over HTTP, under /_mock: for tests in other languages and processes.
import { Hono } from 'hono'
import { Refusal } from '../rules/refusal.ts'
import type { Mock, Steered } from '../mock-api.ts'
import { exchanges } from './exchanges.ts'
import { json, STATE_LIMIT } from './json-body.ts'
import { snapshots } from './snapshots.ts'
import { views } from './views.ts'
import type { Worlds } from './worlds.ts'

/**
 * | call | does |
 * | --- | --- |
 * | `GET /pulse` | how many changes and requests there have been, and the time |
 * | `GET /keys`, `GET /keys/{account}` | `mock.keys`, the key of an account |
 * | `GET /logins` | `mock.logins` |
 * | `POST /reset` | `mock.reset()` |
 * | `POST /snapshots` | `mock.snapshot()`, answers its `id`; `{ "name": "before" }` names it |
 * | `GET /snapshots`, `DELETE /snapshots/{id}` | those that there are; forgets one |
 * | `POST /snapshots/{id}/restore` | `mock.restore()` |
 * | `GET`, `PUT /state` | `mock.exportState()`, `mock.importState()` with the state as body |
 * | `GET /as/{account}/{path}` | what a GET of the API answers to an account, or to a login of the portal; leaves no trace |
 * | `GET /account-tree` | the accounts, or with `?below=` the tier accounts below one |
 * | `GET /collections` | the collections of the state, with how many records they have |
 * | `GET /collections/{name}` | records of one as they are kept; the query is RQL about any of their members |
 * | `GET /records/{id}` | a record of any collection, its state machine, and the records that name it |
 * | `GET /worlds` | the names of the server's other worlds |
 * | `DELETE /worlds/{name}` | forgets one |
 * | `POST`, `DELETE /recording` | `mock.record()`, `mock.record(false)` |
 * | `GET /recording` | `mock.capsule()`; `?test=` and `?error=` go into it |
 * | `GET`, `PUT /clock` | the time; `{ "set": "2026-01-01" }`, `{ "advance": 60000 }` or `{ "resume": true }` |
 * | `GET`, `DELETE /requests` | the log |
 * | `GET /exchanges`, `GET /exchanges/{number}` | the log with numbers, one request of it in full: `mock.watch()` |
 * | `POST /exchanges/test`, `POST /exchanges/capsule` | `{ "requests": [1, 2] }` as a test, as a capsule |
 * | `POST /replay` | `replay()` of the capsule in the body; the world becomes what it has left |
 * | `GET`, `DELETE /outbox` | the e-mails that the portal has sent |
 * | `GET /faults` | `mock.faults` |
 * | `POST /faults/{operation}` | `mock.failNext()`, the fault as body |
 * | `PUT /fault-plan` | `mock.faultPlan()`, the plan as body |
 * | `DELETE /faults`, `DELETE /faults/{operation}` | `mock.clearFaults()` |
 * | `POST /add/{collection}` | `mock.add()`, the record as body |
 * | `PUT /products/{id}/tier-sync` | `mock.setTierSync()`, `{ "on": true }` |
 * | `GET /explain-delete/{id}` | `mock.explainDelete()` |
 *
 * Bad input is a 400 with the API's error body, too much of it a 413.
 */
export function controls(mock: Mock, worlds: Pick<Worlds, 'names' | 'drop'>): Hono {
  const app = new Hono({ strict: false })
  const steered: Steered = mock
  app.route('/', views(mock, worlds))
  app.route('/', snapshots(mock))
  app.route('/', exchanges(mock))

  app.get('/keys/:account', (c) => c.json({ key: mock.keyFor(c.req.param('account')) }))

  app.get('/logins', (c) => c.json(mock.logins))

  app.post('/reset', (c) => {
    mock.reset()
    return c.body(null, 204)
  })

  app.get('/state', (c) => c.json(mock.exportState()))

  app.put('/state', async (c) => {
    mock.importState(await json(c, STATE_LIMIT))
    return c.body(null, 204)
  })

  app.get('/worlds', (c) => c.json(worlds.names()))

  app.delete('/worlds/:name', (c) => {
    worlds.drop(c.req.param('name'))
    return c.body(null, 204)
  })

  app.post('/recording', (c) => {
    mock.record()
    return c.body(null, 204)
  })

  app.get('/recording', (c) => {
    const { test, error } = c.req.query()
    return c.json(mock.capsule({ ...(test && { test }), ...(error && { error }) }))
  })

  app.delete('/recording', (c) => {
    mock.record(false)
    return c.body(null, 204)
  })

  app.get('/clock', (c) => c.json(timeOf(mock)))

  app.put('/clock', async (c) => {
    const asked = await json(c)
    const [name = '', ...others] = Object.keys(asked)
    const value = asked[name]
    if (others.length > 0 || !['set', 'advance', 'resume'].includes(name)) {
      throw new TypeError('Send one of set (a date), advance (milliseconds) and resume (true).')
    }
    if (name === 'set') mock.clock.set(typeof value === 'number' ? value : String(value))
    else if (name === 'advance') steered.clock.advance(value)
    else mock.clock.resume()
    return c.json(timeOf(mock))
  })

  app.get('/requests', (c) => c.json(mock.requests))

  app.delete('/requests', (c) => {
    mock.forgetRequests()
    return c.body(null, 204)
  })

  app.get('/outbox', (c) => c.json(mock.outbox))

  app.delete('/outbox', (c) => {
    mock.emptyOutbox()
    return c.body(null, 204)
  })

  app.post('/faults/:operation', async (c) => {
    steered.failNext(c.req.param('operation'), await json(c))
    return c.body(null, 204)
  })

  app.put('/fault-plan', async (c) => {
    steered.faultPlan(await json(c))
    return c.body(null, 204)
  })

  app.get('/faults', (c) => c.json(mock.faults))

  app.delete('/faults', (c) => {
    steered.clearFaults()
    return c.body(null, 204)
  })

  app.delete('/faults/:operation', (c) => {
    steered.clearFaults(c.req.param('operation'))
    return c.body(null, 204)
  })

  app.post('/add/:collection', async (c) => {
    return Response.json(steered.add(c.req.param('collection'), await json(c)), { status: 201 })
  })

  app.put('/products/:id/tier-sync', async (c) => {
    const { on } = await json(c)
    if (typeof on !== 'boolean') throw new TypeError('on: Must be true or false.')
    mock.setTierSync(c.req.param('id'), on)
    return c.body(null, 204)
  })

  app.get('/explain-delete/:id', (c) => c.json(mock.explainDelete(c.req.param('id'))))

  app.get('/', (c) => {
    const calls = app.routes.map(({ method, path }) => `${method} /_mock${path}`)
    return c.json({ calls: calls.filter((call) => !call.endsWith('/_mock/')) })
  })

  app.onError((error) => {
    if (error instanceof Refusal) {
      const { code, messages, status } = error
      return Response.json({ error_code: code, errors: messages }, { status })
    }
    if (error instanceof TypeError) {
      return Response.json({ error_code: 'VAL_001', errors: [error.message] }, { status: 400 })
    }
    throw error
  })
  return app
}

const timeOf = ({ clock }: Mock): { now: string; stopped: boolean } => ({
  now: clock.now().toISOString(),
  stopped: clock.stopped,
})
