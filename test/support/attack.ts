// Owns a server under attack: what is thrown at it byte by byte, and how to tell that it has stood it.
import { connect, type Socket } from 'node:net'
import { expect } from 'vitest'
import { createMock, type Mock, type Snapshot } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'

export interface Siege {
  readonly mock: Mock
  /** Base address of the API. */
  readonly url: string
  /** Sends bytes on a connection of their own: what came back until it ended, or until `patience`. */
  readonly throwAt: (bytes: string | Uint8Array, patience?: number) => Promise<string>
  /** A connection to do anything with. */
  readonly open: () => Socket
  /** Fails unless the server answers, has answered nothing with a failure, and nothing has changed. */
  readonly stands: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Files that a process of tests has open besides. */
const OTHERS = 200
const { userLimits } = process.report.getReport() as {
  userLimits?: { open_files: { soft: number | 'unlimited' } }
}
const files = Number(userLimits?.open_files.soft)

/** How many connections at once: 2,000, or what the system allows when both ends are in this process. */
export const CROWD = Math.min(2000, files > 0 ? Math.floor((files - OTHERS) / 2) : 2000)

/** Milliseconds that a test waits for a server that waits for more. */
const PATIENCE = 300

/** Starts a server; the caller closes it. */
export async function besiege(): Promise<Siege> {
  const mock = createMock({ seed: 1 })
  const server = await serveMock(mock, { port: 0 })
  const port = Number(new URL(server.url).port)
  const before = mock.snapshot()
  const open = (): Socket => connect(port, '127.0.0.1').on('error', () => {})
  return {
    mock,
    url: server.url,
    open,
    throwAt: (bytes, patience = PATIENCE) =>
      new Promise((resolve) => {
        const socket = open()
        const timer = setTimeout(() => socket.destroy(), patience)
        let text = ''
        socket.on('data', (part) => (text += part.toString('latin1')))
        socket.on('close', () => {
          clearTimeout(timer)
          resolve(text)
        })
        socket.write(bytes)
      }),
    async stands() {
      const headers = { authorization: mock.keys.distributor }
      const answer = await fetch(`${server.url}/hubs`, { headers })
      expect(answer.status).toBe(200)
      expect(await answer.json()).toHaveLength(2)
      const failed = mock.requests.filter(({ status }) => status >= 500)
      mock.forgetRequests()
      expect(failed).toEqual([])
      expectUnchanged(mock, before)
    },
    close: server.close,
  }
}

/** Fails when anything of the world is another than before, or when all objects have got a member. */
export function expectUnchanged(mock: Mock, before: Snapshot): void {
  const { store, ids } = mock.snapshot()
  for (const [name, { rows, removed }] of Object.entries(store)) {
    const then = before.store[name as keyof typeof store]
    // Records never change: the same ones are enough, and comparing whole worlds takes long.
    expect(sameMembers(rows, then.rows) && sameMembers(removed, then.removed), name).toBe(true)
  }
  expect(ids).toEqual(before.ids)
  expectUnpolluted()
}

/** Names that a careless server would write to the prototype of all objects. */
export const POLLUTION = '{"polluted":1,"__proto__":{"polluted":1}}'

export function expectUnpolluted(): void {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect({}).not.toHaveProperty('polluted')
}

const sameMembers = (now: readonly unknown[], then: readonly unknown[]): boolean =>
  now.length === then.length && now.every((record, index) => record === then[index])

/** The first line of an answer, without the version. */
export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])
