// What a fault makes of an answer on its way out: nothing, half of it, rubbish, or all of it slowly.
import { pause, type Fault } from './faults.ts'

/** Marks what adapters have to know of; a symbol of its own would differ between bundles. */
const MARK = Symbol.for('partnerkit.spoiled')

/** How many pieces a trickling body has at most. */
const PIECES = 10

/** Not JSON, as a proxy writes it. */
const RUBBISH = '<html><body>502 Bad Gateway</body></html>'

/** What `mock.fetch` rejects with when the connection is lost, like `fetch` does. */
export const dropped = (): TypeError =>
  Object.assign(new TypeError('fetch failed', { cause: lost('other side closed') }), {
    [MARK]: true,
  })

/** Whether something is an answer that may break off, or the error of a call without one. */
export const isSpoiled = (it: unknown): boolean => typeof it === 'object' && !!it && MARK in it

/** Raises {@link dropped} where an answer is to be lost, else gives what is left of it. */
export async function spoil(
  response: Response,
  { drop, body, trickle }: Fault,
  signal: AbortSignal,
): Promise<Response> {
  if (drop === 'after') throw dropped()
  if (!response.body || (!body && !trickle)) return response
  const sent = new Uint8Array(await response.arrayBuffer())
  const bytes = body === 'malformed' ? new TextEncoder().encode(RUBBISH) : sent
  const { status, headers } = response
  if (body === 'malformed' && !trickle) return new Response(bytes, { status, headers })
  const isCut = body === 'truncated'
  const kept = isCut ? bytes.subarray(0, bytes.length / 2) : bytes
  // Where a stream that fails looks like one that ends, its length shows that it is not all.
  if (isCut) headers.set('content-length', String(bytes.length))
  const stream = inPieces(kept, { isCut, trickle, signal })
  return Object.assign(new Response(stream, { status, headers }), { [MARK]: true })
}

interface Flow {
  /** Whether it breaks off where the bytes end. */
  readonly isCut: boolean
  /** Milliseconds between pieces. Default: all at once. */
  readonly trickle: number | undefined
  readonly signal: AbortSignal
}

/** Bytes one piece at a time, each when it is asked for: who stops reading leaves no timer behind. */
function inPieces(
  bytes: Uint8Array,
  { isCut, trickle, signal }: Flow,
): ReadableStream<Uint8Array<ArrayBufferLike>> {
  const size = trickle ? Math.ceil(bytes.length / PIECES) : bytes.length
  const reader = new AbortController()
  const stopped = AbortSignal.any([signal, reader.signal])
  let at = 0
  return new ReadableStream(
    {
      async pull(controller) {
        stopped.throwIfAborted()
        if (at > 0) await pause(trickle ?? 0, stopped)
        if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += size)))
        else if (isCut) controller.error(new TypeError('terminated', { cause: lost('aborted') }))
        else controller.close()
      },
      cancel: () => reader.abort(),
    },
    { highWaterMark: 0 },
  )
}

const lost = (message: string): Error =>
  Object.assign(new Error(message), { code: 'UND_ERR_SOCKET' })
