// The text of a test that sends requests to a new world and expects the answers that came.
import type { Call } from './copies.ts'
import type { Link } from './links.ts'
import type { MockOptions } from './mock-api.ts'

/** A request of the test. */
interface Step {
  readonly call: Call
  /** What is expected of the body; nothing when it is different each time. */
  readonly body: unknown
  /** The status in a new world, where it is another one. */
  readonly otherwise: number | undefined
}

interface Writing {
  readonly steps: readonly Step[]
  readonly links: readonly Link[]
  readonly options: MockOptions & { readonly seed: number }
  /** How the test gets a key that a new world has. */
  readonly keyName: (header: string) => string | undefined
}

/** Members of an answer that are expected: more would be what the mock does, not what the test is about. */
const MOST = 12
/** How many operations the name of a test has. */
const NAMED = 4

/** Writes the test. */
export function writeTest({ steps, links, options, keyName }: Writing): string {
  const names = namesOf(steps)
  const quote = (text: string): string => quoted(text, links, names)
  const { seed, ...made } = options
  const given = { ...(seed !== 1 && { seed }), ...made }
  const extended =
    Object.keys(given).length > 0
      ? `test.extend({ mockOptions: ${literal(given, 0, quote)} })`
      : 'test'
  const [first] = steps
  const lines = steps.flatMap(({ call, body, otherwise }, at) => {
    const { method, path, operation, fault, answer } = call
    const name = names[at] ?? ''
    const sent = sentWith(call, keyName, quote)
    const expected = shortened(answer.status, body)
    return [
      '',
      ...(fault && operation
        ? [`  mock.failNext('${operation}', ${literal({ ...fault, times: 1 }, 1, quote)})`]
        : []),
      ...(otherwise === undefined
        ? []
        : [`  // In a new world this is answered ${otherwise}: it needs what was there before.`]),
      `  const ${name} = await send('${method}', ${quote(path)}${sent === '{}' ? '' : `, ${sent}`})`,
      `  expect(${name}.status).toBe(${answer.status})`,
      ...(expected === undefined
        ? []
        : [`  expect(${name}.body).toMatchObject(${literal(expected, 1, quote)})`]),
    ]
  })
  return `import { expect, test } from 'partnerkit/testing/vitest'

${extended}(${plain(titleOf(steps))}, async ({ mock }) => {
  mock.clock.set('${first?.call.at ?? ''}')
${SEND}${lines.join('\n')}
})
`
}

const SEND = `  type Sent = { key?: string; headers?: object; json?: unknown; body?: BodyInit }
  const send = async (method: string, path: string, { key, headers, json, body }: Sent = {}) => {
    const response = await mock.fetch(\`http://mock.test\${path}\`, {
      method,
      headers: {
        ...(key !== undefined && { authorization: key }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? (body ?? null) : JSON.stringify(json),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type') === 'application/json'
    const mail = mock.outbox.at(-1)
    return { status: response.status, body: isJson ? JSON.parse(text) : text, mail }
  }
`

/** What is sent besides method and path. */
function sentWith(
  { headers, body }: Call,
  keyName: Writing['keyName'],
  quote: (text: string) => string,
): string {
  const { authorization, 'content-type': type, ...others } = headers
  const json =
    type?.startsWith('application/json') && body && 'text' in body ? jsonIn(body) : undefined
  const said = json || type === undefined ? others : { 'content-type': type, ...others }
  const parts = [
    ...(authorization === undefined
      ? []
      : [`key: ${keyName(authorization) ?? quote(authorization)}`]),
    ...(Object.keys(said).length > 0 ? [`headers: ${literal(said, 2, quote)}`] : []),
    ...(json
      ? [`json: ${literal(json.value, 2, quote)}`]
      : body
        ? [`body: ${bytesOf(body, quote)}`]
        : []),
  ]
  return listed(parts, 1, ['{', '}'])
}

function jsonIn({ text }: { readonly text: string }): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const bytesOf = (body: NonNullable<Call['body']>, quote: (text: string) => string): string =>
  'text' in body
    ? quote(body.text)
    : `Uint8Array.from(atob('${body.base64}'), (char) => char.charCodeAt(0))`

/** A refusal whole; of other answers members that are not too many. */
function shortened(status: number, body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return undefined
  if (Array.isArray(body)) return undefined
  if (status >= 400) return body
  const members = Object.entries(body).filter(
    ([name, value]) => name !== 'events' && JSON.stringify(value).length < 200,
  )
  return members.length > 0 ? Object.fromEntries(members.slice(0, MOST)) : undefined
}

/** A name for each answer: that of its operation, with a number where it comes again. */
function namesOf(steps: readonly Step[]): string[] {
  const seen = new Map<string, number>()
  return steps.map(({ call: { operation = 'answer' } }) => {
    const count = (seen.get(operation) ?? 0) + 1
    seen.set(operation, count)
    return count === 1 ? operation : `${operation}${count}`
  })
}

function titleOf(steps: readonly Step[]): string {
  const all = steps.map(({ call }) => call.operation ?? `${call.method} ${call.path}`)
  const more = all.length - NAMED
  return `${all.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** A value as TypeScript. */
function literal(value: unknown, depth: number, quote: (text: string) => string): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  if (Array.isArray(value)) {
    return listed(
      value.map((one) => literal(one, depth + 1, quote)),
      depth,
      ['[', ']'],
    )
  }
  const parts = Object.entries(value).map(
    ([name, one]) => `${member(name)}: ${literal(one, depth + 1, quote)}`,
  )
  return listed(parts, depth, ['{', '}'])
}

/** Parts in brackets: in a line, or in one each. */
function listed(
  parts: readonly string[],
  depth: number,
  [open, close]: readonly [string, string],
): string {
  if (parts.length === 0) return open + close
  const gap = open === '{' ? ' ' : ''
  const line = `${open}${gap}${parts.join(', ')}${gap}${close}`
  if (line.length <= 60 && !line.includes('\n')) return line
  const [inner, outer] = ['  '.repeat(depth + 1), '  '.repeat(depth)]
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${outer}${close}`
}

/** `__proto__` would not be a member. */
const member = (name: string): string =>
  name === '__proto__' ? `['__proto__']` : /^[A-Za-z_]\w*$/.test(name) ? name : plain(name)

/** A text with what answers have brought taken from there. */
function quoted(text: string, links: readonly Link[], names: readonly string[]): string {
  const used = links.filter(({ value }) => text.includes(value))
  if (used.length === 0) return plain(text)
  const [whole] = used
  if (used.length === 1 && whole?.value === text) return place(whole, names)
  let rest = [text]
  const places = new Map<string, string>()
  for (const link of used) {
    places.set(link.value, `\${${place(link, names)}}`)
    rest = rest.flatMap((part) =>
      places.has(part)
        ? [part]
        : part.split(link.value).flatMap((piece, at) => (at > 0 ? [link.value, piece] : [piece])),
    )
  }
  return `\`${rest.map((part) => places.get(part) ?? part.replaceAll(/[`\\$]/g, '\\$&').replaceAll('\r', '\\r')).join('')}\``
}

/** Where an answer has a value. */
const place = ({ from, path: [part = '', ...path] }: Link, names: readonly string[]): string =>
  `${names[from] ?? ''}.${part}${part === 'mail' ? '?' : ''}${path
    .map((name) =>
      /^\d+$/.test(name)
        ? `[${name}]`
        : /^[A-Za-z_]\w*$/.test(name)
          ? `.${name}`
          : `[${plain(name)}]`,
    )
    .join('')}`

/** A text in quotes; control characters and line ends are escaped as in JSON. */
const plain = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
