// One of the servers that are compared, in a process of its own; tells where it is to the process that forks it.
import { createServer, type Server } from 'node:http'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import type { TierAccountRecord } from '../../mock-server/store/records.ts'
import { peerFile } from './peers/load.ts'
import { largeWorld } from './world.ts'

const [kind = '', size] = process.argv.slice(2)
const mock = createMock()
const authorization = mock.keys.distributor

let accounts: readonly TierAccountRecord[] = []
if (size !== undefined) {
  const { instance, records } = largeWorld(Number(size))
  mock.restore({ ...mock.snapshot(), store: instance.store.state() })
  accounts = records
}

const answer = await mock.fetch('http://127.0.0.1/public/v1/hubs/HB-4106-2718', {
  headers: { authorization },
})
const hub = await answer.text()

const starts: Readonly<Record<string, () => Promise<number>>> = {
  /** Answers one record with the least that Node can do. */
  async bare() {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(hub)
    })
    return new Promise((done) => server.listen(0, '127.0.0.1', () => done(portOf(server))))
  },
  async mock() {
    return Number(new URL((await serveMock(mock, { port: 0 })).url).port)
  },
  async 'json-server'() {
    const { serve } = await import(peerFile('json-server.mjs'))
    return portOf(await serve({ hubs: [JSON.parse(hub)], accounts }))
  },
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

const port = await starts[kind]?.()
process.send?.({ port, authorization, account: accounts[accounts.length >> 1]?.id })
