// `partnerkit serve`: the mock over HTTP until it is interrupted.
import { existsSync } from 'node:fs'
import { serveMock } from '../adapters/http.ts'
import { welcome } from '../adapters/welcome.ts'
import { grownMock } from './grown.ts'
import { endWithNpm } from './npm-run.ts'
import type { Terminal } from './terminal.ts'

export interface ServeFlags {
  readonly port: number
  readonly host: string
  readonly seed?: number
  readonly size: number
  readonly state?: string
  readonly worlds: number
  readonly lenient?: boolean
  readonly controls: boolean
  readonly json?: boolean
}

export async function serve(
  { port, host, seed, size, state, worlds, lenient, controls, json }: ServeFlags,
  terminal: Terminal,
): Promise<void> {
  const isKept = state !== undefined && existsSync(state)
  if (isKept && size > 0) terminal.err(`${state} is there already: --size is for a new one.\n`)
  const mock = await grownMock(terminal, {
    size: isKept ? 0 : size,
    lenient,
    ...(seed !== undefined && { seed }),
  })
  const kept = state !== undefined && { state }
  const server = await serveMock(mock, { port, host, controls, worlds, ...kept })
  const { url, spec } = server
  if (json) terminal.out(`${JSON.stringify({ url, spec, keys: mock.keys, logins: mock.logins })}\n`)
  else {
    const offers = { worlds: worlds > 0, controls }
    terminal.out(`${welcome(server, mock, offers)}\nStop with Ctrl+C.\n`)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close())
  }
  endWithNpm()
}
