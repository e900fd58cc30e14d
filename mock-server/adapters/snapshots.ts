// Snapshots of a mock under `/_mock`: taken with a name, listed, restored, forgotten.
import { Hono } from 'hono'
import type { Mock, Snapshot } from '../index.ts'
import { json } from './json-body.ts'

/** How many a server keeps; the oldest are forgotten. */
const KEPT = 100

interface Taken {
  readonly name: string
  /** The mock's time. */
  readonly at: string
  readonly snapshot: Snapshot
}

/** The calls about snapshots; `controls()` documents them. */
export function snapshots(mock: Mock): Hono {
  const app = new Hono({ strict: false })
  const kept = new Map<string, Taken>()
  let count = 0
  const find = (id: string): Taken => {
    const taken = kept.get(id)
    if (!taken) throw new TypeError(`There is no snapshot ${id}.`)
    return taken
  }

  app.get('/snapshots', (c) => c.json(Array.from(kept, ([id, { name, at }]) => ({ id, name, at }))))

  app.post('/snapshots', async (c) => {
    const { name = '' } = await json(c)
    if (typeof name !== 'string' || name.length > 100) {
      throw new TypeError('name: Must be a text of up to 100 characters.')
    }
    const id = String(++count)
    kept.set(id, { name, at: mock.clock.now().toISOString(), snapshot: mock.snapshot() })
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest) kept.delete(oldest)
    return c.json({ id }, 201)
  })

  app.post('/snapshots/:id/restore', (c) => {
    mock.restore(find(c.req.param('id')).snapshot)
    return c.body(null, 204)
  })

  app.delete('/snapshots/:id', (c) => {
    find(c.req.param('id'))
    kept.delete(c.req.param('id'))
    return c.body(null, 204)
  })

  return app
}
