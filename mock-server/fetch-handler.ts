// A mock as runtimes serve it whose servers call a `fetch`: Bun, Deno, Workers.
import type { Mock } from './mock-api.ts'
import { isSpoiled } from './spoil.ts'

/**
 * What Bun, Deno and Workers serve a mock with: it takes the request and leaves alone whatever else they
 * give, and where a fault drops an answer, or breaks it off, so does the connection.
 *
 * @example
 * const mock = createMock()
 * export default { port: 4010, fetch: fetchHandler(mock) }
 */
export function fetchHandler(mock: Pick<Mock, 'fetch'>): (request: Request) => Promise<Response> {
  return async (request) => {
    let response: Response
    try {
      response = await mock.fetch(request)
    } catch (error) {
      if (!isSpoiled(error)) throw error
      // A body that fails ends the connection; a server that is thrown at answers 500 itself.
      return withLength(new Response(new ReadableStream({ pull: (c) => c.error(error) })), 1)
    }
    const length = Number(response.headers.get('content-length'))
    return isSpoiled(response) && length > 0 ? withLength(response, length) : response
  }
}

interface LengthRuntime {
  /** Workers have it: only a body of known length shows there that it is not all. */
  readonly FixedLengthStream?: new (length: number) => TransformStream<Uint8Array, Uint8Array>
}

function withLength(response: Response, length: number): Response {
  const { FixedLengthStream } = globalThis as LengthRuntime
  if (!FixedLengthStream || !response.body) return response
  const { readable, writable } = new FixedLengthStream(length)
  void response.body.pipeTo(writable).catch(() => {})
  return new Response(readable, response)
}
