// `partnerkit replay`: the capsule of a failed test played again, each answer beside that of then.
import { describeDifference, differences, type Difference } from '../difference.ts'
import { createMock, type Capsule } from '../index.ts'
import {
  checkCapsule,
  notesOn,
  outcome,
  play,
  type ReplayedRequest,
  type Stage,
} from '../replay.ts'
import { EXIT, Failure, misused } from './failure.ts'
import { readInput } from './input.ts'
import { control, reach } from './place.ts'
import { table } from './table.ts'
import { paint, plain, pretty, waitFor, type Terminal } from './terminal.ts'

export interface ReplayFlags {
  readonly url?: URL
  readonly world?: string
  readonly json?: boolean
}

/** How many requests are shown with their differences, and how many of these: `--json` has all. */
const SHOWN = 10

/** Answers the exit code. */
export async function replay(
  file: string | undefined,
  { url, world, json }: ReplayFlags,
  terminal: Terminal,
): Promise<number> {
  if (world !== undefined && !url) throw misused('--world names a world of a server: add --url.')
  const capsule = capsuleOf(await readInput(file, 'a capsule', terminal))
  const stage = url ? await remoteStage(url, world) : createMock(capsule.options)
  const playing = play(capsule, stage).catch(asFailure)
  const { same, requests } = await waitFor(terminal, 'Playing the capsule', playing)
  const { test, error } = capsule
  if (json) terminal.out(pretty({ test, error, same, requests: requests.map(summary) }))
  else terminal.out(textOf(capsule, requests, terminal))
  if (url && !json) {
    const place = world === undefined ? url.origin : `The world ${world} of ${url.origin}`
    terminal.err(`${place} is as the last request has left it, its clock stopped.\n`)
  }
  return same ? EXIT.fine : EXIT.no
}

function capsuleOf(text: string): Capsule {
  try {
    const capsule: unknown = JSON.parse(text)
    checkCapsule(capsule)
    return capsule
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Failure(
        `This is no JSON: ${error.message}. Give the capsule that a failed test has written.`,
        { cause: error },
      )
    }
    return asFailure(error)
  }
}

/** What a capsule has that can not be played is the fault of the capsule. */
function asFailure(error: unknown): never {
  if (error instanceof TypeError) throw new Failure(error.message, { cause: error })
  throw error
}

/** A world of a server, whose tokens follow from its seed from now on. */
async function remoteStage(url: URL, world: string | undefined): Promise<Stage> {
  const call = (method: string, path: string, body?: unknown): Promise<Response> =>
    control(url, `/_mock${path}`, { method, world, body: JSON.stringify(body) ?? null })
  await call('POST', '/recording')
  await call('DELETE', '/recording')
  return {
    clock: { set: (moment) => call('PUT', '/clock', { set: moment }) },
    importState: (state) => call('PUT', '/state', state),
    clearFaults: () => call('DELETE', '/faults'),
    add: (collection, record) => call('POST', `/add/${collection}`, record),
    failNext: (operation, fault) => call('POST', `/faults/${operation}`, fault),
    async fetch(address, init) {
      const { origin, pathname, search } = new URL(address)
      const response = await reach(url, pathname + search, { ...init, world })
      const { status, headers } = response
      if (headers.get('content-type') !== 'application/json') return response
      // Links lead to where the request was sent.
      const text = (await response.text()).replaceAll(url.origin, origin)
      return new Response(text === '' ? null : text, { status, headers })
    },
  }
}

const pathOf = (url: string): string => url.replace(/^\w+:\/\/[^/]*/, '')

/** All that differs; where the status does, the body is another one as a whole. */
const differing = ({ before, after }: ReplayedRequest): Difference[] =>
  before.status === after.status
    ? differences(before, after)
    : [
        { path: 'status', wanted: before.status, got: after.status },
        { path: 'body', wanted: before.body, got: after.body },
      ]

const summary = (replayed: ReplayedRequest) => {
  const { request, before, after, same } = replayed
  const { at, method, url, operation, fault } = request
  const found = same ? [] : differing(replayed)
  return {
    at,
    operation,
    method,
    path: pathOf(url),
    fault,
    before: before.status,
    after: after.status,
    same,
    differences: found.map(({ path, wanted, got }) => ({ path, before: wanted, after: got })),
  }
}

function textOf(
  capsule: Capsule,
  requests: readonly ReplayedRequest[],
  terminal: Terminal,
): string {
  const notes = [...notesOn(capsule), ...(capsule.error?.trim().split('\n') ?? [])]
  const parts = notes.length > 0 ? [notes.map((line) => `${plain(line)}\n`).join('')] : []
  const rows = rowsOf(capsule, requests)
  if (rows.length > 0)
    parts.push(table(['', 'operation', 'then', 'now', 'request'], rows, terminal))
  const wrong = requests.filter(({ same }) => !same)
  parts.push(`${paint(terminal, wrong.length > 0 ? 'red' : 'green', outcome(requests))}\n`)
  for (const replayed of wrong.slice(0, SHOWN)) {
    const { method, url } = replayed.request
    const found = differing(replayed)
    const lines = found
      .slice(0, SHOWN)
      .map((difference) => `  ${plain(describeDifference(difference, 'then'))}\n`)
    if (found.length > SHOWN) lines.push(more(found.length - SHOWN))
    const number = requests.indexOf(replayed) + 1
    parts.push(`${number}  ${plain(`${method} ${pathOf(url)}`)}\n${lines.join('')}`)
  }
  if (wrong.length > SHOWN) parts.push(more(wrong.length - SHOWN))
  return parts.join('\n')
}

const more = (count: number): string => `  … ${count.toLocaleString('en')} more, which --json has\n`

/** What happened, in its order: requests have numbers. */
function rowsOf({ steps }: Capsule, requests: readonly ReplayedRequest[]): string[][] {
  let at = 0
  return steps.flatMap((step): string[][] => {
    if ('add' in step) return [['', 'mock.add()', '', '', step.add]]
    if ('state' in step) return [['', '(another state)', '', '', '']]
    const replayed = requests[at++]
    if (!replayed) return []
    const { request, before, after, same } = replayed
    const { operation = '(none)', method, url, fault } = request
    const told = fault ? `, told to fail: ${JSON.stringify(fault)}` : ''
    return [
      [
        `${at}`,
        operation,
        `${before.status}`,
        `${after.status}${same ? '' : ' differs'}`,
        `${method} ${pathOf(url)}${told}`,
      ],
    ]
  })
}
