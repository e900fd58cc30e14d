// Requests that were watched, as a test that sends them to a new world, and as a capsule.
import { differences } from './difference.ts'
import type { Exchange, ExchangeDetails } from './exchanges.ts'
import { linksBetween, type Link } from './links.ts'
import type { Mock, MockOptions } from './mock-api.ts'
import { createMock } from './mock.ts'
import {
  answerOf,
  fromBase64,
  type Capsule,
  type RecordedAnswer,
  type RecordedRequest,
} from './recording.ts'
import { replay } from './replay.ts'
import { writeTest } from './test-text.ts'

type Made = Omit<MockOptions, 'now'> & { readonly seed: number }

/** A request to send again. */
export interface Call extends Pick<RecordedRequest, 'method' | 'operation' | 'fault' | 'body'> {
  readonly at: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly answer: Answer
}

/** What came of a request, with the token of the e-mail it has sent. */
export interface Answer extends RecordedAnswer {
  readonly mail?: { readonly token: string }
}

/** A copy, and what its reader has to know. */
export interface Copied<T> {
  readonly copy: T
  readonly notes: readonly string[]
}

/** What answers depend on. */
const HEADERS = new Set(['authorization', 'content-type', 'idempotency-key'])

/**
 * The requests as a test for vitest, which makes a new world and sends them there. Values that answers have
 * brought are taken from the answers. Raises `TypeError` for a request that nobody has watched.
 */
export async function asTest(
  exchanges: readonly Exchange[],
  options: Made,
): Promise<Copied<string>> {
  const calls = exchanges.map(callOf)
  const begin = createMock(options)
  const links = linksBetween(calls, JSON.stringify(begin.exportState()))
  // What another seed and another day answer differently is no matter of the test.
  const now = await send(calls, links, options, 0)
  const other = await send(calls, links, { ...options, seed: options.seed + 1 }, DAY)
  const steps = calls.map((call, at) => ({
    call,
    body: common(call.answer.body, now[at]?.body, other[at]?.body),
    otherwise: now[at]?.status === call.answer.status ? undefined : now[at]?.status,
  }))
  const notes = steps.flatMap(({ call, otherwise }, at) => {
    if (otherwise === undefined) return []
    const name = `${call.method} ${call.path}`
    return [
      `Request ${at + 1} (${name}) is answered ${otherwise} in a new world, ${call.answer.status} here: it needs what was there before. Choose also the requests that have made it, or record and copy the capsule.`,
    ]
  })
  return { copy: writeTest({ steps, links, options, keyName: namer(begin) }), notes }
}

/** The requests as a capsule that begins in a new world; the notes say what a replay of it says. */
export async function asCapsule(
  exchanges: readonly Exchange[],
  options: Made,
): Promise<Copied<Capsule>> {
  const calls = exchanges.map(callOf)
  const begin = createMock(options)
  begin.clock.set(calls[0]?.at ?? begin.clock.now())
  begin.record()
  const copy: Capsule = {
    ...begin.capsule(),
    steps: calls.map(({ path, answer: { mail: _mail, ...answer }, ...call }) => ({
      request: { ...call, answer, url: ORIGIN + path },
    })),
  }
  const { same, text } = await replay(copy)
  return { copy, notes: same ? [] : [`It begins in a new world. ${text}`] }
}

const DAY = 86_400_000
const ORIGIN = 'http://mock.test'

function callOf({ number, details, ...request }: Exchange): Call {
  if (!details) {
    throw new TypeError(`Request ${number} came before somebody watched: only its line is known.`)
  }
  const { sent, answer, effects } = details
  if (sent.body && 'bytes' in sent.body) {
    throw new TypeError(`Request ${number} has a body that is too large to copy.`)
  }
  const { at, method, path, operation, fault, status } = request
  const body = jsonOf(answer)
  const sentMail = effects.findLast(({ collection, after }) => collection === 'mails' && after)
  const { token } = Object(sentMail?.after) as { readonly token?: string }
  return {
    at,
    method,
    path,
    ...(operation && { operation }),
    ...(fault?.status !== undefined && { fault }),
    headers: Object.fromEntries(Object.entries(sent.headers).filter(([name]) => HEADERS.has(name))),
    ...(sent.body && { body: sent.body }),
    answer: {
      status,
      ...(body !== undefined && { body }),
      ...(token !== undefined && { mail: { token } }),
    },
  }
}

/** As a recording has it: parsed JSON, of something else the number of its bytes. */
function jsonOf({ headers, body }: ExchangeDetails['answer']): unknown {
  if (!body) return undefined
  if ('bytes' in body) return body.bytes
  if ('base64' in body) return atob(body.base64).length
  return headers['content-type'] === 'application/json'
    ? JSON.parse(body.text)
    : new TextEncoder().encode(body.text).length
}

/** Sends the calls to a new mock, at their time or later. */
async function send(
  calls: readonly Call[],
  links: readonly Link[],
  options: MockOptions,
  later: number,
): Promise<Answer[]> {
  const mock = createMock(options)
  const answers: Answer[] = []
  mock.clock.set(Date.parse(calls[0]?.at ?? '') + later)
  for (const { method, path, headers, body, operation, fault } of calls) {
    const fill = (text: string): string =>
      links.reduce((filled, link) => filled.replaceAll(link.value, link.read(answers)), text)
    if (operation && fault) mock.failNext(operation, refusalOf(fault))
    const bytes = body && ('text' in body ? fill(body.text) : fromBase64(body.base64))
    const filled = Object.entries(headers).map(([name, value]) => [name, fill(value)] as const)
    const response = await mock.fetch(ORIGIN + fill(path), {
      method,
      headers: Object.fromEntries(filled),
      ...(bytes !== undefined && { body: bytes }),
    })
    const token = mock.outbox.at(-1)?.token
    answers.push({ ...(await answerOf(response)), ...(token !== undefined && { mail: { token } }) })
  }
  return answers
}

/** What of a fault decides the answer. */
const refusalOf = ({ status, code, errors, headers }: NonNullable<Call['fault']>) => ({
  ...(status !== undefined && { status }),
  ...(code !== undefined && { code }),
  ...(errors && { errors }),
  ...(headers && { headers }),
})

/** What all values have in common: members, and elements of arrays of one length. */
function common(first: unknown, ...others: readonly unknown[]): unknown {
  if (Array.isArray(first)) {
    return others.every((other) => differences(first, other).length === 0) ? first : undefined
  }
  if (!isObject(first)) return others.every((other) => Object.is(first, other)) ? first : undefined
  if (!others.every(isObject)) return undefined
  const members = Object.entries(first).flatMap(([name, value]) => {
    const shared = common(value, ...others.map((other) => other[name]))
    return shared === undefined ? [] : [[name, shared] as const]
  })
  return members.length > 0 ? Object.fromEntries(members) : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How a test gets a key that a new world has, by the text of the header. */
function namer(mock: Mock): (header: string) => string | undefined {
  const names = new Map<string, string>(
    mock.exportState().collections['accounts']?.rows.flatMap((row) => {
      const { id } = Object(row) as { readonly id?: string }
      try {
        return id === undefined ? [] : [[mock.keyFor(id), `mock.keyFor('${id}')`] as const]
      } catch {
        return []
      }
    }),
  )
  for (const [role, key] of Object.entries(mock.keys)) names.set(key, `mock.keys.${role}`)
  return (header) => names.get(header)
}
