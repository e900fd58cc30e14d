// Owns a sandbox of Workers without workerd: its worlds in databases that outlive their objects.
import { DatabaseSync } from 'node:sqlite'
import handler, { World, type WorldsEnv, type WorldState } from 'partnerkit/mock/workers'
import { createMock } from 'partnerkit/mock'

export interface Sandbox {
  readonly fetch: typeof fetch
  /** Forgets the objects, as an engine does that needs their memory; what they have stored stays. */
  evict(): void
  /** The names of worlds that have stored anything. */
  stored(): readonly string[]
  /** Rows written since the last call. */
  written(): number
  /** Makes each write fail from now on, or no more. */
  fails: boolean
}

/** Address of a sandbox as this machine reaches it. */
export const LOCAL = 'http://localhost'

const { keys } = createMock()
export const key = keys.distributor

export function createSandbox(Class: typeof World = World, CONTROLS?: string): Sandbox {
  const databases = new Map<string, DatabaseSync>()
  let objects = new Map<string, World>()
  let written = 0
  const stateOf = (name: string): WorldState => {
    const database = databases.get(name) ?? new DatabaseSync(':memory:')
    databases.set(name, database)
    return {
      storage: {
        sql: {
          exec(query, ...bindings) {
            const isWrite = /^(insert|delete)/i.test(query)
            if (isWrite && sandbox.fails) throw new Error('the disk is full')
            const statement = database.prepare(query)
            if (!isWrite) return statement.all(...bindings)
            written += Number(statement.run(...bindings).changes)
            return []
          },
        },
        transactionSync(change) {
          database.exec('BEGIN')
          try {
            const result = change()
            database.exec('COMMIT')
            return result
          } catch (error) {
            database.exec('ROLLBACK')
            throw error
          }
        },
        async deleteAll() {
          database.exec('DROP TABLE world')
        },
      },
    }
  }
  const env: WorldsEnv = {
    WORLDS: {
      idFromName: (name) => name,
      get(name) {
        const object = objects.get(name) ?? new Class(stateOf(name))
        objects.set(name, object)
        return object
      },
    },
    ...(CONTROLS !== undefined && { CONTROLS }),
  }
  const sandbox: Sandbox = {
    fetch: (input, init) => handler.fetch(new Request(input, init), env),
    evict: () => (objects = new Map()),
    stored: () =>
      [...databases].flatMap(([name, database]) =>
        database.prepare(`SELECT 1 FROM sqlite_master`).get() ? [name] : [],
      ),
    written() {
      const count = written
      written = 0
      return count
    },
    fails: false,
  }
  return sandbox
}
