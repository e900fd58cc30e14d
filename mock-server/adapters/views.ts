// What `/_mock` shows of a mock and leaves as it is, for the inspector and for whoever debugs a test.
import { Hono } from 'hono'
import { RqlError } from '../../sdk/rql/errors.ts'
import type { Mock } from '../index.ts'
import { machineOf } from '../rules/machines.ts'
import { refusal } from '../rules/refusal.ts'
import { toJson } from '../store/json-value.ts'
import { looking } from './looking.ts'
import { find } from './state-query.ts'
import { accountTree } from './account-tree.ts'
import { mentions } from './mentions.ts'
import type { Worlds } from './worlds.ts'

/** The calls that only read; `controls()` documents them. */
export function views(mock: Mock, worlds: Pick<Worlds, 'names'>): Hono {
  const app = new Hono({ strict: false })
  const look = looking(mock)
  const collections = () => Object.entries(mock.snapshot().store)

  app.get('/pulse', (c) => {
    const { version, basePath, clock, requests, recording } = mock
    // Who looks at it wants to see what is asked.
    mock.watch()
    return c.json({
      version,
      requests: requests.length,
      last: requests.at(-1)?.at,
      now: clock.now().toISOString(),
      stopped: clock.stopped,
      recording,
      basePath,
      worlds: worlds.names(),
    })
  })

  app.get('/keys', (c) => c.json(mock.keys))

  app.get('/as/:account/*', (c) => {
    const { origin, pathname, search } = new URL(c.req.url)
    const path = pathname.replace(/^.*?\/as\/[^/]+/, '')
    return look(c.req.param('account'), path + search, origin)
  })

  app.get('/collections', (c) =>
    c.json(collections().map(([name, { rows }]) => ({ name, count: rows.length }))),
  )

  app.get('/collections/:name', (c) => {
    const name = c.req.param('name')
    const [, collection] = collections().find(([known]) => known === name) ?? []
    if (!collection) throw new TypeError(`There is no collection ${name}.`)
    try {
      const { search } = new URL(c.req.url)
      const { rows, ...found } = find<object>(collection.rows, search.slice(1))
      return c.json({ ...found, rows: rows.map(toJson) })
    } catch (error) {
      if (!(error instanceof RqlError)) throw error
      throw new TypeError(error.hint ?? error.message, { cause: error })
    }
  })

  app.get('/records/:id', (c) => {
    const id = c.req.param('id')
    for (const [collection, { rows, removed }] of collections()) {
      const has = (record: { readonly id: string }): boolean => record.id === id
      const record = rows.find(has) ?? removed.find(has)
      if (!record) continue
      const isRemoved = !rows.some(has)
      const mentioned = mentions(id, collections())
      const machine = machineOf(collection, record)
      return c.json({ collection, isRemoved, record: toJson(record), machine, mentioned })
    }
    throw refusal('NFND_000', { id })
  })

  app.get('/account-tree', (c) => {
    const { below, offset = '0' } = c.req.query()
    return c.json(accountTree(mock.snapshot().store, below, Number(offset)))
  })

  return app
}
