// Workers: a world of its own as a Durable Object of workerd, steered through its controls.
import { randomUUID } from 'node:crypto'
import { remoteMock } from '../../support/remote-mock.ts'
import { bundleWorker, startWorker, type WorkerServer } from '../../support/worker-server.ts'
import { strictFetch } from '../../support/strict/fetch.ts'
import type { Open } from './way.ts'

// One for all tests; it ends with this process.
let server: Promise<WorkerServer> | undefined

export const open: Open = async (made) => {
  const { origin } = await (server ??= bundleWorker().then((script) => startWorker(script)))
  const world = { 'x-partnerkit-world': randomUUID() }
  let isFaulty = false
  const mock = remoteMock(made, { origin, headers: world, onFault: () => (isFaulty = true) })
  const send = strictFetch(
    (input, init) => {
      const request = new Request(input, init)
      for (const [name, value] of Object.entries(world)) request.headers.set(name, value)
      return fetch(request)
    },
    () => isFaulty,
  )
  return {
    baseUrl: `${origin}/public/v1`,
    options: { fetch: send },
    send,
    mock,
    close: async () => {},
  }
}
