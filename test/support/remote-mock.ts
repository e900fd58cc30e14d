// A mock that answers in another process, steered through /_mock as if it were here.
import { execFileSync } from 'node:child_process'
import type { Mock } from 'partnerkit/mock'

/** Asks and waits without giving anybody else a turn, as what it stands for does. */
const ASK = `
  let body = ''
  for await (const part of process.stdin) body += part
  const { url, ...init } = JSON.parse(body)
  const response = await fetch(url, init)
  const text = await response.text()
  if (!response.ok) throw new Error(response.status + ' ' + text)
  process.stdout.write(text)`

interface Remote {
  readonly origin: string
  /** What names its world. */
  readonly headers: Readonly<Record<string, string>>
  /** Called when a fault is asked for. */
  readonly onFault: () => void
}

/** What steers the mock at an address: those members that the behaviour suite uses, the rest is `made`'s. */
export function remoteMock(made: Mock, { origin, headers, onFault }: Remote): Mock {
  const ask = <T>(method: string, path: string, json?: unknown): T => {
    const body = json === undefined ? undefined : JSON.stringify(json)
    const input = JSON.stringify({ url: `${origin}/_mock${path}`, method, headers, body })
    const args = ['--input-type=module', '-e', ASK]
    const text = execFileSync(process.execPath, args, { input, encoding: 'utf8' })
    return (text === '' ? undefined : JSON.parse(text)) as T
  }
  return {
    ...made,
    get requests() {
      return ask<Mock['requests']>('GET', '/requests')
    },
    get outbox() {
      return ask<Mock['outbox']>('GET', '/outbox')
    },
    keyFor: (account) => ask<{ readonly key: string }>('GET', `/keys/${account}`).key,
    add: (collection, record) => ask('POST', `/add/${collection}`, record),
    failNext(operation, fault) {
      onFault()
      ask('POST', `/faults/${operation}`, fault)
    },
    exportState: () => ask('GET', '/state'),
    importState: (state) => ask('PUT', '/state', state),
    record: (on = true) => ask(on ? 'POST' : 'DELETE', '/recording'),
    capsule: (about = {}) => ask('GET', `/recording?${new URLSearchParams({ ...about })}`),
    reset: () => ask('POST', '/reset'),
  }
}
