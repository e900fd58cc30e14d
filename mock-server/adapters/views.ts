// What `/_mock` shows of a mock and leaves as it is, for the inspector and for whoever debugs a test.
import { Hono } from 'hono'
import type { Mock } from '../index.ts'
import type { Worlds } from './worlds.ts'

/** The calls that only read; `controls()` documents them. */
export function views(mock: Mock, worlds: Pick<Worlds, 'names'>): Hono {
  const app = new Hono({ strict: false })

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

  app.get('/collections', (c) =>
    c.json(
      Object.entries(mock.snapshot().store).map(([name, { rows }]) => ({
        name,
        count: rows.length,
      })),
    ),
  )

  return app
}
