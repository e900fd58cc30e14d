// Owns servers with a state file in processes of their own, and rounds of writing to one until it is killed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { createClient, type Client } from 'partnerkit'
import { expect } from 'vitest'

const CLI = resolve(import.meta.dirname, '../../mock-server/adapters/cli.ts')

export interface StateServer {
  readonly url: string
  readonly client: Client
  /** Ends the process at once, without a chance to do anything. */
  kill(): Promise<void>
}

function run(file: string, flags: readonly string[]) {
  const args = [CLI, 'serve', '--port', '0', '--json', '--state', file, ...flags]
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Starts a server and waits until it listens. */
export async function startServer(file: string, ...flags: readonly string[]): Promise<StateServer> {
  const child = run(file, flags)
  const ended = once(child, 'close')
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const { url, keys } = JSON.parse(line) as { url: string; keys: { distributor: string } }
  return {
    url,
    client: createClient({ apiKey: keys.distributor, baseUrl: url, retry: { limit: 0 } }),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Starts a server that is expected not to come up. */
export async function failToStart(file: string): Promise<{ code: number; message: string }> {
  const child = run(file, [])
  let message = ''
  child.stderr.on('data', (part: Buffer) => (message += part.toString()))
  const [code] = (await once(child, 'close')) as [number]
  return { code, message }
}

/** Hubs by name: there for sure, gone for sure; not in it when nobody was told. */
type Told = Map<string, 'there' | 'gone'>

/** Creates and deletes hubs until the server is gone; writes down what it has answered. */
async function write(client: Client, writer: string, told: Told): Promise<void> {
  for (let count = 0; ; count++) {
    const name = `${writer}-${count}`
    try {
      const { id } = await client.hubs.create({
        name,
        description: '',
        instance: { id: null, type: 'OA' },
      })
      told.set(name, 'there')
      if (count % 3 !== 0) continue
      told.delete(name)
      await client.hubs.delete(id)
      told.set(name, 'gone')
    } catch {
      return
    }
  }
}

/** Starts a server, has several clients write, kills it; so many times, on one file. */
export async function killAndRestart(file: string, rounds: number): Promise<number> {
  const told: Told = new Map()
  for (let round = 0; round <= rounds; round++) {
    const server = await startServer(file)
    const names = new Set<string>()
    for await (const { name } of server.client.hubs.list()) names.add(name)
    for (const [name, what] of told)
      expect(names.has(name), `${name} is ${what}`).toBe(what === 'there')
    const delay = 20 + Math.random() * 250
    const writers = [0, 1, 2, 3].map((at) => write(server.client, `${round}-${at}`, told))
    // A busy machine may answer nobody that soon.
    do await new Promise((go) => setTimeout(go, delay))
    while (told.size === 0)
    await server.kill()
    await Promise.all(writers)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'partnerkit-state' })
  }
  return told.size
}
