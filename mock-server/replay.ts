// Plays a capsule again and says whether each answer is the same as then.
import * as z from 'zod'
import { specVersion } from '../spec/generated/version.ts'
import { describeDifference, differences, show, type Difference } from './difference.ts'
import { createMock } from './mock.ts'
import type { Mock } from './mock-api.ts'
import {
  answerOf,
  CAPSULE_FORMAT,
  CAPSULE_VERSION,
  fromBase64,
  type Capsule,
  type RecordedAnswer,
  type RecordedRequest,
} from './recording.ts'

/** A request of a capsule, asked again. */
export interface ReplayedRequest {
  readonly request: RecordedRequest
  /** What came then. */
  readonly before: RecordedAnswer
  /** What comes now. */
  readonly after: RecordedAnswer
  readonly same: boolean
  /** Where the answers part first: `wanted` is what came then, `got` what comes now. */
  readonly difference?: Difference
}

export interface Replay {
  /** Whether each answer is the same as then. */
  readonly same: boolean
  readonly requests: readonly ReplayedRequest[]
  /** The first request that is answered differently. */
  readonly first?: ReplayedRequest
  /** All of it in words, for a terminal. */
  readonly text: string
  /** The mock, in the world that the last step has left. */
  readonly mock: Mock
}

export interface ReplayOptions {
  /**
   * The mock to replay in; its world and clock become those of the capsule. Ids are the same only with
   * the same seed. Default: a new one with the capsule's options.
   */
  readonly mock?: Mock
}

/**
 * Plays a capsule again, in Node or a browser: the state, then each request at its time, and compares
 * the answers. Raises `TypeError` that says what is wrong with something that is no capsule.
 *
 * @example
 * const { same, text } = await replay(JSON.parse(await readFile('failed.json', 'utf8')))
 * if (!same) console.log(text)
 */
export async function replay(capsule: unknown, options: ReplayOptions = {}): Promise<Replay> {
  checkCapsule(capsule)
  const mock = options.mock ?? createMock(capsule.options)
  return { ...(await play(capsule, mock)), mock }
}

/** What a capsule is played in: a mock, or what is one behind HTTP. */
export interface Stage {
  readonly clock: { set(moment: string): unknown }
  importState(state: unknown): unknown
  clearFaults(): unknown
  add(collection: string, record: unknown): unknown
  failNext(operation: string, fault: unknown): unknown
  fetch(url: string, init: RequestInit): Promise<Response>
}

/** Plays a capsule on a stage, whose world and clock become those of the capsule. */
export async function play(capsule: Capsule, stage: Stage): Promise<Omit<Replay, 'mock'>> {
  await stage.importState(capsule.state)
  await stage.clearFaults()
  await stage.clock.set(capsule.clock)
  const requests: ReplayedRequest[] = []
  for (const step of capsule.steps) {
    if ('state' in step) await stage.importState(step.state)
    else if ('add' in step) {
      await stage.clock.set(step.at)
      await stage.add(step.add, step.record)
    } else requests.push(await again(stage, step.request))
  }
  const first = requests.find(({ same }) => !same)
  const text = report(capsule, requests, first)
  return { same: !first, requests, ...(first && { first }), text }
}

async function again(stage: Stage, request: RecordedRequest): Promise<ReplayedRequest> {
  const { at, method, url, headers, body, operation, fault, answer: before } = request
  await stage.clock.set(at)
  // Others leave the answer as it is until it is on its way.
  if (operation && fault?.status !== undefined) {
    const { delay: _, body: __, trickle: ___, ...refusal } = fault
    await stage.failNext(operation, { ...refusal, times: 1 })
  }
  const bytes = body && ('text' in body ? body.text : fromBase64(body.base64))
  const init = { method, headers, ...(bytes !== undefined && { body: bytes }) }
  const after = await answerOf(await stage.fetch(url, init))
  const [difference] = differences(before, after)
  return { request, before, after, same: !difference, ...(difference && { difference }) }
}

/** What a reader of a replay has to know of its capsule, line by line. */
export function notesOn({ test, spec, cut }: Capsule): string[] {
  const lines = test === undefined ? [] : [test]
  if (spec !== specVersion) lines.push(`API document ${spec} then, ${specVersion} now.`)
  if (cut) lines.push('The capsule holds the first part of what happened.')
  return lines
}

/** How many requests were answered differently, as a sentence. */
export function outcome(all: readonly ReplayedRequest[]): string {
  const count = `${all.length} ${all.length === 1 ? 'request' : 'requests'}`
  const different = all.filter(({ same }) => !same).length
  if (different === 0) return `${count}, each answered as then.`
  return `${different} of ${count} answered differently.`
}

function report(
  capsule: Capsule,
  all: readonly ReplayedRequest[],
  first: ReplayedRequest | undefined,
): string {
  const lines = notesOn(capsule)
  if (!first) return [...lines, outcome(all)].join('\n')
  const { request, difference, before, after } = first
  const path = request.url.replace(/^\w+:\/\/[^/]*/, '')
  lines.push(
    `${outcome(all)} The first is number ${all.indexOf(first) + 1}:`,
    `  ${request.method} ${path} (${request.operation ?? 'no operation'}), ${before.status} then, ${after.status} now`,
  )
  if (difference?.path === 'status') lines.push(`  ${show(after.body)} (then ${show(before.body)})`)
  else if (difference) lines.push(`  ${describeDifference(difference, 'then')}`)
  return lines.join('\n')
}

const schema = z.object({
  format: z.literal(CAPSULE_FORMAT),
  version: z.literal(CAPSULE_VERSION),
  spec: z.string(),
  clock: z.iso.datetime({ offset: true }),
  options: z.strictObject({
    seed: z.int(),
    basePath: z.string().optional(),
    lenient: z.boolean().optional(),
    subscribeNew: z.boolean().optional(),
  }),
  state: z.looseObject({}),
  steps: z.array(
    z.union([
      z.object({
        request: z.object({
          at: z.iso.datetime({ offset: true }),
          method: z.string(),
          url: z.url(),
          headers: z.record(z.string(), z.string()),
          body: z
            .union([z.object({ text: z.string() }), z.object({ base64: z.base64() })])
            .optional(),
          answer: z.object({ status: z.int() }),
        }),
      }),
      z.object({ add: z.string(), at: z.iso.datetime({ offset: true }) }),
      z.object({ state: z.looseObject({}) }),
    ]),
  ),
})

/** Raises `TypeError` that says what is wrong with something that is no capsule. */
export function checkCapsule(capsule: unknown): asserts capsule is Capsule {
  const { error } = schema.safeParse(capsule)
  if (!error) return
  const [{ path, message } = { path: [], message: '' }] = error.issues
  const where = path.length > 0 ? `${path.join('.')}: ` : ''
  throw new TypeError(
    `This is no capsule. ${where}${message}. Give the JSON that a failed test has written, or mock.capsule().`,
  )
}
